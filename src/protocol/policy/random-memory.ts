import type { Rng } from '../../base';
import type { FieldView, PaperView } from '../../engine';

/** What somebody who plays at random remembers: what he cares for, has done, and wrote that was marked as wrong. */
export interface Memory {
  /** Whether it is one of the things that he sees to as they come up. The same for the whole play. */
  caresFor(about: string): boolean;
  /** How often acts about this were begun. */
  timesDone(about: string): number;
  did(about: string): void;
  /** Notes what came back marked. */
  note(paper: PaperView): void;
  /** Options of a field that were not marked yet; all of them once all were. */
  untried(paper: PaperView, field: FieldView): readonly string[];
}

/** @param care how many things of a hundred he cares for. */
export function createMemory(rng: Rng, care: number): Memory {
  const cared = new Map<string, boolean>();
  const done = new Map<string, number>();
  const marked = new Set<string>();
  const keyOf = ({ paper }: PaperView, { id }: FieldView, option: unknown): string =>
    `${paper} ${id} ${JSON.stringify(option)}`;
  const timesDone = (about: string): number => done.get(about) ?? 0;
  return {
    caresFor: (about) => {
      const cares = cared.get(about) ?? rng.int(100) < care;
      cared.set(about, cares);
      return cares;
    },
    timesDone,
    did: (about) => {
      done.set(about, timesDone(about) + 1);
    },
    note: (paper) => {
      for (const field of paper.fields) {
        if (field.returned !== '') marked.add(keyOf(paper, field, field.value));
      }
    },
    untried: (paper, field) => {
      const options = field.options.map(({ id }) => id);
      const left = options.filter((id) => !marked.has(keyOf(paper, field, id)));
      return left.length > 0 ? left : options;
    },
  };
}
