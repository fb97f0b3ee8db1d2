import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type FramedCase, listenForCases } from '../../io';
import type { CaseHost, SaveCard, SlotNumber } from '../../protocol';
import { LiveRegions, Notice } from '../../ui';
import { createCaseFeed } from '../app/case-feed';
import { ErrorBoundary } from '../app/error-boundary';
import { type OpenedCase, RunningCase } from '../app/running-case';
import { createLocalStore, useSettings } from '../settings';
import { appStrings } from '../strings/app';

/** Nothing of a frame is kept: the settings and drafts of the trainee who uses this browser are not its business. */
const store = createLocalStore(() => {
  throw new Error('A frame stores nothing');
});

const noSaves = async (): Promise<readonly SaveCard[]> => [];

/** The trainee's screens over a case that the page around hands in: read-only or playable, as its host is. */
export function Frame(): ReactNode {
  const [settings, changeSettings] = useSettings(store);
  const [framed, setFramed] = useState<FramedCase | null>(null);
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const [look, setLook] = useState<FramedCase['look'] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const count = useRef(0);

  const enter = useCallback((host: CaseHost) => {
    count.current += 1;
    const number = count.current;
    setOpened((before) => {
      before?.feed.close();
      return {
        number,
        host,
        feed: createCaseFeed(host),
        slot: 1,
        scenario: 'frame',
        pseudonym: '',
        resumed: false,
      };
    });
  }, []);
  const tryAgain = useCallback(
    async (point: string, slot: SlotNumber) => {
      if (opened !== null) enter(await opened.host.tryAgain(point, slot));
    },
    [opened, enter],
  );

  useEffect(() => {
    listenForCases(
      (next) => {
        setFramed(next);
        enter(next.host);
      },
      (problem) => setFailure(String(problem)),
    );
  }, [enter]);
  useEffect(() => framed?.onLook(setLook), [framed]);
  useEffect(() => {
    if (look !== null) changeSettings({ language: look.language, sound: look.sound, breaks: false });
  }, [look, changeSettings]);

  if (failure !== null) {
    const t = appStrings.in(settings.language);
    return (
      <Notice tone="error" title={t('failureTitle')}>
        {failure}
      </Notice>
    );
  }
  if (opened === null || look === null) return null;
  return (
    <>
      <LiveRegions />
      <ErrorBoundary language={settings.language}>
        <RunningCase
          key={opened.number}
          opened={opened}
          settings={settings}
          changeSettings={changeSettings}
          store={store}
          saves={noSaves}
          onTryAgain={tryAgain}
          onLeave={null}
          place={look.place}
        />
      </ErrorBoundary>
    </>
  );
}
