import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { OperationView } from '../../../../engine';
import { Button } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import { jurisdictionsOf, patternOf } from '../../document';
import { ConflictNote } from '../conflict-note';
import { type Arrow, arrowsOf, barBoxes, conflictBands, laneTops } from '../model/lane-geometry';
import { type Bar, type LaneFrame, layoutLanes } from '../model/lane-layout';
import { firstPlace } from '../model/plan-moves';
import { type AxisWindow, shareOf } from '../model/time-axis';
import { operationStrings } from '../strings';
import { useFrame } from '../use-frame';
import type { PlanActs } from '../use-plan-acts';
import { AxisTrack } from './axis-track';
import { LaneRow } from './lane-row';
import { LanesOverlay } from './lanes-overlay';
import { goneOf, StepBar } from './step-bar';

export interface LanesViewProps extends PanelProps {
  readonly operation: OperationView;
  readonly acts: PlanActs;
  readonly base: number;
  readonly window: AxisWindow;
  readonly onOpen: (step: string) => void;
}

/** The teams as lanes of one time: bars for what they do, arrows for what waits for what, bands for what clashes. */
export function LanesView(props: LanesViewProps): ReactNode {
  const { view, language, acts, base, window, onOpen } = props;
  const t = operationStrings.in(language);
  const track = useRef<HTMLDivElement>(null);
  const { width, rem } = useFrame(track);
  const [drag, setDrag] = useState<{ readonly step: string; readonly start: number } | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [arrow, setArrow] = useState<Arrow | null>(null);
  const operation = useMemo((): OperationView => {
    if (drag === null) return props.operation;
    const steps = props.operation.steps.map((step) =>
      step.id === drag.step ? { ...step, start: drag.start } : step,
    );
    return { ...props.operation, steps };
  }, [props.operation, drag]);
  const frame: LaneFrame = { window, base, width, rem, language };
  const lanes = layoutLanes(operation, frame);
  const boxes = barBoxes(lanes, rem);
  const arrows = arrowsOf(operation.steps, boxes);
  const patterns = jurisdictionsOf(view);
  const clashing = new Set(operation.conflicts.flatMap(({ steps }) => steps));
  const unplaced = operation.steps.filter(({ start }) => start === null);
  const why = reasonShown(told, arrow, arrows);
  const tip = why === null ? undefined : boxes.get(why.step);

  return (
    <div className="ops-lanes">
      <div className="ops-lanes__top">
        <div className="ops-lanes__axis-name">{t('utcAxis')}</div>
        <div className="ops-lanes__utc" ref={track}>
          <AxisTrack window={window} zone="UTC" utcOffsetMinutes={0} language={language} />
          <Flags t0={shareOf(window, base)} now={shareOf(window, view.clock.now.at)} nowWord={t('now')} />
        </div>
      </div>
      {operation.conflicts.length === 0 ? null : (
        <ul className="ops-conflicts" aria-label={t('conflicts')}>
          {operation.conflicts.map((conflict) => (
            <li key={conflict.id}>
              <ConflictNote {...props} conflict={conflict} can={acts.can} onMove={acts.move} />
            </li>
          ))}
        </ul>
      )}
      <div className="ops-lanes__body">
        <ul className="ops-lanes__rows" aria-label={t('lanes')}>
          {operation.lanes.map((lane, index) => {
            const layout = lanes[index] ?? { lane: lane.id, bars: [], rows: 1 };
            return (
              <LaneRow
                key={lane.id}
                lane={lane}
                layout={layout}
                frame={frame}
                night={operation.night}
                now={view.clock.now}
                pattern={patternOf(patterns, lane.country)}
                language={language}
              >
                {layout.bars.toSorted(asAtRest(props.operation)).map((bar) => (
                  <StepBar
                    key={bar.step.id}
                    bar={bar}
                    lane={lane}
                    operation={operation}
                    frame={frame}
                    language={language}
                    can={acts.can}
                    clashes={clashing.has(bar.step.id)}
                    gone={goneOf(bar, base, view.clock.now.at)}
                    onMove={(start) => acts.move(bar.step.id, start)}
                    onDrag={(start) => setDrag(start === null ? null : { step: bar.step.id, start })}
                    onOpen={() => onOpen(bar.step.id)}
                    onTell={(on) => setTold(on ? bar.step.id : null)}
                  />
                ))}
              </LaneRow>
            );
          })}
        </ul>
        <div className="ops-lanes__over">
          <LanesOverlay
            width={width}
            height={laneTops(lanes, rem).at(-1) ?? 0}
            arrows={arrows}
            bands={conflictBands(operation.conflicts, lanes, rem)}
            step={why?.step ?? null}
            language={language}
            onArrow={setArrow}
          />
          <Line share={shareOf(window, base)} kind="t0" />
          <Line share={shareOf(window, view.clock.now.at)} kind="now" />
          {why === null || tip === undefined ? null : (
            <p
              className="ops-tip"
              aria-hidden="true"
              style={{ top: tip.bottom + 6, left: Math.max(Math.min(tip.left, width - 18 * rem), 0) }}
            >
              {why.words}
            </p>
          )}
        </div>
      </div>
      {unplaced.length === 0 || !acts.can ? null : (
        <section className="ops-shelf" aria-label={t('unplaced')}>
          <h2 className="ui-heading">{t('unplaced')}</h2>
          {unplaced.map((step) => (
            <Button
              key={step.id}
              size="small"
              data-id={step.id}
              aria-label={t('place', { title: step.title })}
              detail={step.optional ? t('optional') : undefined}
              onClick={() => acts.move(step.id, firstPlace(step))}
            >
              {step.title}
            </Button>
          ))}
        </section>
      )}
    </div>
  );
}

/** Bars in the order of the plan as it stands: one that changed its place in the page would fall out of the hand that drags it. */
function asAtRest({ steps }: OperationView): (one: Bar, other: Bar) => number {
  const rank = new Map(
    steps
      .map(({ id, start }, index) => ({ id, start: start ?? 0, index }))
      .sort((one, other) => one.start - other.start || one.index - other.index)
      .map(({ id }, at) => [id, at]),
  );
  return (one, other) => (rank.get(one.step.id) ?? 0) - (rank.get(other.step.id) ?? 0);
}

/** The reasons of the arrow under the pointer, else of the bar that has the focus or the pointer. */
function reasonShown(
  told: string | null,
  arrow: Arrow | null,
  arrows: readonly Arrow[],
): { readonly step: string; readonly words: string } | null {
  const shown = arrow === null ? arrows.filter(({ step }) => step === told) : [arrow];
  const words = shown.map(({ why }) => why).filter((why) => why !== '');
  const step = shown[0]?.step;
  return step === undefined || words.length === 0 ? null : { step, words: words.join(' ') };
}

interface MarkProps {
  readonly share: number;
  readonly kind: 't0' | 'now';
}

function Line({ share, kind }: MarkProps): ReactNode {
  if (share < 0 || share > 1) return null;
  return <span className={`ops-line ops-line--${kind}`} style={{ left: `${share * 100}%` }} />;
}

/** Nearer than this the two flags would cover each other: they stand on either side then. */
const APART = 0.09;

/** T0 and now on the axis. */
function Flags({
  t0,
  now,
  nowWord,
}: {
  readonly t0: number;
  readonly now: number;
  readonly nowWord: string;
}): ReactNode {
  const near = Math.abs(t0 - now) < APART;
  const sideOf = (own: number, other: number): string =>
    near ? (own < other ? 'ops-flag--before' : 'ops-flag--after') : 'ops-flag--over';
  const flag = (share: number, kind: string, side: string, words: string): ReactNode =>
    share < 0 || share > 1 ? null : (
      <span className={`ops-flag ops-flag--${kind} ${side}`} style={{ left: `${share * 100}%` }}>
        {words}
      </span>
    );
  return (
    <>
      {flag(t0, 't0', near && t0 === now ? 'ops-flag--before' : sideOf(t0, now), 'T0')}
      {flag(now, 'now', sideOf(now, t0), nowWord)}
    </>
  );
}
