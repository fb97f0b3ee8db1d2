import type { FieldInput, FieldValue, HandlingCode } from '../../../scenario';
import type { LocalMoment } from './clock';

export interface FieldView {
  readonly id: string;
  readonly number: number;
  readonly input: FieldInput;
  readonly label: string;
  readonly help: string;
  readonly optional: boolean;
  readonly long: boolean;
  readonly unit: string;
  /** Zone to be named beside UTC; null where UTC alone is asked. */
  readonly zone: { readonly id: string; readonly abbreviation: string } | null;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly value: FieldValue | null;
  readonly filled: boolean;
  /** Exhibits that the value cites: chips in a text, or the exhibits picked. */
  readonly cites: readonly string[];
  /** Set when the paper came back: what the reader said about this field. */
  readonly returned: string;
}
export interface PaperView {
  /** Id of the form or instrument. */
  readonly paper: string;
  /** Exhibit of a custody entry. */
  readonly about: string | null;
  readonly title: string;
  readonly number: string;
  readonly intro: string;
  readonly letterhead: { readonly name: string; readonly short: string };
  readonly open: boolean;
  readonly done: boolean;
  /** When it was filed; null for requests and what is not filed. */
  readonly filedAt: LocalMoment | null;
  readonly fields: readonly FieldView[];
  /** Minutes of case time it costs to send or file. */
  readonly minutes: number;
}
export const REQUEST_STATES = [
  'new',
  'drafted',
  'sent',
  'acknowledged',
  'granted',
  'returned',
  'refused',
  'lapsed',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export interface RequestView extends PaperView {
  readonly state: RequestState;
  readonly to: { readonly agency: string; readonly name: string; readonly short: string };
  /** Offices that it passes through before it leaves, in order. */
  readonly via: readonly string[];
  /** Title of the channel that it uses; empty if none is named. */
  readonly channel: string;
  readonly gives: HandlingCode;
  readonly usual: string;
  readonly bar: { readonly least: number; readonly most: number; readonly poor: number | null };
  readonly attempt: number;
  readonly sentAt: LocalMoment | null;
  readonly receivedAt: LocalMoment | null;
  /** Share of the usual lead time gone by, 0 to 1. */
  readonly progress: number;
  /** Earliest and latest day of an answer by the usual lead time. */
  readonly expected: { readonly from: LocalMoment; readonly to: LocalMoment } | null;
  readonly answeredAt: LocalMoment | null;
  readonly reason: string;
  /** What sending it now would mean: receipt, lead time, known costs. */
  readonly preview: {
    readonly receipt: LocalMoment;
    readonly from: LocalMoment;
    readonly to: LocalMoment;
    readonly warnings: readonly string[];
  } | null;
}
