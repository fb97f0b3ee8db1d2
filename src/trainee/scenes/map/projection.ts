import { type GeoProjection, geoEqualEarth } from 'd3-geo';
import type { LonLat } from './geography';

/** Longitude, in degrees east, that the cut of the map lies near: the Atlantic, so that Korea and the US are in one view. */
const ATLANTIC = -40;
/** Latitudes kept in view; Antarctica has no office. */
const NORTH = 80;
const SOUTH = -38;

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Room for words beside the outermost nodes, in CSS pixels. */
  readonly margin: number;
}

/** The longitude in the middle of the map: half way between the offices on the two shores of the cut. */
export function middleLongitude(places: readonly LonLat[]): number {
  // Degrees east of the cut, 0 to 360.
  const east = places.map(({ lon }) => (((lon - ATLANTIC) % 360) + 360) % 360);
  if (east.length === 0) return 150;
  return ATLANTIC + (Math.min(...east) + Math.max(...east)) / 2;
}

/**
 * An Equal Earth projection (Savric, Patterson and Jenny, 2018) that shows every place within the frame's margins, with the
 * northern latitudes in the middle of the height; the sphere runs over the frame where the frame is smaller.
 */
export function projectMap(places: readonly LonLat[], frame: MapFrame): GeoProjection {
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(places), 0])
    .scale(100)
    .translate([0, 0])
    .precision(0.4);
  const xs = places.map(({ lon, lat }) => Math.abs(projection([lon, lat])?.[0] ?? 0));
  const reach = Math.max(60, ...xs);
  const top = projection([middleLongitude(places), NORTH])?.[1] ?? 0;
  const bottom = projection([middleLongitude(places), SOUTH])?.[1] ?? 0;
  const byWidth = (frame.width / 2 - frame.margin) / reach;
  const byHeight = frame.height / (bottom - top);
  // A wide frame may lose some of the far south, never an office.
  const factor = Math.min(byWidth, byHeight * 1.1);
  return projection
    .scale(100 * factor)
    .translate([frame.width / 2, frame.height / 2 - ((top + bottom) / 2) * factor]);
}
