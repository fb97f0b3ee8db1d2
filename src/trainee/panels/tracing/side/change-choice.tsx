import type { ReactNode } from 'react';
import { RadioList } from '../../../../ui';
import { Amount } from '../amount';
import { agreement, ruleReadings } from '../link-draft';
import { boardStrings } from '../words/board-strings';
import { outputName, ruleName, ruleSentence } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import { WISH } from './side-part';
import type { TransactionSideProps } from './transaction-side';

/** The outputs to choose from, with what the rules say of the chosen one. */
export function ChangeChoice(props: TransactionSideProps): ReactNode {
  const { tx, language, acts, drafting } = props;
  const t = sideStrings.in(language);
  const { draft, change } = drafting;
  const chosen = draft.output;
  const on = chosen !== null && chosen >= 0 ? chosen : null;
  const byRules = tx.change?.by === 'rules' ? tx.change.output : null;
  return (
    <section className="trace-box">
      <div {...{ [WISH]: 'change' }}>
        <RadioList
          label={t('whichChange')}
          value={chosen === null ? undefined : String(chosen)}
          disabled={!acts.can}
          onChange={(value) => change({ output: Number(value) })}
          options={[
            ...tx.outputs.map((coin) => ({
              value: String(coin.index),
              label: (
                <span className="ui-mono" data-id={`output-${coin.index}`}>
                  {outputName(tx, coin.index, language)}
                  {tx.change?.output === coin.index ? (
                    <span className="trace-row__change">{boardStrings.in(language)('change')}</span>
                  ) : null}
                </span>
              ),
              aside: <Amount satoshi={coin.value} />,
            })),
            { value: '-1', label: <span data-id="output-none">{t('cannotBeTold')}</span> },
          ]}
        />
      </div>
      <RuleWords {...props} output={on} />
      {acts.can && on !== null && tx.change?.output !== on ? (
        <button
          type="button"
          className="trace-word-button"
          data-id="mark-change"
          onClick={() => void acts.mark(tx.txid, on)}
        >
          {t('markChange', { output: outputName(tx, on, language) })}
        </button>
      ) : null}
      {acts.can && tx.change?.by === 'you' && byRules === null ? (
        <button
          type="button"
          className="trace-word-button"
          data-id="unmark-change"
          onClick={() => void acts.mark(tx.txid, null)}
        >
          {t('leaveToRules')}
        </button>
      ) : null}
    </section>
  );
}

/** Which rules name the chosen output, which keep silent, how many agree; each rule explained on demand. */
function RuleWords({
  tx,
  language,
  output,
}: Pick<TransactionSideProps, 'tx' | 'language'> & { readonly output: number | null }): ReactNode {
  const t = sideStrings.in(language);
  const readings = ruleReadings(tx);
  const list = (rules: typeof readings): string =>
    rules.map(({ rule }) => ruleName(rule, language)).join(', ');
  const silent = readings.filter(({ names }) => names.length === 0);
  const naming = readings.filter(({ names }) => output !== null && names.includes(output));
  const { agree, of } = agreement(tx, output ?? -1);
  return (
    <>
      <p className="trace-note">
        {output === null
          ? null
          : naming.length === 0
            ? t('noSignalsFor', { output: outputName(tx, output, language) })
            : t('signalsFor', { output: outputName(tx, output, language), rules: list(naming) })}{' '}
        {silent.length === 0 ? null : t('silent', { rules: list(silent) })}{' '}
        {output === null && of > 0 ? null : (
          <b data-id="rules-agree">{of === 0 ? t('noRuleSpeaks') : t('agree', { agree, of })}</b>
        )}
      </p>
      <details className="trace-more">
        <summary>{t('explain')}</summary>
        <dl className="trace-rules">
          {readings.map(({ rule, names }) => (
            <div key={rule}>
              <dt>
                {ruleName(rule, language)}
                <span>
                  {names.length === 0
                    ? t('keepsSilent')
                    : t('names', {
                        outputs: names.map((index) => outputName(tx, index, language)).join(', '),
                      })}
                </span>
              </dt>
              <dd>{ruleSentence(rule, language)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
