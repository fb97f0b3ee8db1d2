import { type GeoPermissibleObjects, type GeoProjection, geoCircle, geoGraticule, geoPath } from 'd3-geo';
import { INK, line } from '../drawing/palette';
import { subsolarPoint } from './geography';

/** Radii in degrees round the point opposite the sun: night, and the ends of astronomical, nautical and civil twilight. */
const NIGHT_STEPS = [
  { radius: 90, opacity: 0.22 },
  { radius: 84, opacity: 0.2 },
  { radius: 78, opacity: 0.2 },
  { radius: 72, opacity: 0.2 },
] as const;

/** Draws sea, graticule, and land if there is any. */
export function drawWorld(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  land: GeoPermissibleObjects | null,
): void {
  const path = geoPath(projection, context);
  const trace = (object: GeoPermissibleObjects): void => {
    context.beginPath();
    path(object);
  };
  trace({ type: 'Sphere' });
  context.fillStyle = INK.sea;
  context.fill();
  if (land !== null) {
    trace(land);
    context.fillStyle = INK.land;
    context.fill();
    context.strokeStyle = line(0.3);
    context.lineWidth = 0.7;
    context.stroke();
  }
  trace(geoGraticule().step([15, 15])());
  context.strokeStyle = line(0.09);
  context.lineWidth = 0.8;
  context.stroke();
  trace({ type: 'Sphere' });
  context.strokeStyle = line(0.34);
  context.lineWidth = 1;
  context.stroke();
}

/** Draws the dark half of the earth at an instant, in four flat steps of twilight, and the terminator as a dotted line. */
export function drawNight(context: CanvasRenderingContext2D, projection: GeoProjection, utcMs: number): void {
  const sun = subsolarPoint(utcMs);
  const path = geoPath(projection, context);
  const dark = (radius: number) =>
    geoCircle()
      .center([sun.lon + 180, -sun.lat])
      .radius(radius)
      .precision(1)();
  for (const { radius, opacity } of NIGHT_STEPS) {
    context.beginPath();
    path(dark(radius));
    context.fillStyle = `rgba(8,14,22,${opacity})`;
    context.fill();
  }
  context.save();
  // The ring of the circle also runs along the cut of the map; its inside edge is enough there.
  context.beginPath();
  path({ type: 'Sphere' });
  context.clip();
  context.beginPath();
  path({ type: 'LineString', coordinates: dark(90).coordinates[0] ?? [] });
  context.strokeStyle = line(0.45);
  context.lineWidth = 1;
  context.setLineDash([1, 5]);
  context.stroke();
  context.restore();
}
