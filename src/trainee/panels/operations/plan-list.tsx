import { Minus, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OperationView, PlanStepView } from '../../../engine';
import { Button, DataTable, IconButton, SectionHeading, type StatusKind, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment, timeOfMoment } from '../../words';
import { canvasStrings } from '../canvas/strings';
import { ConflictNote } from './conflict-note';
import { firstPlace, SNAP_MINUTES, snapped } from './model/plan-moves';
import { fromT0, instantOf, laneMoment, utcMoment } from './model/plan-time';
import { operationStrings } from './strings';
import type { PlanActs } from './use-plan-acts';

export interface PlanListProps extends PanelProps {
  readonly operation: OperationView;
  readonly acts: PlanActs;
  readonly base: number;
  readonly onOpen: (step: string) => void;
}

/** The plan as a table, and its conflicts as a list: the same things and the same acts as the lanes. */
export function PlanList(props: PlanListProps): ReactNode {
  const { operation, language, acts, base, onOpen } = props;
  const t = operationStrings.in(language);
  const laneOf = (step: PlanStepView) => operation.lanes.find(({ id }) => id === step.lane);
  const titleOf = (id: string) => operation.steps.find((step) => step.id === id)?.title ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="ops-list" aria-label={canvasStrings.in(language)('list')} tabIndex={0}>
      <DataTable<PlanStepView>
        caption={t('stepsTable')}
        captionHidden
        rows={byStart(operation.steps)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'step',
            heading: t('colStep'),
            rowHeading: true,
            cell: (step) => (
              <span className="ops-list__step" data-id={step.id}>
                <button
                  type="button"
                  className="ops-link ops-list__open"
                  aria-haspopup="dialog"
                  aria-label={t('edit', { title: step.title })}
                  onClick={() => onOpen(step.id)}
                >
                  {step.title}
                </button>
                {step.irreversible ? (
                  <span className="ops-list__note">
                    <StatusMark kind="waiting" /> {t('noWayBack')}
                  </span>
                ) : null}
                {step.optional ? <span className="ops-list__note">{t('optional')}</span> : null}
              </span>
            ),
          },
          { id: 'lane', heading: t('colLane'), cell: (step) => laneOf(step)?.name ?? step.lane },
          {
            id: 'start',
            heading: t('colStart'),
            mono: true,
            cell: (step) =>
              step.start === null ? (
                t('state.unplaced')
              ) : (
                <span className="ops-list__start">
                  <span>{timeOfMoment(utcMoment(instantOf(base, step.start)))} UTC</span>
                  <span className="ops-list__note">{fromT0(step.start)}</span>
                </span>
              ),
          },
          {
            id: 'local',
            heading: t('colLocal'),
            mono: true,
            cell: (step) => {
              const lane = laneOf(step);
              return step.start === null || lane === undefined ? null : (
                <span className="ui-nowrap">
                  {shortMoment(laneMoment(lane, instantOf(base, step.start)), language)}
                </span>
              );
            },
          },
          {
            id: 'office',
            heading: t('colOffice'),
            cell: (step) => <Office step={step} language={language} />,
          },
          {
            id: 'needs',
            heading: t('colNeeds'),
            cell: (step) =>
              step.needs.length === 0 ? (
                t('none')
              ) : (
                <ul className="ops-list__needs">
                  {step.needs.map((need) => (
                    <li key={need.step}>
                      <b>{titleOf(need.step)}</b>
                      {need.why === '' ? null : `: ${need.why}`}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            id: 'state',
            heading: t('colState'),
            cell: ({ state, start }) => (
              <span className="ui-nowrap">
                <StatusMark kind={stateMark(state)} />{' '}
                {t(start === null ? 'state.unplaced' : `state.${state}`)}
              </span>
            ),
          },
          ...(acts.can
            ? [
                {
                  id: 'edit',
                  heading: t('colEdit'),
                  cell: (step: PlanStepView) => <Edit {...props} step={step} />,
                },
              ]
            : []),
        ]}
      />
      <section className="ops-list__conflicts">
        <SectionHeading>{t('conflicts')}</SectionHeading>
        {operation.conflicts.length === 0 ? (
          <p className="ops-note">{t('conflictsNone')}</p>
        ) : (
          <ul className="ops-conflicts">
            {operation.conflicts.map((conflict) => (
              <li key={conflict.id}>
                <ConflictNote {...props} conflict={conflict} can={acts.can} onMove={acts.move} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </section>
  );
}

/** In the order in which they begin; what is not placed comes last. */
function byStart(steps: readonly PlanStepView[]): readonly PlanStepView[] {
  const minute = ({ start }: PlanStepView): number => start ?? Number.POSITIVE_INFINITY;
  return steps.toSorted((one, other) =>
    minute(one) < minute(other) ? -1 : minute(one) > minute(other) ? 1 : 0,
  );
}

export function stateMark(state: PlanStepView['state']): StatusKind {
  switch (state) {
    case 'draft':
      return 'pending';
    case 'waiting':
      return 'closed';
    case 'running':
      return 'request';
    case 'done':
      return 'supported';
  }
}

function Office({
  step,
  language,
}: {
  readonly step: PlanStepView;
  readonly language: PanelProps['language'];
}): ReactNode {
  const t = operationStrings.in(language);
  if (step.localAt === null) return <span className="ops-list__note">{t('officeUnknown')}</span>;
  return (
    <span className="ui-nowrap">
      <StatusMark kind={step.officeOpen ? 'open' : 'closed'} />{' '}
      {t(step.officeOpen ? 'officeOpen' : 'officeClosed')}
    </span>
  );
}

function Edit({ step, language, acts }: PlanListProps & { readonly step: PlanStepView }): ReactNode {
  const t = operationStrings.in(language);
  const { id, title, start, range } = step;
  if (start === null) {
    return (
      <Button size="small" aria-label={t('place', { title })} onClick={() => acts.move(id, firstPlace(step))}>
        {t('placeShort')}
      </Button>
    );
  }
  return (
    <span className="ops-list__edit">
      <IconButton
        label={t('sooner', { title })}
        icon={<Minus size={16} />}
        onClick={() => acts.move(id, snapped(start - SNAP_MINUTES, range))}
      />
      <IconButton
        label={t('laterBy', { title })}
        icon={<Plus size={16} />}
        onClick={() => acts.move(id, snapped(start + SNAP_MINUTES, range))}
      />
      <IconButton
        label={t('takeOff', { title })}
        icon={<X size={16} />}
        onClick={() => acts.move(id, null)}
      />
    </span>
  );
}
