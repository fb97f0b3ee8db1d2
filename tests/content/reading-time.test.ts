import { describe, expect, it } from 'vitest';
import { Desk, scenario } from './desk';

/** Careful reading of a paper with figures; a novel is read faster. */
const WORDS_A_MINUTE = 180;
/** Syllables and figures, blanks and lines of tables left out. */
const SIGNS_A_MINUTE = 450;

const plain = (text: string) => text.replace(/`[^`]*`/g, '').replace(/[|#*>_-]+/g, ' ');
const words = (text: string) => plain(text).match(/\S*[A-Za-z0-9]\S*/g)?.length ?? 0;
const signs = (text: string) => plain(text).replace(/\s/g, '').length;

interface Reading {
  readonly documents: number;
  readonly en: number;
  readonly ko: number;
}

/** Exhibits and messages that come in while a stage is played, and the minutes to read them all. */
function readingOf(desk: Desk, stage: string): Reading {
  const { text, body } = scenario();
  const { entered, closed } = desk.world.stages[stage] ?? {};
  if (entered === undefined || closed === undefined || closed === null)
    throw new Error(`not closed: ${stage}`);
  // What comes at the very moment of the close belongs to the stage that begins.
  const within = (at: number) => at >= entered && (at < closed || desk.world.now === closed);
  const exhibits = Object.entries(desk.world.exhibits).flatMap(([id, { at, variant }]) =>
    within(at) ? [[body(id, variant || undefined, 'en'), body(id, variant || undefined, 'ko')]] : [],
  );
  const messages = Object.entries(desk.world.messages).flatMap(([id, at]) =>
    within(at) ? [[text(`messages.${id}.body`, 'en'), text(`messages.${id}.body`, 'ko')]] : [],
  );
  const all = [...exhibits, ...messages];
  return {
    documents: all.length,
    en: Math.ceil(all.reduce((sum, [en = '']) => sum + words(en), 0) / WORDS_A_MINUTE),
    ko: Math.ceil(all.reduce((sum, [, ko = '']) => sum + signs(ko), 0) / SIGNS_A_MINUTE),
  };
}

const STAGES = ['alert', 'trace', 'locate', 'takedown', 'after'];

describe.each(['expert', 'second-line', 'middling'])('the papers that the play "%s" meets', (play) => {
  const desk = new Desk().playNamed(play);
  const rows = STAGES.map((stage) => {
    const { documents, en, ko } = readingOf(desk, stage);
    return [stage, documents, en, ko] as const;
  });

  it.each(rows)(
    'of stage "%s": %i documents, %i minutes in English and %i in Korean',
    (_, documents, en, ko) => {
      expect(documents).toBeGreaterThan(5);
      // Half of a sitting at most; the rest is for work.
      expect(Math.max(en, ko)).toBeLessThanOrEqual(22);
      // Neither language says much more than the other.
      expect(Math.abs(en - ko)).toBeLessThanOrEqual(0.3 * Math.max(en, ko));
    },
  );

  it('are read within the time that the case is said to take', () => {
    const sum = (index: 2 | 3) => rows.reduce((total, row) => total + row[index], 0);
    const { minutes } = scenario().spec.meta;
    expect(sum(2)).toBeLessThanOrEqual(minutes);
    expect(sum(3)).toBeLessThanOrEqual(minutes);
  });
});
