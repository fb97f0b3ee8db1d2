import type { ReactNode } from 'react';
import type { BoardView } from '../../../../engine';
import type { Language } from '../../../../ui';
import { btcParts } from '../amount';
import { itemName } from '../selection';
import { boardStrings } from '../words/board-strings';
import { taintName } from '../words/board-words';

const PARTS = ['services', 'onBoard', 'manyParties', 'beyond', 'fees'] as const;

/** Where the followed money is now: every satoshi of the seed is somewhere. */
export function TaintStrip({
  board,
  language,
}: {
  readonly board: BoardView;
  readonly language: Language;
}): ReactNode {
  const t = boardStrings.in(language);
  const { taint } = board;
  if (taint.from === null || taint.seeded === 0) {
    return <p className="trace-taint trace-taint--none">{t('taintNone')}</p>;
  }
  const parts = PARTS.filter((part) => taint.at[part] > 0);
  const item = itemName(board, taint.from);
  // Under the poison rule the parts add up to more than the seed: lengths are shares of what is shown.
  const whole = Math.max(
    1,
    parts.reduce((sum, part) => sum + taint.at[part], 0),
  );
  return (
    <section className="trace-taint" aria-label={t('taint')}>
      <h2>
        {t('taintWhere', { amount: btcParts(taint.seeded).digits, item })}
        <span>{taintName(taint.rule, language)}</span>
      </h2>
      <div className="trace-taint__bar" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part}
            className={`trace-taint__part trace-taint__part--${part}`}
            style={{ flexGrow: taint.at[part] / whole }}
          />
        ))}
      </div>
      <dl className="trace-taint__words">
        {parts.map((part) => (
          <div key={part} style={{ flexGrow: taint.at[part] / whole }}>
            <dt>
              <span className={`trace-taint__key trace-taint__part--${part}`} aria-hidden="true" />
              {t(`where.${part}`)}
            </dt>
            <dd className="ui-mono">{btcParts(taint.at[part]).digits}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
