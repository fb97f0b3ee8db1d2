import type { ReactNode } from 'react';
import type { Language } from '../../../../ui';
import type { Arrow, ConflictBand } from '../model/lane-geometry';
import { operationStrings } from '../strings';

export interface LanesOverlayProps {
  readonly width: number;
  readonly height: number;
  readonly arrows: readonly Arrow[];
  readonly bands: readonly ConflictBand[];
  /** The step whose needs are shown. */
  readonly step: string | null;
  readonly language: Language;
  readonly onArrow: (arrow: Arrow | null) => void;
}

/** Below this a band has no room for its length, pixels. */
const BAND_WITH_WORDS = 44;

/** Arrows from step to step, and conflicts across the lanes. The bars and the lists say the same in words. */
export function LanesOverlay(props: LanesOverlayProps): ReactNode {
  const { width, height, arrows, bands, step } = props;
  const t = operationStrings.in(props.language);
  return (
    <svg className="ops-overlay" width={width} height={height} aria-hidden="true">
      <defs>
        <pattern
          id="ops-clash"
          width="7"
          height="7"
          patternTransform="rotate(-45)"
          patternUnits="userSpaceOnUse"
        >
          <rect width="1.4" height="7" fill="var(--contradiction)" opacity="0.5" />
        </pattern>
        <marker
          id="ops-arrow"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" fill="context-stroke" />
        </marker>
      </defs>
      {bands.map(({ id, left, right, top, bottom, minutes }) => {
        const length = Math.max(right - left, 4);
        return (
          <g key={id} className="ops-band">
            <rect x={left} y={top} width={length} height={bottom - top} fill="url(#ops-clash)" />
            <path d={`M${left} ${top}V${bottom}M${left + length} ${top}V${bottom}`} />
            {minutes > 0 && length >= BAND_WITH_WORDS ? (
              <text x={left + length / 2} y={(top + bottom) / 2} dy="1.4em">
                {t('apart', { minutes })}
              </text>
            ) : null}
          </g>
        );
      })}
      {arrows.map((arrow) => (
        <g
          key={`${arrow.needs} ${arrow.step}`}
          className={arrow.step === step ? 'ops-arrow ops-arrow--told' : 'ops-arrow'}
        >
          <path d={arrow.path} markerEnd="url(#ops-arrow)" />
          <path
            className="ops-arrow__reach"
            d={arrow.path}
            onPointerEnter={() => props.onArrow(arrow)}
            onPointerLeave={() => props.onArrow(null)}
          />
        </g>
      ))}
    </svg>
  );
}
