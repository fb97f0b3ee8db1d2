import type { Sha256Hex } from '../../../base';
import type { HandlingCode } from '../../../scenario';
import type { LocalMoment } from './clock';

export interface DocumentView {
  readonly id: string;
  readonly kind: 'exhibit' | 'message';
  readonly form:
    | 'report'
    | 'letter'
    | 'note'
    | 'instruction'
    | 'cards'
    | 'email'
    | 'record'
    | 'form'
    | 'voicemail'
    | 'page'
    | 'table'
    | 'extract'
    | 'mail'
    | 'telephone';
  readonly title: string;
  readonly number: string;
  readonly from: {
    readonly agency: string;
    readonly short: string;
    readonly country: string;
    readonly person: string;
    readonly role: string;
    readonly initials: string;
  };
  /** Date on the document, in the sender's local time. */
  readonly dated: LocalMoment;
  /** When it reached the desk, home time. */
  readonly arrived: LocalMoment;
  readonly handling: HandlingCode;
  readonly tainted: boolean;
  /** How it was obtained: the title of the request, decision or form; empty if it simply came in. */
  readonly obtained: string;
  readonly expired: boolean;
  readonly opened: boolean;
  /** Markdown subset; empty until opened. */
  readonly body: string;
  /** May be read in place of the body, which may be hard to read; empty until opened, null for a document without one. */
  readonly summary: string | null;
  readonly alt: string;
  readonly proves: string;
  readonly limits: string;
  /** SHA-256 of the stored text; empty for messages. */
  readonly hash: Sha256Hex | '';
  /** Custody log, oldest first. */
  readonly custody: readonly CustodyRow[];
  /** Whether a custody entry can be made for it now. */
  readonly canRegister: boolean;
  readonly registered: boolean;
  /** What the trainee says that it proves and does not; null until said. `proves` and `limits` hold the author's words. */
  readonly assessment: { readonly proves: string; readonly limits: string } | null;
  /** Conditions of use that the sender has set, in words; empty if none. */
  readonly conditions: string;
  /** When what it stands for is gone, if that is known; null if nothing of it is volatile. */
  readonly expires: LocalMoment | null;
  /** Reading time in seconds, 200 words (EN) or 500 characters (KO) a minute. */
  readonly seconds: number;
}
export interface CustodyRow {
  readonly at: LocalMoment;
  readonly text: string;
  readonly handling: HandlingCode;
}

export interface DecisionView {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly beside: { readonly document: string } | null;
  readonly open: boolean;
  readonly made: string | null;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly irreversible: boolean;
    readonly preview: string;
    /** Case time it costs, minutes; 0 for none. */
    readonly minutes: number;
  }[];
  /** After it was made, where this mode shows it: feedback and rule. */
  readonly feedback: { readonly text: string; readonly rule: string } | null;
}
