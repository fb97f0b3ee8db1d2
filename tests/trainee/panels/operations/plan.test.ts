import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../../../../src/engine';
import { badgeCount } from '../../../../src/trainee/app/rail-badges';
import { placeStates } from '../../../../src/trainee/panels/desk/place-states';
import { goList } from '../../../../src/trainee/panels/operations/model/go-lines';
import {
  NO_HISTORY,
  readHistory,
  redoOf,
  undoOf,
  withChange,
} from '../../../../src/trainee/panels/operations/model/plan-history';
import {
  nextStop,
  openDecisions,
  pauseBefore,
} from '../../../../src/trainee/panels/operations/model/playback';
import { previewLines } from '../../../../src/trainee/panels/operations/model/preview-lines';
import {
  executedOperation,
  operationView,
  planMoment,
  sampleOperation,
  samplePlanForm,
} from '../../../support/sample-operation';

const FIRST = { made: { step: 'S3', start: 5 }, back: { step: 'S3', start: -20 } };
const SECOND = { made: { window: 'W2' }, back: { window: 'W1' } };

describe('taking back', () => {
  const both = withChange(withChange(NO_HISTORY, FIRST), SECOND);

  test('gives the newest change first, and can make it again', () => {
    const undone = undoOf(both);
    expect(undone?.draft).toEqual({ window: 'W1' });
    const twice = undone && undoOf(undone.after);
    expect(twice?.draft).toEqual({ step: 'S3', start: -20 });
    expect(twice && undoOf(twice.after)).toBeNull();
    const again = twice && redoOf(twice.after);
    expect(again?.draft).toEqual({ step: 'S3', start: 5 });
    expect(again && redoOf(again.after)?.draft).toEqual({ window: 'W2' });
    expect(redoOf(both)).toBeNull();
  });

  test('a new change ends what could be made again', () => {
    const undone = undoOf(both);
    const after = undone && withChange(undone.after, FIRST);
    expect(after && redoOf(after)).toBeNull();
    expect(after?.done).toEqual([FIRST, FIRST]);
  });

  test('is kept as text, and a text of something else is no history', () => {
    expect(readHistory(JSON.stringify(both))).toEqual(both);
    for (const text of [null, '', '{', '3', '{"done":[{"made":{"step":1}}]}']) {
      expect(readHistory(text)).toEqual(NO_HISTORY);
    }
  });
});

describe('the go/no-go list', () => {
  test('has the boxes of the plan form, what is missing, and whether a conflict is known', () => {
    const list = goList(sampleOperation('en'), samplePlanForm('en'), 'en');
    expect([list.ticked, list.all]).toEqual([2, 4]);
    expect(list.lines.map(({ id, kind, aside }) => `${id} ${kind} ${aside}`.trim())).toEqual([
      'field-roles supported 1',
      'field-embargo supported 2',
      'field-night waiting open',
      'field-overtime waiting open',
      'window supported',
      'plan waiting 2 of 5',
      'steps supported',
      'conflicts contradiction clash',
    ]);
  });

  test('names each needed step that is not placed, and leads to it', () => {
    const operation = sampleOperation('en', { missing: ['window', 'S9'], conflicts: [] });
    const { lines, all } = goList(operation, undefined, 'en');
    expect(all).toBe(0);
    expect(lines.find(({ id }) => id === 'step-S9')).toMatchObject({
      kind: 'waiting',
      label: 'Place: Two homes',
      target: { kind: 'step', step: 'S9' },
    });
    expect(lines.find(({ id }) => id === 'window')?.kind).toBe('waiting');
    expect(lines.find(({ id }) => id === 'plan')?.kind).toBe('supported');
    expect(lines.find(({ id }) => id === 'conflicts')?.kind).toBe('supported');
  });
});

describe('if you execute now', () => {
  const view = operationView('en');
  const lines = (operation: ReturnType<typeof sampleOperation>) =>
    previewLines(operation, view.offices, 'en').map(({ id }) => id);

  test('says known conflicts, offices that are closed at their step, and rules of steps without a way back', () => {
    expect(lines(sampleOperation('en'))).toEqual([
      'conflict-weir-first',
      'closed-S3',
      'closed-S5',
      'final-S1',
      'final-S2',
      'final-S3',
      'final-S5',
    ]);
    const all = previewLines(sampleOperation('en'), view.offices, 'en');
    const closed = all.find(({ id }) => id === 'closed-S5');
    expect(closed?.title).toBe('PECB is closed at “Freeze at the exchange”');
    expect(closed?.text.replaceAll('\u00a0', ' ')).toBe(
      'It begins at Tue 1 Jul, 16:35 PEL there. Office hours: Sun–Thu 08:00–16:00.',
    );
    expect(all.find(({ id }) => id === 'final-S5')?.text).toContain('e-mail at once');
    expect(all.find(({ id }) => id === 'final-S2')?.text).toContain('cannot be called off');
  });

  test('without a conflict says so and no more; without a window leaves the offices open', () => {
    const operation = sampleOperation('en');
    const bare = {
      ...operation,
      t0: null,
      conflicts: [],
      steps: operation.steps.map((step) => ({
        ...step,
        localAt: null,
        at: null,
        start: step.id === 'S4' ? 10 : null,
      })),
    };
    expect(lines(bare)).toEqual(['none', 'window']);
  });
});

describe('the playback', () => {
  const running = operationView('en', executedOperation('en'));
  const open = new Set(openDecisions(running).map(({ key }) => key));
  const decision: TraineeView['decisions'][number] = {
    id: 'D14-device',
    title: 'The device',
    situation: '',
    beside: { document: 'E-54' },
    open: true,
    made: null,
    options: [],
    feedback: null,
  };

  test('goes to the next instant of the operation', () => {
    expect(nextStop(running, open)).toEqual({ kind: 'advance', until: planMoment(5).at });
  });

  test('stops at a decision that has opened, and goes on when it is left for later or made', () => {
    const view = { ...running, decisions: [...running.decisions, decision] };
    expect(nextStop(view, open)).toEqual({
      kind: 'decision',
      decision: { key: 'decision:D14-device', title: 'The device', screen: 'inbox', target: 'E-54' },
    });
    expect(nextStop(view, new Set([...open, 'decision:D14-device'])).kind).toBe('advance');
    const made = { ...decision, open: false, made: 'now' };
    expect(nextStop({ ...running, decisions: [...running.decisions, made] }, open).kind).toBe('advance');
  });

  test('stops at a form that has opened, but not at the plan itself', () => {
    const door = { ...samplePlanForm('en'), paper: 'door', title: 'The door' };
    expect(openDecisions(running).some(({ key }) => key === 'form:plan')).toBe(false);
    expect(nextStop({ ...running, forms: [...running.forms, door] }, open)).toMatchObject({
      kind: 'decision',
      decision: { key: 'form:door', screen: 'inbox', target: 'door' },
    });
  });

  test('ends with the operation, and goes nowhere before it, in a pause or with nothing to come', () => {
    const executed = executedOperation('en');
    const stop = (change: Partial<typeof executed>) =>
      nextStop({ ...running, operation: { ...executed, ...change } }, open).kind;
    expect(stop({ over: true })).toBe('over');
    expect(stop({ executed: false })).toBe('over');
    expect(stop({ next: null })).toBe('over');
    expect(stop({ next: planMoment(3) })).toBe('over');
    expect(nextStop({ ...running, paused: true }, open).kind).toBe('over');
  });

  test('waits a second a minute at 1×, less at speed, and never long', () => {
    const wait = (minutes: number, speed: '1' | '5' | '20') => pauseBefore(0, minutes * 60_000, speed);
    expect(wait(4, '1')).toBe(4000);
    expect(wait(4, '5')).toBe(800);
    expect(wait(900, '1')).toBe(8000);
    expect(wait(900, '20')).toBe(400);
    expect(wait(0, '1')).toBe(250);
  });
});

describe('an operation that is open', () => {
  const note = (view: TraineeView) => placeStates(view, 'en').find(({ id }) => id === 'operations');

  test('counts in the rail what is open and what clashes, until it is executed', () => {
    expect(badgeCount(operationView('en'), 'operations')).toBe(2);
    expect(badgeCount(operationView('en', executedOperation('en')), 'operations')).toBe(0);
    expect(badgeCount({ ...operationView('en'), operation: null }, 'operations')).toBe(0);
  });

  test('has its line on the desk, the clash first', () => {
    expect(note(operationView('en'))).toMatchObject({
      note: '1 conflict in the plan',
      tone: 'contradiction',
    });
    const calm = sampleOperation('en', { conflicts: [] });
    expect(note(operationView('en', calm))).toMatchObject({ note: 'Plan: 1 still open', tone: 'waiting' });
    expect(note(operationView('en', executedOperation('en')))?.tone).toBe('request');
    expect(note({ ...operationView('en'), operation: null })).toMatchObject({ tone: 'none' });
  });
});
