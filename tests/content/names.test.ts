import { describe, expect, it } from 'vitest';
import { Desk, stepsOf } from './desk';
import { located } from './night';

/** Who is met late, by any paper that shows the name. */
const PEOPLE: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['the man in the room', /\bTak\b|탁준서/, ['E-36', 'E-40', 'E-43', 'E-65']],
  ['the rider', /\bGil\b|길도윤/, ['E-41', 'E-46']],
  ['the second key', /\bWeir\b|위어/, ['E-46', 'E-47']],
  ['the holder of the café', /\bPyo\b|표남일/, ['E-36']],
  ['the translator', /Seo I-an|서이안/, ['E-17', 'E-64']],
  ['those at the terminal', /\b(Verrick|Prewitt)\b|베릭|프루잇/, ['E-50']],
  ['the reporter', /\bBan Seo-hyeon\b|반서현/, ['E-53']],
];

/** Names on the desk, in either language, of whom no paper has told yet. */
function early(desk: Desk): readonly string[] {
  const seen = (['en', 'ko'] as const).map((language) => JSON.stringify(desk.view(language))).join('\n');
  return PEOPLE.filter(([, , papers]) =>
    papers.every((paper) => desk.world.exhibits[paper] === undefined),
  ).flatMap(([who, name]) => {
    const at = seen.search(name);
    return at < 0 ? [] : [`${desk.now}, ${who}: ${seen.slice(Math.max(0, at - 80), at + 40)}`];
  });
}

describe('nobody is named on the desk before the paper that shows him', () => {
  it.each(['expert', 'second-line', 'middling', 'poor'])('in the play "%s"', (name) => {
    const desk = new Desk();
    const told = new Set<string>();
    for (const step of stepsOf(name)) {
      desk.play([step]);
      if ('advance' in step || 'await' in step || 'close' in step)
        for (const one of early(desk)) told.add(one);
    }
    expect([...told]).toEqual([]);
  });

  it('in stage 4 without a look at own staff', () => {
    expect(early(located)).toEqual([]);
  });
});
