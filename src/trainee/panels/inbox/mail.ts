import type { DocumentView, LocalMoment, PaperView, RequestView, TraineeView } from '../../../engine';
import { homeOffice } from '../clock/home-office';
import { lookOf } from '../document';

export type MailTab = 'all' | 'drafts' | 'sent';

/** One line of the list: a document that came in, or a paper of one's own. */
export type MailItem =
  | {
      readonly kind: 'document';
      readonly key: string;
      readonly at: LocalMoment;
      readonly document: DocumentView;
    }
  | {
      readonly kind: 'draft' | 'sent';
      readonly key: string;
      readonly at: LocalMoment;
      readonly paper: PaperView | RequestView;
    };

export interface Mail {
  readonly all: readonly MailItem[];
  readonly drafts: readonly MailItem[];
  readonly sent: readonly MailItem[];
  /** Open forms and requests that nothing was written on yet; custody entries begin at their exhibit. */
  readonly unbegun: readonly (PaperView | RequestView)[];
}

/** Key of a paper: forms about an exhibit exist once for each. */
export const paperKey = (paper: PaperView): string =>
  paper.about === null ? `paper:${paper.paper}` : `paper:${paper.paper}@${paper.about}`;
export const documentKey = (id: string): string => `document:${id}`;

export const isRequest = (paper: PaperView | RequestView): paper is RequestView => 'state' in paper;

/** Whether a paper can be written on now. */
export function isEditable(paper: PaperView | RequestView): boolean {
  if (!paper.open) return false;
  if (!isRequest(paper)) return !paper.done;
  return paper.state === 'new' || paper.state === 'drafted' || paper.state === 'returned';
}

/** Sorts what the view holds into the lists of the inbox, newest first; drafts lie on top. */
export function mailOf(view: TraineeView): Mail {
  const home = homeOffice(view)?.short;
  const { now } = view.clock;
  const documents = view.documents
    .filter((document) => cameAsMail(document, home) || isDecidedOver(document, view))
    .map(
      (document): MailItem => ({
        kind: 'document',
        key: documentKey(document.id),
        at: document.arrived,
        document,
      }),
    );
  const papers: readonly (PaperView | RequestView)[] = [...view.requests, ...view.forms];
  const drafts = papers
    .filter((paper) => isEditable(paper) && (isBegun(paper) || paper.fields.some((field) => field.filled)))
    .map((paper): MailItem => ({ kind: 'draft', key: paperKey(paper), at: now, paper }));
  const sent = papers
    .filter((paper) => (isRequest(paper) ? wasSent(paper) : paper.done))
    .map(
      (paper): MailItem => ({
        kind: 'sent',
        key: paperKey(paper),
        at: (isRequest(paper) ? paper.sentAt : paper.filedAt) ?? now,
        paper,
      }),
    );
  const begun = new Set([...drafts, ...sent].map((item) => item.key));
  return {
    // A returned request is both sent and a draft: in the whole list it stands once.
    all: [
      ...drafts,
      ...[...documents, ...sent.filter((item) => !drafts.some((one) => one.key === item.key))].sort(
        newestFirst,
      ),
    ],
    drafts,
    sent: [...sent].sort(newestFirst),
    unbegun: papers.filter(
      (paper) => paper.about === null && isEditable(paper) && !begun.has(paperKey(paper)),
    ),
  };
}

const newestFirst = (one: MailItem, other: MailItem): number => other.at.at - one.at.at;

const isBegun = (paper: PaperView | RequestView): boolean => isRequest(paper) && paper.state === 'returned';
const wasSent = (request: RequestView): boolean => request.state !== 'new' && request.state !== 'drafted';

/** Where a decision is asked for beside a paper of the house, the inbox holds it: decisions lie nowhere else. */
const isDecidedOver = ({ id }: DocumentView, { decisions }: TraineeView): boolean =>
  decisions.some(({ beside }) => beside?.document === id);

/** Messages are mail; so is an exhibit that another office sent, or that was written as correspondence. */
function cameAsMail(document: DocumentView, home: string | undefined): boolean {
  if (document.kind === 'message') return true;
  return document.from.short !== home || lookOf(document.form) !== 'official';
}
