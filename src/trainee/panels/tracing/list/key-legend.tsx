import type { ReactNode } from 'react';
import { Kbd, type Language } from '../../../../ui';
import { boardStrings } from '../words/board-strings';

const ALWAYS = [
  ['↑↓', 'key.rows'],
  ['←→', 'key.edges'],
  ['Enter', 'key.open'],
] as const;
const LETTERS = [
  ['P', 'key.place'],
  ['C', 'key.change'],
  ['A', 'key.assert'],
  ['M', 'key.merge'],
  ['F', 'key.flag'],
  ['T', 'key.tag'],
  ['S', 'key.stop'],
  ['N', 'key.note'],
] as const;
const LAST = [
  ['Del', 'key.remove'],
  ['Ctrl+Z', 'key.undo'],
] as const;

/** The keys of the list, for whoever may use them now. */
export function KeyLegend({
  language,
  letters,
  can,
}: {
  readonly language: Language;
  /** Single keys are switched on. */
  readonly letters: boolean;
  readonly can: boolean;
}): ReactNode {
  const t = boardStrings.in(language);
  const keys = [...ALWAYS, ...(can && letters ? LETTERS : []), ...(can ? LAST : [])];
  return (
    <ul className="trace-keys" aria-label={t('keys')}>
      {keys.map(([key, word]) => (
        <li key={word}>
          <Kbd>{key}</Kbd> {t(word)}
        </li>
      ))}
    </ul>
  );
}
