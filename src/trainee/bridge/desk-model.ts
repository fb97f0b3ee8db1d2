/** The things on the desk that lead to another screen. */
export const PLACE_IDS = [
  'inbox',
  'map',
  'tracing',
  'evidence',
  'findings',
  'operations',
  'debrief',
] as const;

export type PlaceId = (typeof PLACE_IDS)[number];

/** A status; each has a shape as well as a colour: circle, triangle, check square, diamond, nothing. */
export type Tone = 'request' | 'waiting' | 'supported' | 'contradiction' | 'none';

export interface DeskClock {
  /** City, in the trainee's language. */
  readonly label: string;
  /** Local wall time as text, '14:20'. */
  readonly time: string;
  /** Local hour 0 to 23 and minute 0 to 59, for the hands. */
  readonly hour: number;
  readonly minute: number;
  readonly open: boolean;
  /** 'Office open', 'Opens in 6 h 40 min'. */
  readonly note: string;
}

export interface DeskTask {
  readonly text: string;
  readonly done: boolean;
}

export interface CaseFile {
  /** Name under the file: 'Case file', '사건철'. */
  readonly label: string;
  /** 'QH-2031-07' */
  readonly number: string;
  readonly title: string;
  /** Text of the stamp: 'Stage 1'. */
  readonly stage: string;
  /** Small line over the briefing: 'Briefing 3 Mar'. */
  readonly briefingLabel: string;
  /** The question of the day, a sentence of three lines at most. */
  readonly briefingTitle: string;
  /** Those that do not fit on the page are left to the DOM list. */
  readonly tasks: readonly DeskTask[];
  /** 'One of three aims done', beside the label. */
  readonly aims: string;
}

export interface DeskPlace {
  readonly id: PlaceId;
  /** The key that opens it, '2'. */
  readonly key: string;
  readonly label: string;
  /** One line of state: '3 unread'. */
  readonly note: string;
  readonly tone: Tone;
  /** Short print on the thing itself (telephone display, box label, finding number); nothing if absent. */
  readonly mark?: string;
}

/** Everything the desk shows, already in the trainee's language. */
export interface DeskModel {
  readonly clocks: readonly DeskClock[];
  readonly caseFile: CaseFile;
  readonly places: readonly DeskPlace[];
  /** Daylight at the desk's local hour, 0 night to 1 full day. */
  readonly daylight: number;
  /** Desk lamp, 0 off to 1 full. */
  readonly lamp: number;
}
