import { Maximize2, Minimize2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { announce, IconButton, type Language, Notice, SectionHeading, TabPanel, Tabs } from '../../ui';
import { FormsView } from '../forms';
import { GraphView } from '../graph';
import { InjectsView } from '../injects';
import { OutlinePanel } from '../outline';
import { type Check, ProblemPanel, pointerMarks, stateFindings, useCheck } from '../problems';
import {
  ConflictSheet,
  type Drafts,
  type OpenDraft,
  type OpenedFiles,
  shelfStrings,
  VersionsSheet,
} from '../shelf';
import { SourceEditor } from '../source';
import { TextCounts, TextsView } from '../texts';
import { InsightProvider, UsagePanel } from '../usage';
import { SCENARIO_FILE, useReading, useSelected, useStore, WorkspaceProvider } from '../workspace';
import { FileList } from './file-list';
import { HelpSheet, SaveAsSheet } from './sheets';
import { appStrings } from './strings';
import { StudioBar } from './studio-bar';
import { useKeys } from './use-keys';
import { useSave } from './use-save';
import { ViewBoundary } from './view-boundary';
import './studio.css';

export interface StudioProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly drafts: Drafts;
  readonly draft: OpenDraft;
  /** What opening had to say. */
  readonly notes: Pick<OpenedFiles, 'ignored' | 'lineEnds'> | undefined;
  readonly onLeave: () => void;
}

/** The open scenario with all its views. */
export function Studio(props: StudioProps): ReactNode {
  const { store, reader } = props.draft;
  return (
    <WorkspaceProvider store={store} reader={reader}>
      <InsightProvider>
        <StudioDesk {...props} />
      </InsightProvider>
    </WorkspaceProvider>
  );
}

const VIEWS = ['flow', 'injects', 'texts', 'forms'] as const;
type ViewName = (typeof VIEWS)[number];
type Sheet = 'help' | 'versions' | 'save-as';

function StudioDesk({ language, onLanguage, drafts, draft, notes, onLeave }: StudioProps): ReactNode {
  const t = appStrings.in(language);
  const store = useStore();
  const check = useCheck();
  const saving = useSave(draft, drafts, language);
  const selected = useSelected();
  const [file, setFile] = useState(SCENARIO_FILE);
  const [opened, setOpened] = useState<readonly string[]>([SCENARIO_FILE]);
  const [view, setView] = useState<ViewName>('flow');
  const [room, setRoom] = useState<'both' | 'views' | 'source'>('both');
  const [place, setPlace] = useState({ line: 1, column: 1 });
  const [sheet, setSheet] = useState<Sheet>();
  const { files, diagnostics, revision } = useReading();
  const marks = useMemo(
    () => pointerMarks([...(diagnostics ?? []), ...(check.last?.report.findings ?? [])]),
    [diagnostics, check.last],
  );
  const shown = files.has(file) ? file : SCENARIO_FILE;

  function show(name: string): void {
    setFile(name);
    setOpened((before) => (before.includes(name) ? before : [...before, name]));
  }

  // A view that selects a place brings its file into the source.
  useEffect(() => {
    if (selected === undefined) return;
    setFile(selected.file);
    setOpened((before) => (before.includes(selected.file) ? before : [...before, selected.file]));
  }, [selected]);

  useKeys((key) => {
    switch (key) {
      case 'check':
        check.start();
        return;
      case 'save':
        saving.save();
        return;
      case 'undo':
        store.undo();
        return;
      case 'redo':
        store.redo();
        return;
      case 'help':
        setSheet('help');
    }
  });

  const close = (): void => setSheet(undefined);
  return (
    <div className="studio">
      <StudioBar
        language={language}
        onLanguage={onLanguage}
        draft={draft}
        file={shown}
        onLeave={onLeave}
        onCheck={check.start}
        onSave={saving.save}
        onSaveAs={() => setSheet('save-as')}
        onVersions={() => setSheet('versions')}
        onHelp={() => setSheet('help')}
      />
      <aside className="studio__left" aria-label={t('leftSide')}>
        <FileList language={language} file={shown} onFile={show} />
        <div className="studio__outline">
          <SectionHeading>{t('outline')}</SectionHeading>
          <ViewBoundary language={language} revision={revision}>
            <OutlinePanel language={language} marks={marks} />
          </ViewBoundary>
        </div>
        <ViewBoundary language={language} revision={revision}>
          <TextCounts language={language} onOpen={() => setView('texts')} />
        </ViewBoundary>
      </aside>
      <main className="studio__middle" data-room={room}>
        <Notes language={language} notes={notes} problem={saving.problem} />
        <section className="studio__views" aria-label={t('views')}>
          <div className="studio__tabs">
            <Tabs
              label={t('views')}
              idBase="view"
              tabs={VIEWS.map((id) => ({ id, label: t(id) }))}
              selected={view}
              onSelect={setView}
            />
            <IconButton
              label={room === 'views' ? t('smaller') : t('larger')}
              icon={room === 'views' ? <Minimize2 size={16} /> : <Maximize2 size={16} />}
              onClick={() => setRoom(room === 'views' ? 'both' : 'views')}
            />
          </div>
          <TabPanel idBase="view" selected={view} className="studio__view">
            <ViewBoundary language={language} revision={revision}>
              <View name={view} language={language} check={check} />
            </ViewBoundary>
          </TabPanel>
        </section>
        <section className="studio__source" aria-label={t('source')}>
          <div className="studio__tabs">
            <Tabs
              label={t('files')}
              idBase="file"
              tabs={opened.filter((name) => files.has(name)).map((name) => ({ id: name, label: name }))}
              selected={shown}
              onSelect={show}
            />
            <span className="studio__pointer">
              <bdi dir="ltr">{selected?.file === shown ? selected.pointer : ''}</bdi>
            </span>
            <IconButton
              label={room === 'source' ? t('larger') : t('smaller')}
              icon={room === 'source' ? <Minimize2 size={16} /> : <Maximize2 size={16} />}
              onClick={() => setRoom(room === 'source' ? 'both' : 'source')}
            />
          </div>
          <div className="studio__text">
            <SourceEditor
              language={language}
              file={shown}
              onPlace={(line, column) => setPlace({ line, column })}
            />
            <div className="studio__usage">
              <ViewBoundary language={language} revision={revision}>
                <UsagePanel language={language} />
              </ViewBoundary>
            </div>
          </div>
        </section>
      </main>
      <aside className="studio__right" aria-label={t('rightSide')}>
        <section className="studio__preview" aria-label={t('preview')}>
          <SectionHeading>{t('preview')}</SectionHeading>
          <p>{t('previewText')}</p>
        </section>
        <ProblemPanel language={language} check={check} />
      </aside>
      <StatusLine language={language} place={place} />
      <HelpSheet open={sheet === 'help'} onClose={close} language={language} />
      <VersionsSheet
        open={sheet === 'versions'}
        onClose={close}
        language={language}
        drafts={drafts}
        draft={draft}
      />
      <SaveAsSheet
        open={sheet === 'save-as'}
        onClose={close}
        language={language}
        onZip={() => {
          saving.zip();
          close();
        }}
        onPacked={() => {
          saving.packed();
          close();
        }}
      />
      <ConflictSheet
        language={language}
        conflict={saving.conflict}
        onMine={saving.keepMine}
        onTheirs={saving.takeTheirs}
        onLater={saving.later}
      />
    </div>
  );
}

interface ViewProps {
  readonly name: ViewName;
  readonly language: Language;
  readonly check: Check;
}

function View({ name, language, check }: ViewProps): ReactNode {
  const findings = useMemo(() => stateFindings(check.last?.report.findings ?? []), [check.last]);
  switch (name) {
    case 'flow':
      return <GraphView language={language} findings={findings} />;
    case 'texts':
      return <TextsView language={language} />;
    case 'forms':
      return <FormsView language={language} />;
    case 'injects':
      return <InjectsView language={language} />;
  }
}

interface NotesProps extends Pick<StudioProps, 'language' | 'notes'> {
  readonly problem: string | undefined;
}

/** What opening and saving had to say. */
function Notes({ language, notes, problem }: NotesProps): ReactNode {
  const t = appStrings.in(language);
  const words = shelfStrings.in(language);
  const [seen, setSeen] = useState(false);
  const { broken } = useReading();
  const lines: string[] = [];
  if (notes && notes.ignored.length > 0) {
    const names = notes.ignored.slice(0, 4).join(', ');
    lines.push(words('ignored', { count: notes.ignored.length, names }));
  }
  if (notes && notes.lineEnds.length > 0)
    lines.push(words('lineEnds', { names: notes.lineEnds.slice(0, 4).join(', ') }));
  return (
    <div className="studio__notes">
      {problem ? <Notice tone="error" urgent title={problem} /> : null}
      {[...broken].map((file) => (
        <Notice key={file} tone="warn" title={t('broken', { file })} />
      ))}
      {lines.length > 0 && !seen ? (
        <Notice
          tone="info"
          title={t('notices')}
          actions={
            <button
              type="button"
              className="ui-button ui-button--other ui-button--small"
              onClick={() => {
                setSeen(true);
                announce(t('dismiss'));
              }}
            >
              {t('dismiss')}
            </button>
          }
        >
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  );
}

interface StatusLineProps {
  readonly language: Language;
  readonly place: { readonly line: number; readonly column: number };
}

function StatusLine({ language, place }: StatusLineProps): ReactNode {
  const t = appStrings.in(language);
  const { revision, checked, took } = useReading();
  return (
    <footer className="studio__status">
      <span>{t('place', place)}</span>
      <span>{t('format')}</span>
      <span data-quick={checked === revision ? 'done' : 'waiting'}>
        {checked === revision ? t('quick', { time: Math.round(took) }) : t('quickWait')}
      </span>
    </footer>
  );
}
