import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Screen } from '../../engine';
import type { FramePlace } from '../../io';
import type { CaseHost, HostSnapshot } from '../../protocol';
import { AppShell, announce, StatusMark, Toast } from '../../ui';
import type { HotkeyAction, Settings } from '../settings';
import { CaseSheets } from '../sheets/case-sheets';
import { appStrings } from '../strings/app';
import { wordStrings } from '../strings/words';
import { screenName } from '../words';
import { BreakOffer } from './break-offer';
import { CaptionStrip } from './caption-strip';
import type { CaseFeed } from './case-feed';
import { CaseNotices } from './case-notices';
import { railItems } from './case-rail';
import { CaseTopBar } from './case-top-bar';
import type { PanelMemory, PanelProps, WayBack } from './panel-props';
import { exhibitInReach } from './pick-up';
import { PlaceLoading } from './place-loading';
import { QuietMoment } from './quiet-moment';
import { PLACES, placeOf } from './screens';
import type { SheetName } from './sheet-name';
import { isCarriedOut, padIntensity, soundScene } from './sound-scene';
import { TrayList } from './tray-list';
import { useAudio } from './use-audio';
import { useBreak } from './use-break';
import { useCaptions } from './use-captions';
import { useDispatch } from './use-dispatch';
import { useHostProgress } from './use-host-progress';
import { useHotkeys } from './use-hotkeys';
import { usePanelFocus } from './use-panel-focus';
import { useTray } from './use-tray';

export interface CaseScreenProps {
  readonly host: CaseHost;
  readonly feed: CaseFeed;
  readonly snapshot: HostSnapshot;
  /** True after a resume: shows what the trainee knew. */
  readonly recap: boolean;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly memory: PanelMemory;
  readonly onExport: () => void;
  readonly wayBack: WayBack;
  /** Null where there is no start page to go to. */
  readonly onLeave: (() => void) | null;
  /** Where whoever shows this case wants it opened; the next one takes the place of the last. */
  readonly place?: FramePlace | null;
}

const SCREEN_KEY = 'screen';

/** A running case: the frame, the place that is open, and what lies over it. */
export function CaseScreen(props: CaseScreenProps): ReactNode {
  const { host, snapshot, settings, changeSettings, memory, onExport, onLeave } = props;
  // Whoever skips the guide sees a case without one.
  const view = useMemo(
    () => (settings.guide ? snapshot.view : { ...snapshot.view, guide: null }),
    [snapshot.view, settings.guide],
  );
  const { language } = settings;
  const readOnly = snapshot.readOnly !== null;
  const t = appStrings.in(language);
  const [screen, setScreen] = useState<Screen>(() => readScreen(memory));
  const [target, setTarget] = useState<string | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(props.recap ? 'recap' : null);
  const place = useRef<HTMLDivElement>(null);

  const { dispatch, refusal, dismiss } = useDispatch(host, language);
  const ask = useCallback<CaseHost['ask']>((query) => host.ask(query), [host]);
  const losses = useCallback<CaseHost['losses']>(() => host.losses(), [host]);
  const progress = useHostProgress(host);
  const [hardOpen, setHardOpen] = useState(false);
  const play = useAudio({
    ...settings,
    scene: soundScene(view, screen, hardOpen),
    intensity: padIntensity(view),
  });
  const { captions, sound } = useCaptions(props.feed, snapshot, {
    language,
    play,
    // The operations room says what it hears itself.
    sayRadio: screen !== 'operations',
  });
  const { ids, toggle } = useTray(memory, view.documents, language);
  usePanelFocus(place, screen, sheet !== null || view.paused);

  const goTo = useCallback(
    (next: Screen, wanted?: string) => {
      setTarget(wanted ?? null);
      setSheet(null);
      setScreen(next);
      memory.write(SCREEN_KEY, next);
      if (!readOnly) void dispatch({ type: 'screen.open', screen: next });
    },
    [memory, readOnly, dispatch],
  );
  const wanted = props.place;
  useEffect(() => {
    if (!wanted) return;
    setTarget(wanted.target);
    setSheet(null);
    setScreen(wanted.screen);
  }, [wanted]);
  const pickUp = useCallback(
    (id: string) => {
      toggle(id);
      sound('pin');
    },
    [toggle, sound],
  );
  const tray = useMemo(() => ({ ids, toggle: pickUp }), [ids, pickUp]);
  const pause = useCallback(() => {
    if (!readOnly) void dispatch({ type: 'session.pause' });
  }, [readOnly, dispatch]);
  const onHotkey = useCallback(
    (action: HotkeyAction) => {
      switch (action) {
        case 'log':
        case 'glossary':
        case 'help':
          setSheet(action);
          return;
        case 'pause':
          pause();
          return;
        case 'pick-up': {
          const id = exhibitInReach(document);
          if (id === null) announce(appStrings.in(language)('trayNothing'));
          else pickUp(id);
          return;
        }
        default:
          goTo(action);
      }
    },
    [goTo, pause, pickUp, language],
  );
  useHotkeys(settings, onHotkey);
  const breakTime = useBreak(memory, {
    wanted: settings.breaks,
    playing: !view.paused && view.live && !readOnly,
    quiet: sheet === null && !isCarriedOut(view),
  });

  const { Panel } = placeOf(screen);
  const panel: PanelProps = {
    view,
    language,
    dispatch,
    ask,
    progress,
    settings,
    changeSettings,
    tray,
    target,
    goTo,
    announce,
    memory,
    readOnly,
    log: {
      fingerprint: snapshot.fingerprint,
      sequence: snapshot.sequence,
      saved: snapshot.storage.kind === 'saved',
      exportLog: onExport,
      losses,
      wayBack: props.wayBack,
    },
  };
  return (
    <>
      <AppShell
        topBar={
          <CaseTopBar
            view={view}
            language={language}
            onLeave={onLeave}
            onPause={pause}
            onSheet={setSheet}
            onDeadline={() => goTo('desk')}
          />
        }
        rail={railItems(view, settings, language)}
        railLabel={t('places')}
        current={screen}
        onRail={(id) => goTo(id)}
        mainLabel={screenName(screen, language)}
        tray={
          <TrayList
            view={view}
            tray={tray}
            language={language}
            settings={settings}
            onOpen={(id) => goTo('evidence', id)}
          />
        }
        trayLabel={wordStrings.in(language)('tray')}
        foldTrayLabel={t('trayFold')}
        unfoldTrayLabel={t('trayUnfold')}
        captionStrip={
          <CaptionStrip
            last={captions.at(-1)?.text ?? null}
            language={language}
            captions={settings.captions}
            sound={settings.sound}
            hints={settings.hints && view.hints.length > 0 && view.mode !== 'assessment'}
            onSheet={setSheet}
            onStartSound={() => changeSettings({ sound: true })}
          />
        }
        captionLabel={t('captions')}
        skipLabel={t('skip')}
        overlay={
          refusal === null ? undefined : (
            <Toast
              mark={<StatusMark kind="contradiction" />}
              onDismiss={dismiss}
              dismissLabel={t('dismiss')}
              className="case-toast"
            >
              {refusal}
            </Toast>
          )
        }
      >
        <div className="case-main">
          <CaseNotices
            snapshot={snapshot}
            view={view}
            language={language}
            screen={screen}
            memory={memory}
            breakOffer={
              breakTime.offered ? (
                <BreakOffer
                  language={language}
                  onPause={() => {
                    breakTime.rest();
                    pause();
                  }}
                  onLater={breakTime.later}
                />
              ) : null
            }
            onExport={onExport}
            onGo={goTo}
            onSkipGuide={() => {
              changeSettings({ guide: false });
              announce(t('guideSkipped'));
            }}
          />
          <div className="place" ref={place} data-screen={screen} data-sequence={snapshot.sequence}>
            <QuietMoment value={setHardOpen}>
              <Suspense key={screen} fallback={<PlaceLoading label={t('loading')} />}>
                <Panel {...panel} />
              </Suspense>
            </QuietMoment>
          </div>
        </div>
      </AppShell>
      <CaseSheets
        sheet={sheet}
        onClose={() => setSheet(null)}
        panel={panel}
        captions={captions}
        snapshot={snapshot}
        onExport={onExport}
        onLeave={onLeave}
      />
    </>
  );
}

/** The place that was open when this save was left. */
function readScreen(memory: PanelMemory): Screen {
  const stored = memory.read(SCREEN_KEY);
  return PLACES.find((each) => each.id === stored)?.id ?? 'desk';
}
