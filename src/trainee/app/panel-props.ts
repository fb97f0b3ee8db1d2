import type { Command, Screen, TraineeView } from '../../engine';
import type { CaseHost, DispatchResult, HostProgress, SaveCard, SlotNumber } from '../../protocol';
import type { Language } from '../../ui';
import type { Settings } from '../settings';

/** Every panel receives this and nothing else: it shows the view and dispatches commands. */
export interface PanelProps {
  readonly view: TraineeView;
  readonly language: Language;
  /**
   * Sends a command. A refusal is shown and announced by the app in words, so a panel only reads the
   * result when it goes on from it. Resolves after the log holds the event and the view is new.
   */
  readonly dispatch: (command: Command) => Promise<DispatchResult>;
  /** Asks about the chain as of case time; changes nothing and is not logged. */
  readonly ask: CaseHost['ask'];
  /** How far the host is in making the chain ready; null before it has said anything. */
  readonly progress: HostProgress | null;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly tray: Tray;
  /** What `goTo` asked this place to show: the id of a document, request, finding, office; null for none. */
  readonly target: string | null;
  readonly goTo: (screen: Screen, target?: string) => void;
  /** Says a sentence in the polite live region. */
  readonly announce: (text: string) => void;
  readonly memory: PanelMemory;
  /** The case can be read and not played on: controls that would change it are left out. */
  readonly readOnly: boolean;
  readonly log: LogAccess;
}

/** What a place may know of the log, and the way to hand it out. */
export interface LogAccess {
  /** First 16 hex digits of the last hash. */
  readonly fingerprint: string;
  /** Number of the last event. */
  readonly sequence: number;
  readonly saved: boolean;
  readonly exportLog: () => void;
  /** What was put out of reach, of the decision points whose marks are shown. Rejects with a HostFailure. */
  readonly losses: CaseHost['losses'];
  readonly wayBack: WayBack;
}

/** The way back to a decision point, in a new log that names this one. */
export interface WayBack {
  /** The slot of this case. */
  readonly slot: SlotNumber;
  readonly saves: () => Promise<readonly SaveCard[]>;
  /** Leaves this case and goes on from there, in a slot whose save is replaced. Rejects with a HostFailure. */
  readonly tryAgain: (point: string, slot: SlotNumber) => Promise<void>;
}

/** Exhibits picked up in one place to be used in another; kept apart from the log. */
export interface Tray {
  readonly ids: readonly string[];
  /** Picks an exhibit up or puts it back, and says so. */
  readonly toggle: (id: string) => void;
}

/** What a panel remembers for this save across screens and reloads, apart from the log. */
export interface PanelMemory {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
}
