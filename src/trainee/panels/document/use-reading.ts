import { useState } from 'react';
import type { DocumentView } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';

/** How a document is read: its record, its summary, or not before the trainee has chosen. */
export type ReadingWay = 'ask' | 'summary' | 'record';

export interface Reading {
  readonly way: ReadingWay;
  readonly choose: (way: 'summary' | 'record') => void;
}

const keyOf = (id: string): string => `reading.${id}`;

/**
 * The way a document is read. One with a summary is a hard passage: the trainee is asked first, unless the settings let such
 * passages open as summaries; what was chosen for it holds from then on. Every other document is simply its record.
 */
export function useReading(
  document: Pick<DocumentView, 'id' | 'summary'> | null,
  { memory, settings }: Pick<PanelProps, 'memory' | 'settings'>,
): Reading {
  const [, renew] = useState(0);
  return {
    way:
      document === null
        ? 'record'
        : readingWay(document, memory.read(keyOf(document.id)), settings.summaries),
    choose(way) {
      if (document === null) return;
      memory.write(keyOf(document.id), way);
      renew((count) => count + 1);
    },
  };
}

export function readingWay(
  { summary }: Pick<DocumentView, 'summary'>,
  chosen: string | null,
  summaries: boolean,
): ReadingWay {
  if (summary === null) return 'record';
  if (chosen === 'summary' || chosen === 'record') return chosen;
  return summaries ? 'summary' : 'ask';
}
