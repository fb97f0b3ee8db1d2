import { LANGUAGES, type Language } from '../../ui';
import { DEFAULT_HOTKEYS, HOTKEY_ACTIONS, type HotkeyAction } from './hotkeys';

export const MOTION_CHOICES = ['system', 'reduced', 'full'] as const;
export type MotionChoice = (typeof MOTION_CHOICES)[number];

export const TEXT_SCALES = [100, 125, 150, 175, 200] as const;
export type TextScale = (typeof TEXT_SCALES)[number];

/** How the product looks, sounds and listens. Kept apart from the log: a setting is no act in the case. */
export interface Settings {
  readonly language: Language;
  /** Per cent of the normal text size. */
  readonly textScale: TextScale;
  readonly motion: MotionChoice;
  /** Places with a picture open as lists. */
  readonly listView: boolean;
  /** Sound is off until the trainee starts it. */
  readonly sound: boolean;
  /** Per cent. */
  readonly volumes: Volumes;
  readonly captions: boolean;
  readonly hotkeysOn: boolean;
  readonly hotkeys: Readonly<Record<HotkeyAction, string>>;
  /** Opens a document that may be hard as its summary; without it, the trainee is asked each time. */
  readonly summaries: boolean;
  readonly hints: boolean;
  /** The steps of the worked example, in guided mode. */
  readonly guide: boolean;
  /** Offers a break after 45 minutes of play. */
  readonly breaks: boolean;
  /** The settings were looked through before the first case. */
  readonly lookedThrough: boolean;
}

export interface Volumes {
  readonly cues: number;
  readonly ambience: number;
  readonly music: number;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  textScale: 100,
  motion: 'system',
  listView: false,
  sound: false,
  volumes: { cues: 70, ambience: 50, music: 40 },
  captions: true,
  hotkeysOn: true,
  hotkeys: DEFAULT_HOTKEYS,
  summaries: false,
  hints: true,
  guide: true,
  breaks: true,
  lookedThrough: false,
};

/** Reads stored settings. Whatever is missing or foreign takes its default; nothing here can fail. */
export function readSettings(stored: string | null, defaults: Settings): Settings {
  const given = parseObject(stored);
  const volumes = objectOf(given.volumes);
  const keys = objectOf(given.hotkeys);
  return {
    language: oneOf(LANGUAGES, given.language, defaults.language),
    textScale: oneOf(TEXT_SCALES, given.textScale, defaults.textScale),
    motion: oneOf(MOTION_CHOICES, given.motion, defaults.motion),
    listView: flag(given.listView, defaults.listView),
    sound: flag(given.sound, defaults.sound),
    volumes: {
      cues: percent(volumes.cues, defaults.volumes.cues),
      ambience: percent(volumes.ambience, defaults.volumes.ambience),
      music: percent(volumes.music, defaults.volumes.music),
    },
    captions: flag(given.captions, defaults.captions),
    hotkeysOn: flag(given.hotkeysOn, defaults.hotkeysOn),
    hotkeys: readHotkeys(keys, defaults.hotkeys),
    summaries: flag(given.summaries, defaults.summaries),
    hints: flag(given.hints, defaults.hints),
    guide: flag(given.guide, defaults.guide),
    breaks: flag(given.breaks, defaults.breaks),
    lookedThrough: flag(given.lookedThrough, defaults.lookedThrough),
  };
}

function readHotkeys(
  given: Readonly<Record<string, unknown>>,
  defaults: Settings['hotkeys'],
): Settings['hotkeys'] {
  const keys = { ...defaults };
  for (const action of HOTKEY_ACTIONS) {
    const key = given[action];
    if (typeof key === 'string' && key.length >= 1 && key.length <= 20) keys[action] = key;
  }
  return keys;
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    return objectOf(JSON.parse(text));
  } catch {
    // Settings of a broken store are worth less than a start that works.
    return {};
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function oneOf<Value>(values: readonly Value[], given: unknown, fallback: Value): Value {
  return values.find((value) => value === given) ?? fallback;
}

function flag(given: unknown, fallback: boolean): boolean {
  return typeof given === 'boolean' ? given : fallback;
}

function percent(given: unknown, fallback: number): number {
  return typeof given === 'number' && given >= 0 && given <= 100 ? Math.round(given) : fallback;
}
