import type { ReactNode } from 'react';
import type { Confidence } from '../../../scenario';
import type { Language } from '../../../ui';
import { confidenceWord } from '../../words';
import { CONFIDENCE_RUNGS } from './finding-draft';

const RUNG = { width: 5, step: 7, least: 3, rise: 4, foot: 11.5 } as const;

/** How sure: one to three rungs, and the word. */
export function ConfidenceMark({
  confidence,
  language,
}: {
  readonly confidence: Confidence;
  readonly language: Language;
}): ReactNode {
  const rungs = CONFIDENCE_RUNGS.findIndex((each) => each.value === confidence) + 1;
  return (
    <span className="sure">
      <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true" focusable="false">
        {CONFIDENCE_RUNGS.map((each, index) => {
          const height = RUNG.least + index * RUNG.rise;
          return (
            <rect
              key={each.value}
              x={index * RUNG.step + 0.5}
              y={RUNG.foot - height}
              width={RUNG.width}
              height={height}
              fill={index < rungs ? 'currentColor' : 'none'}
              stroke="currentColor"
            />
          );
        })}
      </svg>
      {confidenceWord(confidence, language)}
    </span>
  );
}
