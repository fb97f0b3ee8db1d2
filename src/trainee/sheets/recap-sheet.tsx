import type { ReactNode } from 'react';
import type { TraineeView } from '../../engine';
import type { ReadOnlyReason } from '../../protocol';
import { Button, Dialog, type Language, MarkList, Notice, Panel } from '../../ui';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { fullMoment, readOnlySentence, requestStateMark, requestStateWord, shortMoment } from '../words';
import { JournalList } from './journal-list';

export interface RecapSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly view: TraineeView;
  readonly readOnly: ReadOnlyReason | null;
  readonly language: Language;
}

const LAST_ENTRIES = 5;

/** After a resume: where the case stands, what was last, what is on the way. */
export function RecapSheet({ open, onClose, view, readOnly, language }: RecapSheetProps): ReactNode {
  const t = startStrings.in(language);
  const tasks = view.stage?.tasks.filter((task) => !task.done) ?? [];
  const pending = view.requests.filter(({ state }) => state !== 'new' && state !== 'granted');
  return (
    <Dialog
      open={open}
      size="wide"
      title={t('recapTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
      actions={
        <Button kind="main" onClick={onClose}>
          {t('recapGo')}
        </Button>
      }
    >
      {readOnly === null || readOnly === 'replay' ? null : (
        <Notice tone="warn" title={t('readOnlyTitle')} className="recap__notice">
          {readOnlySentence(readOnly, language)}
        </Notice>
      )}
      <p className="recap__where">
        {view.stage ? (
          <b lang={view.language}>
            {t('recapStage', { number: view.stage.number, title: view.stage.title })}
          </b>
        ) : null}{' '}
        {t('recapNow', { when: fullMoment(view.clock.now, language), day: view.clock.day })}
      </p>
      <div className="recap">
        <Panel title={t('recapLast')} headingLevel={3}>
          <JournalList
            entries={view.journal.slice(-LAST_ENTRIES).toReversed()}
            language={language}
            lang={view.language}
          />
        </Panel>
        <div>
          <Panel title={t('recapTasks')} headingLevel={3}>
            {tasks.length === 0 ? <p className="sheet-quiet">{t('recapNone')}</p> : null}
            <MarkList items={tasks.map((task) => ({ id: task.id, kind: 'pending', label: task.text }))} />
          </Panel>
          <Panel title={t('recapPending')} headingLevel={3}>
            {pending.length === 0 ? <p className="sheet-quiet">{t('recapNone')}</p> : null}
            <MarkList
              items={pending.map((request) => ({
                id: request.paper,
                kind: requestStateMark(request.state),
                label: request.title,
                aside: requestStateWord(request.state, language),
              }))}
            />
          </Panel>
          <Panel title={t('recapDeadlines')} headingLevel={3}>
            {view.deadlines.length === 0 ? <p className="sheet-quiet">{t('recapNone')}</p> : null}
            <MarkList
              items={view.deadlines
                .toSorted((one, other) => one.at.at - other.at.at)
                .map((deadline) => ({
                  id: deadline.id,
                  kind: deadline.tone,
                  label: deadline.text,
                  aside: shortMoment(deadline.at, language),
                }))}
            />
          </Panel>
        </div>
      </div>
    </Dialog>
  );
}
