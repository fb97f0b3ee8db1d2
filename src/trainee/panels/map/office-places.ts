import type { OfficeView, TraineeView } from '../../../engine';
import { officesByCloseness } from './near-offices';

type Offices = readonly [OfficeView, ...OfficeView[]];

/** Offices that a map of the world cannot show apart. */
export interface OfficePlace {
  /** The id of its first office, by which the map speaks of it. */
  readonly id: string;
  readonly city: string;
  readonly offices: Offices;
}

/** Degrees of a great circle: on a map of the world, offices of one country nearer than this lie on each other. */
const ONE_PLACE_DEGREES = 4;

/** The places of the offices, in the order of the work; each is named after the office that is closest to it. */
export function officePlaces(view: TraineeView): readonly OfficePlace[] {
  const places: OfficePlace[] = [];
  for (const office of officesByCloseness(view)) {
    const at = places.findIndex((place) => isSamePlace(place.offices[0], office));
    const place = places[at];
    if (place === undefined) places.push({ id: office.id, city: office.city, offices: [office] });
    else places[at] = { ...place, offices: [...place.offices, office] };
  }
  return places;
}

/** The place of an office; undefined for one that is not in the view. */
export const placeOfOffice = (places: readonly OfficePlace[], office: string): OfficePlace | undefined =>
  places.find((place) => place.offices.some((each) => each.id === office));

const isSamePlace = (one: OfficeView, other: OfficeView): boolean =>
  one.country === other.country && degreesApart(one, other) < ONE_PLACE_DEGREES;

const RADIANS = Math.PI / 180;

/** The angle between two places seen from the middle of the earth, by the law of cosines. */
function degreesApart(one: OfficeView, other: OfficeView): number {
  const [a, b] = [one.lat * RADIANS, other.lat * RADIANS];
  const turn = (one.lon - other.lon) * RADIANS;
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS;
}

/** Offices of one place that work the same hours: one row of the scale. */
export interface HourGroup {
  /** The id of its first office. */
  readonly id: string;
  readonly city: string;
  readonly offices: Offices;
}

/** The offices by place and hours, in the order of the places. */
export function hourGroups(view: TraineeView): readonly HourGroup[] {
  return officePlaces(view).flatMap(({ city, offices }) => {
    const groups = new Map<string, HourGroup>();
    for (const office of offices) {
      const key = JSON.stringify(office.spans);
      const group = groups.get(key);
      groups.set(key, {
        id: group?.id ?? office.id,
        city,
        offices: group === undefined ? [office] : [...group.offices, office],
      });
    }
    return [...groups.values()];
  });
}
