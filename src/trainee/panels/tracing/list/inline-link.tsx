import { type ReactNode, useId } from 'react';
import type { BoardTxView } from '../../../../engine';
import type { Confidence } from '../../../../scenario';
import { Kbd, Segmented } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { CONFIDENCE_RUNGS } from '../../findings/finding-draft';
import { linkFault } from '../link-draft';
import { outputName } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import type { BoardListProps } from './board-list';

/** More outputs than this are chosen in the side panel, where they have room. */
const MOST_INLINE = 3;

export interface InlineLinkProps extends Pick<BoardListProps, 'language' | 'acts' | 'drafting' | 'settings'> {
  readonly tx: BoardTxView;
}

/** The short way to assert a link: which output, how sure, done. The side panel has the reasons. */
export function InlineLink({ tx, language, acts, drafting, settings }: InlineLinkProps): ReactNode {
  const t = sideStrings.in(language);
  const name = useId();
  const { draft, change } = drafting;
  const fault = linkFault(draft);
  if (tx.outputs.length > MOST_INLINE) return null;
  return (
    <td className="trace-inline">
      <span role="radiogroup" aria-label={t('whichChange')} className="trace-inline__outputs">
        {tx.outputs.map((coin) => (
          <label key={coin.outpoint} className="ui-radio trace-inline__output">
            <input
              type="radio"
              name={name}
              className="ui-hidden-input"
              checked={draft.output === coin.index}
              onChange={() => change({ output: coin.index })}
            />
            <span className="ui-radio__dot" aria-hidden="true" />
            <span className="ui-mono">{outputName(tx, coin.index, language)}</span>
          </label>
        ))}
      </span>
      <Segmented<Confidence>
        label={t('howSure')}
        tone="strong"
        value={draft.confidence ?? undefined}
        onChange={(confidence) => change({ confidence })}
        options={CONFIDENCE_RUNGS.map(({ value }) => ({ value, label: confidenceWord(value, language) }))}
      />
      <button
        type="button"
        className="trace-inline__assert"
        data-id="inline-assert"
        aria-disabled={fault !== null || undefined}
        title={fault === null ? undefined : t(fault === 'output' ? 'needOutput' : 'needSure')}
        onClick={fault === null ? () => void acts.assert(tx.txid, draft) : undefined}
      >
        {t(tx.link === null ? 'assert' : 'assertAgain')}
        {settings.hotkeysOn ? <Kbd>A</Kbd> : null}
      </button>
    </td>
  );
}
