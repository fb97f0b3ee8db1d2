import type { ReactNode } from 'react';
import type { RequestView, TraineeView } from '../../../engine';
import { Button, Dialog, formatDuration, type Language, type StatusKind, StatusMark } from '../../../ui';
import { shortMoment } from '../../words';
import { minutesLater } from './local-moment';
import { inboxStrings } from './strings';

export interface SendDialogProps {
  readonly open: boolean;
  readonly request: RequestView;
  readonly view: TraineeView;
  readonly language: Language;
  /** Numbers of the fields that are empty, for print. */
  readonly empty: string;
  readonly onExecute: () => void;
  readonly onClose: () => void;
}

interface Line {
  readonly kind: StatusKind;
  readonly text: string;
}

/** The armed state of sending: everything known about what it leads to, then Execute or Back. */
export function SendDialog(props: SendDialogProps): ReactNode {
  const { open, request, language, onExecute, onClose } = props;
  const t = inboxStrings.in(language);
  return (
    <Dialog
      open={open}
      title={t('send.title')}
      onClose={onClose}
      closeLabel={t('send.close')}
      lang={language}
      className="send-dialog"
      actions={
        <>
          <Button kind="irreversible" onClick={onExecute}>
            {t('send.execute')}
          </Button>
          <Button onClick={onClose} hotkey="Esc">
            {t('send.cancel')}
          </Button>
        </>
      }
    >
      <p className="send-dialog__what">
        <b>{request.title}</b>
        <span>{t('to', { name: request.to.name })}</span>
      </p>
      <ul className="send-dialog__lines">
        {linesOf(props).map((line) => (
          <li key={line.text}>
            <StatusMark kind={line.kind} /> <span>{line.text}</span>
          </li>
        ))}
      </ul>
      <p className="send-dialog__final">{t('send.final')}</p>
    </Dialog>
  );
}

function linesOf({ request, view, language, empty }: SendDialogProps): readonly Line[] {
  const t = inboxStrings.in(language);
  const { preview, minutes } = request;
  const city = view.clock.home;
  const leaves = minutesLater(view.clock.now, minutes);
  const lines: Line[] = [
    { kind: 'request', text: t('send.leaves', { city, at: shortMoment(leaves, language) }) },
  ];
  if (preview) {
    const to = shortMoment(preview.to, language);
    lines.push(
      {
        kind: 'request',
        text: t('send.received', { to: request.to.short, at: shortMoment(preview.receipt, language) }),
      },
      {
        kind: 'request',
        text:
          preview.from.at === preview.to.at
            ? t('send.answerAt', { to })
            : t('send.answer', { from: shortMoment(preview.from, language), to }),
      },
    );
  }
  lines.push({
    kind: 'waiting',
    text: minutes > 0 ? t('send.costs', { time: formatDuration(minutes, language) }) : t('send.free'),
  });
  if (empty !== '') {
    lines.push({ kind: 'contradiction', text: t('send.empty', { numbers: empty }) });
  }
  for (const warning of preview?.warnings ?? []) lines.push({ kind: 'waiting', text: warning });
  return lines;
}
