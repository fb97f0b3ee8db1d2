import { describe, expect, test } from 'vitest';
import type { OperationView } from '../../../src/engine';
import { cuesOf, radioSince } from '../../../src/trainee/app/use-captions';
import { sampleView } from '../../support/sample-view';

const { now } = sampleView('en').clock;
const operation = {
  lanes: [{ id: 'harbor-1', name: 'Harbor 1' }],
  radio: [
    { id: 'one', at: now, lane: 'harbor-1', text: 'At the door.' },
    { id: 'two', at: now, lane: 'elsewhere', text: 'Session open.' },
  ],
} as unknown as OperationView;
const message = { type: 'cue', cue: 'message' } as const;
const tick = { type: 'cue', cue: 'tick' } as const;

describe('a line on the radio', () => {
  test('has a caption with its team, once', () => {
    expect(radioSince({ operation }, 0, 'en')).toEqual([
      'Radio, Harbor 1: At the door.',
      'Radio, elsewhere: Session open.',
    ]);
    expect(radioSince({ operation }, 1, 'ko')).toEqual(['무전, elsewhere: Session open.']);
    expect(radioSince({ operation }, 2, 'en')).toEqual([]);
    expect(radioSince({ operation: null }, 0, 'en')).toEqual([]);
  });

  test('opens with the radio and not with the sound of a message', () => {
    expect(cuesOf({ effects: [tick, message] }, 1)).toEqual(['radio', 'tick']);
  });

  test('leaves a message that came with it its own sound, and sounds no cue twice', () => {
    expect(cuesOf({ effects: [message, message, message] }, 2)).toEqual(['radio', 'message']);
    expect(cuesOf({ effects: [tick, tick] }, 0)).toEqual(['tick']);
  });
});
