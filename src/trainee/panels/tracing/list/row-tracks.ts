import type { BoardRow } from '../board-rows';

export type TrackTone = 'plain' | 'change' | 'unknown';

export interface Track {
  readonly lane: number;
  /** Pixels at a text scale of 100 %. */
  readonly width: number;
  readonly tone: TrackTone;
}

/** What is drawn left of a row: lines that pass, the line that comes in, the line that goes on down. */
export interface RowTracks {
  readonly passing: readonly Track[];
  readonly into: Track | null;
  readonly out: Track | null;
}

/** The lines of every row. A line runs down the lane of the row it comes from and turns into the row it leads to. */
export function rowTracks(rows: readonly BoardRow[]): readonly RowTracks[] {
  const passing: Track[][] = rows.map(() => []);
  const into: (Track | null)[] = rows.map(() => null);
  const out: (Track | null)[] = rows.map(() => null);
  rows.forEach((row, at) => {
    const from = row.from === null ? undefined : rows[row.from];
    if (from === undefined || row.from === null) return;
    const track: Track = { lane: from.lane, width: trackWidth(rowValue(row)), tone: trackTone(row) };
    into[at] = track;
    out[row.from] = wider(out[row.from] ?? null, track);
    for (let between = row.from + 1; between < at; between += 1) {
      const there = passing[between]?.findIndex(({ lane }) => lane === track.lane) ?? -1;
      const known = passing[between]?.[there];
      if (known === undefined) passing[between]?.push(track);
      else passing[between]?.splice(there, 1, wider(known, track));
    }
  });
  return rows.map((_, at) => ({
    passing: passing[at] ?? [],
    into: into[at] ?? null,
    out: out[at] ?? null,
  }));
}

/** The highest lane, which says how wide the column is. */
export const lanesOf = (rows: readonly BoardRow[]): number =>
  rows.reduce((most, row) => Math.max(most, row.lane), 0);

/** Width by value on a scale that keeps the small ones visible and the large ones apart: 0.01 and 10 BTC are 1.3 and 7. */
export function trackWidth(satoshi: number): number {
  return Math.min(7, 1.3 + 1.1 * Math.log2(1 + satoshi / 25_000_000));
}

function rowValue(row: BoardRow): number {
  switch (row.kind) {
    case 'start':
      return 0;
    case 'transaction':
      return row.via?.value ?? row.tx.total;
    case 'coin':
      return row.coin.value;
  }
}

function trackTone(row: BoardRow): TrackTone {
  if (row.kind !== 'coin')
    return row.kind === 'transaction' && row.lane === 0 && row.level > 2 ? 'change' : 'plain';
  if (row.side === 'output' && row.tx.coinJoin?.value === row.coin.value) return 'unknown';
  return row.continues ? 'change' : 'plain';
}

const wider = (one: Track | null, other: Track): Track =>
  one === null || other.width > one.width ? other : one;
