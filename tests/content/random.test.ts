import { expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { playableCase, randomPolicy, simulate } from '../../src/protocol';
import { scenario } from './desk';

/** `casebridge simulate --runs 1000` does the same at length. */
const RUNS = 24;
/** More than any of a thousand runs took: a way through the case that does not end meets it. */
const MOST = 1000;

test('whatever is done at random, Quiet Harbor comes to one of its endings', { timeout: 120_000 }, () => {
  const playable = playableCase(scenario());
  for (let run = 1; run <= RUNS; run += 1) {
    const seed = `quiet-${run}`;
    const { session, stuck } = simulate(playable, randomPolicy(createRng(seed), MOST), {
      seed,
      mode: 'practice',
      parameters: {},
      pseudonym: 'fuzz',
    });
    expect({ seed, stuck, over: session.running.over }).toEqual({ seed, stuck: null, over: true });
    expect(Object.keys(scenario().spec.endings)).toContain(session.running.ending);
  }
});
