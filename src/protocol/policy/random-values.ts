import { civilFromDays, daysFromCivil, type Rng } from '../../base';
import type { FieldView, LocalMoment, PaperView, TraineeView } from '../../engine';
import type { FieldValue } from '../../scenario';
import type { Memory } from './random-memory';

/** How far before a document a date that is written by chance lies at most, days. */
const FURTHEST_BACK = 200;

/**
 * A value of the right form for a field, null if there is none; whether it is the right one is chance. What was marked
 * before is not chosen again.
 */
export function randomValue(
  view: TraineeView,
  paper: PaperView,
  field: FieldView,
  rng: Rng,
  memory: Memory,
): FieldValue | null {
  const options = field.options.map(({ id }) => id);
  switch (field.input) {
    case 'choice':
      return options.length === 0 ? null : rng.pick(memory.untried(paper, field));
    case 'sequence':
      return options.length === 0 ? null : rng.shuffle(options).slice(0, 1 + rng.int(options.length));
    case 'choices':
    case 'exhibits':
      return options.length === 0 ? null : [...subset(options, rng)];
    case 'tick':
      return rng.int(4) > 0;
    case 'range': {
      const [near, back] = [rng.int(2) * rng.int(FURTHEST_BACK), rng.int(FURTHEST_BACK)];
      const date = documentDate(view, rng);
      return { from: isoDate(date, near + back), to: isoDate(date, near) };
    }
    case 'instant': {
      const date = dateNear(view, rng);
      const hour = `T${String(rng.int(24)).padStart(2, '0')}:15`;
      return { local: `${date}${hour}`, utc: `${date}${hour}Z` };
    }
    case 'amount':
      return `${rng.int(10)}.${String(rng.int(100_000_000)).padStart(8, '0')}`;
    case 'count':
      return rng.int(200);
    case 'hash': {
      const own = view.documents.find(({ id }) => id === paper.about)?.hash ?? '';
      return rng.int(4) > 0 && own !== '' ? own : '0'.repeat(64);
    }
    case 'text': {
      const read = view.documents.filter(({ kind, opened }) => kind === 'exhibit' && opened);
      const chip = field.long && read.length > 0 && rng.int(3) === 0 ? ` [[${rng.pick(read).id}]]` : '';
      return `written for number ${rng.int(1000)}${chip}`;
    }
  }
}

/** A date of some document that was read, or one before it, `YYYY-MM-DD`. */
export function dateNear(view: TraineeView, rng: Rng): string {
  const before = rng.int(2) === 0 ? 0 : rng.int(FURTHEST_BACK);
  return isoDate(documentDate(view, rng), before);
}

function documentDate({ clock, documents }: TraineeView, rng: Rng): LocalMoment {
  const read = documents.filter(({ opened }) => opened);
  return read.length === 0 ? clock.now : rng.pick(read).dated;
}

function isoDate(date: LocalMoment, daysBefore: number): string {
  const { year, month, day } = civilFromDays(daysFromCivil(date) - daysBefore);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A few members or about half of them, at least one if there is any. */
export function subset(ids: readonly string[], rng: Rng): readonly string[] {
  if (ids.length === 0) return [];
  const most = rng.int(2) === 0 ? Math.min(3, ids.length) : ids.length;
  return rng.shuffle(ids).slice(0, 1 + rng.int(most));
}
