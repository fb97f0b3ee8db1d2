import { type Rng, weekdayOf } from '../../base';
import { HOURS, WEEKDAYS } from './tables';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Before the window proper the background is this much thinner. */
const THIN = 40;

/**
 * Times of the background in seconds, in order: drawn by weight of hour and weekday, put on whole minutes.
 * From `early` to `from` they are 40 times as rare.
 */
export function drawTimes(count: number, early: number, from: number, until: number, rng: Rng): Float64Array {
  const starts: number[] = [];
  const ends: number[] = [];
  let total = 0;
  for (let hour = Math.ceil(early / HOUR) * HOUR; hour < until; hour += HOUR) {
    const weekday = WEEKDAYS[weekdayOf(Math.floor(hour / DAY))] ?? 0;
    const weight = (HOURS[(hour % DAY) / HOUR] ?? 0) * weekday;
    total += Math.ceil(hour < from ? weight / THIN : weight);
    starts.push(hour);
    ends.push(total);
  }
  const drawn = new Float64Array(count);
  for (let index = 0; index < count; index += 1) drawn[index] = rng.int(total);
  drawn.sort();
  const minutes = new Float64Array(count);
  for (let index = 0; index < count; index += 1) minutes[index] = rng.int(60) * 60;
  let hour = 0;
  for (let index = 0; index < count; index += 1) {
    while ((ends[hour] ?? total) <= (drawn[index] ?? 0)) hour += 1;
    drawn[index] = (starts[hour] ?? 0) + (minutes[index] ?? 0);
  }
  return drawn.sort();
}
