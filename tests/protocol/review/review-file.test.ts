import { expect, test } from 'vitest';
import { createRng } from '../../../src/base';
import {
  addToReview,
  formatReview,
  openReview,
  parseLog,
  parseReview,
  playableCase,
  type ReviewEvent,
  type ReviewFile,
  randomPolicy,
  reviewStanding,
  simulate,
} from '../../../src/protocol';
import { everyScenario } from '../../support/scenarios';

const WALL = '2031-03-01T10:00:00.000Z';
const settings = { mode: 'practice', parameters: {}, pseudonym: 'Juniper', seed: 'review' } as const;
const played = simulate(
  playableCase(everyScenario()[0]![1]),
  randomPolicy(createRng('review'), 20),
  settings,
);
const parsed = parseLog(played.text);
if (!parsed.ok) throw new Error(parsed.error.code);
const log = parsed.value;

function reviewed(...events: ReviewEvent[]): ReviewFile {
  return events.reduce(
    (file, event) => addToReview(file, event, WALL) ?? file,
    openReview(log, 'Rater A', WALL),
  );
}
const override = {
  type: 'score.overridden',
  data: { competency: 'C1', machine: 8, quarters: 12, code: 'other-reading', comment: '급여 설명도 가능함' },
} as const;
const rate = (level: number) =>
  ({ type: 'rubric.rated', data: { competency: 'C1', level, comment: '' } }) as const;
const note = (kind: 'mark' | 'unmark' | 'comment', sequence: number, text = '') =>
  ({ type: 'annotation.added', data: { sequence, kind, text } }) as const;
const submit = { type: 'review.submitted', data: {} } as const;
const reopen = { type: 'review.reopened', data: { reason: 'a slip' } } as const;

test('a review starts from the last hash of its log and is read back as it was written', () => {
  const file = reviewed(rate(2), override, note('mark', 7), note('comment', 7, 'why?'), submit);
  expect(file.lines[0].prev).toBe(log.lines.at(-1)!.hash);
  const again = parseReview(formatReview(file));
  expect(again).toEqual({ ok: true, value: file });
});

test('of each kind the last word stands; marks can be taken back', () => {
  const file = reviewed(rate(1), rate(3), override, note('mark', 9), note('mark', 4), note('unmark', 9));
  expect(reviewStanding(file)).toEqual({
    rater: 'Rater A',
    log: { hash: log.lines.at(-1)!.hash, sequence: log.lines.length },
    ratings: { C1: { level: 3, comment: '' } },
    overrides: { C1: { machine: 8, quarters: 12, code: 'other-reading', comment: '급여 설명도 가능함' } },
    marks: [4],
    comments: [],
    submitted: false,
  });
});

test('a submitted review takes nothing until it is reopened', () => {
  const file = reviewed(rate(1), submit);
  expect(reviewStanding(file).submitted).toBe(true);
  expect(addToReview(file, rate(2), WALL)).toBeNull();
  const open = addToReview(file, reopen, WALL)!;
  expect(reviewStanding(open).submitted).toBe(false);
  expect(addToReview(open, reopen, WALL)).toBeNull();
  expect(addToReview(open, rate(2), WALL)!.lines.length).toBe(5);
});

test('a review that was changed, cut inside, moved to another log or written after submission is refused where it happens', () => {
  const lines = formatReview(reviewed(rate(1), override, submit))
    .trimEnd()
    .split('\n');
  const problem = (texts: string[]) => {
    const read = parseReview(texts.map((line) => `${line}\n`).join(''));
    return read.ok ? null : read.error;
  };
  expect(problem(lines)).toBeNull();
  expect(problem(lines.map((line) => line.replace('"quarters":12', '"quarters":16')))).toEqual({
    code: 'hash',
    sequence: 3,
  });
  expect(problem(lines.filter((_, at) => at !== 1))).toEqual({ code: 'sequence-gap', sequence: 2 });
  expect(problem([lines[0]!.replace(/"log":\{"hash":"./, '"log":{"hash":"z'), ...lines.slice(1)])).toEqual({
    code: 'not-an-act',
    sequence: 1,
  });
  expect(problem([])).toEqual({ code: 'empty', sequence: 0 });
  expect(problem(['{'])).toEqual({ code: 'not-json', sequence: 1 });
  expect(problem(lines.slice(1))).toEqual({ code: 'sequence-gap', sequence: 1 });
});
