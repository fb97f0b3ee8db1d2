import type { GeoProjection } from 'd3-geo';
import type { MapPlace } from '../../bridge';

/** A place where it stands on the canvas, in CSS pixels. */
export interface PlaceNode {
  readonly x: number;
  readonly y: number;
  readonly place: MapPlace;
}

export function placeNodes(places: readonly MapPlace[], projection: GeoProjection): readonly PlaceNode[] {
  return places.flatMap((place) => {
    const point = projection([place.lon, place.lat]);
    return point === null ? [] : [{ x: point[0], y: point[1], place }];
  });
}
