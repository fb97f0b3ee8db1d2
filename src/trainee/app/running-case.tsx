import { type ReactNode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type FramePlace, logFileName, saveTextFile } from '../../io';
import type { CaseHost, SlotNumber } from '../../protocol';
import { announce, StatusMark, Toast } from '../../ui';
import type { LocalStore, Settings } from '../settings';
import { appStrings } from '../strings/app';
import { failureSentence } from '../words';
import type { CaseFeed } from './case-feed';
import { CaseScreen } from './case-screen';
import { ErrorBoundary } from './error-boundary';
import { createPanelMemory } from './panel-memory';
import type { WayBack } from './panel-props';

/** A case that was opened, with what the start page knew of it. */
export interface OpenedCase {
  /** Counts the cases that this page has opened. */
  readonly number: number;
  readonly host: CaseHost;
  readonly feed: CaseFeed;
  readonly slot: SlotNumber;
  readonly scenario: string;
  readonly pseudonym: string;
  readonly resumed: boolean;
}

export interface RunningCaseProps {
  readonly opened: OpenedCase;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly store: LocalStore;
  readonly saves: WayBack['saves'];
  readonly onTryAgain: WayBack['tryAgain'];
  /** Null where there is no start page to go to. */
  readonly onLeave: (() => void) | null;
  /** Where whoever shows this case wants it opened. */
  readonly place?: FramePlace | null;
}

/** Keeps a case and the page in step: language, export, and a stop in words if something breaks. */
export function RunningCase({
  opened,
  settings,
  changeSettings,
  store,
  saves,
  onTryAgain,
  onLeave,
  place = null,
}: RunningCaseProps): ReactNode {
  const { host, feed, scenario, pseudonym } = opened;
  const snapshot = useSyncExternalStore(feed.subscribe, feed.snapshot);
  const memory = useMemo(() => createPanelMemory(store, opened.slot), [store, opened.slot]);
  const wayBack = useMemo(
    () => ({ slot: opened.slot, saves, tryAgain: onTryAgain }),
    [opened.slot, saves, onTryAgain],
  );
  const { language } = settings;
  const t = appStrings.in(language);
  const [exportFault, setExportFault] = useState<string | null>(null);
  const shown = snapshot?.view.language;
  const offered = snapshot?.view.languages.includes(language) ?? false;

  useEffect(() => {
    if (offered && shown !== language) void host.setLanguage(language);
  }, [host, offered, shown, language]);

  const exportLog = useCallback(async () => {
    setExportFault(null);
    try {
      const name = logFileName(scenario, pseudonym, new Date().toISOString());
      saveTextFile(name, await host.exportLog());
      announce(appStrings.in(language)('exported', { name }));
    } catch (error) {
      const sentence = failureSentence(error, language);
      setExportFault(sentence);
      announce(sentence, { urgency: 'assertive' });
    }
  }, [host, scenario, pseudonym, language]);

  if (snapshot === null) return null;
  return (
    <>
      <ErrorBoundary language={language} onExport={() => void exportLog()} onLeave={onLeave ?? undefined}>
        <CaseScreen
          host={host}
          feed={feed}
          snapshot={snapshot}
          recap={opened.resumed}
          settings={settings}
          changeSettings={changeSettings}
          memory={memory}
          onExport={() => void exportLog()}
          wayBack={wayBack}
          onLeave={onLeave}
          place={place}
        />
      </ErrorBoundary>
      {exportFault === null ? null : (
        <Toast
          mark={<StatusMark kind="contradiction" />}
          onDismiss={() => setExportFault(null)}
          dismissLabel={t('dismiss')}
          className="case-toast app-toast"
        >
          {exportFault}
        </Toast>
      )}
    </>
  );
}
