import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/engine';
import type { Relation } from '../../src/scenario';
import { firstNotice, PlayedCase } from '../support/played-case';

type Edit = Parameters<typeof firstNotice>[0];
const open = (document: string) => ({ type: 'document.open', document }) as const;
const at = (document: string, span: number) => ({ document, span });
// "¶1 Seok Bo-ra …" comes after a heading and a line; the row of 4 April after a heading and the head of the table.
const CALL = at('E-01', 2);
const ROW = at('E-02', 2);

function reading(mode: Mode = 'practice', edit: Edit = () => undefined): PlayedCase {
  const scenario = firstNotice((json) => {
    for (const id of ['E-02', 'E-03']) json.exhibits[id].present = 'start';
    edit(json);
  });
  return new PlayedCase(scenario, mode).do(open('E-01'), open('E-02'), open('E-03'));
}
const compare = (a: typeof CALL, b: typeof CALL, relation: Relation) =>
  ({ type: 'compare.make', a, b, relation }) as const;

describe('a comparison', () => {
  it.each([
    ['the two spans', CALL, ROW, 'corroborates', true, 'corroborates'],
    ['the other way round', ROW, CALL, 'corroborates', true, 'corroborates'],
    ['another relation', CALL, ROW, 'contradicts', false, 'corroborates'],
    ['a pair that is not listed', CALL, at('E-02', 3), 'no-relation', true, 'no-relation'],
    [
      'the same relation, of a pair that is not listed',
      CALL,
      at('E-02', 3),
      'corroborates',
      false,
      'no-relation',
    ],
    ['a span beside the right one', at('E-01', 3), ROW, 'corroborates', false, 'no-relation'],
  ] as const)('of %s', (_, a, b, relation, right, is) => {
    const played = reading().do(compare(a, b, relation));
    const taught = is === 'no-relation' ? '' : 'The call and the extract name one amount.';
    expect(played.view().comparisons).toMatchObject([{ a, b, relation, right, is, teaches: taught }]);
    expect(played.dataOf('compare.made')).toMatchObject([{ right }]);
    expect(played.view().feedback).toEqual(
      taught === ''
        ? []
        : [
            expect.objectContaining({
              tone: right ? 'good' : 'poor',
              text: taught,
            }),
          ],
    );
  });

  it('costs no case time and stands in the journal', () => {
    const before = reading();
    const played = reading().do(compare(CALL, ROW, 'corroborates'));
    expect(played.state.world.now).toBe(before.state.world.now);
    expect(played.view().journal.at(-1)).toMatchObject({
      kind: 'compare',
      what: 'compared',
      title: 'Note of a telephone call',
    });
  });

  it('can be made again: the last one of a pair counts, in either order', () => {
    const played = reading('practice', (json) => {
      json.flow.states.alert.tasks.compare = { text: 'Compare.', done: "compared('K-1')" };
    });
    const done = () => played.view().stage?.tasks.find(({ id }) => id === 'compare')?.done;
    expect(done()).toBe(false);
    played.do(compare(CALL, ROW, 'corroborates'), compare(CALL, at('E-02', 3), 'no-relation'));
    expect(done()).toBe(true);
    played.do(compare(ROW, CALL, 'same-entity'));
    expect(done()).toBe(false);
    expect(played.view().comparisons.map(({ relation }) => relation)).toEqual(['no-relation', 'same-entity']);
  });

  it('says nothing in assessment before the end of the case', () => {
    const played = reading('assessment').do(compare(CALL, ROW, 'corroborates'));
    const first = () => played.view().comparisons[0];
    expect(first()).toMatchObject({ relation: 'corroborates', right: null, is: null, teaches: '' });
    expect(played.view().feedback).toEqual([]);
    played.until('2031-05-09T18:01');
    expect(played.state.world.ending).toBe('too-late');
    expect(first()).toMatchObject({ right: true, is: 'corroborates' });
  });

  it('wants two different spans of documents that are here and opened', () => {
    const fresh = new PlayedCase(firstNotice());
    const refused = (played: PlayedCase, a: typeof CALL, b: typeof CALL) =>
      played.refusal(compare(a, b, 'no-relation'));
    expect(refused(fresh, CALL, ROW)).toEqual({ code: 'not-open', about: 'E-01' });
    fresh.do(open('E-01'));
    expect(refused(fresh, CALL, ROW)).toEqual({ code: 'not-here', about: 'E-02' });
    expect(refused(fresh, CALL, at('constructor', 0)).code).toBe('not-here');
    // The note has a heading and four paragraphs.
    expect(refused(fresh, CALL, at('E-01', 5)).code).toBe('bad-value');
    expect(refused(fresh, CALL, CALL).code).toBe('bad-value');
    expect(fresh.do(compare(CALL, at('E-01', 4), 'no-relation')).view().comparisons).toHaveLength(1);
  });

  it('takes messages too', () => {
    const played = reading().do({ type: 'decision.make', decision: 'D1', option: 'say-nothing' });
    expect(played.state.world.messages['M-03']).toBeDefined();
    played.do(open('M-03'), compare(at('M-03', 0), CALL, 'no-relation'));
    expect(played.view().comparisons).toMatchObject([{ right: true }]);
  });

  it('finds the span in the variant that came', () => {
    const edit =
      (variant: string | null): Edit =>
      (json) => {
        json.compare['K-1'].b = { exhibit: 'E-03', span: 'It came late' };
        json.exhibits['E-03'].present = undefined;
        json.plays.reader = undefined;
        json.decisions.D1.options['say-nothing'].effects = [{ add: 'E-03', ...(variant && { variant }) }];
      };
    const made = (variant: string | null) => {
      const scenario = firstNotice(edit(variant));
      return new PlayedCase(scenario)
        .do({ type: 'decision.make', decision: 'D1', option: 'say-nothing' })
        .do(open('E-01'), open('E-03'), compare(CALL, at('E-03', 1), 'corroborates'))
        .view().comparisons[0]?.right;
    };
    expect(made('late')).toBe(true);
    expect(made(null)).toBe(false);
  });
});
