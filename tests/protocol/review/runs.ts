import type { RunSummary } from '../../../src/protocol';

/** A run for tests of what is made of many: 10 points at `A`, 10 at `B`, in quarters. */
export function run(name: string, a: number, b: number, more: Partial<RunSummary> = {}): RunSummary {
  return {
    scenario: { id: 'case', version: '1.0.0', hash: '0'.repeat(64) },
    pseudonym: name,
    mode: 'practice',
    language: 'en',
    played: 'played',
    attempt: 1,
    branch: false,
    head: `head of ${name}`,
    fingerprint: name,
    events: 10,
    began: '2026-05-04T09:00:00.000Z',
    ended: '2026-05-04T10:00:00.000Z',
    over: true,
    ending: 'good',
    verdict: null,
    quarters: a + b,
    most: 80,
    competencies: [{ competency: 'C1', quarters: a + b, most: 80 }],
    points: { A: { quarters: a, most: 40 }, B: { quarters: b, most: 40 } },
    breaches: [],
    decisions: [],
    hints: {},
    returns: [],
    findings: [],
    calibration: { rows: [], brier: null },
    stages: [],
    seconds: 3600,
    plannedMinutes: 60,
    refused: 0,
    curve: [],
    signature: [],
    texts: [],
    ...more,
  };
}

/** `chose('D', 'x')`: a decision at point A with the options x and y on offer. */
export function chose(decision: string, chosen: string): RunSummary['decisions'][number] {
  return { decision, point: 'A', stage: 's', seq: 5, at: 0, wall: '', shown: ['x', 'y'], chosen };
}
