import { type ReactNode, useState } from 'react';
import { Button, Dialog, Slider, StatusMark, TextField } from '../../../../ui';
import { isTxid, outpointParts, shortTxid } from '../names';
import { boardStrings } from '../words/board-strings';
import { dialogStrings } from '../words/dialog-strings';
import type { BoardDialogProps } from './dialog-props';

const BUDGET = { least: 5, most: 60, first: 20 } as const;

type Outcome =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'none'; readonly looked: number }
  | { readonly kind: 'found'; readonly path: readonly string[]; readonly looked: number };

/** Looks for a way along spends between two things, within a budget, and shows it before it is put on the board. */
export function ConnectDialog(props: BoardDialogProps): ReactNode {
  const { language, onClose, board, acts, ask, recent, onSelect } = props;
  const t = dialogStrings.in(language);
  const [from, setFrom] = useState(endOf(recent[1] ?? ''));
  const [to, setTo] = useState(endOf(recent[0] ?? ''));
  const [budget, setBudget] = useState<number>(BUDGET.first);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const same = from.trim() === '' || to.trim() === '' || from.trim() === to.trim();

  async function look(): Promise<void> {
    setOutcome({ kind: 'looking' });
    try {
      const ends: string[] = [];
      for (const text of [from, to]) {
        const whole = await resolve(text.trim().toLowerCase());
        if (whole === null) return setOutcome({ kind: 'missing', text: text.trim() });
        ends.push(whole);
      }
      const [first = '', last = ''] = ends;
      const { path, looked } = await ask({ ask: 'connect', from: first, to: last, budget });
      setOutcome(path === null ? { kind: 'none', looked } : { kind: 'found', path, looked });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  }

  /** A whole number as it is; a part of one if only one thing on the chain begins or ends so. */
  async function resolve(text: string): Promise<string | null> {
    if (isTxid(text)) return text;
    const { found } = await ask({ ask: 'find', text });
    return found.length === 1 ? (found[0]?.id ?? null) : (found.find(({ id }) => id === text)?.id ?? null);
  }

  const placed = new Set(board.transactions.map(({ txid }) => txid));
  const absent = outcome?.kind === 'found' ? outcome.path.filter((txid) => !placed.has(txid)) : [];
  return (
    <Dialog open title={t('connectTitle')} onClose={onClose} closeLabel={t('close')}>
      <div className="trace-dialog">
        <p className="trace-note">{t('connectText')}</p>
        <TextField mono label={t('connectFrom')} value={from} onChange={setFrom} />
        <TextField mono label={t('connectTo')} value={to} onChange={setTo} />
        <Slider
          label={t('connectBudget')}
          value={budget}
          min={BUDGET.least}
          max={BUDGET.most}
          step={5}
          valueText={String(budget)}
          onChange={setBudget}
        />
        <Button data-id="connect-go" reason={same ? t('connectNeed') : undefined} onClick={() => void look()}>
          {t('connectGo')}
        </Button>
        <div aria-live="polite" className="trace-found">
          {outcome === null ? null : outcomeWords(outcome)}
        </div>
        {outcome?.kind === 'found' ? (
          <>
            <ol className="trace-way">
              {outcome.path.map((txid) => (
                <li key={txid}>
                  <button
                    type="button"
                    className="trace-link"
                    onClick={() => {
                      onSelect(txid);
                      onClose();
                    }}
                  >
                    <span className="ui-mono">{shortTxid(txid)}</span>
                  </button>
                  {placed.has(txid) ? (
                    <span className="trace-starts__on">
                      <StatusMark kind="supported" /> {t('connectOn')}
                    </span>
                  ) : null}
                </li>
              ))}
            </ol>
            <p className="trace-note">{t('connectSays')}</p>
            {!acts.can ? null : absent.length === 0 ? (
              <p className="trace-note">{t('connectAll')}</p>
            ) : (
              <Button
                kind="main"
                data-id="connect-place"
                onClick={() =>
                  void acts.place(absent).then((done) => {
                    if (done) onClose();
                  })
                }
              >
                {t('connectPlace')}
              </Button>
            )}
          </>
        ) : null}
      </div>
    </Dialog>
  );

  function outcomeWords(now: Outcome): ReactNode {
    switch (now.kind) {
      case 'looking':
        return <p className="trace-note">{t('connectLooking')}</p>;
      case 'failed':
        return <p className="trace-note">{boardStrings.in(language)('askFailedText')}</p>;
      case 'missing':
        return <p className="trace-note">{t('connectMissing', { text: now.text })}</p>;
      case 'none':
        return <p>{t('connectNone', { looked: now.looked })}</p>;
      case 'found':
        return <p>{t('connectFound', { count: now.path.length, looked: now.looked })}</p>;
    }
  }
}

/** A coin is reached through the transaction that makes it. */
const endOf = (item: string): string => outpointParts(item)?.txid ?? item;
