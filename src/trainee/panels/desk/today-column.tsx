import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, formatDate, formatDuration, MarkList, Panel } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { appStrings } from '../../strings/app';
import { screenName } from '../../words';
import { minutesUntil, nearMoment } from '../clock/near-moment';
import { AdvanceFoot } from './advance-foot';
import { CloseStage } from './close-stage';
import { DecisionCard } from './decision-card';
import { FeedbackList } from './feedback-list';
import { HintList } from './hint-list';
import { NotesBox } from './notes-box';
import { openLines } from './open-lines';
import { RecallList } from './recall-list';
import { deskStrings } from './strings';

export interface TodayColumnProps extends PanelProps {
  /** Points at a place on the desk picture while a line of the column is pointed at. */
  readonly onPoint: (place: string | null) => void;
}

/** The day in a column: what the stage is about, what is under way, what is due, and the way on. */
export function TodayColumn(props: TodayColumnProps): ReactNode {
  const { view, language, readOnly } = props;
  const t = deskStrings.in(language);
  const canAct = view.live && !readOnly;
  const { stage } = view;
  return (
    <div className="desk-today">
      <div className="desk-today__scroll">
        <Panel title={t('today')} aside={formatDate(view.clock.now, language)}>
          <div className="desk-briefing" id="desk-briefing" tabIndex={-1}>
            {!view.live ? <p>{t('over')}</p> : <p>{stage === null ? t('betweenText') : stage.briefing}</p>}
          </div>
          {stage === null && view.debrief !== null ? (
            <Button kind="main" wide className="desk-debrief" onClick={() => props.goTo('debrief')}>
              {t('readDebrief')}
            </Button>
          ) : null}
          <Guide {...props} />
        </Panel>
        <Decisions {...props} made={false} canAct={canAct} />
        <OpenLines {...props} />
        <Tasks {...props} />
        <Deadlines {...props} />
        <FeedbackList view={view} language={language} />
        <Decisions {...props} made canAct={canAct} />
        <RecallList {...props} canAct={canAct} />
        {canAct ? <CloseStage {...props} /> : null}
        <HintList {...props} canAct={canAct} />
        <NotesBox {...props} />
      </div>
      {canAct ? <AdvanceFoot {...props} /> : null}
    </div>
  );
}

function Guide({ view, language, goTo, changeSettings, announce }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  const app = appStrings.in(language);
  const { guide } = view;
  if (guide === null) return null;
  const { screen } = guide;
  return (
    <aside className="desk-guide" aria-label={t('nextStep')}>
      <p className="desk-guide__title">{t('nextStep')}</p>
      <p>{guide.text}</p>
      {screen === null || screen === 'desk' ? null : (
        <Button size="small" icon={<ArrowRight size={16} />} onClick={() => goTo(screen)}>
          {t('goTo', { place: screenName(screen, language) })}
        </Button>
      )}
      <Button
        kind="quiet"
        size="small"
        onClick={() => {
          changeSettings({ guide: false });
          announce(app('guideSkipped'));
        }}
      >
        {app('guideSkip')}
      </Button>
    </aside>
  );
}

interface DecisionsProps extends TodayColumnProps {
  readonly canAct: boolean;
  /** The decided ones, which stand further down than those to decide. */
  readonly made: boolean;
}

function Decisions(props: DecisionsProps): ReactNode {
  const { view, language, dispatch, canAct, made } = props;
  const t = deskStrings.in(language);
  const shown = view.decisions.filter(
    (each) => each.beside === null && (made ? each.made !== null : each.open && each.made === null),
  );
  if (shown.length === 0) return null;
  return (
    <Panel title={t(made ? 'decisionsMade' : 'decisions')}>
      {shown.map((decision) => (
        <DecisionCard
          key={decision.id}
          decision={decision}
          language={language}
          dispatch={dispatch}
          readOnly={!canAct}
        />
      ))}
    </Panel>
  );
}

function OpenLines({ view, language, goTo, onPoint }: TodayColumnProps): ReactNode {
  const t = deskStrings.in(language);
  const lines = openLines(view, language);
  return (
    <Panel title={t('openLines')} aside={String(lines.length)}>
      {lines.length === 0 ? <p className="desk-note">{t('openLinesNone')}</p> : null}
      <MarkList
        className="desk-lines"
        label={t('openLines')}
        items={lines.map((line) => ({
          id: line.id,
          kind: line.kind,
          kindLabel: line.kindLabel,
          label: (
            // The picture marks the same place; the pointer is a comfort, the button is the act.
            <span
              data-id={line.id}
              onPointerEnter={() => onPoint(line.screen)}
              onPointerLeave={() => onPoint(null)}
            >
              {line.label}
            </span>
          ),
          detail: line.state,
          onOpen: () => goTo(line.screen, line.target),
        }))}
      />
    </Panel>
  );
}

function Tasks({ view, language }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  const tasks = view.stage?.tasks ?? [];
  if (tasks.length === 0) return null;
  const done = tasks.filter((task) => task.done).length;
  return (
    <Panel title={t('tasks')} aside={t('tasksDone', { done, all: tasks.length })}>
      <MarkList
        className="desk-tasks"
        label={t('tasks')}
        items={tasks.map((task) => ({
          id: task.id,
          kind: task.done ? 'supported' : 'pending',
          kindLabel: t(task.done ? 'taskDone' : 'taskOpen'),
          label: (
            <span data-id={task.id} className={task.done ? 'desk-tasks__done' : undefined}>
              {task.text}
            </span>
          ),
        }))}
      />
    </Panel>
  );
}

function Deadlines({ view, language }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  const { now } = view.clock;
  return (
    <Panel title={t('deadlines')}>
      {view.deadlines.length === 0 ? <p className="desk-note">{t('deadlinesNone')}</p> : null}
      <MarkList
        className="desk-lines"
        label={t('deadlines')}
        items={view.deadlines
          .toSorted((one, other) => one.at.at - other.at.at)
          .map((deadline) => ({
            id: deadline.id,
            kind: deadline.tone,
            kindLabel: t(deadline.tone === 'contradiction' ? 'dueSoon' : 'due'),
            label: <span data-id={deadline.id}>{deadline.text}</span>,
            detail:
              deadline.at.at <= now.at
                ? t('overdue')
                : t('left', { duration: formatDuration(minutesUntil(deadline.at, now), language) }),
            aside: nearMoment(deadline.at, now, language),
          }))}
      />
    </Panel>
  );
}
