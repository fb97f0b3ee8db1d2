import type { ReactNode } from 'react';
import type { BoardRow } from '../board-rows';
import type { RowTracks, Track } from './row-tracks';

/** Pixels at 100 %: lanes stand this far apart, the first one this far from the edge. */
const STEP = 1.15;
const FIRST = 0.7;
const laneAt = (lane: number): string => `${FIRST + lane * STEP}rem`;
export const pathWidth = (lanes: number): string => `${FIRST * 2 + lanes * STEP}rem`;

/** The lines and the sign of one row: a decoration, since the words beside it say the same. */
export function RowPath({ row, tracks }: { readonly row: BoardRow; readonly tracks: RowTracks }): ReactNode {
  const { into, out, passing } = tracks;
  return (
    <span className="trace-path" aria-hidden="true">
      {passing.map((track) => (
        <Line key={track.lane} track={track} part="whole" />
      ))}
      {into === null ? null : into.lane === row.lane ? (
        <Line track={into} part="upper" />
      ) : (
        <span
          className={`trace-path__turn trace-path__line--${into.tone}`}
          style={{
            insetInlineStart: `calc(${laneAt(into.lane)} - ${into.width / 2}px)`,
            width: `${(row.lane - into.lane) * STEP}rem`,
            borderInlineStartWidth: into.width,
            borderBlockEndWidth: into.width,
            height: `calc(var(--middle) + ${into.width / 2}px)`,
          }}
        />
      )}
      {out === null ? null : <Line track={{ ...out, lane: row.lane }} part="lower" />}
      <span className="trace-path__sign" style={{ insetInlineStart: laneAt(row.lane) }}>
        <RowSign row={row} />
      </span>
    </span>
  );
}

function Line({
  track,
  part,
}: {
  readonly track: Track;
  readonly part: 'whole' | 'upper' | 'lower';
}): ReactNode {
  return (
    <span
      className={`trace-path__line trace-path__line--${part} trace-path__line--${track.tone}`}
      style={{
        insetInlineStart: `calc(${laneAt(track.lane)} - ${track.width / 2}px)`,
        borderInlineStartWidth: track.width,
      }}
    />
  );
}

/** The shape of what a row is, as on the picture. */
function RowSign({ row }: { readonly row: BoardRow }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="-11 -11 22 22"
      width="1.375rem"
      height="1.375rem"
      focusable="false"
      className={signClass(row)}
    >
      {signShape(row)}
    </svg>
  );
}

function signShape(row: BoardRow): ReactNode {
  if (row.kind === 'start') {
    return (
      <>
        <circle r="9" strokeWidth="2" />
        <circle r="4.5" className="trace-sign__fill" />
      </>
    );
  }
  if (row.kind === 'transaction') {
    return (
      <>
        <rect x="-6" y="-9.5" width="12" height="19" strokeWidth="1.8" />
        {row.tx.coinJoin !== null || row.tx.flag !== null ? (
          <path d="M0-4 4 0 0 4-4 0z" className="trace-sign__fill" />
        ) : null}
      </>
    );
  }
  const { coin, side } = row;
  if (coin.stop !== null) {
    return (
      <>
        <rect x="-9" y="-7.5" width="18" height="15" strokeWidth="1.8" />
        <rect x="-5.5" y="-4" width="11" height="8" strokeOpacity=".6" />
      </>
    );
  }
  if (side === 'input') {
    return (
      <>
        <circle r="5" strokeWidth="1.6" />
        <path d="m0-2.6v5.2M-2.2-.4 0-2.6 2.2-.4" strokeWidth="1.2" />
      </>
    );
  }
  if (row.tx.coinJoin?.value === coin.value) {
    return (
      <>
        <circle r="7" strokeWidth="1.5" strokeDasharray="2 2.4" />
        <text y="4.2" textAnchor="middle">
          ?
        </text>
      </>
    );
  }
  return (
    <>
      <circle r={coin.dust ? 3 : 7} strokeWidth="1.7" />
      {row.tx.change?.output === coin.index ? (
        <path d="M-3.8-1.5h7L1-3.9M3.8 1.5h-7L-1 3.9" strokeWidth="1.3" className="trace-sign__change" />
      ) : null}
    </>
  );
}

function signClass(row: BoardRow): string {
  const tone = ((): string => {
    if (row.kind === 'start') return 'start';
    if (row.kind === 'transaction') return row.tx.coinJoin === null ? 'transaction' : 'many';
    if (row.coin.stop !== null) return 'stop';
    if (row.coin.cluster !== null) return 'cluster';
    return 'coin';
  })();
  return `trace-sign trace-sign--${tone}`;
}
