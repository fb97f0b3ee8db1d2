import { type ReactNode, useState } from 'react';
import { logFileName, type ReviewDesk, saveTextFile } from '../../io';
import type { CaseBook } from '../../protocol';
import { Button, Dialog, type Language, Select } from '../../ui';
import type { OpenedLog } from '../store';
import { runStrings } from './strings';

/** A log for the trainee that goes on from just before a decision point. */
export function PracticeDialog({
  open,
  onClose,
  log,
  desk,
  book,
  language,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly log: OpenedLog;
  readonly desk: ReviewDesk;
  readonly book: CaseBook;
  readonly language: Language;
}): ReactNode {
  const t = runStrings.in(language);
  const points = Object.entries(book.points);
  const [point, setPoint] = useState(points[0]?.[0] ?? '');
  const [refused, setRefused] = useState(false);
  const save = async (): Promise<void> => {
    const text = await desk.ask<'branch'>({ call: 'branch', text: log.text, point }).catch(() => null);
    setRefused(text === null);
    if (text === null || log.opened === null) return;
    const { scenario, pseudonym } = log.opened;
    saveTextFile(logFileName(`${scenario.id}-${point}`, pseudonym, new Date().toISOString()), text);
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t('againTitle')}
      onClose={onClose}
      closeLabel={t('close')}
      actions={
        <Button kind="main" onClick={() => void save()}>
          {t('againSave')}
        </Button>
      }
    >
      <p>{t('againText')}</p>
      <Select
        label={t('againPoint')}
        value={point}
        onChange={(next) => {
          setPoint(next);
          setRefused(false);
        }}
        options={points.map(([id, { title }]) => ({ value: id, label: `${id} ${title}` }))}
        error={refused ? t('againNone') : undefined}
      />
    </Dialog>
  );
}
