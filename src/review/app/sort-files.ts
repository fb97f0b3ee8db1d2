import { BUNDLE_LIMITS, type BundleFault, type LogFile, readBundle, readPickedFile } from '../../io';

/** Most files of one drop or folder; a class has a thousand logs at most. */
export const MOST_FILES = 2000;

export interface FileFault {
  readonly fileName: string;
  readonly fault: BundleFault | 'too-large' | 'not-text' | 'unreadable' | 'unknown';
}

/** What was handed in, by what it is. */
export interface SortedFiles {
  readonly logs: readonly LogFile[];
  /** Texts of packed scenarios. */
  readonly scenarios: readonly LogFile[];
  /** Review files of this or another evaluator. */
  readonly reviews: readonly LogFile[];
  readonly faults: readonly FileFault[];
}

/** Reads files and sorts them by their names; a zip stands for what is in it. */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const texts: LogFile[] = [];
  const faults: FileFault[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const fileName = file.name;
    if (/\.zip$/i.test(fileName)) {
      if (file.size > BUNDLE_LIMITS.bytes) faults.push({ fileName, fault: 'too-large' });
      else {
        const bundle = readBundle(new Uint8Array(await file.arrayBuffer()));
        if (bundle.ok) texts.push(...bundle.files);
        else faults.push({ fileName, fault: bundle.fault });
      }
    } else if (/\.jsonl?$/i.test(fileName)) {
      const read = await readPickedFile(file);
      if (read.ok) texts.push({ fileName, text: read.text });
      else faults.push({ fileName, fault: read.reason });
    } else faults.push({ fileName, fault: 'unknown' });
  }
  const isReview = ({ fileName }: LogFile): boolean => /\.review\.jsonl$/i.test(fileName);
  const isScenario = ({ fileName }: LogFile): boolean => /\.casebridge\.json$/i.test(fileName);
  const isLog = (one: LogFile): boolean => /\.jsonl$/i.test(one.fileName) && !isReview(one);
  return {
    logs: texts.filter(isLog),
    scenarios: texts.filter(isScenario),
    reviews: texts.filter(isReview),
    faults,
  };
}
