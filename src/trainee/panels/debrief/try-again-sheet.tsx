import { type ReactNode, useEffect, useState } from 'react';
import type { CoursePointView } from '../../../engine';
import type { SaveCard, SlotNumber } from '../../../protocol';
import { Button, Dialog, type Language, Notice, RadioList } from '../../../ui';
import type { LogAccess } from '../../app/panel-props';
import { SLOT_NUMBERS } from '../../start/slots';
import { appStrings } from '../../strings/app';
import { debriefStrings } from '../../strings/debrief';
import { failureSentence } from '../../words';

export interface TryAgainSheetProps {
  /** The decision point to go back to; null while the sheet is closed. */
  readonly point: CoursePointView | null;
  readonly onClose: () => void;
  readonly log: LogAccess;
  readonly language: Language;
}

/** Asks into which slot the new log goes, and says what it replaces. */
export function TryAgainSheet({ point, onClose, log, language }: TryAgainSheetProps): ReactNode {
  const t = debriefStrings.in(language);
  const { wayBack, exportLog } = log;
  const [saves, setSaves] = useState<readonly SaveCard[] | null>(null);
  const [chosen, setChosen] = useState<SlotNumber | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const open = point !== null;

  useEffect(() => {
    if (!open) return;
    setFault(null);
    let asked = true;
    wayBack.saves().then(
      (found) => asked && setSaves(found),
      (error: unknown) => asked && setFault(failureSentence(error, language)),
    );
    return () => {
      asked = false;
    };
  }, [open, wayBack, language]);

  const free = saves && SLOT_NUMBERS.find((slot) => saves.every((save) => save.slot !== slot));
  const slot = chosen ?? free ?? null;
  const words = (each: SlotNumber): string => {
    const save = saves?.find((one) => one.slot === each);
    if (each === wayBack.slot) return t('slotOwn', { slot: each });
    if (save === undefined) return t('slotFree', { slot: each });
    return t('slotTaken', {
      slot: each,
      title: save.title[language] ?? save.scenario,
      pseudonym: save.pseudonym,
    });
  };
  const begin = async (): Promise<void> => {
    if (point === null || slot === null) return;
    setBusy(true);
    setFault(null);
    try {
      await wayBack.tryAgain(point.point, slot);
    } catch (error) {
      setFault(failureSentence(error, language));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open={open}
      title={t('tryAgainTitle', { point: point?.point ?? '', title: point?.title ?? '' })}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
      actions={
        <>
          <Button
            kind="main"
            disabled={busy || saves === null}
            reason={slot === null && saves !== null ? t('tryAgainPick') : undefined}
            onClick={() => void begin()}
          >
            {t('tryAgainAct')}
          </Button>
          <Button onClick={exportLog}>{t('exportLog')}</Button>
        </>
      }
    >
      <div className="sheet-stack">
        <p>{t('tryAgainText', { point: point?.point ?? '', day: Math.floor(point?.day ?? 0) })}</p>
        <RadioList
          label={t('tryAgainSlot')}
          value={slot === null ? undefined : `${slot}`}
          onChange={(value) => setChosen(SLOT_NUMBERS.find((each) => `${each}` === value) ?? null)}
          options={SLOT_NUMBERS.map((each) => ({ value: `${each}`, label: words(each) }))}
        />
        {fault === null ? null : <Notice tone="error" urgent title={fault} />}
      </div>
    </Dialog>
  );
}
