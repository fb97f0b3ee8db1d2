import { SkipForward } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { MINUTE_MS } from '../../../../base';
import type { OperationView } from '../../../../engine';
import { classNames, formatDuration, type Language, StatusMark } from '../../../../ui';
import { shortMoment, timeOfMoment } from '../../../words';
import { LANE, rowTop } from '../model/lane-geometry';
import type { Bar, LaneFrame } from '../model/lane-layout';
import { keyMove, snapped } from '../model/plan-moves';
import { instantOf, laneMoment, utcMoment } from '../model/plan-time';
import { operationStrings } from '../strings';

export interface StepBarProps {
  readonly bar: Bar;
  readonly lane: OperationView['lanes'][number];
  readonly operation: OperationView;
  readonly frame: LaneFrame;
  readonly language: Language;
  /** The plan can still be changed. */
  readonly can: boolean;
  readonly clashes: boolean;
  /** Share that is gone by while it runs, 0 to 1. */
  readonly gone: number;
  readonly onMove: (start: number | null) => void;
  /** While it is dragged: the minute that it would begin at; null when it is let go or given up. */
  readonly onDrag: (start: number | null) => void;
  readonly onOpen: () => void;
  /** It has the focus or the pointer: what it needs is to be shown. */
  readonly onTell: (told: boolean) => void;
}

/** Less than this is the tremor of a press, pixels. */
const DRAG_FROM = 4;

/** A shorter bar has no room for its minutes, rem. */
const WORDS_REM = 2.4;
const WORDS_WITH_MARK_REM = 3.6;

/** A step of the plan: a button that moves by pointer and by keys, and opens its details. */
export function StepBar(props: StepBarProps): ReactNode {
  const { bar, frame, language, can, onMove, onDrag } = props;
  const { step } = bar;
  const t = operationStrings.in(language);
  const helpId = useId();
  const grip = useRef<{ readonly x: number; readonly start: number; dragged: number | null } | null>(null);
  const wasDragged = useRef(false);

  function take(event: PointerEvent<HTMLButtonElement>): void {
    wasDragged.current = false;
    if (!can || event.button !== 0 || step.start === null) return;
    grip.current = { x: event.clientX, start: step.start, dragged: null };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function drag(event: PointerEvent<HTMLButtonElement>): void {
    const held = grip.current;
    if (held === null) return;
    const distance = event.clientX - held.x;
    if (held.dragged === null && Math.abs(distance) < DRAG_FROM) return;
    const minutes = (distance / frame.width) * frame.window.minutes;
    held.dragged = snapped(held.start + minutes, step.range);
    onDrag(held.dragged);
  }
  function drop(): void {
    const held = grip.current;
    giveUp();
    if (held === null || held.dragged === null) return;
    wasDragged.current = true;
    if (held.dragged !== held.start) onMove(held.dragged);
  }
  function giveUp(): void {
    if (grip.current === null) return;
    grip.current = null;
    onDrag(null);
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') giveUp();
    if (!can || event.ctrlKey || event.altKey || event.metaKey) return;
    const move = keyMove(event, step);
    if (move === null) return;
    event.preventDefault();
    onMove(move.start);
  }

  const top = rowTop(bar.row);
  return (
    <button
      type="button"
      className={classNames(
        'ops-bar',
        `ops-bar--${step.state}`,
        step.irreversible && 'ops-bar--final',
        props.clashes && 'ops-bar--clash',
        can && 'ops-bar--free',
        bar.cutLeft && 'ops-bar--cut-left',
        bar.cutRight && 'ops-bar--cut-right',
      )}
      style={{
        left: bar.left,
        top: `${top}rem`,
        width: bar.width,
        height: `${LANE.title + LANE.bar}rem`,
        '--gone': props.gone,
      }}
      data-id={step.id}
      aria-label={labelOf(props)}
      aria-describedby={helpId}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={giveUp}
      onPointerEnter={() => props.onTell(true)}
      onPointerLeave={() => props.onTell(false)}
      onFocus={() => props.onTell(true)}
      onBlur={() => props.onTell(false)}
      onKeyDown={press}
      onClick={(event) => {
        // The click that ends a drag opens nothing; a key does.
        if (event.detail === 0 || !wasDragged.current) props.onOpen();
      }}
    >
      <span className="ops-bar__title" style={{ left: bar.titleLeft - bar.left }}>
        {step.title}
      </span>
      <span className="ops-bar__face">
        {step.irreversible ? <SkipForward size="0.9rem" strokeWidth={2.2} aria-hidden="true" /> : null}
        {step.state === 'done' ? (
          <>
            <span className="ops-bar__words">{t('state.done')}</span>
            <StatusMark kind="supported" />
          </>
        ) : bar.width >= (step.irreversible ? WORDS_WITH_MARK_REM : WORDS_REM) * frame.rem ? (
          <span className="ops-bar__words">{t('minutes', { minutes: step.minutes })}</span>
        ) : null}
      </span>
      <span id={helpId} hidden>
        {needsSentence(props)} {t(can ? 'barKeys' : 'barKeysRead')}
      </span>
    </button>
  );
}

function labelOf({ bar, lane, frame, language }: StepBarProps): string {
  const { step } = bar;
  const t = operationStrings.in(language);
  const at = instantOf(frame.base, step.start ?? 0);
  const words = t('barLabel', {
    title: step.title,
    lane: lane.name,
    utc: timeOfMoment(utcMoment(at)),
    local: shortMoment(laneMoment(lane, at), language),
    duration: formatDuration(step.minutes, language),
    state: t(`state.${step.state}`),
  });
  return step.irreversible ? `${words} ${t('barFinal')}` : words;
}

function needsSentence({ bar, operation, language }: StepBarProps): string {
  const { needs } = bar.step;
  if (needs.length === 0) return '';
  const words = needs.map(({ step, why }) => {
    const title = operation.steps.find(({ id }) => id === step)?.title ?? step;
    return why === '' ? title : `${title} (${why})`;
  });
  return operationStrings.in(language)('barNeeds', { needs: words.join('; ') });
}

/** The share of a running step that is gone by. */
export function goneOf({ step }: Bar, base: number, now: number): number {
  if (step.state === 'done') return 1;
  if (step.state !== 'running' || step.start === null) return 0;
  const share = (now - instantOf(base, step.start)) / (step.minutes * MINUTE_MS);
  return Math.min(Math.max(share, 0), 1);
}
