import { describe, expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

const CANARY = 'CANARY-7f3a';

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
function plant(node: any): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const isKeyText = [
      'why',
      'wrong',
      'proves',
      'limits',
      'knew',
      'followed',
      'expert',
      'defence',
      'rule',
      'analogue',
      'where',
    ].includes(key);
    if (isKeyText && typeof value === 'string') node[key] = `${value} ${CANARY}`;
    else plant(value);
  }
}

describe("the trainee's view", () => {
  it('holds nothing of the key part before anything was answered, in any mode', () => {
    const scenario = firstNotice((json) => {
      plant(json);
      json.debrief.notes = { clock: CANARY };
      // What can be known of a step beforehand is said; what is heard, and a clash that nothing read shows, is not.
      json.operation.steps['S-2'].rule = 'What was confirmed stands.';
      json.operation.radio.read.text = CANARY;
      json.operation.conflicts.early.text = CANARY;
      for (const outcome of Object.values<{ text: string }>(json.flow.states.alert.stage.outcomes))
        outcome.text += CANARY;
      json.messages['M-01'].body += CANARY;
      json.injects['I-2'].title = CANARY;
    });
    for (const mode of ['guided', 'practice', 'assessment'] as const) {
      const played = new PlayedCase(scenario, mode);
      expect(JSON.stringify(played.view())).not.toContain(CANARY);
    }
  });

  it('never holds the right answers, points or consequences of a field', () => {
    const played = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    const field = played.view().requests.find((one) => one.paper === 'R-02')?.fields[0];
    expect(Object.keys(field ?? {}).sort()).toEqual(
      [
        'cites',
        'filled',
        'help',
        'id',
        'input',
        'label',
        'long',
        'number',
        'optional',
        'options',
        'returned',
        'unit',
        'value',
        'zone',
      ].sort(),
    );
    expect(field?.options).toEqual([
      { id: 'fraud', text: 'Fraud' },
      { id: 'tax', text: 'Tax evasion' },
      { id: 'none', text: 'Not known' },
    ]);
  });

  it('keeps the body of a document back until it is opened', () => {
    const played = new PlayedCase(firstNotice());
    expect(played.view().documents[0]).toMatchObject({ id: 'E-01', opened: false, body: '' });
    played.do({ type: 'document.open', document: 'E-01' });
    expect(played.view().documents[0]?.body).not.toBe('');
  });

  it('says of a document at once whether it has a summary, and what the summary says once it was opened', () => {
    const hard = firstNotice((json) => {
      json.exhibits['E-01'].summary = 'One sentence.';
    });
    const played = new PlayedCase(hard);
    expect(played.view().documents[0]).toMatchObject({ id: 'E-01', opened: false, summary: '' });
    played.do({ type: 'document.open', document: 'E-01' });
    expect(played.view().documents[0]?.summary).toBe('One sentence.');
    const plain = new PlayedCase(firstNotice()).do({ type: 'document.open', document: 'E-01' });
    expect(plain.view().documents[0]?.summary).toBeNull();
  });

  it('tells a slip at once in practice, and nothing in assessment', () => {
    const speak = { type: 'decision.make', decision: 'D1', option: 'speak' } as const;
    const practice = new PlayedCase(firstNotice(), 'practice').do(speak).view();
    expect(practice.decisions[0]?.feedback).toEqual({
      text: 'The customer learns of the report before anyone can act.',
      rule: 'No word to the customer.',
    });
    const assessment = new PlayedCase(firstNotice(), 'assessment').do(speak).view();
    expect(assessment.decisions[0]?.feedback).toBeNull();
    expect(assessment.feedback).toEqual([]);
    expect(assessment.hints).toEqual([]);
  });

  it('shows the guide in guided mode alone', () => {
    expect(new PlayedCase(firstNotice(), 'guided').view().guide).toEqual({
      text: 'Open the note of the call.',
      screen: 'inbox',
    });
    expect(new PlayedCase(firstNotice(), 'practice').view().guide).toBeNull();
  });

  it('reads each clock in its own zone', () => {
    // Mon 7 Apr 2031 09:30 KST is Sun 6 Apr 20:30 EDT.
    const liaison = new PlayedCase(firstNotice()).view().offices.find((office) => office.id === 'fiu-us');
    expect(liaison?.now).toMatchObject({ month: 4, day: 6, weekday: 0, hour: 20, minute: 30, zone: 'EDT' });
    expect(liaison?.open).toBe(false);
    expect(liaison?.changesHome).toMatchObject({ day: 7, hour: 21, minute: 30, zone: 'KST' });
    // 08:30 EDT is 12 hours away; it closes at 17:00 EDT, 20.5 hours away.
    expect(liaison?.spans).toEqual([{ from: 720, to: 1230 }]);
  });

  it('is plain data that a structured clone carries whole', () => {
    const view = new PlayedCase(firstNotice()).view();
    expect(structuredClone(view)).toEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('hints', () => {
  it('are taken in order, cost case time, and points in practice', () => {
    const played = new PlayedCase(firstNotice());
    expect(played.refusal({ type: 'hint.take', hint: 'H-1', step: 2 }).code).toBe('hint-order');
    played.do({ type: 'hint.take', hint: 'H-1', step: 1 }, { type: 'hint.take', hint: 'H-1', step: 2 });
    expect(played.state.world.now).toBe(played.at('2031-04-07T09:45'));
    expect(played.state.world.awards.map((one) => one.quarters)).toEqual([-1, -2]);
    expect(played.view().hints[0]?.taken).toEqual([
      'Look at the first field.',
      'A notice needs a suspected offence.',
    ]);
    expect(
      new PlayedCase(firstNotice(), 'assessment').refusal({ type: 'hint.take', hint: 'H-1', step: 1 }).code,
    ).toBe('no-hints');
  });
});
