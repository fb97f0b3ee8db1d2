import type { ReactNode } from 'react';
import type { OperationView } from '../../../engine';
import { Button, Dialog, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { HoldToExecute } from './hold-to-execute';
import { finalLines, type PreviewLine, previewLines } from './model/preview-lines';
import { operationStrings } from './strings';

export interface ExecuteDialogProps extends Pick<PanelProps, 'view' | 'language'> {
  readonly open: boolean;
  readonly operation: OperationView;
  readonly onExecute: () => void;
  readonly onClose: () => void;
}

/** Before the plan is executed: what cannot be undone, what is known, and then the act itself. */
export function ExecuteDialog(props: ExecuteDialogProps): ReactNode {
  const { open, operation, view, language, onClose } = props;
  const t = operationStrings.in(language);
  const final = finalLines(operation, language);
  const finals = new Set(final.map(({ id }) => id));
  const known = previewLines(operation, view.offices, language).filter(({ id }) => !finals.has(id));
  return (
    <Dialog
      open={open}
      title={t('executeTitle')}
      onClose={onClose}
      closeLabel={t('close')}
      lang={language}
      className="ops-dialog"
      actions={
        <>
          <HoldToExecute language={language} onExecute={props.onExecute} />
          <Button onClick={onClose}>{t('executeCancel')}</Button>
          <p className="ops-note">{t('executeKeys')}</p>
        </>
      }
    >
      <p>{t('executeLead', { time: operation.t0 === null ? 'T0' : shortMoment(operation.t0, language) })}</p>
      <h3 className="ui-heading">{t('executeFinal')}</h3>
      <PreviewLines lines={final} none={t('none')} />
      <h3 className="ui-heading">{t('executeKnown')}</h3>
      <PreviewLines lines={known} none={t('none')} />
    </Dialog>
  );
}

/** Lines of what is known, each with the shape of what it means. */
export function PreviewLines({
  lines,
  none,
}: {
  readonly lines: readonly PreviewLine[];
  readonly none: string;
}): ReactNode {
  if (lines.length === 0) return <p className="ops-note">{none}</p>;
  return (
    <ul className="ops-preview">
      {lines.map((line) => (
        <li key={line.id} data-id={line.id}>
          <StatusMark kind={line.kind} />
          <p>
            <b>{line.title}.</b> {line.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
