import { describe, expect, test } from 'vitest';
import type { DecisionView, OperationView, TraineeView } from '../../../src/engine';
import { padIntensity, soundScene } from '../../../src/trainee/app/sound-scene';
import { sampleView } from '../../support/sample-view';

const base = sampleView('en');
const [first] = base.documents;
if (first === undefined) throw new Error('The sample has no document.');

const decision = (part: Partial<DecisionView>): DecisionView => ({
  id: 'D',
  title: 'D',
  situation: '',
  beside: null,
  open: true,
  made: null,
  options: [],
  feedback: null,
  ...part,
});
const option = (irreversible: boolean) => ({ id: 'a', text: 'a', irreversible, preview: '', minutes: 0 });

describe('the scene of the sound', () => {
  const view = (summary: string | null, part: Partial<DecisionView>) => ({
    documents: [{ ...first, id: 'E-45', summary }],
    decisions: [decision({ beside: { document: 'E-45' }, ...part })],
  });

  test('is silent in the debrief and while a document that may be hard lies open', () => {
    expect(soundScene(base, 'debrief', false)).toBe('debrief');
    expect(soundScene(base, 'evidence', true)).toBe('welfare');
    expect(soundScene(base, 'evidence', false)).toBe('work');
  });

  test('is silent everywhere as long as the decision beside such a document waits', () => {
    expect(soundScene(view('', {}), 'map', false)).toBe('welfare');
    expect(soundScene(view('', { made: 'now', open: false }), 'map', false)).toBe('work');
    expect(soundScene(view(null, {}), 'map', false)).toBe('work');
  });
});

describe('the pad', () => {
  const calm: TraineeView = {
    ...base,
    deadlines: [],
    decisions: [],
    operation: null,
    stage: base.stage && { ...base.stage, canClose: false },
  };
  const due = (hours: number): TraineeView => ({
    ...calm,
    deadlines: [
      {
        id: 'd',
        kind: 'due',
        office: null,
        text: 'd',
        tone: 'waiting',
        at: { ...calm.clock.now, at: (calm.clock.now.at + hours * 3_600_000) as typeof calm.clock.now.at },
      },
    ],
  });
  const operation = (executed: boolean, over: boolean): TraineeView => ({
    ...calm,
    operation: { executed, over } as OperationView,
  });

  test('has one layer at a calm desk, and none once the case is over', () => {
    expect(padIntensity(calm)).toBe(1);
    expect(padIntensity({ ...calm, live: false })).toBe(0);
  });

  test('has two with a deadline within two days, or with what cannot be taken back to be decided', () => {
    expect(padIntensity(due(48))).toBe(2);
    expect(padIntensity(due(49))).toBe(1);
    expect(padIntensity({ ...calm, decisions: [decision({ options: [option(true)] })] })).toBe(2);
    expect(padIntensity({ ...calm, decisions: [decision({ options: [option(false)] })] })).toBe(1);
    expect(padIntensity({ ...calm, decisions: [decision({ made: 'a', options: [option(true)] })] })).toBe(1);
  });

  test('has all three exactly while the operation is carried out', () => {
    expect(
      [operation(false, false), operation(true, false), operation(true, true)].map(padIntensity),
    ).toEqual([1, 3, 1]);
  });
});
