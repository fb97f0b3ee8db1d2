import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { OperationView, PlanStepView } from '../../../engine';
import { Button, Dialog, formatDuration, InstantField, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { firstPlace, snapped } from './model/plan-moves';
import { baseOf, fromT0, instantOf, laneMoment, utcMoment } from './model/plan-time';
import { laneHours } from './model/preview-lines';
import { readStart, startValue } from './model/start-time';
import { operationStrings } from './strings';
import type { PlanActs } from './use-plan-acts';

export interface StepDialogProps extends Pick<PanelProps, 'view' | 'language'> {
  readonly operation: OperationView;
  /** Null closes it. */
  readonly step: PlanStepView | null;
  readonly acts: PlanActs;
  readonly onClose: () => void;
}

/** A step in full: its rule, what it needs, when it begins on every team's clock, and the way to move it. */
export function StepDialog(props: StepDialogProps): ReactNode {
  const { step, language, onClose } = props;
  return (
    <Dialog
      open={step !== null}
      title={step?.title ?? ''}
      onClose={onClose}
      closeLabel={operationStrings.in(language)('close')}
      lang={language}
      className="ops-dialog"
    >
      {step === null ? null : <StepDetails key={step.id} {...props} step={step} />}
    </Dialog>
  );
}

function StepDetails(props: StepDialogProps & { readonly step: PlanStepView }): ReactNode {
  const { operation, step, view, language, acts } = props;
  const t = operationStrings.in(language);
  const lane = operation.lanes.find(({ id }) => id === step.lane);
  return (
    <>
      <p className="ops-dialog__lead">
        {lane === undefined ? null : <b>{lane.name}. </b>}
        {t('takes', {
          duration: formatDuration(step.minutes, language),
          fromT0: step.start === null ? t('state.unplaced') : fromT0(step.start),
        })}
        {step.irreversible ? (
          <span className="ops-dialog__final">
            <StatusMark kind="waiting" /> {t('noWayBack')}
          </span>
        ) : null}
      </p>
      {step.rule === '' ? null : (
        <>
          <h3 className="ui-heading">{t('rule')}</h3>
          <p>{step.rule}</p>
        </>
      )}
      <h3 className="ui-heading">{t('needs')}</h3>
      {step.needs.length === 0 ? (
        <p>{t('needsNone')}</p>
      ) : (
        <ul className="ops-dialog__needs">
          {step.needs.map((need) => (
            <li key={need.step}>
              <b>{operation.steps.find(({ id }) => id === need.step)?.title ?? need.step}</b>
              {need.why === '' ? null : `: ${need.why}`}
            </li>
          ))}
        </ul>
      )}
      {step.start === null ? null : <Times {...props} start={step.start} />}
      {lane === undefined ? null : (
        <p className="ops-dialog__office">
          {t('officeHours', { name: lane.short, hours: laneHours(lane, view.offices, language) })}{' '}
          {step.localAt === null
            ? null
            : t('officeThen', {
                name: lane.short,
                state: t(step.officeOpen ? 'officeOpen' : 'officeClosed'),
              })}
        </p>
      )}
      {acts.can ? <StartForm {...props} /> : null}
    </>
  );
}

function Times({
  operation,
  view,
  language,
  start,
}: StepDialogProps & { readonly start: number }): ReactNode {
  const t = operationStrings.in(language);
  const at = instantOf(baseOf(operation, view.clock.now).at, start);
  const zones = operation.lanes.filter(
    (lane, index) =>
      operation.lanes.findIndex((other) => other.zone === lane.zone && other.country === lane.country) ===
      index,
  );
  return (
    <table className="ui-table ops-dialog__times">
      <caption>{t('times')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('colLane')}</th>
          <th scope="col">{t('colTime')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('home')}</th>
          <td className="ui-mono">{shortMoment(utcMoment(at), language)}</td>
        </tr>
        {zones.map((lane) => (
          <tr key={lane.id}>
            <th scope="row">{lane.short}</th>
            <td className="ui-mono">{shortMoment(laneMoment(lane, at), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const JUMPS = [-30, -5, 5, 30] as const;

function StartForm(props: StepDialogProps & { readonly step: PlanStepView }): ReactNode {
  const { operation, step, view, language, acts } = props;
  const t = operationStrings.in(language);
  const base = baseOf(operation, view.clock.now);
  const start = step.start ?? firstPlace(step);
  const [value, setValue] = useState(() => startValue(base, start));
  const [tried, setTried] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move by button or undo rewrites the field, typing does not.
  useEffect(() => setValue(startValue(base, start)), [start, base.at]);
  const read = readStart(value, base, step.range);
  const [first, last] = step.range.map((minute) => {
    const { date, time } = startValue(base, minute);
    return `${date} ${time}`;
  });
  const limits = { first: first ?? '', last: last ?? '' };
  const fault =
    tried && !read.ok
      ? read.fault === 'range'
        ? t('fault.range', limits)
        : t(`fault.${read.fault}`)
      : undefined;
  return (
    <form
      className="ops-dialog__start"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.ok) acts.move(step.id, read.start);
      }}
    >
      <InstantField
        label={t('start')}
        dateLabel={t('startDate')}
        timeLabel={t('startTime')}
        zoneLabel={base.zone}
        value={value}
        onChange={setValue}
        hint={t('startHint', limits)}
        error={fault}
      />
      <div className="ui-actions">
        <Button type="submit" kind="main" size="small">
          {step.start === null ? t('placeShort') : t('startSet')}
        </Button>
        {step.start === null
          ? null
          : JUMPS.map((minutes) => (
              <Button
                key={minutes}
                size="small"
                icon={minutes < 0 ? <Minus size={14} /> : <Plus size={14} />}
                aria-label={t('bySpoken', { minutes })}
                onClick={() => acts.move(step.id, snapped(start + minutes, step.range))}
              >
                {t('by', { minutes: Math.abs(minutes) })}
              </Button>
            ))}
        {step.start === null ? null : (
          <Button size="small" kind="quiet" onClick={() => acts.move(step.id, null)}>
            {t('takeOffShort')}
          </Button>
        )}
      </div>
    </form>
  );
}
