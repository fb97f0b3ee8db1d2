import { type ReactNode, useId } from 'react';
import { LINK_SIGNALS, type LinkSignal } from '../../../../engine';
import type { Confidence } from '../../../../scenario';
import { Button, CheckList, Segmented, Select, StatusMark, TextField } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { CONFIDENCE_RUNGS } from '../../findings/finding-draft';
import { linkFault, ruleReadings } from '../link-draft';
import { minutesWords, outputName, ruleName } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import { ChangeChoice } from './change-choice';
import { WISH } from './side-part';
import type { TransactionSideProps } from './transaction-side';

/** Which output carries on, how sure, what else could explain it, on which signals; and the assertion itself. */
export function LinkPart(props: TransactionSideProps): ReactNode {
  const { tx, board, language, acts, drafting } = props;
  const t = sideStrings.in(language);
  const sureId = useId();
  const { draft, change } = drafting;
  const fault = linkFault(draft);
  const said = tx.link;
  const same = said !== null && JSON.stringify({ ...said, ...draft }) === JSON.stringify(said);
  return (
    <>
      <div className="trace-side__scroll">
        {said === null ? null : (
          <p className="trace-said">
            <StatusMark kind="supported" />{' '}
            {said.output < 0
              ? t('assertedNone', { sure: confidenceWord(said.confidence, language) })
              : t('asserted', {
                  output: outputName(tx, said.output, language),
                  sure: confidenceWord(said.confidence, language),
                })}
          </p>
        )}
        <ChangeChoice {...props} />
        {acts.can ? (
          <section className="trace-box">
            <h3 className="ui-heading" id={sureId}>
              {t('howSure')}
            </h3>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the choice inside asserts. */}
            <div
              {...{ [WISH]: 'assert' }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && fault === null && !same) void acts.assert(tx.txid, draft);
              }}
            >
              <Segmented<Confidence>
                label={t('howSure')}
                tone="strong"
                wide
                value={draft.confidence ?? undefined}
                onChange={(confidence) => change({ confidence })}
                options={CONFIDENCE_RUNGS.map(({ value }) => ({
                  value,
                  label: <span data-id={`sure-${value}`}>{confidenceWord(value, language)}</span>,
                }))}
              />
            </div>
            <Select
              label={t('whatElse')}
              value={draft.alternative === '' ? 'none' : draft.alternative}
              onChange={(alternative) => change({ alternative: alternative === 'none' ? '' : alternative })}
              options={[
                { value: 'none', label: t('notConsidered') },
                ...board.alternatives.map(({ id, text }) => ({ value: id, label: text })),
              ]}
            />
            <TextField
              label={t('ownWords')}
              value={draft.words}
              maxLength={400}
              onChange={(words) => change({ words })}
            />
          </section>
        ) : null}
        {acts.can ? <SignalTicks {...props} /> : null}
      </div>
      {acts.can ? (
        <footer className="trace-side__foot">
          <Button
            kind="main"
            wide
            data-id="assert-link"
            // Without a reason the button stays the same element, and keeps the focus after the act.
            disabled={same}
            reason={fault === null ? undefined : t(fault === 'output' ? 'needOutput' : 'needSure')}
            onClick={() => void acts.assert(tx.txid, draft)}
          >
            {t(said === null ? 'assert' : 'assertAgain')}
          </Button>
          <p className="trace-note">
            {same ? t('same') : t('costs', { duration: minutesWords(board.minutes.assert, language) })}
            {said === null ? null : (
              <button
                type="button"
                className="trace-word-button"
                data-id="withdraw-link"
                onClick={() => void acts.withdraw(tx.txid)}
              >
                {t('withdraw')}
              </button>
            )}
          </p>
        </footer>
      ) : null}
    </>
  );
}

/** Ticks for what the assertion rests on; signals that keep silent here lie folded behind the others. */
function SignalTicks({ tx, language, drafting }: TransactionSideProps): ReactNode {
  const t = sideStrings.in(language);
  const { draft, change } = drafting;
  const speaking = new Set<LinkSignal>(
    ruleReadings(tx).flatMap(({ rule, names }) => (names.length > 0 ? [rule] : [])),
  );
  if (tx.coinJoin !== null) speaking.add('amount-fits');
  if (tx.outputs.length > 1) speaking.add('larger-output');
  const shown = LINK_SIGNALS.filter((rule) => speaking.has(rule));
  const folded = LINK_SIGNALS.filter((rule) => !speaking.has(rule));
  const option = (rule: LinkSignal) => ({
    value: rule,
    label: <span data-id={`signal-${rule}`}>{ruleName(rule, language)}</span>,
  });
  const set = (part: readonly LinkSignal[], of: readonly LinkSignal[]): void =>
    change({
      signals: LINK_SIGNALS.filter((rule) => (of.includes(rule) ? part : draft.signals).includes(rule)),
    });
  return (
    <section className="trace-box">
      <CheckList
        label={t('restsOn')}
        inline
        values={draft.signals}
        onChange={(values) => set(values, shown)}
        options={shown.map(option)}
      />
      <details className="trace-more">
        <summary>{t('moreSignals', { count: folded.length })}</summary>
        <CheckList
          label={t('restsOn')}
          labelHidden
          inline
          values={draft.signals}
          onChange={(values) => set(values, folded)}
          options={folded.map(option)}
        />
      </details>
    </section>
  );
}
