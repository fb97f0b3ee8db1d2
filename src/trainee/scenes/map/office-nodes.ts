import type { GeoProjection } from 'd3-geo';
import type { MapOffice } from '../../bridge';

/** Offices whose nodes would touch share one node; each keeps its own words. */
export interface OfficeNode {
  readonly x: number;
  readonly y: number;
  readonly offices: readonly [MapOffice, ...MapOffice[]];
}

/** Nearer than this, in CSS pixels, two offices are one node. */
const TOUCHING = 14;

/** Projects the offices and joins those of one city. */
export function officeNodes(offices: readonly MapOffice[], projection: GeoProjection): readonly OfficeNode[] {
  const nodes: OfficeNode[] = [];
  for (const office of offices) {
    const point = projection([office.lon, office.lat]);
    if (point === null) continue;
    const [x, y] = point;
    const index = nodes.findIndex((node) => Math.hypot(node.x - x, node.y - y) < TOUCHING);
    const found = nodes[index];
    if (found === undefined) nodes.push({ x, y, offices: [office] });
    else nodes[index] = { ...found, offices: [...found.offices, office] };
  }
  return nodes;
}
