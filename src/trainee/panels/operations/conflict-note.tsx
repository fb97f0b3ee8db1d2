import type { ReactNode } from 'react';
import type { OperationView } from '../../../engine';
import { StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { nearMoment } from '../clock/near-moment';
import { instantOf, laneMoment } from './model/plan-time';
import { operationStrings } from './strings';

export interface ConflictNoteProps extends Pick<PanelProps, 'language' | 'goTo'> {
  readonly conflict: OperationView['conflicts'][number];
  readonly operation: OperationView;
  readonly base: number;
  readonly can: boolean;
  readonly onMove: (step: string, start: number) => void;
}

/** A clash in words: between what, known from what, and the move that would end it. */
export function ConflictNote(props: ConflictNoteProps): ReactNode {
  const { conflict, operation, base, language } = props;
  const t = operationStrings.in(language);
  const stepOf = (id: string) => operation.steps.find((step) => step.id === id);
  const titles = conflict.steps.map((id) => stepOf(id)?.title ?? id).join(' · ');
  const { move } = conflict;
  const moved = move === null ? undefined : stepOf(move.step);
  const lane = operation.lanes.find(({ id }) => id === moved?.lane);
  return (
    <div className="ops-conflict" data-id={conflict.id}>
      <StatusMark kind="contradiction" label={t('conflict')} />
      <div>
        <p className="ops-conflict__text">{conflict.text}</p>
        <p className="ops-conflict__steps">
          {t('conflictSteps', { steps: titles })}
          {conflict.knownFrom.length === 0 ? null : (
            <>
              {' · '}
              {t('knownFrom')}{' '}
              {conflict.knownFrom.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="ops-link"
                  onClick={() => props.goTo('evidence', id)}
                >
                  {id}
                </button>
              ))}
            </>
          )}
        </p>
        {props.can && move !== null && moved !== undefined && lane !== undefined ? (
          <button
            type="button"
            className="ops-link ops-conflict__move"
            onClick={() => props.onMove(move.step, move.to)}
          >
            {t('move', {
              title: moved.title,
              time: nearMoment(
                laneMoment(lane, instantOf(base, move.to)),
                laneMoment(lane, instantOf(base, moved.start ?? 0)),
                language,
              ),
            })}
          </button>
        ) : null}
      </div>
    </div>
  );
}
