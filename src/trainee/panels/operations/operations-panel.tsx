import { type ReactNode, useEffect, useState } from 'react';
import type { OperationView } from '../../../engine';
import { StatusMark } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { screenName } from '../../words';
import { LanesView } from './lanes/lanes-view';
import { outside } from './model/lane-layout';
import { baseOf, instantOf } from './model/plan-time';
import { type AxisWindow, windowAround, windowWith } from './model/time-axis';
import { NotOpenPlace } from './not-open-place';
import { OperationsBar } from './operations-bar';
import { PlanList } from './plan-list';
import { PlanPaper } from './plan-paper';
import { PlanSide } from './plan-side';
import { RadioPart } from './radio-part';
import { StepDialog } from './step-dialog';
import { operationStrings } from './strings';
import { usePlanActs } from './use-plan-acts';
import './operations.css';

/** The operations room: the plan of a joint operation, and then how it is carried out. */
export function OperationsPanel(props: PanelProps): ReactNode {
  const { operation } = props.view;
  return operation === null ? <NotOpenPlace {...props} /> : <Room {...props} operation={operation} />;
}

function Room(props: PanelProps & { readonly operation: OperationView }): ReactNode {
  const { view, language, settings, target } = props;
  const t = operationStrings.in(language);
  const acts = usePlanActs(props.operation, props);
  const operation = acts.shown;
  const base = baseOf(operation, view.clock.now).at;
  const [window, setWindow] = useShownWindow(operation, base, view.clock.now.at);
  const [step, setStep] = useState<string | null>(null);
  const [paper, setPaper] = useState<{ readonly field: string | null } | null>(null);
  const form = view.forms.find((each) => each.paper === operation.planForm);
  useEffect(() => {
    if (target === null) return;
    if (target === operation.planForm) setPaper({ field: null });
    else setStep(target);
  }, [target, operation.planForm]);

  const far = outside(operation, window, base);
  const draftOf = operation.windows.find(({ at }) => at.at === base);
  const shared = { ...props, operation, acts, base, onOpen: setStep };
  return (
    <div className={paper !== null && form !== undefined ? 'ops ops--paper' : 'ops'}>
      <div className={settings.listView ? 'ops-main ops-main--list' : 'ops-main'}>
        <PanelHeading hidden>{screenName('operations', language)}</PanelHeading>
        <OperationsBar
          {...props}
          window={window}
          base={base}
          executed={operation.executed}
          outside={{ before: far.before.length, after: far.after.length }}
          onOutside={(side) => {
            const nearest = side === 'before' ? far.before.at(-1) : far.after[0];
            if (nearest) setWindow(windowWith(window, instantOf(base, nearest.start ?? 0)));
          }}
          onWindow={setWindow}
        />
        {operation.t0 === null && draftOf !== undefined ? (
          <p className="ops-draft">
            <StatusMark kind="pending" /> {t('windowDraft', { title: draftOf.title })}
          </p>
        ) : null}
        {settings.listView ? <PlanList {...shared} /> : <LanesView {...shared} window={window} />}
        <RadioPart {...props} operation={operation} />
      </div>
      {paper !== null && form !== undefined ? (
        <PlanPaper {...props} form={form} field={paper.field} onClose={() => setPaper(null)} />
      ) : (
        <PlanSide {...shared} form={form} onPaper={(field) => setPaper({ field: field ?? null })} />
      )}
      <StepDialog
        view={view}
        language={language}
        operation={operation}
        step={operation.steps.find(({ id }) => id === step) ?? null}
        acts={acts}
        onClose={() => setStep(null)}
      />
    </div>
  );
}

/** The part of time that is shown: around T0 at first and when T0 changes, then around now while the plan runs. */
function useShownWindow(
  operation: OperationView,
  base: number,
  now: number,
): readonly [AxisWindow, (window: AxisWindow) => void] {
  const [window, setWindow] = useState(() => windowAround(base));
  useEffect(() => setWindow((before) => ({ ...windowAround(base), minutes: before.minutes })), [base]);
  const first = Math.min(...operation.steps.flatMap(({ start }) => (start === null ? [] : [start])));
  const follow = operation.executed && !operation.over && now >= instantOf(base, first) ? now : null;
  useEffect(() => {
    if (follow !== null) setWindow((before) => windowWith(before, follow));
  }, [follow]);
  return [window, setWindow];
}
