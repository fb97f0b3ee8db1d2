import type { World } from '../state';

/** What the trainee wrote last of what an exhibit proves and does not; empty where nothing is written yet. */
export function assessmentOf(
  { notes }: World,
  exhibit: string,
): { readonly proves: string; readonly limits: string } {
  const last = (kind: 'proves' | 'limits'): string =>
    notes.findLast((note) => note.kind === kind && note.about === exhibit)?.text ?? '';
  return { proves: last('proves'), limits: last('limits') };
}
