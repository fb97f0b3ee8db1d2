import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, type Change, set } from '../support/broken-scenario';

/** What is said after changes, but for translations that are not there. */
function said(...changes: Change[]): string[] {
  return loadScenario(brokenScenario(...changes))
    .diagnostics.filter(({ code }) => code !== 'CB0802' && code !== 'CB0803')
    .map(({ code, message, fix }) => [code, message, fix ?? ''].join(' ').trim());
}
const op = (path: string, value: unknown) => set(`operation/${path}`, value);
/** A condition of the flow in the place of one that is there. */
const asks = (when: string) => said(set('injects/I-2/when', when));

describe('an operation', () => {
  it('may be as the fixture has it', () => {
    expect(said()).toEqual([]);
  });

  it('names lanes, steps, forms, exhibits and agencies that are there', () => {
    expect(said(op('steps/S-1/lane', 'hear'))).toEqual([
      'CB0301 There is no lane "hear" in operation.lanes. did you mean "here"?',
    ]);
    expect(said(op('steps/S-2/needs', { 'S-9': 'Why.' }))).toEqual([
      'CB0301 There is no step "S-9" in operation.steps. did you mean "S-1"?',
    ]);
    expect(said(op('columns/answer/after', 'S-3'))[0]).toMatch(/^CB0301 There is no step "S-3"/);
    expect(said(op('radio/read/after', 'S-3'))[0]).toMatch(/^CB0301 There is no step "S-3"/);
    expect(said(op('radio/read/lane', 'nowhere'))[0]).toMatch(/^CB0301 There is no lane "nowhere"/);
    expect(said(op('conflicts/early/steps', ['S-3']))[0]).toMatch(/^CB0301 There is no step "S-3"/);
    expect(said(op('conflicts/early/move/step', 'S-3'))[0]).toMatch(/^CB0301 There is no step "S-3"/);
    expect(said(op('conflicts/early/knownFrom', ['E-99']))[0]).toMatch(/^CB0301 There is no exhibit "E-99"/);
    expect(said(op('opensWith', 'plan'))[0]).toMatch(/^CB0301 There is no form "plan"/);
    expect(said(op('lanes/here/agency', 'dsk'))[0]).toMatch(/^CB0301 There is no agency "dsk"/);
  });

  it('places steps where they can stand', () => {
    expect(said(op('steps/S-1/start', 31))).toEqual(['CB0751 "S-1" can begin from 0 to 30, not at 31.']);
    expect(said(op('steps/S-1/start', 30))).toEqual([]);
    expect(said(op('conflicts/early/move/to', 61))).toEqual([
      'CB0751 "S-2" can begin from -60 to 60, not at 61.',
    ]);
    expect(said(op('steps/S-1/range', [30, 0]), op('steps/S-1/start', 0))).toEqual([
      'CB0708 30 is later than 0.',
    ]);
  });

  it('has needs that can be met', () => {
    expect(said(op('steps/S-2/needs', { 'S-2': 'Why.' }))).toEqual(
      expect.arrayContaining(['CB0750 "S-2" needs, in the end, itself.']),
    );
    const step = (need: string) => ({
      title: 'Step',
      lane: 'here',
      minutes: 5,
      range: [0, 60],
      needs: { [need]: 'Why.' },
    });
    const circle = said(
      op('steps/S-3', step('S-4')),
      op('steps/S-4', step('S-5')),
      op('steps/S-5', step('S-3')),
    );
    expect(circle.map((line) => line.slice(0, 12))).toEqual(['CB0750 "S-3"', 'CB0750 "S-4"', 'CB0750 "S-5"']);
    expect(said(op('steps/S-3', step('S-4')), op('steps/S-4', step('S-1')))).toEqual([]);
    expect(said(op('steps/S-2/range', [-60, 30]), op('steps/S-1/range', [0, 30]))).toEqual([]);
    expect(
      said(op('steps/S-2/range', [-60, 30]), op('steps/S-1/range', [30, 40]), op('steps/S-1/start', 30)),
    ).toEqual(['CB0754 "S-2" begins at 30 at the latest, and "S-1" not before 30.']);
  });

  it('decides each column at one instant, by a row that always holds', () => {
    expect(said(op('columns/answer/at', 5))).toEqual(['CB0752 "answer" has both "after" and "at".']);
    expect(said(op('columns/answer/after', undefined))).toEqual([
      'CB0752 "answer" has neither "after" nor "at".',
    ]);
    expect(said(op('columns/noon/minutes', 5))).toEqual(['CB0752 "noon" has an "at", which counts alone.']);
    expect(said(op('radio/read/at', 5))).toEqual(['CB0752 "read" has both "after" and "at".']);
    expect(said(op('columns/noon/rows/0/when', 'executed()'))[0]).toMatch(
      /^CB0705 The last outcome of a column/,
    );
    expect(said(op('columns/answer/rows/0/when', undefined))[0]).toMatch(/^CB0706/);
    expect(said(op('columns/noon/rows', []))[0]).toMatch(/^CB0205/);
  });

  it('tells the flow by names that are told apart', () => {
    const column = { at: 5, rows: [{ why: 'So.' }] };
    expect(said(op('columns/S-1', column))).toEqual(['CB0753 "S-1" is a step already.']);
    expect(said(op('columns/executed', column))).toEqual([
      'CB0753 "executed" means something else in an operation.',
    ]);
    const on = (event: string) => said(set(`flow/states/alert/on/${event}`, 'late'));
    for (const event of ['executed', 'S-1', 'S-2', 'answer', 'noon'])
      expect(on(`operation.${event}`)).toEqual([]);
    expect(on('operation.read')[0]).toMatch(/^CB0607 Nothing ever tells the flow "operation.read"/);
  });

  it('is opened by a state, and its name is taken', () => {
    expect(said(set('flow/states/alert/opens', ['operations', 'intake']))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^CB0301 There is no work "operations".*did you mean "operation"/),
        'CB0610 No state opens the operation. name "operation" in "opens" of a state',
      ]),
    );
    const recall = { question: 'Q', options: { a: { text: 'A' }, b: { text: 'B' } }, right: 'a', why: 'W' };
    expect(said(set('recall/operation', recall))[0]).toMatch(
      /^CB0306 "operation" is already the id of something in the operation/,
    );
  });
});

describe('conditions on the operation', () => {
  it('compare starts, windows and filed fields', () => {
    for (const when of [
      "start('S-2') - start('S-1') > 30 || start('S-2') == 100000",
      "window() == 'W-2' || window() in ['W-1', '']",
      "placed('S-2') && executed() && begun('S-1') && !heard('read')",
      "entered('intake', 'source', 'bank')",
    ])
      expect(asks(when), when).toEqual([]);
  });

  it('name what is there', () => {
    expect(asks("start('S-9') < 0")).toEqual([
      'CB0507 There is no step "S-9" in operation.steps. did you mean "S-1"?',
    ]);
    expect(asks("heard('reed')")).toEqual([
      'CB0507 There is no radio "reed" in operation.radio. did you mean "read"?',
    ]);
    expect(asks("window() == 'W-3'")[0]).toMatch(/^CB0506 "W-3" is not a value of the window/);
    expect(asks("entered('intke', 'source', 'bank')")[0]).toMatch(/^CB0507 There is no form "intke"/);
    expect(asks("entered('intake', 'sauce', 'bank')")[0]).toBe(
      'CB0507 There is no field "sauce" in the fields of "intake". did you mean "source"?',
    );
    expect(asks("entered('intake', 'source', 'bonk')")[0]).toMatch(
      /^CB0507 There is no option "bonk" in the options of "source"/,
    );
    expect(asks("precedes('source', 'bank', 'unknown')")[0]).toMatch(/^CB0508/);
  });

  it('know a box to tick by yes, and nothing of a text', () => {
    const tick = set('forms/intake/fields/told', { input: 'tick', label: 'Told', optional: true });
    const when = (source: string) => said(tick, set('injects/I-2/when', source));
    expect(when("entered('intake', 'told', 'yes')")).toEqual([]);
    expect(when("entered('intake', 'told', 'no')")[0]).toMatch(/^CB0507 There is no option "no"/);
    expect(when("entered('intake', 'remarks', 'yes')")[0]).toMatch(/^CB0507 There is no option "yes"/);
  });
});

describe('sequences and marks', () => {
  const field = {
    input: 'sequence',
    label: 'Order',
    optional: true,
    options: { a: { text: 'A' }, b: { text: 'B' } },
  };
  const order = (more: object) => set('forms/intake/fields/order', { ...field, ...more });
  const mark = (when: string) =>
    set('forms/intake/marks', [{ when, points: { C1: 0.25 }, why: 'Yes.', wrong: 'No.' }]);

  it('have a right order of their options', () => {
    expect(said(order({ right: ['b', 'a'] }))).toEqual([]);
    expect(said(order({ right: ['b', 'c'] }))[0]).toMatch(/^CB0702 There is no option "c"/);
    expect(said(order({ right: [] }))[0]).toMatch(/^CB0701/);
    expect(said(order({ right: true }))[0]).toMatch(/^CB0701/);
  });

  it('can be asked in the conditions of their paper', () => {
    expect(said(order({}), mark("precedes('order', 'a', 'b') && picked('order', 'a')"))).toEqual([]);
    expect(said(order({}), mark("precedes('order', 'a', 'c')"))[0]).toMatch(
      /^CB0507 There is no option "c" in the options of "order"/,
    );
    expect(said(order({}), mark("precedes('ordr', 'a', 'b')"))[0]).toMatch(
      /^CB0507 There is no field "ordr"/,
    );
  });

  it('count under the point of the form', () => {
    expect(said(mark("!empty('remarks')"), set('forms/intake/point', undefined))).toEqual(
      expect.arrayContaining(['CB0710 These points count nowhere: the form has no "point".']),
    );
    const heavy = [{ when: "!empty('remarks')", points: { C1: 9 }, why: 'Yes.', wrong: 'No.' }];
    expect(said(set('forms/intake/marks', heavy))[0]).toMatch(/^CB0703 This gives up to 10 points of C1/);
  });
});

describe('plays of an operation', () => {
  const steps = (...list: object[]) => said(set('plays/tour', { title: 'Tour', steps: list }));

  it('name windows, steps within their range, and radio', () => {
    expect(
      steps({ plan: 'W-1', starts: { 'S-2': 30, 'S-1': null } }, { execute: true }, { await: 'confirmed' }),
    ).toEqual([]);
    expect(steps({ plan: 'W-9' })[0]).toMatch(/^CB0301 There is no window "W-9" in operation.windows/);
    expect(steps({ plan: 'W-1', starts: { 'S-9': 0 } })[0]).toMatch(/^CB0301 There is no step "S-9"/);
    expect(steps({ plan: 'W-1', starts: { 'S-2': 90 } })).toEqual([
      'CB0751 "S-2" can begin from -60 to 60, not at 90.',
    ]);
    expect(steps({ await: 'confrmed' })[0]).toMatch(/^CB0301 There is no document or radio "confrmed"/);
  });
});
