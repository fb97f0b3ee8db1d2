import { type ReactNode, useCallback, useRef, useState } from 'react';
import { logFileName, saveTextFile } from '../../io';
import type { CaseLibrary, SaveCard, ScenarioCard, SessionRequest, SlotNumber } from '../../protocol';
import { announce, Button, Notice, StatusMark } from '../../ui';
import type { Settings } from '../settings';
import { HelpSheet } from '../sheets/help-sheet';
import { SettingsSheet } from '../sheets/settings-sheet';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { failureSentence } from '../words';
import { CaseShelf } from './case-shelf';
import { ContinueCard } from './continue-card';
import { DeleteSheet } from './delete-sheet';
import { Doors } from './doors';
import { ImportSheet } from './import-sheet';
import { NewSessionSheet } from './new-session-sheet';
import { NoticeStrip } from './notice-strip';
import { Opening } from './opening';
import { SaveSlots } from './save-slots';
import { StartBar } from './start-bar';
import { useShelf } from './use-shelf';

export interface StartPageProps {
  readonly library: CaseLibrary;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly onStart: (request: SessionRequest) => Promise<void>;
  readonly onResume: (save: SaveCard) => Promise<void>;
  /** The slot holds another case now, or none. */
  readonly onCleared: (slot: SlotNumber) => void;
}

type Sheet = 'settings' | 'help' | 'import';

/** The first page: what this is, where you were, three doors, the cases and the saves. */
export function StartPage(props: StartPageProps): ReactNode {
  const { library, settings, changeSettings, onStart, onResume, onCleared } = props;
  const { language } = settings;
  const t = startStrings.in(language);
  const shelf = useShelf(library);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [beginning, setBeginning] = useState<ScenarioCard | null>(null);
  const [example, setExample] = useState(false);
  const [deleting, setDeleting] = useState<SaveCard | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const casesHeading = useRef<HTMLHeadingElement>(null);
  const savesHeading = useRef<HTMLHeadingElement>(null);

  const attempt = useCallback(
    async (act: () => Promise<void>) => {
      setProblem(null);
      try {
        await act();
      } catch (error) {
        setProblem(failureSentence(error, language));
      }
    },
    [language],
  );
  const [opening, setOpening] = useState(false);
  /** Plays the log of a save again, which takes its time late in a case. */
  const resume = (save: SaveCard): Promise<void> =>
    attempt(async () => {
      setOpening(true);
      announce(t('opening'));
      try {
        await onResume(save);
      } finally {
        setOpening(false);
      }
    });
  const exportSave = (save: SaveCard): Promise<void> =>
    attempt(async () => {
      const name = logFileName(save.scenario, save.pseudonym, save.savedAt);
      saveTextFile(name, await library.exportLog(save.slot));
      announce(appStrings.in(language)('exported', { name }));
    });
  const remove = (save: SaveCard): Promise<void> =>
    attempt(async () => {
      await library.remove(save.slot);
      onCleared(save.slot);
      setDeleting(null);
      await shelf.reload();
      savesHeading.current?.focus();
      announce(t('deleted', { slot: save.slot }));
    });
  const begin = (card: ScenarioCard, asExample: boolean): void => {
    setExample(asExample);
    setBeginning(card);
  };
  const latest = shelf.saves.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))[0];
  const first = shelf.cards?.[0];

  return (
    <div className="start">
      <StartBar
        language={language}
        onLanguage={(next) => changeSettings({ language: next })}
        onSettings={() => setSheet('settings')}
        onHelp={() => setSheet('help')}
      />
      <main className="start__main">
        <div className="start__hero">
          <Opening card={first} language={language} />
          <ContinueCard
            save={latest}
            scenario={shelf.cards?.find((card) => card.id === latest?.scenario)}
            offer={first}
            saves={shelf.saves.length}
            language={language}
            busy={opening}
            onContinue={(save) => void resume(save)}
            onBegin={(card) => begin(card, false)}
            onSaves={() => savesHeading.current?.focus()}
          />
        </div>
        {shelf.storage.kind === 'memory' ? (
          <div className="start__standing" role="alert">
            <StatusMark kind="waiting" />
            <p>{appStrings.in(language)(`storage.${shelf.storage.reason}`)}</p>
          </div>
        ) : null}
        {problem === null ? null : (
          <Notice
            tone="error"
            urgent
            title={appStrings.in(language)('openFailedTitle')}
            actions={
              <Button size="small" onClick={() => setProblem(null)}>
                {appStrings.in(language)('dismiss')}
              </Button>
            }
          >
            {problem}
          </Notice>
        )}
        <Doors language={language} onTrain={() => casesHeading.current?.focus()} />
        <div className="start__lower">
          <CaseShelf
            shelf={shelf}
            language={language}
            heading={casesHeading}
            onOpen={(card) => begin(card, false)}
            onExample={(card) => begin(card, true)}
          />
          <SaveSlots
            saves={shelf.saves}
            language={language}
            heading={savesHeading}
            busy={opening}
            onResume={(save) => void resume(save)}
            onExport={(save) => void exportSave(save)}
            onDelete={setDeleting}
            onImport={() => setSheet('import')}
          />
        </div>
      </main>
      <NoticeStrip card={first} language={language} settings={settings} />
      <SettingsSheet
        open={sheet === 'settings'}
        onClose={() => setSheet(null)}
        settings={settings}
        onChange={changeSettings}
      />
      <HelpSheet open={sheet === 'help'} onClose={() => setSheet(null)} settings={settings} />
      <ImportSheet
        open={sheet === 'import'}
        onClose={() => setSheet(null)}
        language={language}
        saves={shelf.saves}
        onImport={(slot, text) => library.importLog(slot, text)}
        onImported={(slot) => {
          onCleared(slot);
          void shelf.reload();
        }}
      />
      <DeleteSheet
        save={deleting}
        language={language}
        onClose={() => setDeleting(null)}
        onExport={(save) => void exportSave(save)}
        onDelete={(save) => void remove(save)}
      />
      <NewSessionSheet
        card={beginning}
        example={example}
        saves={shelf.saves}
        settings={settings}
        changeSettings={changeSettings}
        onClose={() => setBeginning(null)}
        onStart={onStart}
      />
    </div>
  );
}
