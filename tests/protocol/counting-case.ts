import { caseMs, sha256Hex } from '../../src/base';
import type { Command, EngineEvent } from '../../src/engine';
import type { CaseTurn, PlayableCase, RunningCase } from '../../src/protocol';

const MINUTE = 60_000;
const BEGINS = 1_930_176_000_000; // 2031-03-02T00:00:00Z

/**
 * The smallest case that a log can be about: notes are counted and each gives a quarter point, the document "E-99"
 * is never there, an advance moves the clock, and closing the stage ends the case.
 */
export function countingCase(title = 'counting'): PlayableCase {
  return {
    scenario: { id: title, version: '1.0.0', hash: sha256Hex(title) },
    languages: ['en', 'ko'],
    begins: caseMs(BEGINS),
    settle: (wished) => ({ pace: wished.pace === 'fast' ? 'fast' : 'slow' }),
    start: () => ({
      next: moment(BEGINS, 0, false),
      events: [{ type: 'stage.entered', at: caseMs(BEGINS), source: 'system', data: { stage: 'only' } }],
      effects: [],
    }),
    isActOn: ({ type }, point) => point === 'close' && type === 'stage.close',
  };
}

function moment(now: number, notes: number, over: boolean): RunningCase {
  const present: RunningCase = {
    now: caseMs(now),
    day: 1,
    stage: over ? 0 : 1,
    over,
    ending: over ? 'over' : null,
    view: () => {
      throw new Error('The counting case has no view');
    },
    ask: () => {
      throw new Error('The counting case has no chain');
    },
    state: () => ({ now, notes, over }),
    best: () => {
      throw new Error('The counting case has no points');
    },
    marks: () => {
      throw new Error('The counting case has no marks');
    },
    do: (command) => turn(present, notes, command),
  };
  return present;
}

function turn(present: RunningCase, notes: number, command: Command): CaseTurn {
  const at = present.now;
  const done = (next: RunningCase, ...events: EngineEvent[]): CaseTurn => ({
    next,
    events,
    effects: [],
    refusal: null,
  });
  switch (command.type) {
    case 'note.write':
      return done(
        moment(at, notes + 1, present.over),
        { type: 'note.written', at, source: 'user', data: { command } },
        {
          type: 'score.awarded',
          at,
          source: 'system',
          data: { point: 'P', competency: 'C1', quarters: 1, total: notes + 1, reason: 'note' },
        },
      );
    case 'clock.advance':
      return done(moment(at + MINUTE, notes, present.over), {
        type: 'clock.advanced',
        at,
        source: 'user',
        data: { command, from: at },
      });
    case 'stage.close':
      return done(moment(at, notes, true), { type: 'stage.closed', at, source: 'user', data: { command } });
    default: {
      const refusal = { code: 'not-here', about: command.type } as const;
      const event: EngineEvent = {
        type: 'command.refused',
        at,
        source: 'user',
        data: { command, code: refusal.code, about: refusal.about },
      };
      return { next: present, events: [event], effects: [], refusal };
    }
  }
}
