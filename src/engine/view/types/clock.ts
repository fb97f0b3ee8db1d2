import type { CaseMs } from '../../../base';

/** An instant with its local reading, ready to print. `weekday` 0 is Sunday. */
export interface LocalMoment {
  readonly at: CaseMs;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

export interface ClockView {
  readonly now: LocalMoment;
  /** Case day, 1 is the first. */
  readonly day: number;
  readonly home: string;
  readonly partner: string | null;
  /** What an advance can aim at; each says what is known to happen by then. Nothing hidden is named. */
  readonly options: readonly ClockOption[];
}
export interface ClockOption {
  readonly id: 'hour' | 'office' | 'next' | 'morning';
  readonly until: LocalMoment;
  /** What it waits for: the title of a request or the name of an office; empty for a plain step. */
  readonly about: string;
  /** Known events up to then; `text` is the title of a request, the name of an office, or the words of a deadline. */
  readonly known: readonly {
    readonly at: LocalMoment;
    readonly text: string;
    /** `opening`: the office that a request goes to opens and receives it. */
    readonly what: 'reply' | 'opening' | 'deadline';
    readonly tone: 'request' | 'waiting' | 'contradiction';
  }[];
}

export interface OfficeView {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly country: string;
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  readonly invented: boolean;
  readonly now: LocalMoment;
  readonly open: boolean;
  readonly always: boolean;
  /** Next opening when closed, next closing when open; null for a desk that never closes. */
  readonly changes: LocalMoment | null;
  /** The same instant in the home desk's zone. */
  readonly changesHome: LocalMoment | null;
  /** Office hours in local time, such as "Mon-Fri 09:00-18:00". */
  readonly hours: string;
  /** Open spans in the next 24 hours, minutes from now. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** What its law lets it do for others, and its limits; empty if the case says nothing. */
  readonly law: string;
  /** How it stands to the home desk now, in words; empty if the case says nothing. */
  readonly patience: string;
  /** True while it answers later than usual because of how it was treated. */
  readonly slower: boolean;
}

/** One channel, and whether it is open from the home state to another. */
export interface ChannelView {
  readonly id: string;
  readonly title: string;
  readonly states: readonly {
    /** Two letters, as of agencies. */
    readonly country: string;
    readonly open: boolean;
    readonly note: string;
  }[];
}

export interface StageView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly briefing: string;
  readonly aims: readonly string[];
  readonly tasks: readonly { readonly id: string; readonly text: string; readonly done: boolean }[];
  readonly canClose: boolean;
  /** Why it cannot be closed yet. */
  readonly missing: string;
}

export interface DeadlineView {
  readonly id: string;
  /** `expiry`: something volatile is gone by then. */
  readonly kind: 'due' | 'expiry';
  /** The office where it is kept, to be drawn on the map; null if it has no place. */
  readonly office: string | null;
  readonly text: string;
  readonly at: LocalMoment;
  readonly tone: 'waiting' | 'contradiction';
}
