import { describe, expect, it } from 'vitest';
import { ANNOUNCEMENT_GAP_MS, createAnnouncer } from '../../src/ui';

/** A clock in hand: what is due runs when the test says so. */
function handClock() {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    later: (run: () => void, milliseconds: number) => {
      waiting.push({ at: now + milliseconds, run });
    },
    advance(milliseconds: number) {
      now += milliseconds;
      const due = waiting.filter((each) => each.at <= now);
      waiting = waiting.filter((each) => each.at > now);
      for (const each of due) each.run();
    },
  };
}

describe('announcements', () => {
  it('come one at a time, a gap apart', () => {
    const clock = handClock();
    const { announce, state } = createAnnouncer(clock.later);
    announce('one');
    announce('two');
    expect(state().polite?.text).toBe('one');
    clock.advance(ANNOUNCEMENT_GAP_MS);
    expect(state().polite?.text).toBe('two');
  });

  it('do not make an urgent one wait behind a polite one', () => {
    const { announce, state } = createAnnouncer(handClock().later);
    announce('arrived');
    announce('refused', { urgency: 'assertive' });
    expect(state().assertive?.text).toBe('refused');
  });

  it('are not repeated while the same sentence waits, and are again later', () => {
    const clock = handClock();
    const { announce, state } = createAnnouncer(clock.later);
    announce('one');
    announce('two');
    announce('two');
    for (let step = 0; step < 4; step += 1) clock.advance(ANNOUNCEMENT_GAP_MS);
    announce('two');
    expect(state().history.map((each) => each.text)).toEqual(['one', 'two', 'two']);
  });

  it('keep the last twenty', () => {
    const clock = handClock();
    const { announce, state } = createAnnouncer(clock.later);
    for (let count = 1; count <= 25; count += 1) {
      announce(`line ${count}`);
      clock.advance(ANNOUNCEMENT_GAP_MS);
    }
    expect(state().history).toHaveLength(20);
    expect(state().history[0]?.text).toBe('line 6');
  });

  it('stop reaching a listener that has let go', () => {
    const { announce, subscribe } = createAnnouncer(handClock().later);
    let calls = 0;
    const release = subscribe(() => {
      calls += 1;
    });
    announce('one');
    release();
    announce('two', { urgency: 'assertive' });
    expect(calls).toBe(1);
  });
});
