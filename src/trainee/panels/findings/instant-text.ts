/** What keeps a written instant from being one: its form, no seconds, another zone, no such day or no such time. */
export type InstantFault = 'form' | 'seconds' | 'zone' | 'day' | 'time';

export type ReadInstant =
  | { readonly ok: true; readonly utc: string }
  | { readonly ok: false; readonly fault: InstantFault };

const WRITTEN =
  /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z]+|[+-]\d.*)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** Reads "2031-03-14 14:40:18", with or without "UTC", as `2031-03-14T14:40:18Z`. */
export function readInstant(text: string): ReadInstant {
  const parts = WRITTEN.exec(text.trim());
  if (parts === null) return { ok: false, fault: 'form' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number);
  const zone = parts[7]?.toUpperCase() ?? 'UTC';
  if (zone !== 'UTC' && zone !== 'Z') return { ok: false, fault: 'zone' };
  if (parts[6] === undefined) return { ok: false, fault: 'seconds' };
  const second = Number(parts[6]);
  if (hour > 23 || minute > 59 || second > 59) return { ok: false, fault: 'time' };
  const date = new Date(Date.UTC(year, month - 1, day));
  // 30 February would roll over into March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { ok: false, fault: 'day' };
  return {
    ok: true,
    utc: `${parts[1]}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`,
  };
}

/** `2031-03-14T14:40:18Z` as it is written: "2031-03-14 14:40:18". */
export const instantText = (utc: string): string => utc.replace('T', ' ').replace(/Z$/, '');
