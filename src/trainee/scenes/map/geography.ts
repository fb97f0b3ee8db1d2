/** A place on the globe in degrees, east and north positive. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

const RADIANS = Math.PI / 180;

/** Degrees brought into -180 (exclusive) to 180. */
export function wrapDegrees(degrees: number): number {
  return 180 - ((((180 - degrees) % 360) + 360) % 360);
}

/**
 * The point `share` (0 to 1) of the way along the great circle from one place to another. Opposite places have no single
 * great circle; one of them is taken.
 */
export function greatCirclePoint(from: LonLat, to: LonLat, share: number): LonLat {
  const start = unitVector(from);
  const end = unitVector(to);
  const cosine = Math.min(1, Math.max(-1, start[0] * end[0] + start[1] * end[1] + start[2] * end[2]));
  const angle = Math.acos(cosine);
  if (Math.sin(angle) < 1e-12) return share < 0.5 ? from : to;
  // Spherical linear interpolation (Shoemake, 1985).
  const a = Math.sin((1 - share) * angle) / Math.sin(angle);
  const b = Math.sin(share * angle) / Math.sin(angle);
  const x = a * start[0] + b * end[0];
  const y = a * start[1] + b * end[1];
  const z = a * start[2] + b * end[2];
  return { lon: Math.atan2(y, x) / RADIANS, lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS };
}

function unitVector({ lon, lat }: LonLat): readonly [number, number, number] {
  const flat = Math.cos(lat * RADIANS);
  return [flat * Math.cos(lon * RADIANS), flat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/**
 * Where the sun stands in the zenith. Low-precision solar coordinates of the US Naval Observatory ("Approximate Solar
 * Coordinates", after The Astronomical Almanac, page C5): within about 0.02 degrees from 1950 to 2050.
 * @param utcMs milliseconds since 1970-01-01T00:00Z
 */
export function subsolarPoint(utcMs: number): LonLat {
  const daysSinceJ2000 = utcMs / 86_400_000 - 10_957.5; // J2000.0 is 2000-01-01T12:00
  const anomaly = (357.529 + 0.985_600_28 * daysSinceJ2000) * RADIANS;
  const meanLongitude = 280.459 + 0.985_647_36 * daysSinceJ2000;
  const longitude = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const obliquity = (23.439 - 0.000_000_36 * daysSinceJ2000) * RADIANS;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / RADIANS;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / RADIANS;
  // Apparent minus mean solar time, in degrees of the earth's turn.
  const equationOfTime = wrapDegrees(meanLongitude - ascension);
  const hourAngleAtGreenwich = (utcMs / 86_400_000) * 360 - 180 + equationOfTime;
  return { lon: wrapDegrees(-hourAngleAtGreenwich), lat: declination };
}
