import type { Screen } from '../engine';
import type { HostMessage } from '../protocol';
import type { Language } from '../scenario';

/** A place of the trainee's desk, and what it shows: the id of a document, request, finding, office; null for none. */
export interface FramePlace {
  readonly screen: Screen;
  readonly target: string | null;
}

/** How the page around a frame wants it to look. */
export interface FrameLook {
  readonly language: Language;
  /** Null leaves the place to whoever uses the frame. */
  readonly place: FramePlace | null;
  readonly sound: boolean;
}

/** Window messages, both ways of the same origin: the frame says that it listens, and is given a line to a host. */
export const FRAME_LISTENS = 'casebridge.frame-listens';
export const FRAME_CALLED = 'casebridge.frame-called';
export const FRAME_LINE = 'casebridge.frame-line';

/** What the page around sends over the line; the frame sends requests to the host. */
export type FrameMessage = HostMessage | { readonly kind: 'look'; readonly look: FrameLook };
