// Date.now(), Math.random() and import('../trainee') in a comment; the words in a string below.
import { Date as CaseDate } from './own-names';

export const words = "new Date(); import { x } from '../trainee'; Math.random()";
export const keys = { Date: 1, performance: 2, console: 3 };
export const read = (log: { Date: number; fetch: number }) => log.Date + log.fetch;
export const mark = (performance: number, crypto: { Date: number }) => performance + crypto.Date;
export const exact = Math.floor(1.5) + Math.max(1, 2);
export const copy = structuredClone(keys);
export class Clock {
  setTimeout = 1;
  Date(): number {
    const process = this.setTimeout;
    return process;
  }
}
export function find({ document: fetch = 1, ...console }: { document?: number }): unknown {
  for (const Intl of [fetch]) if (Intl > 1) return console;
  return CaseDate;
}
export interface Named {
  readonly Date: (performance: number) => string;
  setInterval(process: number): void;
}
export { Date } from './own-names';
