import type { MapModel, MapRequest } from '../../bridge';
import type { LonLat } from './geography';

/** One request between two places of the map. */
export interface Route {
  readonly request: MapRequest;
  readonly from: LonLat;
  readonly to: LonLat;
}

/** The requests whose two places are on the map, in the order in which they are drawn over each other. */
export function findRoutes(model: Pick<MapModel, 'places' | 'requests'>): readonly Route[] {
  const places = new Map<string, LonLat>(model.places.map(({ id, lon, lat }) => [id, { lon, lat }]));
  const routes = model.requests.flatMap((request) => {
    const from = places.get(request.from);
    const to = places.get(request.to);
    return from === undefined || to === undefined ? [] : [{ request, from, to }];
  });
  return routes.toSorted((one, other) => height(one.request) - height(other.request));
}

/** The faint lie undermost, what came back on top. */
const height = (request: MapRequest): number => (request.faded ? -1 : 2 - RANK[request.state]);

/** Requests to one place share a card. */
export interface RouteGroup {
  readonly from: LonLat;
  readonly to: LonLat;
  /** What came back first, then what is on its way, then what is answered. */
  readonly requests: readonly [MapRequest, ...MapRequest[]];
}

const RANK = { returned: 0, 'in-flight': 1, answered: 2 } as const;

/** One group for each place that something not yet faded goes to, what came back first. */
export function routeGroups(routes: readonly Route[]): readonly RouteGroup[] {
  const groups = new Map<string, RouteGroup>();
  for (const { request, from, to } of routes) {
    if (request.faded) continue;
    const group = groups.get(request.to);
    groups.set(request.to, {
      from,
      to,
      requests: group === undefined ? [request] : [...group.requests, request],
    });
  }
  const rank = (request: MapRequest): number => RANK[request.state];
  return [...groups.values()]
    .map((group) => {
      const [first, ...others] = group.requests.toSorted((one, other) => rank(one) - rank(other));
      return first === undefined ? group : ({ ...group, requests: [first, ...others] } as const);
    })
    .toSorted((one, other) => rank(one.requests[0]) - rank(other.requests[0]));
}
