import type { BoardAnswer, BoardQuery, Command } from '../engine';
import type { Language } from '../scenario';
import type {
  DispatchResult,
  HostFailureCode,
  HostProgress,
  HostSnapshot,
  LogProblem,
  SaveCard,
  ScenarioCard,
  SessionRequest,
  SlotNumber,
  StorageState,
} from './host';
import type { PointLoss } from './loss';

/** An open session; a page may close one and open another, and late messages of the first must not be mixed up. */
export type SessionNumber = number;

/** What a page asks of a host, and what it gets. All of it crosses by structured clone. */
export interface HostCalls {
  /** The first of all: where the page lies, since a worker's own address is another one. */
  hello: { readonly ask: { readonly call: 'hello'; readonly base: string }; readonly get: null };
  scenarios: { readonly ask: { readonly call: 'scenarios' }; readonly get: readonly ScenarioCard[] };
  saves: { readonly ask: { readonly call: 'saves' }; readonly get: readonly SaveCard[] };
  start: {
    readonly ask: { readonly call: 'start'; readonly request: SessionRequest };
    readonly get: SessionOpened;
  };
  resume: {
    readonly ask: { readonly call: 'resume'; readonly slot: SlotNumber };
    readonly get: SessionOpened;
  };
  tryAgain: {
    readonly ask: {
      readonly call: 'tryAgain';
      readonly session: SessionNumber;
      readonly point: string;
      readonly slot: SlotNumber;
    };
    readonly get: SessionOpened;
  };
  remove: { readonly ask: { readonly call: 'remove'; readonly slot: SlotNumber }; readonly get: null };
  exportSlot: {
    readonly ask: { readonly call: 'exportSlot'; readonly slot: SlotNumber };
    readonly get: string;
  };
  importLog: {
    readonly ask: { readonly call: 'importLog'; readonly slot: SlotNumber; readonly text: string };
    readonly get: { readonly ok: true } | { readonly ok: false; readonly problem: LogProblem };
  };
  storage: { readonly ask: { readonly call: 'storage' }; readonly get: StorageState };
  dispatch: {
    readonly ask: { readonly call: 'dispatch'; readonly session: SessionNumber; readonly command: Command };
    readonly get: DispatchResult;
  };
  ask: {
    readonly ask: { readonly call: 'ask'; readonly session: SessionNumber; readonly query: BoardQuery };
    readonly get: BoardAnswer;
  };
  losses: {
    readonly ask: { readonly call: 'losses'; readonly session: SessionNumber };
    readonly get: readonly PointLoss[];
  };
  setLanguage: {
    readonly ask: {
      readonly call: 'setLanguage';
      readonly session: SessionNumber;
      readonly language: Language;
    };
    readonly get: null;
  };
  exportSession: {
    readonly ask: { readonly call: 'exportSession'; readonly session: SessionNumber };
    readonly get: string;
  };
  close: { readonly ask: { readonly call: 'close'; readonly session: SessionNumber }; readonly get: null };
}
export type HostCall = HostCalls[keyof HostCalls]['ask'];
export type HostReturn<Call extends HostCall['call']> = HostCalls[Call]['get'];

export interface SessionOpened {
  readonly session: SessionNumber;
  readonly snapshot: HostSnapshot;
}

/** From page to host. `id` is the page's own count of its requests. */
export interface HostRequest {
  readonly id: number;
  readonly ask: HostCall;
}

/** From host to page: one answer a request, snapshots whenever a case has changed, and how far a long work is. */
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: HostReturn<HostCall['call']> }
  | { readonly kind: 'failure'; readonly id: number; readonly code: HostFailureCode; readonly detail: string }
  | { readonly kind: 'snapshot'; readonly session: SessionNumber; readonly snapshot: HostSnapshot }
  | { readonly kind: 'progress'; readonly session: SessionNumber; readonly progress: HostProgress };
