import { type ReactNode, useState } from 'react';
import type { Confidence } from '../../../../scenario';
import { Button, Segmented, Select, StatusMark } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { CONFIDENCE_RUNGS } from '../../findings/finding-draft';
import { Amount, btcParts } from '../amount';
import { shortAddress } from '../names';
import { boardStrings } from '../words/board-strings';
import { minutesWords } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import { WISH } from './side-part';
import type { TransactionSideProps } from './transaction-side';

/** Merging the inputs on the co-spend rule: who becomes one, what the structure is, how sure, what else. */
export function MergePart(props: TransactionSideProps): ReactNode {
  const { tx, board, language, acts, onSelect } = props;
  const t = sideStrings.in(language);
  const words = boardStrings.in(language);
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const [alternative, setAlternative] = useState('');
  const byAddress = new Map<string, number>();
  for (const { address, value } of tx.inputs) byAddress.set(address, (byAddress.get(address) ?? 0) + value);
  const addresses = [...byAddress.keys()];
  const clusters = board.clusters.filter(({ members }) => addresses.some((each) => members.includes(each)));
  const whole = new Set([...addresses, ...clusters.flatMap(({ members }) => members)]);
  const { coinJoin } = tx;
  return (
    <>
      <div className="trace-side__scroll">
        <section className="trace-box">
          <h3 className="ui-heading">
            {tx.mergeable && tx.merge === null
              ? t('becomeOne', { count: addresses.length })
              : words('inputs', { count: tx.inputs.length })}
          </h3>
          <ul className="trace-members">
            {[...byAddress].map(([address, value]) => (
              <li key={address}>
                <button type="button" className="trace-link" onClick={() => onSelect(address)}>
                  <span className="ui-mono">{shortAddress(address)}</span>
                </button>
                <MemberTags {...props} address={address} />
                <Amount satoshi={value} />
              </li>
            ))}
          </ul>
          {clusters.map(({ id, number }) => (
            <p key={id} className="trace-note">
              <StatusMark kind="entity" /> {t('withCluster', { number, count: whole.size })}
            </p>
          ))}
          <p className="trace-note">
            {coinJoin === null
              ? t('equalNone')
              : `${t('structure', {
                  count: coinJoin.equal,
                  value: btcParts(coinJoin.value).digits,
                  inputs: addresses.length,
                })} ${t('readings', { count: Number(coinJoin.interpretations).toLocaleString('en') })}`}
          </p>
          {tx.dusting ? <p className="trace-note">{t('dustingFact')}</p> : null}
          {tx.peel > 0 ? <p className="trace-note">{t('peelLong', { count: tx.peel })}</p> : null}
        </section>
        {tx.mergeable ? <p className="trace-note">{t('mergeText')}</p> : null}
        {tx.mergeable && tx.merge === null && acts.can ? (
          <section className="trace-box" {...{ [WISH]: 'merge' }}>
            <h3 className="ui-heading">{t('howSure')}</h3>
            <Segmented<Confidence>
              label={t('howSure')}
              tone="strong"
              wide
              value={confidence ?? undefined}
              onChange={setConfidence}
              options={CONFIDENCE_RUNGS.map(({ value }) => ({
                value,
                label: <span data-id={`merge-${value}`}>{confidenceWord(value, language)}</span>,
              }))}
            />
            <Select
              label={t('whatElse')}
              value={alternative === '' ? 'none' : alternative}
              onChange={(next) => setAlternative(next === 'none' ? '' : next)}
              options={[
                { value: 'none', label: t('notConsidered') },
                ...board.alternatives.map(({ id, text }) => ({ value: id, label: text })),
              ]}
            />
          </section>
        ) : null}
      </div>
      <footer className="trace-side__foot">
        {!tx.mergeable ? (
          <p className="trace-note">{t('notMergeable')}</p>
        ) : tx.merge !== null ? (
          <>
            <p className="trace-said">
              <StatusMark kind="entity" />{' '}
              {t('merged', { sure: confidenceWord(tx.merge.confidence, language) })}
            </p>
            {acts.can ? (
              <Button wide data-id="split-merge" onClick={() => void acts.split(tx.txid)}>
                {t('split')}
              </Button>
            ) : null}
          </>
        ) : acts.can ? (
          <>
            <Button
              kind="main"
              wide
              data-id="merge-inputs"
              reason={confidence === null ? t('needSure') : undefined}
              onClick={() => {
                if (confidence !== null) void acts.merge(tx.txid, confidence, alternative, whole.size);
              }}
            >
              {t('merge')}
            </Button>
            <p className="trace-note">
              {t('mergeCosts', { duration: minutesWords(board.minutes.assert, language) })}
            </p>
          </>
        ) : null}
      </footer>
    </>
  );
}

function MemberTags({ tx, address }: TransactionSideProps & { readonly address: string }): ReactNode {
  const coin = tx.inputs.find((each) => each.address === address);
  const tag = coin?.tags[0] ?? coin?.inherited[0];
  return tag === undefined ? <span /> : <span className="trace-tag">{tag.text}</span>;
}
