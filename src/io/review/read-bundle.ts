import { unzipSync } from 'fflate';
import type { LogFile } from './review-message';

/** What a bundle may be at most; anything above is not unpacked at all. */
export const BUNDLE_LIMITS = { files: 200, bytes: 50 * 1024 * 1024, ratio: 100 } as const;

export type BundleFault = 'not-a-zip' | 'too-many' | 'too-large' | 'too-dense' | 'outside' | 'not-text';

export type BundleRead =
  | { readonly ok: true; readonly files: readonly LogFile[] }
  | { readonly ok: false; readonly fault: BundleFault; readonly about: string };

class Refused extends Error {
  constructor(
    readonly fault: BundleFault,
    readonly about: string,
  ) {
    super(fault);
  }
}

/** Unpacks a zip's text files into memory. Sizes are checked before anything is unpacked; links are plain files here. */
export function readBundle(zip: Uint8Array): BundleRead {
  let files = 0;
  let bytes = 0;
  try {
    const unpacked = unzipSync(zip, {
      filter: ({ name, size, originalSize }) => {
        if (isOutside(name)) throw new Refused('outside', name);
        if (name.endsWith('/')) return false;
        files += 1;
        bytes += originalSize;
        if (files > BUNDLE_LIMITS.files) throw new Refused('too-many', String(BUNDLE_LIMITS.files));
        if (bytes > BUNDLE_LIMITS.bytes) throw new Refused('too-large', name);
        if (originalSize > BUNDLE_LIMITS.ratio * Math.max(size, 1)) throw new Refused('too-dense', name);
        return /\.(jsonl|json)$/.test(name);
      },
    });
    return { ok: true, files: Object.entries(unpacked).map(([name, content]) => textFile(name, content)) };
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, fault: problem.fault, about: problem.about };
    return { ok: false, fault: 'not-a-zip', about: problem instanceof Error ? problem.message : '' };
  }
}

function textFile(name: string, content: Uint8Array): LogFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return { fileName: name.split('/').at(-1) ?? name, text };
  } catch {
    throw new Refused('not-text', name);
  }
}

function isOutside(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)|\\|\0/.test(name) || name.split('/').includes('..');
}
