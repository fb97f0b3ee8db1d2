import { ArrowLeft, FileBox, FolderOpen, LayoutTemplate, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DraftCard } from '../../io';
import {
  BridgeMark,
  Button,
  Dialog,
  IconButton,
  LANGUAGES,
  type Language,
  Notice,
  SectionHeading,
  Segmented,
} from '../../ui';
import { droppedFiles, pickedFiles } from './dropped-files';
import { canOpenFolders, DiskFolder } from './folder';
import { type OpenedFiles, OpenFailure, openFiles } from './open-files';
import { problemSentence, shelfStrings, whenText } from './strings';
import { openTemplate } from './template';
import './shelf.css';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

export interface ShelfPageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What went wrong before this page was shown: a draft that could not be taken up. */
  readonly trouble: 'held' | 'gone' | 'storage' | undefined;
  readonly drafts: readonly DraftCard[];
  readonly onResume: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (opened: OpenedFiles, folder?: DiskFolder) => Promise<void>;
}

/** Where the studio begins: a folder, a file, the template, or a draft that was kept. */
export function ShelfPage(props: ShelfPageProps): ReactNode {
  const { language, onLanguage, trouble, drafts, onResume, onRemove, onOpen } = props;
  const t = shelfStrings.in(language);
  const [problem, setProblem] = useState<OpenFailure['problem']>();
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState<DraftCard>();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  async function open(
    work: () => Promise<{ opened: OpenedFiles; folder?: DiskFolder } | null>,
  ): Promise<void> {
    setProblem(undefined);
    setBusy(true);
    try {
      const found = await work();
      if (found) await onOpen(found.opened, found.folder);
    } catch (failure) {
      setProblem(
        failure instanceof OpenFailure ? failure.problem : { why: 'unreadable', detail: String(failure) },
      );
    } finally {
      setBusy(false);
    }
  }

  const openList = (list: FileList | null): void => {
    if (list !== null) void open(async () => ({ opened: openFiles(await pickedFiles(list)) }));
  };
  const dropping = useDrop(
    (data) =>
      void open(async () => {
        // Only the first folder's handle lets us write back; a file's is not asked for.
        return { opened: openFiles(await droppedFiles(data)) };
      }),
  );
  const pickFolder = (): void => {
    if (!canOpenFolders()) {
      folder.current?.click();
      return;
    }
    void open(async () => {
      const picked = await DiskFolder.pick();
      if (picked === null) return null;
      const read = await picked.read();
      const opened = openFiles(read, 'folder');
      return { opened: { ...opened, meta: { name: picked.name, source: 'folder' } }, folder: picked };
    });
  };

  return (
    <div className="shelf" data-dropping={dropping || undefined}>
      <header className="shelf__bar">
        <a href={`../index.html?lang=${language}`}>
          <ArrowLeft size={18} strokeWidth={1.6} aria-hidden="true" />
          {t('back')}
        </a>
        <Segmented
          label={language === 'ko' ? '언어' : 'Language'}
          value={language}
          onChange={onLanguage}
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{OWN_NAMES[value]}</span> }))}
        />
      </header>
      <main className="shelf__main">
        <div className="shelf__name">
          <BridgeMark size={2.5} />
          <h1>{t('title')}</h1>
          <span>{t('who')}</span>
        </div>
        <p className="shelf__lead">{t('lead')}</p>
        <Trouble language={language} trouble={trouble} />
        {problem ? (
          <Notice tone="error" urgent title={t('problem')}>
            <p>{problemSentence(problem, language)}</p>
          </Notice>
        ) : null}
        <div className="shelf__columns">
          <section aria-label={t('open')}>
            <SectionHeading>{t('open')}</SectionHeading>
            <div className="shelf__ways">
              <Way
                icon={<FolderOpen size={22} strokeWidth={1.5} />}
                name={canOpenFolders() ? t('openFolder') : t('openUpload')}
                text={canOpenFolders() ? t('openFolderText') : t('openUploadText')}
                onChoose={pickFolder}
              />
              <Way
                icon={<FileBox size={22} strokeWidth={1.5} />}
                name={t('openFiles')}
                text={t('openFilesText')}
                onChoose={() => files.current?.click()}
              />
              <Way
                icon={<LayoutTemplate size={22} strokeWidth={1.5} />}
                name={t('template')}
                text={t('templateText')}
                onChoose={() => void open(async () => ({ opened: await openTemplate() }))}
              />
            </div>
            <p className="shelf__drop" role="status">
              {busy ? t('opening') : dropping ? t('dropHere') : t('drop')}
            </p>
            <input
              ref={files}
              type="file"
              multiple
              hidden
              data-pick="files"
              accept=".json,.zip,.md"
              onChange={(event) => {
                openList(event.target.files);
                event.target.value = '';
              }}
            />
            <input
              ref={(element) => {
                folder.current = element;
                element?.setAttribute('webkitdirectory', '');
              }}
              type="file"
              multiple
              hidden
              data-pick="folder"
              onChange={(event) => {
                openList(event.target.files);
                event.target.value = '';
              }}
            />
          </section>
          <section aria-label={t('kept')}>
            <SectionHeading>{t('kept')}</SectionHeading>
            {drafts.length === 0 ? <p className="shelf__quiet">{t('keptNone')}</p> : null}
            <ul className="shelf__drafts">
              {drafts.map((card) => (
                <li key={card.id}>
                  <button type="button" className="shelf__draft" onClick={() => onResume(card.id)}>
                    <b>{card.name}</b>
                    <span>{t('keptAt', { when: whenText(card.editedAt, language) })}</span>
                    <span className="shelf__go">{t('resume')}</span>
                  </button>
                  <IconButton
                    label={`${t('remove')}: ${card.name}`}
                    icon={<Trash2 size={16} />}
                    onClick={() => setRemoving(card)}
                  />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
      <Dialog
        open={removing !== undefined}
        size="narrow"
        title={t('removeTitle', { name: removing?.name ?? '' })}
        onClose={() => setRemoving(undefined)}
        closeLabel={t('close')}
        actions={
          <>
            <Button onClick={() => setRemoving(undefined)}>{t('cancel')}</Button>
            <Button
              kind="irreversible"
              onClick={() => {
                if (removing) onRemove(removing.id);
                setRemoving(undefined);
              }}
            >
              {t('remove')}
            </Button>
          </>
        }
      >
        <p>{t('removeText')}</p>
      </Dialog>
    </div>
  );
}

function Trouble({ language, trouble }: Pick<ShelfPageProps, 'language' | 'trouble'>): ReactNode {
  const t = shelfStrings.in(language);
  switch (trouble) {
    case undefined:
      return null;
    case 'held':
      return (
        <Notice tone="warn" urgent title={t('heldTitle')}>
          <p>{t('heldText')}</p>
        </Notice>
      );
    case 'gone':
      return (
        <Notice tone="error" urgent title={t('goneTitle')}>
          <p>{t('goneText')}</p>
        </Notice>
      );
    case 'storage':
      return (
        <Notice tone="warn" title={t('storageTitle')}>
          <p>{t('storageText')}</p>
        </Notice>
      );
  }
}

interface WayProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly text: string;
  readonly onChoose: () => void;
}

function Way({ icon, name, text, onChoose }: WayProps): ReactNode {
  return (
    <button type="button" className="shelf__way" onClick={onChoose}>
      <span aria-hidden="true">{icon}</span>
      <b>{name}</b>
      <span>{text}</span>
    </button>
  );
}

/** Takes what is dropped anywhere on the page; whether something is being dragged over it. */
function useDrop(take: (data: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) latest.current(event.dataTransfer);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
