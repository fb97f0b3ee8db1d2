import type { DocumentView } from '../../../engine';

/** How a document looks: on letterhead, as correspondence with header lines, or as a note of spoken words. */
export type DocumentLook = 'official' | 'correspondence' | 'spoken';

export function lookOf(form: DocumentView['form']): DocumentLook {
  switch (form) {
    case 'report':
    case 'letter':
    case 'instruction':
    case 'cards':
    case 'record':
    case 'form':
    case 'page':
    case 'table':
    case 'extract':
      return 'official';
    case 'email':
    case 'mail':
    case 'note':
      return 'correspondence';
    case 'voicemail':
    case 'telephone':
      return 'spoken';
  }
}

/** Printed from a screen or a system: nobody signs them. */
const PRINTED: readonly DocumentView['form'][] = ['cards', 'page', 'table'];

/** Whether a hand signs it at the foot: prints are unsigned, mail and calls name their author above. */
export function isSigned(form: DocumentView['form']): boolean {
  return lookOf(form) === 'official' && !PRINTED.includes(form);
}

/**
 * Splits a first heading off the body: it is the document's printed title. Without one the title of the
 * document is printed, so that no sheet shows two titles or none.
 */
export function titleAndBody(document: Pick<DocumentView, 'title' | 'body'>): {
  readonly title: string;
  readonly body: string;
} {
  const heading = /^\s*#{1,2}[ \t]+([^\n]+?)[ \t]*(?:\n|$)/.exec(document.body);
  if (!heading?.[1]) return { title: document.title, body: document.body };
  return { title: heading[1], body: document.body.slice(heading[0].length) };
}

/** Person, role and office of a sender, none of them twice: many roles name their office already. */
export function senderParts(from: DocumentView['from']): readonly string[] {
  const named = [from.person, from.role].filter((part) => part !== '');
  const office = from.agency || from.short;
  const known = named.some(
    (part) => part.includes(office) || (from.short !== '' && part.endsWith(from.short)),
  );
  return office === '' || known ? named : [...named, office];
}
