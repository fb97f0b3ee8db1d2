import type { DocumentView, TraineeView } from '../../../engine';

/** The two things that a trainee says of an exhibit; also the kinds of the notes that hold them. */
export const ASSESSED = ['proves', 'limits'] as const;
export type Assessed = (typeof ASSESSED)[number];

/** What the trainee last said of an exhibit; empty if nothing. */
export function assessed(
  exhibit: Pick<DocumentView, 'id' | 'assessment'>,
  notes: TraineeView['notes'],
  kind: Assessed,
): string {
  const said = exhibit.assessment?.[kind] ?? '';
  if (said !== '') return said;
  return notes.findLast((note) => note.kind === kind && note.about === exhibit.id)?.text ?? '';
}

export type HashCheck = 'none' | 'same' | 'different';

/** The hash that its custody entry bears; null while there is no filed entry. */
export function registeredHash(
  exhibit: Pick<DocumentView, 'id'>,
  forms: TraineeView['forms'],
): string | null {
  const entry = forms.find((form) => form.about === exhibit.id && form.done);
  const value = entry?.fields.find((field) => field.input === 'hash')?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Compares the digits of the custody entry with those of the record as it is held now. */
export function hashCheck(registered: string | null, now: string): HashCheck {
  if (registered === null || now === '') return 'none';
  return registered.toLowerCase() === now.toLowerCase() ? 'same' : 'different';
}
