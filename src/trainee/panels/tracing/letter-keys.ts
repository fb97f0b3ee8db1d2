/** Keys of a row or of the picture, by what they do. */
export type BoardKey =
  | 'open'
  | 'place'
  | 'change'
  | 'assert'
  | 'merge'
  | 'tag'
  | 'flag'
  | 'stop'
  | 'note'
  | 'remove';

const LETTERS: Readonly<Record<string, BoardKey>> = {
  KeyP: 'place',
  KeyC: 'change',
  KeyA: 'assert',
  KeyM: 'merge',
  KeyT: 'tag',
  KeyF: 'flag',
  KeyS: 'stop',
  KeyN: 'note',
};

/** What of a key press decides; a React or browser event fits. */
export interface LetterPress {
  readonly key: string;
  /** Physical key, so that letters work while the Korean layout is on. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does on the board; null for others. Letters do nothing where single keys are switched off. */
export function boardKey(press: LetterPress, letters: boolean): BoardKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.key === 'Process') return null;
  if (press.key === 'Enter') return 'open';
  if (press.key === 'Delete') return 'remove';
  if (press.key === '+') return 'place';
  return letters ? (LETTERS[press.code] ?? null) : null;
}

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

export const isTypingTarget = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
