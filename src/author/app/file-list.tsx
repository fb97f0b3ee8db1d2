import { FileJson, FilePlus2, FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, IconButton, type Language, SectionHeading, StatusMark, TextField } from '../../ui';
import { isPart } from '../shelf';
import { SCENARIO_FILE, useReading, useStore } from '../workspace';
import { appStrings } from './strings';

export interface FileListProps {
  readonly language: Language;
  readonly file: string;
  readonly onFile: (file: string) => void;
}

/** The files of the scenario, with what is wrong in each. */
export function FileList({ language, file, onFile }: FileListProps): ReactNode {
  const t = appStrings.in(language);
  const { files, diagnostics } = useReading();
  const [adding, setAdding] = useState(false);
  const names = [...files.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return (
    <section className="files" aria-label={t('files')}>
      <SectionHeading
        aside={
          <IconButton label={t('addFile')} icon={<FilePlus2 size={16} />} onClick={() => setAdding(true)} />
        }
      >
        {t('files')}
      </SectionHeading>
      <ul>
        {names.map((name) => {
          const here = diagnostics?.filter((one) => one.file === name) ?? [];
          const wrong = here.some(({ severity }) => severity === 'error');
          const Icon = name.endsWith('.json') ? FileJson : FileText;
          return (
            <li key={name}>
              <button
                type="button"
                className="files__file"
                aria-current={name === file ? 'true' : undefined}
                onClick={() => onFile(name)}
              >
                <Icon size={15} strokeWidth={1.5} aria-hidden="true" />
                <span>{name}</span>
                {here.length > 0 ? (
                  <span className="files__count">
                    <StatusMark kind={wrong ? 'contradiction' : 'waiting'} /> {here.length}
                  </span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
      <NewFile
        open={adding}
        language={language}
        onClose={() => setAdding(false)}
        onMade={(name) => {
          setAdding(false);
          onFile(name);
        }}
      />
    </section>
  );
}

/** The scenario first, then its texts, then the documents. */
function rank(name: string): number {
  if (name === SCENARIO_FILE) return 0;
  if (name.startsWith('text.')) return 1;
  return name.startsWith('exhibits/') ? 2 : 3;
}

interface NewFileProps {
  readonly open: boolean;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onMade: (name: string) => void;
}

function NewFile({ open, language, onClose, onMade }: NewFileProps): ReactNode {
  const t = appStrings.in(language);
  const store = useStore();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = name.trim();
  const there = store.workspace().files.has(wanted);
  const fault = there ? t('newThere') : isPart(wanted) ? undefined : t('newBad', { names: t('newHint') });
  function make(): void {
    if (fault !== undefined) {
      setTried(true);
      return;
    }
    const insert = wanted.endsWith('.json') ? '{}\n' : '\n';
    store.edit([{ file: wanted, from: 0, to: 0, insert }]);
    setName('');
    setTried(false);
    onMade(wanted);
  }
  return (
    <Dialog
      open={open}
      size="narrow"
      title={t('newTitle')}
      onClose={onClose}
      closeLabel={t('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="main" onClick={make}>
            {t('create')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('newName')}
        hint={t('newHint')}
        value={name}
        onChange={setName}
        error={tried ? fault : undefined}
      />
    </Dialog>
  );
}
