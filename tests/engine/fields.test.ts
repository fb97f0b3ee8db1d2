import { describe, expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

/** Marks of the intake entry after filing it with these fields, by field label. */
function intakeMarks(fields: Record<string, unknown>): Record<string, number> {
  const played = new PlayedCase(firstNotice()).do({ type: 'document.open', document: 'E-01' });
  played.fill('intake', fields).do({ type: 'entry.file', paper: 'intake' });
  return Object.fromEntries(played.state.world.awards.map((one) => [one.reason, one.quarters]));
}

/** The grade of one field of R-02, read off whether it is cited on return. */
function isWrong(field: string, value: unknown): boolean {
  const scenario = firstNotice((json) => {
    json.instruments['R-02'].outcomes = [
      { is: 'returned', when: `wrong('${field}')`, after: 'PT0S', fromSending: true, cites: [field] },
      { is: 'granted', after: 'PT0S', fromSending: true },
    ];
  });
  const played = new PlayedCase(scenario).do({
    type: 'decision.make',
    decision: 'D1',
    option: 'say-nothing',
  });
  played.fill('R-02', { words: 'x', [field]: value }).do({ type: 'request.send', paper: 'R-02' });
  return played.types().includes('request.returned');
}

describe('grading a field', () => {
  it('takes an instant that is right in UTC and in the named local zone', () => {
    const right = { local: '2031-04-07T09:12', utc: '2031-04-07T00:12Z' };
    expect(intakeMarks({ source: 'bank', received: right })).toEqual({
      'forms.intake.fields.source.label': 2,
      'forms.intake.fields.received.label': 2,
    });
    for (const wrong of [
      { local: '2031-04-07T09:12', utc: '2031-04-07T09:12Z' },
      { local: '2031-04-07T00:12', utc: '2031-04-07T00:12Z' },
      { local: '', utc: '2031-04-07T00:12Z' },
    ]) {
      expect(intakeMarks({ source: 'bank', received: wrong })['forms.intake.fields.received.wrong']).toBe(0);
    }
  });

  it('explains a wrong option by its own sentence', () => {
    const marks = intakeMarks({
      source: 'unknown',
      received: { local: '2031-04-07T09:12', utc: '2031-04-07T00:12Z' },
    });
    expect(marks['forms.intake.fields.source.options.unknown.wrong']).toBe(0);
  });

  it.each<[string, unknown, boolean]>([
    ['predicate', 'fraud', false],
    ['predicate', 'tax', true],
    ['trail', ['peel'], false],
    ['trail', ['hop', 'peel'], false],
    ['trail', ['hop'], true],
    ['trail', ['peel', 'mixer'], true],
    ['trail', [], true],
    ['amount', '0.20000000', false],
    ['amount', '0.20000001', true],
    ['transfers', 3, false],
    ['transfers', 2, true],
    ['consent', true, false],
    ['consent', false, true],
    ['words', 'Anything at all: words are not graded.', false],
  ])('%s = %j: wrong is %j', (field, value, wrong) => {
    expect(isWrong(field, value)).toBe(wrong);
  });

  it('takes a period whose two ends lie in their windows', () => {
    const scenario = firstNotice((json) => {
      json.instruments['R-01'].outcomes = [
        { is: 'refused', when: "wrong('period')", after: 'PT0S', fromSending: true },
        { is: 'granted', after: 'PT0S', fromSending: true },
      ];
    });
    for (const [from, to, right] of [
      ['2031-04-01', '2031-04-05', true],
      ['2031-04-04', '2031-04-07', true],
      ['2031-03-31', '2031-04-05', false],
      ['2031-04-05', '2031-04-05', false],
      ['2031-04-04', '2031-04-08', false],
    ] as const) {
      const played = new PlayedCase(scenario).do({
        type: 'decision.make',
        decision: 'D1',
        option: 'say-nothing',
      });
      played.fill('R-01', { period: { from, to } }).do({ type: 'request.send', paper: 'R-01' });
      expect(played.types().includes('request.granted')).toBe(right);
    }
  });

  it('refuses values of another form than the field asks for', () => {
    const played = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    const draft = (field: string, value: unknown) =>
      played.refusal({ type: 'request.draft', paper: 'R-02', field, value: value as never }).code;
    expect(draft('predicate', 'murder')).toBe('bad-value');
    expect(draft('trail', ['peel', 'peel'])).toBe('bad-value');
    expect(draft('amount', 'much')).toBe('bad-value');
    expect(draft('transfers', 2.5)).toBe('bad-value');
    expect(draft('consent', 'yes')).toBe('bad-value');
    expect(draft('words', 'x'.repeat(4001))).toBe('bad-value');
    expect(draft('nothing', 'x')).toBe('unknown-id');
  });

  it('takes a hash only if it is that of the exhibit as stored', () => {
    const scenario = firstNotice((json) => {
      json.exhibits['E-02'].present = 'start';
    });
    const played = new PlayedCase(scenario);
    const hash = played.scenario.bodyHash('E-02', undefined);
    played.fill('custody', { what: 'extract', digest: hash }, 'E-02');
    played.do({ type: 'exhibit.register', paper: 'custody', about: 'E-02' });
    expect(played.state.world.awards.map((one) => one.quarters)).toEqual([2, 2]);
    const other = new PlayedCase(scenario);
    other.fill('custody', { what: 'letter', digest: 'f'.repeat(64) }, 'E-02');
    other.do({ type: 'exhibit.register', paper: 'custody', about: 'E-02' });
    expect(other.state.world.awards.map((one) => one.quarters)).toEqual([0, 0]);
    expect(other.refusal({ type: 'exhibit.register', paper: 'custody', about: 'E-02' }).code).toBe(
      'already-made',
    );
  });

  it('charges for registering intelligence as an exhibit, and keeps the breach apart', () => {
    const played = new PlayedCase(firstNotice());
    played.fill('custody', { what: 'letter', digest: 'f'.repeat(64) }, 'E-01');
    played.do({ type: 'exhibit.register', paper: 'custody', about: 'E-01' });
    expect(played.state.world.breaches).toEqual(['B-1']);
    expect(played.state.world.awards.at(-1)).toMatchObject({ point: 'D2', competency: 'C5', quarters: -4 });
  });
});

describe('ids that every object seems to hold', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s is unknown everywhere', (id) => {
    const played = new PlayedCase(firstNotice()).do({
      type: 'decision.make',
      decision: 'D1',
      option: 'say-nothing',
    });
    const codes = [
      played.refusal({ type: 'document.open', document: id }),
      played.refusal({ type: 'decision.make', decision: id, option: id }),
      played.refusal({ type: 'decision.make', decision: 'D1', option: id }),
      played.refusal({ type: 'request.draft', paper: id, field: 'words', value: 'x' }),
      played.refusal({ type: 'request.draft', paper: 'R-02', field: id, value: 'x' }),
      played.refusal({ type: 'request.draft', paper: 'R-02', field: 'predicate', value: id }),
      played.refusal({ type: 'request.draft', paper: 'R-02', field: 'trail', value: [id] }),
      played.refusal({ type: 'request.send', paper: id }),
      played.refusal({ type: 'entry.file', paper: id }),
      played.refusal({ type: 'exhibit.register', paper: 'custody', about: id }),
      played.refusal({ type: 'finding.draft', finding: id, slots: {}, exhibits: [], confidence: null }),
      played.refusal({
        type: 'finding.draft',
        finding: 'F-02',
        slots: { number: id },
        exhibits: [],
        confidence: null,
      }),
      played.refusal({ type: 'finding.draft', finding: 'F-02', slots: {}, exhibits: [id], confidence: null }),
      played.refusal({ type: 'finding.review', review: id, findings: [] }),
      played.refusal({ type: 'theory.submit', theory: id, blanks: {}, doubts: [] }),
      played.refusal({ type: 'hint.take', hint: id, step: 1 }),
      played.refusal({ type: 'recall.answer', recall: id, option: id }),
      played.refusal({ type: 'stage.close', stage: id }),
    ].map((one) => one.code);
    expect(
      codes.filter((code) => !['unknown-id', 'not-here', 'bad-value', 'already-made'].includes(code)),
    ).toEqual([]);
  });
});
