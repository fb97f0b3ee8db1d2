import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';

/** A topology as topojson-client takes it. */
type Topology = Parameters<typeof feature>[0];

let land: Promise<GeoPermissibleObjects> | undefined;

/**
 * The land of the earth at 1:50 million (Natural Earth, public domain, as packed by world-atlas), without borders and names.
 * The 1:110 million file lacks the small islands where offices may stand. Loaded once, as text: a literal of this size parses
 * several times slower than JSON.
 */
export function loadLand(): Promise<GeoPermissibleObjects> {
  land ??= import('world-atlas/land-50m.json?raw').then(({ default: text }) => {
    const atlas: Topology & { objects: { land: Parameters<typeof feature>[1] } } = JSON.parse(text);
    return feature(atlas, atlas.objects.land);
  });
  return land;
}
