import { MOST_LOG_CHARACTERS } from '../protocol';

/** Hands a text to the user as a file to save. */
export function saveTextFile(name: string, text: string, type = 'application/x-ndjson'): void {
  saveFile(name, new Blob([text], { type }));
}

/** Hands a file to the user to save. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a revoked one would give an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export type PickedText =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-text' | 'unreadable' };

/** Reads a file that the user picked, as UTF-8; nothing above `most` bytes is read. */
export async function readPickedFile(file: File, most = MOST_LOG_CHARACTERS): Promise<PickedText> {
  if (file.size > most) return { ok: false, reason: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  try {
    // A byte order mark is kept, so that a log that had none is still the same bytes.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, name: file.name, text };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
}

/** A name for a log's file: `casebridge-quiet-harbor-heron-2026-05-04.jsonl`. */
export function logFileName(scenario: string, pseudonym: string, savedAt: string): string {
  const safe = pseudonym
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const parts = ['casebridge', scenario, safe, savedAt.slice(0, 10)];
  return `${parts.filter((part) => part !== '').join('-')}.jsonl`;
}
