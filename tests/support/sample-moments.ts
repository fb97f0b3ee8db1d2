import { type CaseMs, caseMs } from '../../src/base';
import type { LocalMoment } from '../../src/engine';

const OFFSETS = { KST: 9, EST: -5, EDT: -4, PEL: 4, SKT: 0, UTC: 0 } as const;
export type SampleZone = keyof typeof OFFSETS;

/** The local reading of an instant in a zone whose offset does not change here. */
export function localMoment(at: CaseMs, zone: SampleZone): LocalMoment {
  const shifted = new Date(at + OFFSETS[zone] * 3_600_000);
  return {
    at,
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    zone,
  };
}

/** `seoul('2031-03-03T09:00')`: the moment that a wall clock in Seoul shows so. */
export function seoul(local: string): LocalMoment {
  return localMoment(caseMs(Date.parse(`${local}:00Z`) - OFFSETS.KST * 3_600_000), 'KST');
}

/** The same instant as a moment in another zone. */
export const elsewhere = (moment: LocalMoment, zone: SampleZone): LocalMoment => localMoment(moment.at, zone);
