import { type ReactNode, useEffect, useState } from 'react';
import { BOARD_FLAGS, type BoardFlag, FLAG_MARKS, type FlagMark } from '../../../../engine';
import { Button, CheckList, RadioList } from '../../../../ui';
import { flagName, flagSentence, markName } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import { WISH } from './side-part';
import type { TransactionSideProps } from './transaction-side';

/** What the transaction is as a whole, and on which marks that rests. */
export function FlagPart({ tx, language, acts }: TransactionSideProps): ReactNode {
  const t = sideStrings.in(language);
  const [flag, setFlag] = useState<BoardFlag | null>(tx.flag?.flag ?? null);
  const [marks, setMarks] = useState<readonly FlagMark[]>(tx.flag?.marks ?? []);
  // Undo and redo change the flag from outside.
  useEffect(() => {
    setFlag(tx.flag?.flag ?? null);
    setMarks(tx.flag?.marks ?? []);
  }, [tx.flag]);
  const offered: readonly FlagMark[] = flag === null ? [] : FLAG_MARKS[flag];
  const ticked = offered.filter((mark) => marks.includes(mark));
  return (
    <>
      <div className="trace-side__scroll">
        <section className="trace-box" {...{ [WISH]: 'flag' }}>
          <RadioList<BoardFlag | 'none'>
            label={t('flagText')}
            value={flag ?? 'none'}
            disabled={!acts.can}
            onChange={(value) => setFlag(value === 'none' ? null : value)}
            options={[
              { value: 'none', label: t('flagNone') },
              ...BOARD_FLAGS.map((each) => ({
                value: each,
                label: <span data-id={`flag-${each}`}>{flagName(each, language)}</span>,
                detail: flag === each ? flagSentence(each, language) : undefined,
              })),
            ]}
          />
        </section>
        {flag === null ? null : (
          <section className="trace-box">
            <CheckList<FlagMark>
              label={t('marks')}
              values={ticked}
              disabled={!acts.can}
              onChange={setMarks}
              options={offered.map((mark) => ({
                value: mark,
                label: <span data-id={`mark-${mark}`}>{markName(mark, language)}</span>,
              }))}
            />
            <p className="trace-note">{t('marksText')}</p>
          </section>
        )}
      </div>
      {acts.can ? (
        <footer className="trace-side__foot">
          {flag === null ? (
            tx.flag === null ? null : (
              <Button wide data-id="remove-flag" onClick={() => void acts.flag(tx.txid, null, [])}>
                {t('removeFlag')}
              </Button>
            )
          ) : (
            <Button
              kind="main"
              wide
              data-id="set-flag"
              reason={ticked.length === 0 ? t('needMarks') : undefined}
              onClick={() => void acts.flag(tx.txid, flag, ticked)}
            >
              {t(tx.flag === null ? 'setFlag' : 'changeFlag')}
            </Button>
          )}
        </footer>
      ) : null}
    </>
  );
}
