import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { caseMs, localIso } from '../../base';
import type { CaseBook, EventLine } from '../../protocol';
import { classNames, type Language, Segmented, TextField } from '../../ui';
import { EVENT_FILTERS, type EventFilter, eventText, passesFilter } from './event-text';
import { runStrings } from './strings';

export interface EventListProps {
  readonly lines: readonly EventLine[];
  readonly book: CaseBook;
  readonly sequence: number;
  readonly marks: readonly number[];
  readonly language: Language;
  readonly onSeek: (sequence: number) => void;
}

const ROW = 46;

/** The events that pass the filter, as many as can be seen; the one that is shown is chosen. */
export function EventList({ lines, book, sequence, marks, language, onSeek }: EventListProps): ReactNode {
  const t = runStrings.in(language);
  const [filter, setFilter] = useState<EventFilter>('all');
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return lines
      .filter((line) => passesFilter(line, filter))
      .map((line) => ({ line, text: eventText(line, book, language) }))
      .filter(
        ({ line, text }) =>
          wanted === '' || `${line.seq} ${text} ${line.type}`.toLowerCase().includes(wanted),
      );
  }, [lines, book, language, filter, search]);
  const at = rows.findLastIndex(({ line }) => line.seq <= sequence);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (next !== undefined) onSeek(next.line.seq);
  };
  return (
    <section className="run-events" aria-label={t('events')}>
      <div className="run-events__tools">
        <Segmented
          label={t('filter')}
          value={filter}
          onChange={setFilter}
          options={EVENT_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
        <TextField label={t('find')} value={search} onChange={setSearch} />
      </div>
      {rows.length === 0 ? <p className="run-quiet">{t('noEvents')}</p> : null}
      <div
        className="run-events__box"
        ref={box}
        role="listbox"
        aria-label={t('events')}
        tabIndex={0}
        onKeyDown={move}
        aria-activedescendant={at >= 0 ? `run-event-${rows[at]?.line.seq}` : undefined}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { line, text } = row;
            return (
              <div
                key={line.seq}
                id={`run-event-${line.seq}`}
                role="option"
                aria-selected={index === at}
                tabIndex={-1}
                className={classNames(
                  'run-event',
                  index === at && 'run-event--now',
                  `run-event--${line.source}`,
                )}
                style={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  height: ROW,
                  transform: `translateY(${start}px)`,
                }}
                onClick={() => onSeek(line.seq)}
                onKeyDown={() => undefined}
              >
                <span className="run-event__seq">{line.seq}</span>
                <span className="run-event__time">{timeOf(line.at, book)}</span>
                {marks.includes(line.seq) ? <span className="run-event__mark">{t('marked')}</span> : null}
                <span className="run-event__text">{text}</span>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** `2031-03-03 09:00`, in the home desk's zone. */
export function timeOf(at: number, book: CaseBook): string {
  return localIso(book.zone, caseMs(at)).slice(0, 16).replace('T', ' ');
}
