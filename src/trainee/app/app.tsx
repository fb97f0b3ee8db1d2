import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { CaseHost, CaseLibrary, SaveCard, SessionRequest, SlotNumber } from '../../protocol';
import { LiveRegions } from '../../ui';
import { type LocalStore, useSettings } from '../settings';
import { StartPage } from '../start/start-page';
import { createCaseFeed } from './case-feed';
import { ErrorBoundary } from './error-boundary';
import { clearPanelMemory } from './panel-memory';
import { type OpenedCase, RunningCase } from './running-case';

export interface AppProps {
  readonly library: CaseLibrary;
  readonly store: LocalStore;
}

/** The trainee's app: the start page, or the case that is open. */
export function App({ library, store }: AppProps): ReactNode {
  const [settings, changeSettings] = useSettings(store);
  const [opened, setOpened] = useState<OpenedCase | null>(null);

  const saves = useCallback(() => library.saves(), [library]);
  const count = useRef(0);
  const enter = useCallback((host: CaseHost, card: Omit<OpenedCase, 'number' | 'host' | 'feed'>) => {
    count.current += 1;
    setOpened({ ...card, number: count.current, host, feed: createCaseFeed(host) });
  }, []);
  const start = useCallback(
    async (request: SessionRequest) => {
      const host = await library.start(request);
      clearPanelMemory(store, request.slot);
      enter(host, { ...request, resumed: false });
    },
    [library, store, enter],
  );
  const resume = useCallback(
    async ({ slot, scenario, pseudonym }: SaveCard) => {
      enter(await library.resume(slot), { slot, scenario, pseudonym, resumed: true });
    },
    [library, enter],
  );
  const tryAgain = useCallback(
    async (point: string, slot: SlotNumber) => {
      if (opened === null) return;
      const { host, feed, scenario, pseudonym } = opened;
      const next = await host.tryAgain(point, slot);
      feed.close();
      clearPanelMemory(store, slot);
      enter(next, { slot, scenario, pseudonym, resumed: true });
    },
    [opened, store, enter],
  );
  const leave = useCallback(() => {
    if (opened === null) return;
    opened.feed.close();
    setOpened(null);
    // A host that has failed cannot be closed; there is nothing left to close then.
    void opened.host.close().catch(() => undefined);
  }, [opened]);

  return (
    <>
      <LiveRegions />
      <ErrorBoundary language={settings.language}>
        {opened === null ? (
          <StartPage
            library={library}
            settings={settings}
            changeSettings={changeSettings}
            onStart={start}
            onResume={resume}
            onCleared={(slot) => clearPanelMemory(store, slot)}
          />
        ) : (
          <RunningCase
            key={opened.number}
            opened={opened}
            saves={saves}
            onTryAgain={tryAgain}
            settings={settings}
            changeSettings={changeSettings}
            store={store}
            onLeave={leave}
          />
        )}
      </ErrorBoundary>
    </>
  );
}
