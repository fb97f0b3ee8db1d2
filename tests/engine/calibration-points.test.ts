import { expect, it } from 'vitest';
import { firstNotice, PlayedCase } from '../support/played-case';

const BANDS = [
  { brier: 0.1, share: 1, why: 'Well said.' },
  { brier: 0.3, share: 0.333, why: 'Often too sure.' },
  { brier: 0.9, share: 0, why: 'Mostly too sure.' },
];

/** The fixture with 4 + 1 points for stated confidence; its stage closes at once, and the case with it. */
function ended(...said: ('true' | 'false')[]): PlayedCase {
  return endedOf({}, ...said);
}

function endedOf(rule: { least?: number }, ...said: ('true' | 'false')[]): PlayedCase {
  const scenario = firstNotice((json) => {
    json.flow.states.alert.stage.closes = "chosen('D1', 'say-nothing')";
    json.scoring.points.FC = { title: 'Findings and calibration', most: { C1: 4, C4: 1 } };
    json.scoring.calibration = { point: 'FC', ...rule, bands: BANDS };
  });
  const played = new PlayedCase(scenario).do({
    type: 'decision.make',
    decision: 'D1',
    option: 'say-nothing',
  });
  // F-01 is true and said to be almost certain: 0.05² = 0.0025. F-03 is false and called likely: 0.75² = 0.5625.
  for (const one of said) {
    const finding = one === 'true' ? 'F-01' : 'F-03';
    const code = one === 'true' ? 'intelligence' : 'open';
    const confidence = one === 'true' ? 'almost-certain' : 'likely';
    played.do({ type: 'finding.draft', finding, slots: { code }, exhibits: ['E-01'], confidence });
    played.do({ type: 'finding.submit', finding });
  }
  return played.do({ type: 'stage.close', stage: 'alert' });
}
const given = (played: PlayedCase) =>
  played.state.world.awards
    .filter(({ point }) => point === 'FC')
    .map(({ competency, quarters, reason }) => [competency, quarters, reason]);

it('gives all of it for a mean within the first band', () => {
  // 4 points are 16 quarters, 1 point is 4.
  expect(given(ended('true'))).toEqual([
    ['C1', 16, 'scoring.calibration.bands.0.why'],
    ['C4', 4, 'scoring.calibration.bands.0.why'],
  ]);
});

it('gives a share to the nearest quarter point', () => {
  // Mean of 0.0025 and 0.5625 is 0.2825. A third of 16 quarters is 5.33, of 4 it is 1.33.
  expect(given(ended('true', 'false'))).toEqual([
    ['C1', 5, 'scoring.calibration.bands.1.why'],
    ['C4', 1, 'scoring.calibration.bands.1.why'],
  ]);
});

it('says why where a band gives nothing', () => {
  expect(given(ended('false')).map(([, quarters]) => quarters)).toEqual([0, 0]);
});

it('gives nothing without a submitted finding', () => {
  expect(given(ended())).toEqual([]);
});

it('gives nothing for fewer findings than the case asks for', () => {
  expect(given(endedOf({ least: 2 }, 'true'))).toEqual([]);
  expect(given(endedOf({ least: 2 }, 'true', 'false'))).toHaveLength(2);
});

it('is no decision in the debrief, and there is no way back to it', () => {
  const about = 'alert';
  const played = ended('true').do({ type: 'note.write', kind: 'account', about, text: 'Mine.' });
  const points = played.view().debrief?.course?.points ?? [];
  expect(points.map(({ point, decision, again }) => [point, decision, again])).toEqual([
    ['D1', true, true],
    ['D2', true, false],
    ['FC', false, false],
  ]);
});

it('gives it once, in the turn that ends the case, and not before', () => {
  const played = ended('true');
  const types = played.types();
  const decided = types.lastIndexOf('outcome.decided');
  expect(types.slice(decided)).toEqual(['outcome.decided', 'score.awarded', 'score.awarded']);
  played.do({ type: 'note.write', kind: 'note', about: '', text: 'after' });
  expect(given(played)).toHaveLength(2);
});
