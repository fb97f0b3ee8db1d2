import { type ReactNode, useId, useState } from 'react';
import { readPickedFile } from '../../io';
import type { CaseLibrary, LogProblem, SaveCard, SlotNumber } from '../../protocol';
import { announce, Button, Dialog, type Language, Notice, RadioList } from '../../ui';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';
import { failureSentence } from '../words';
import { firstFreeSlot, SLOT_NUMBERS } from './slots';

export interface ImportSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly language: Language;
  readonly saves: readonly SaveCard[];
  readonly onImport: CaseLibrary['importLog'];
  readonly onImported: (slot: SlotNumber) => void;
}

/** Takes a log file into a slot after it was verified; a refusal says which event and why. */
export function ImportSheet(props: ImportSheetProps): ReactNode {
  const { open, onClose, language, saves, onImport, onImported } = props;
  const t = startStrings.in(language);
  const fileId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState<SlotNumber | null>(null);
  const slot = chosen ?? firstFreeSlot(saves);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ readonly sentence: string; readonly detail: string } | null>(null);
  const [done, setDone] = useState(false);

  const bring = async (): Promise<void> => {
    if (file === null) return;
    setBusy(true);
    setFault(null);
    setDone(false);
    announce(t('importBusy'));
    try {
      const picked = await readPickedFile(file);
      if (!picked.ok) {
        const code = picked.reason === 'too-large' ? 'problem.too-large' : 'problem.not-json';
        setFault({ sentence: t('importWhole', { sentence: t(code) }), detail: '' });
        return;
      }
      const result = await onImport(slot, picked.text);
      if (!result.ok) {
        setFault(problemText(result.problem, language));
        return;
      }
      setChosen(slot);
      setDone(true);
      announce(t('importDone', { slot }));
      onImported(slot);
    } catch (error) {
      setFault({ sentence: failureSentence(error, language), detail: '' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={open}
      title={t('importTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
      lightDismiss={false}
      actions={
        <>
          <Button
            kind="main"
            onClick={() => void bring()}
            disabled={busy}
            reason={file === null ? t('importPick') : undefined}
          >
            {busy ? t('importBusy') : t('importAct')}
          </Button>
          <Button onClick={onClose}>{appStrings.in(language)('close')}</Button>
        </>
      }
    >
      <div className="sheet-stack">
        <p>{t('importText')}</p>
        <div className="ui-field">
          <label className="ui-field__label" htmlFor={fileId}>
            {t('importFile')}
          </label>
          <input
            id={fileId}
            type="file"
            className="ui-input file-input"
            accept=".jsonl,.json,.txt"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              setFault(null);
              setDone(false);
            }}
          />
        </div>
        <RadioList
          label={t('importSlot')}
          value={`${slot}`}
          onChange={(value) => {
            setChosen(SLOT_NUMBERS.find((each) => `${each}` === value) ?? null);
          }}
          options={SLOT_NUMBERS.map((each) => ({
            value: `${each}`,
            label: saves.some((save) => save.slot === each)
              ? t('importTaken', { slot: each })
              : t('importFree', { slot: each }),
          }))}
        />
        {fault === null ? null : (
          <Notice tone="error" urgent title={t('importRefused')}>
            <p>{fault.sentence}</p>
            {fault.detail === '' ? null : <p className="ui-mono ui-unbroken">{fault.detail}</p>}
          </Notice>
        )}
        {done ? <Notice tone="good" title={t('importDone', { slot })} /> : null}
      </div>
    </Dialog>
  );
}

function problemText(
  problem: LogProblem,
  language: Language,
): { readonly sentence: string; readonly detail: string } {
  const t = startStrings.in(language);
  const sentence = t(`problem.${problem.code}`);
  return {
    sentence:
      problem.sequence === 0
        ? t('importWhole', { sentence })
        : t('importAt', { sequence: problem.sequence, sentence }),
    detail: t('importFound', { expected: problem.expected, found: problem.found }),
  };
}
