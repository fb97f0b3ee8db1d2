import type { CaseMs, Sha256Hex } from '../../base';
import type {
  Confidence,
  FieldInput,
  FieldValue,
  FindingGrade,
  HandlingCode,
  Language,
  Relation,
} from '../../scenario';
import type { Fit, NoteKind, Screen } from '../command';
import type { Mode, ReviewBand } from '../event';
import type { BoardView } from './board-view';

/**
 * The only thing an app sees of a case: what this role may know now, in one language. It holds no answer key, no
 * hidden state and no later text. It crosses to the page by structured clone, which makes plain data of it.
 */
export interface TraineeView {
  readonly scenario: {
    readonly id: string;
    readonly version: string;
    readonly number: string;
    readonly title: string;
    readonly summary: string;
    readonly notice: string;
  };
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly mode: Mode;
  readonly paused: boolean;
  /** False once the case is over: nothing but notes and reading. */
  readonly live: boolean;
  readonly clock: ClockView;
  readonly offices: readonly OfficeView[];
  readonly stage: StageView | null;
  /** Stages so far, in order, for the progress line. */
  readonly stages: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly state: 'done' | 'current' | 'ahead';
  }[];
  readonly guide: { readonly text: string; readonly screen: Screen | null } | null;
  readonly documents: readonly DocumentView[];
  readonly decisions: readonly DecisionView[];
  /** Forms of the house that are open or filed; one custody entry for each exhibit that can be registered. */
  readonly forms: readonly PaperView[];
  /** Instruments that can be used now or were used. */
  readonly requests: readonly RequestView[];
  readonly findings: readonly FindingView[];
  readonly reviews: readonly ReviewView[];
  readonly theories: readonly TheoryView[];
  /** Comparisons made, oldest first. */
  readonly comparisons: readonly ComparisonView[];
  /** Channels between the home state and others, for the legal desk; empty if the case declares none. */
  readonly channels: readonly ChannelView[];
  readonly hints: readonly HintView[];
  readonly recall: readonly RecallView[];
  /** Null until the case opens the tracing board. */
  readonly board: BoardView | null;
  /** Null until the case opens the operation. */
  readonly operation: OperationView | null;
  readonly glossary: readonly {
    readonly id: string;
    readonly term: string;
    readonly sense: string;
    readonly other: string;
  }[];
  readonly deadlines: readonly DeadlineView[];
  /** What the trainee did and met, newest last. */
  readonly journal: readonly JournalEntry[];
  readonly notes: readonly {
    readonly kind: NoteKind;
    readonly about: string;
    readonly text: string;
    readonly at: LocalMoment;
  }[];
  /** Feedback that this mode shows at once, newest last. */
  readonly feedback: readonly FeedbackView[];
  /** Present once a stage was closed or the case has ended. */
  readonly debrief: DebriefView | null;
}

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

export interface SlotView {
  readonly id: string;
  /** `instant`: typed, UTC to the second (`2031-03-14T14:40:18Z`); no options. */
  readonly input: 'option' | 'instant';
  readonly title: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly seenIn: readonly string[];
  }[];
  readonly value: string | null;
}
export interface FindingView {
  readonly id: string;
  readonly title: string;
  /** The claim with {slot} marks. */
  readonly claim: string;
  readonly purpose: 'court' | 'internal';
  readonly open: boolean;
  readonly slots: readonly SlotView[];
  readonly exhibits: readonly string[];
  /** Legs that it can stand on: each is carried by any one of these findings. Empty for most. */
  readonly legs: readonly {
    readonly id: string;
    readonly title: string;
    readonly findings: readonly string[];
  }[];
  /** How many legs it needs; 0 without legs. */
  readonly legsNeeded: number;
  /** Findings cited as legs. */
  readonly findings: readonly string[];
  /** Exhibits in hand that show a slot to be false; only where the grade is shown. */
  readonly contradictedBy: readonly string[];
  readonly confidence: Confidence | null;
  readonly state: 'new' | 'drafted' | 'submitted' | 'sound';
  /** Minutes of case time it costs to submit. */
  readonly minutes: number;
  /** Only where this mode or a debrief shows it. */
  readonly grade: FindingGrade | null;
  readonly feedback: string;
}
export interface ReviewView {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly open: boolean;
  readonly findings: readonly string[];
  readonly minutes: number;
  readonly past: readonly {
    readonly at: LocalMoment;
    readonly findings: readonly string[];
    readonly band: ReviewBand;
  }[];
}
export interface TheoryView {
  readonly id: string;
  readonly title: string;
  readonly paragraph: string;
  readonly open: boolean;
  readonly blanks: readonly SlotView[];
  readonly rival: string;
  readonly doubts: {
    readonly ask: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
    readonly chosen: readonly string[];
  };
  readonly handed: boolean;
  /** Exhibits that may tell the theories apart. `right` and `why` only where judgements are shown. */
  readonly apart: readonly {
    readonly exhibit: string;
    readonly fits: Fit | null;
    readonly right: Fit | null;
    readonly why: string;
  }[];
}
/** One comparison that was made. `right` and `teaches` only where this mode shows them. */
export interface ComparisonView {
  readonly a: { readonly document: string; readonly span: number };
  readonly b: { readonly document: string; readonly span: number };
  readonly relation: Relation;
  readonly right: boolean | null;
  /** What the material says they are to each other; null where it is not shown. */
  readonly is: Relation | null;
  readonly teaches: string;
  readonly at: LocalMoment;
}
export interface HintView {
  readonly id: string;
  readonly title: string;
  /** Texts of the steps taken so far. */
  readonly taken: readonly string[];
  /** Cost of each of the three steps, minutes of case time. */
  readonly minutes: readonly [number, number, number];
}
export interface RecallView {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly answered: string | null;
  readonly right: boolean | null;
  readonly why: string;
}
export const PLAN_STEP_STATES = ['draft', 'waiting', 'running', 'done'] as const;
/** `draft` until the plan is executed, and for ever if it was executed without the step. */
export type PlanStepState = (typeof PLAN_STEP_STATES)[number];

/** The joint operation: the draft of its plan, or the plan as it is carried out. Minutes count from T0. */
export interface OperationView {
  readonly title: string;
  /** Form that holds what the plan says in words; filed before the plan is executed. */
  readonly planForm: string;
  /** `open`: it can be chosen now. */
  readonly windows: readonly {
    readonly id: string;
    readonly title: string;
    /** Its T0 by the home desk's clock. */
    readonly at: LocalMoment;
    readonly open: boolean;
    readonly chosen: boolean;
  }[];
  /** T0 of the chosen window, home time. */
  readonly t0: LocalMoment | null;
  /** Hours of the night by each lane's own clock, `HH:MM`; `to` is on the next day. */
  readonly night: { readonly from: string; readonly to: string };
  readonly lanes: readonly PlanLaneView[];
  readonly steps: readonly PlanStepView[];
  /** Clashes that what was read shows in the plan as it stands. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly steps: readonly string[];
    readonly text: string;
    /** Opened exhibits that it is known from. */
    readonly knownFrom: readonly string[];
    readonly move: { readonly step: string; readonly to: number } | null;
  }[];
  /** What keeps it from being executed: `window`, `plan` (its form), or ids of steps; empty once it was. */
  readonly missing: readonly string[];
  readonly executed: boolean;
  /** What was heard, oldest first. */
  readonly radio: readonly {
    readonly id: string;
    readonly at: LocalMoment;
    readonly lane: string;
    readonly text: string;
  }[];
  /** When the plan goes on: the next instant at which a step begins or ends, something is decided or may be heard. */
  readonly next: LocalMoment | null;
  /** True once it was executed and nothing of it is ahead. */
  readonly over: boolean;
}
export interface PlanLaneView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly short: string;
  readonly country: string;
  /** Abbreviation of its zone at T0; now, while no window is chosen. The same goes for the offset and `open`. */
  readonly zone: string;
  readonly utcOffsetMinutes: number;
  readonly open: boolean;
  /** Office hours in local time, such as "Mon-Fri 09:00-18:00". */
  readonly office: string;
}
export interface PlanStepView {
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly minutes: number;
  /** Null while it is not placed. */
  readonly start: number | null;
  /** First and last minute at which it can begin. */
  readonly range: readonly [number, number];
  readonly needs: readonly { readonly step: string; readonly why: string }[];
  readonly optional: boolean;
  readonly irreversible: boolean;
  /** What can be known of it beforehand. */
  readonly rule: string;
  readonly state: PlanStepState;
  /** When it begins: home time, and by its lane's own clock. Null without a window or a start. */
  readonly at: LocalMoment | null;
  readonly localAt: LocalMoment | null;
  /** Whether the lane's office is open then; false without an instant. */
  readonly officeOpen: boolean;
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
export interface JournalEntry {
  readonly at: LocalMoment;
  readonly kind:
    | 'document'
    | 'decision'
    | 'request'
    | 'finding'
    | 'clock'
    | 'note'
    | 'stage'
    | 'hint'
    | 'theory'
    | 'board'
    | 'compare'
    | 'deadline'
    | 'partner'
    | 'operation';
  /** What happened, a code that the app has words for. */
  readonly what: string;
  readonly about: string;
  readonly title: string;
}
export interface FeedbackView {
  readonly id: string;
  readonly tone: 'good' | 'poor' | 'plain';
  readonly about: string;
  readonly text: string;
  readonly rule: string;
}

/** Shown after a stage was closed, and once the case has ended. In assessment mode it holds no marks before the end. */
export interface DebriefView {
  /** Of the stage that was closed last, or of the whole case once it has ended. */
  readonly scope: 'stage' | 'case';
  /** Of the whole case, the stage that was entered last: own account and commitment are kept under its id. */
  readonly stage: { readonly id: string; readonly number: number; readonly title: string };
  /** How the stage ended; empty if it was never closed. */
  readonly outcome: { readonly id: string; readonly title: string; readonly text: string };
  /** How the case ended; null before the end, and before the own account. */
  readonly ending: { readonly id: string; readonly title: string; readonly text: string } | null;
  /** The trainee's own account; the rest opens once it is written. */
  readonly account: string | null;
  /** Accounts of earlier stages, oldest first; only in the debrief of the whole case. */
  readonly accounts: readonly { readonly number: number; readonly title: string; readonly text: string }[];
  readonly marks: MarksView | null;
  /** Whether the case was passed; null before its end. */
  readonly verdict: VerdictView | null;
  /** Stages, deadlines lost and decision points on one line of days; null before the own account. */
  readonly course: CourseView | null;
  readonly timeline: readonly {
    readonly at: LocalMoment;
    readonly day: number;
    /** What happened, a code that the app has words for; `text` is what it happened to. */
    readonly what: string;
    readonly text: string;
    readonly tone: 'request' | 'waiting' | 'supported' | 'contradiction' | 'plain';
  }[];
  /** One for each decision point that has a reading which applies; those to be read again stand first. */
  readonly readings: readonly ReadingView[];
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly grade: FindingGrade | 'not-submitted';
    readonly confidence: Confidence | null;
    readonly cap: Confidence | null;
    readonly why: string;
  }[];
  readonly calibration: readonly {
    readonly confidence: Confidence;
    readonly said: number;
    readonly right: number;
    readonly total: number;
  }[];
  /** Mean Brier score in thousandths; null without a submitted finding. */
  readonly brier: number | null;
  /** Habits of thought that this play showed; only in the debrief of the whole case. */
  readonly bias: readonly { readonly id: string; readonly text: string }[];
  readonly commitment: { readonly ask: string; readonly text: string | null };
  readonly recall: readonly RecallView[];
}
/** A decision beside two readings of it. */
export interface ReadingView {
  readonly id: string;
  /** The decision point it is about. */
  readonly point: string;
  /** One of the few that the debrief reads again by itself; the others open at their point. */
  readonly again: boolean;
  readonly title: string;
  readonly knew: string;
  readonly followed: string;
  readonly expert: string;
  readonly defence: string;
}
/** The case, or one stage, in days. A day is a case day with its fraction by the home desk's clock: 1.5 is noon of the first. */
export interface CourseView {
  readonly from: number;
  readonly to: number;
  readonly stages: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Deadlines that were lost. */
  readonly lost: readonly { readonly id: string; readonly text: string; readonly day: number }[];
  /** In the scenario's order; empty while there are no marks. */
  readonly points: readonly CoursePointView[];
}
export interface CoursePointView {
  readonly point: string;
  readonly title: string;
  /** When it was first acted on, or the end of its stage if it never was; null if its stage was never come to. */
  readonly day: number | null;
  readonly acted: boolean;
  /** False for the points for stated confidence, which no one decision earns. */
  readonly decision: boolean;
  readonly quarters: number;
  readonly most: number;
  /** What it could have given and did not, in quarter points. */
  readonly missed: number;
  /** A critical failure belongs to it. */
  readonly critical: boolean;
  /** How many documents were open by then. */
  readonly documents: number;
  /** Whether the case can be taken up again just before it: never in an assessment. */
  readonly again: boolean;
}
/** Percents are of the points. */
export interface VerdictView {
  readonly result: 'distinction' | 'pass' | 'not-passed';
  readonly percent: number;
  readonly needed: number;
  /** Percent needed in each competency, and the competencies below it. */
  readonly floor: number;
  readonly below: readonly string[];
  readonly critical: boolean;
}
export interface MarksView {
  readonly points: readonly {
    readonly point: string;
    readonly title: string;
    readonly rows: readonly {
      readonly competency: string;
      readonly quarters: number;
      readonly most: number;
    }[];
    readonly reasons: readonly {
      readonly quarters: number;
      readonly competency: string;
      readonly text: string;
    }[];
  }[];
  readonly competencies: readonly {
    readonly id: string;
    readonly title: string;
    readonly quarters: number;
    readonly most: number;
  }[];
  readonly quarters: number;
  readonly most: number;
  readonly breaches: readonly {
    readonly id: string;
    readonly title: string;
    readonly rule: string;
    readonly critical: boolean;
    /** The decision point it belongs to; empty if the scenario names none. */
    readonly point: string;
  }[];
  readonly hints: number;
}
