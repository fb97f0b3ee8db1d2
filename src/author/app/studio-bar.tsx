import { CircleHelp, Download, HardDrive, History, Redo2, Save, ShieldCheck, Undo2 } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { BridgeMark, Button, IconButton, LANGUAGES, type Language, Segmented } from '../../ui';
import { type OpenDraft, unsavedFiles } from '../shelf';
import { useScenarioValue, useStore, useWorkspace } from '../workspace';
import { appStrings } from './strings';

const SHORT: Readonly<Record<Language, string>> = { en: 'EN', ko: '한국어' };

export interface StudioBarProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly draft: OpenDraft;
  readonly file: string;
  readonly onLeave: () => void;
  readonly onCheck: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onVersions: () => void;
  readonly onHelp: () => void;
}

/** What is open, whether it is kept and saved, and the acts of the whole studio. */
export function StudioBar(props: StudioBarProps): ReactNode {
  const { language, onLanguage, draft, file, onLeave, onCheck, onSave, onSaveAs, onVersions, onHelp } = props;
  const t = appStrings.in(language);
  const store = useStore();
  const { meta } = useWorkspace();
  const { undo, redo } = store.history();
  return (
    <header className="studio__bar">
      <button
        type="button"
        className="studio__brand"
        onClick={onLeave}
        title={t('shelf')}
        aria-label={t('shelf')}
      >
        <BridgeMark />
      </button>
      <div className="studio__name">
        <h1>{t('author')}</h1>
        <span>
          {meta.name} / {file} <Version />
        </span>
      </div>
      <SavedState language={language} draft={draft} />
      <div className="studio__tools">
        <IconButton
          label={t('undo')}
          icon={<Undo2 size={17} />}
          disabled={undo.length === 0}
          onClick={() => store.undo()}
        />
        <IconButton
          label={t('redo')}
          icon={<Redo2 size={17} />}
          disabled={redo.length === 0}
          onClick={() => store.redo()}
        />
        <IconButton label={t('versions')} icon={<History size={17} />} onClick={onVersions} />
        <IconButton label={t('help')} icon={<CircleHelp size={17} />} onClick={onHelp} />
        <Segmented
          label={t('language')}
          value={language}
          onChange={onLanguage}
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{SHORT[value]}</span> }))}
        />
        <IconButton label={t('more')} icon={<Download size={17} />} onClick={onSaveAs} />
        <Button size="small" icon={<Save size={16} />} onClick={onSave}>
          {t('save')}
        </Button>
        <Button size="small" kind="main" icon={<ShieldCheck size={16} />} hotkey="F8" onClick={onCheck}>
          {t('check')}
        </Button>
      </div>
    </header>
  );
}

/** The scenario's own version, if it can be read. */
function Version(): ReactNode {
  const value = useScenarioValue();
  const meta = typeof value === 'object' && value !== null && 'meta' in value ? value.meta : undefined;
  const version = typeof meta === 'object' && meta !== null && 'version' in meta ? meta.version : undefined;
  return typeof version === 'string' ? version : null;
}

function SavedState({ language, draft }: Pick<StudioBarProps, 'language' | 'draft'>): ReactNode {
  const t = appStrings.in(language);
  const { files } = useWorkspace();
  const keeping = useSyncExternalStore(draft.keeper.subscribe, draft.keeper.keeping);
  const base = useSyncExternalStore(draft.keeper.subscribe, draft.keeper.base);
  const count = unsavedFiles(base, files).length;
  const words = !keeping.kept
    ? t(keeping.reason === 'full' ? 'notKeptFull' : 'notKept')
    : count === 0
      ? t('savedAll')
      : t('unsaved', { count });
  return (
    <p className="studio__saved" data-state={keeping.kept ? (count === 0 ? 'saved' : 'kept') : 'lost'}>
      <HardDrive size={16} strokeWidth={1.5} aria-hidden="true" />
      {words}
    </p>
  );
}
