import { Archive } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperView } from '../../../../engine';
import { Button, formatDuration } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import { documentStrings } from '../strings';
import { emptyFields } from './field-words';

export interface EntryFilingProps extends Pick<PanelProps, 'dispatch' | 'language' | 'announce'> {
  readonly paper: PaperView;
  readonly onFiled?: (() => void) | undefined;
}

/** Files a form of the house, or registers an exhibit with its custody entry. */
export function EntryFiling({ paper, dispatch, language, announce, onFiled }: EntryFilingProps): ReactNode {
  const t = documentStrings.in(language);
  const { paper: id, about } = paper;
  const missing = emptyFields(paper.fields);
  const numbers = missing.map((field) => field.number).join(', ');
  async function file(): Promise<void> {
    const result = await dispatch(
      about === null ? { type: 'entry.file', paper: id } : { type: 'exhibit.register', paper: id, about },
    );
    if (!result.ok) return;
    announce(about === null ? t('file.done', { title: paper.title }) : t('register.done', { id: about }));
    onFiled?.();
  }
  const time = formatDuration(paper.minutes, language);
  return (
    <>
      <Button
        kind="main"
        wide
        icon={<Archive size={18} strokeWidth={1.8} />}
        reason={missing.length > 0 ? t('file.missing', { numbers }) : undefined}
        onClick={() => void file()}
      >
        {about === null ? t('file') : t('register', { id: about })}
      </Button>
      <p className="paper-note">
        {about === null ? t('file.costs', { time }) : t('register.costs', { time })}
      </p>
    </>
  );
}
