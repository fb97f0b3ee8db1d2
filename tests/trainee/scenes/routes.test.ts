import { expect, test } from 'vitest';
import { mapModel } from '../../../src/trainee/panels/map/map-model';
import { findRoutes, routeGroups } from '../../../src/trainee/scenes/map/routes';
import { locateView } from '../../support/sample-locate';

const model = mapModel(locateView('en'), 'en');
const routes = findRoutes(model);

test('each request between two places is a route: faded undermost, then answered, under way, and come back', () => {
  expect(routes.map(({ request }) => request.id)).toEqual(['R-01', 'R-12', 'R-05-larkspur', 'R-11', 'R-09']);
  expect(routes[0]?.to).toEqual({ lon: -77.04, lat: 38.9 });
});

test('a request to a place that is not on the map is no route', () => {
  const places = model.places.filter(({ id }) => id !== 'A-US');
  expect(findRoutes({ ...model, places }).map(({ request }) => request.id)).toEqual(['R-12', 'R-09']);
});

test('requests to one place share a card, what came back before what is answered', () => {
  expect(routeGroups(routes).map(({ requests }) => requests.map(({ id }) => id))).toEqual([
    ['R-09', 'R-12'],
    ['R-05-larkspur', 'R-11'],
  ]);
});
