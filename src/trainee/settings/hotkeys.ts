export const HOTKEY_ACTIONS = [
  'desk',
  'inbox',
  'map',
  'tracing',
  'evidence',
  'findings',
  'operations',
  'debrief',
  'log',
  'glossary',
  'pause',
  'pick-up',
  'help',
] as const;
/** What a key can do everywhere in a case; the first eight open a place. */
export type HotkeyAction = (typeof HOTKEY_ACTIONS)[number];

/** As `KeyboardEvent.key` has them; letters in lower case. */
export const DEFAULT_HOTKEYS: Readonly<Record<HotkeyAction, string>> = {
  desk: '1',
  inbox: '2',
  map: '3',
  tracing: '4',
  evidence: '5',
  findings: '6',
  operations: '7',
  debrief: '8',
  log: 'l',
  glossary: 'g',
  pause: 'p',
  'pick-up': 'e',
  help: 'F1',
};

/** What of a key press decides; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  /** Physical key, so that letters work while the Korean layout is on ("KeyL"). */
  readonly code: string;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/** The action of a key press, or null. None with a modifier, while an input method composes, or in a field. */
export function actionOf(press: KeyPress, keys: Readonly<Record<HotkeyAction, string>>): HotkeyAction | null {
  if (press.defaultPrevented || press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  // 'Process' is what browsers report for a key that an input method has taken.
  if (press.isComposing || press.key === 'Process' || isTypingPlace(press.target)) return null;
  const names = keyNames(press);
  return HOTKEY_ACTIONS.find((action) => names.includes(keys[action].toLowerCase())) ?? null;
}

/** The name of a key press as it is stored for an action, or null for keys that cannot be one. */
export function assignableKey(press: KeyPress): string | null {
  const [name] = keyNames(press).slice(-1);
  if (name === undefined || RESERVED.includes(name)) return null;
  return name.startsWith('f') && name.length > 1 ? name.toUpperCase() : name;
}

/** Keys that move, close or type: never taken from the trainee. */
const RESERVED = [
  'escape',
  'tab',
  'enter',
  ' ',
  'shift',
  'control',
  'alt',
  'meta',
  'process',
  'unidentified',
  'arrowup',
  'arrowdown',
  'arrowleft',
  'arrowright',
  'home',
  'end',
  'pageup',
  'pagedown',
  'backspace',
  'delete',
];

function keyNames(press: KeyPress): readonly string[] {
  const physical = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(press.code)?.[1];
  const named = press.key.toLowerCase();
  return physical === undefined ? [named] : [named, physical.toLowerCase()];
}

const TYPING =
  'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"]), textarea, select, [contenteditable="true"]';

function isTypingPlace(target: EventTarget | null): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.closest(TYPING) !== null;
}
