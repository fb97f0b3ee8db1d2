import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ReviewDesk, ReviewStore } from '../../io';
import type { CaseLog } from '../../protocol';
import {
  announce,
  Button,
  EmptyState,
  LiveRegions,
  Notice,
  ProgressBar,
  Segmented,
  usePageLanguage,
} from '../../ui';
import { ClassView, CohortPane, NO_NAMES, useClassFigures } from '../cohort';
import { HandoverPane } from '../handover';
import { JudgePanel, useJudging } from '../judge';
import { RunPanel, useReplay, VerdictNote } from '../run';
import { useOpenedLogs } from '../store';
import { droppedFiles } from './picked-files';
import { MOST_FILES } from './sort-files';
import { ReviewStart } from './start-page';
import { ReviewStatus } from './status-line';
import { reviewStrings } from './strings';
import { takeFiles } from './take-files';
import { ReviewTopBar } from './top-bar';
import { useBook } from './use-book';
import { useChosen } from './use-chosen';
import './review.css';

export interface ReviewAppProps {
  readonly desk: ReviewDesk;
  readonly store: ReviewStore;
}

const RATER = 'casebridge.review.rater';

/** The evaluator's app: the class at the left, one log or the class in the middle, the judgement at the right. */
export function ReviewApp({ desk, store }: ReviewAppProps): ReactNode {
  const [language, setLanguage] = usePageLanguage();
  const t = reviewStrings.in(language);
  const opened = useOpenedLogs(desk, store);
  const { logs, progress } = opened;
  const [selected, setSelected] = useState<string | null>(null);
  const [view, setView] = useState<'log' | 'class' | 'handover'>('log');
  const [names, setNames] = useState(NO_NAMES);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [rater, setRater] = useState(readRater);
  const [reviews, setReviews] = useState(0);
  const scenarioPick = useRef<HTMLInputElement>(null);

  const log = logs.find(({ id }) => id === selected) ?? null;
  const first = logs.find(({ summary }) => summary !== null)?.summary?.scenario.hash ?? null;
  const classHash = log?.summary?.scenario.hash ?? first;
  const runs = useMemo(
    () =>
      logs.flatMap(({ summary }) =>
        summary !== null && summary.scenario.hash === classHash ? [summary] : [],
      ),
    [logs, classHash],
  );
  const figures = useClassFigures(desk, runs);
  const book = useBook(desk, log?.opened?.scenario.hash ?? classHash, language, logs.length);
  const chosen = useChosen(desk, log, language);
  const host = chosen.kind === 'open' && chosen.id === selected ? chosen.host : null;
  const replay = useReplay(host);
  const caseLog = useMemo<CaseLog | null>(
    () =>
      host === null || log?.opened === null || log === null
        ? null
        : { opened: log.opened, lines: host.opened.lines },
    [host, log],
  );
  const judging = useJudging(store, caseLog, rater, reviews);

  const take = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      const sentences = await takeFiles(files, opened, store, language).catch((problem: unknown) => [
        `${reviewStrings.in(language)('failed')}: ${String(problem)}`,
      ]);
      setSaid(sentences);
      setReviews((count) => count + 1);
      for (const sentence of sentences) announce(sentence);
    },
    [opened, store, language],
  );
  const openSaves = async (): Promise<void> => {
    if ((await opened.openSaves().catch(() => 0)) === 0) setSaid([t('noSaves')]);
  };
  const changeRater = (name: string): void => {
    setRater(name);
    try {
      window.localStorage.setItem(RATER, name);
    } catch {
      // The name is asked for again next time.
    }
  };

  const middle = (): ReactNode => {
    if (view === 'class') {
      const head = log?.summary?.head ?? null;
      return <ClassView language={language} runs={runs} figures={figures} book={book} chosen={head} />;
    }
    if (view === 'handover') {
      return (
        <HandoverPane
          desk={desk}
          language={language}
          logs={logs}
          hash={classHash}
          chosen={log?.summary?.head ?? null}
          figures={figures}
        />
      );
    }
    if (log === null) return <EmptyState title={t('chooseTitle')}>{t('chooseText')}</EmptyState>;
    if (host !== null && book !== null) {
      return (
        <RunPanel
          log={log}
          desk={desk}
          host={host}
          replay={replay}
          book={book}
          judging={judging}
          language={language}
        />
      );
    }
    if (chosen.kind === 'failed') {
      return (
        <Notice tone="error" title={t('failed')}>
          {chosen.why}
        </Notice>
      );
    }
    return (
      <div className="run">
        <VerdictNote verdict={log.verdict} language={language} />
        {chosen.kind === 'no-scenario' ? (
          <EmptyState title={t('noScenario')}>
            <Button size="small" onClick={() => scenarioPick.current?.click()}>
              {t('giveScenario')}
            </Button>
          </EmptyState>
        ) : chosen.kind === 'unreadable' ? (
          <EmptyState title={t('unreadable')}>{log.fileName}</EmptyState>
        ) : (
          <p role="status">{t('opening')}</p>
        )}
      </div>
    );
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped anywhere; the buttons do the same.
    <div
      className="review"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void droppedFiles(event.dataTransfer, MOST_FILES).then(take, () => undefined);
      }}
    >
      <LiveRegions />
      <ReviewTopBar
        language={language}
        onLanguage={setLanguage}
        scenario={
          book === null ? null : (
            <>
              {book.title} <span className="ui-mono">{book.scenario.version}</span>{' '}
              <span className="ui-mono review-bar__hash">{book.scenario.hash.slice(0, 12)}</span>
            </>
          )
        }
        any={logs.length > 0}
        onFiles={(files) => void take(files)}
        onSaves={() => void openSaves()}
        onForget={() => {
          setSelected(null);
          opened.forget();
        }}
        exports={null}
      />
      <input
        ref={scenarioPick}
        type="file"
        hidden
        accept=".json"
        onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
      />
      {progress === null ? null : (
        <div className="review__progress">
          <ProgressBar
            label={t('checking', { done: progress.done, all: progress.all })}
            valueText={t('checking', { done: progress.done, all: progress.all })}
            value={progress.done}
            max={progress.all}
          />
          <Button size="small" kind="quiet" onClick={opened.stop}>
            {t('stop')}
          </Button>
        </div>
      )}
      {said.length === 0 ? null : (
        <Notice
          tone="warn"
          title={said[0]}
          actions={
            <Button size="small" onClick={() => setSaid([])}>
              {t('dismiss')}
            </Button>
          }
        >
          {said.slice(1).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {logs.length === 0 ? (
        <main className="review__start">
          <ReviewStart language={language} />
        </main>
      ) : (
        <div className="review__columns">
          <aside className="review__left" aria-label={t('logs')}>
            <CohortPane
              language={language}
              logs={logs}
              figures={figures}
              names={names}
              onNames={setNames}
              selected={selected}
              onSelect={(id) => {
                setSelected(id);
                setView('log');
              }}
            />
          </aside>
          <main className="review__main">
            <div className="review__view">
              <h2>{log?.opened?.pseudonym ?? log?.fileName ?? ''}</h2>
              <Segmented
                label={t('view')}
                value={view}
                onChange={setView}
                options={[
                  { value: 'log', label: t('view.log') },
                  { value: 'class', label: t('view.class') },
                  { value: 'handover', label: t('view.handover') },
                ]}
              />
            </div>
            {middle()}
          </main>
          <aside className="review__right" aria-label={t('judge')}>
            {host === null || book === null || view !== 'log' ? null : (
              <JudgePanel
                key={log?.id}
                desk={desk}
                book={book}
                lines={host.opened.lines}
                marks={host.opened.marks}
                judging={judging}
                rater={rater}
                onRater={changeRater}
                language={language}
                onSeek={replay.seek}
              />
            )}
          </aside>
        </div>
      )}
      <ReviewStatus logs={logs} unkept={opened.unkept} language={language} />
    </div>
  );
}

function readRater(): string {
  try {
    return window.localStorage.getItem(RATER) ?? '';
  } catch {
    // Asked for again.
    return '';
  }
}
