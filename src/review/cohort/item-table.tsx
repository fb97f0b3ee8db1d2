import type { ReactNode } from 'react';
import { type CaseBook, type ItemAnalysis, LEAST_RUNS } from '../../protocol';
import { classNames, Notice } from '../../ui';
import { pointName } from './point-name';
import type { CohortTranslate } from './strings';

interface ItemTableProps {
  readonly items: readonly ItemAnalysis[];
  readonly book: CaseBook;
  readonly t: CohortTranslate;
}

/** How each decision point tells good runs from poor ones, and what was chosen at it. */
export function ItemTable({ items, book, t }: ItemTableProps): ReactNode {
  const few = (items[0]?.n ?? 0) < LEAST_RUNS;
  return (
    <>
      {few ? <Notice tone="info" title={t('itemsFew', { least: LEAST_RUNS })} /> : null}
      <table className={classNames('ui-table', 'item-table', few && 'item-table--few')}>
        <caption className="ui-visually-hidden">{t('items')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            {[t('difficulty'), t('itemRest'), t('upperLower')].map((head) => (
              <th key={head} scope="col" className="ui-table__end">
                {head}
              </th>
            ))}
            <th scope="col">{t('options')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ point, difficulty, itemRest, upperLower, decisions }) => (
            <tr key={point}>
              <th scope="row">{pointName(book, point)}</th>
              {[difficulty, itemRest, upperLower].map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three figures that never change places
                <td key={index} className="ui-table__end ui-mono">
                  {figure === null ? '–' : figure.toFixed(2)}
                </td>
              ))}
              <td>
                {decisions.map(({ decision, options }) => (
                  <div key={decision} className="item-table__decision">
                    <p>{book.decisions[decision]?.title ?? decision}</p>
                    <ul>
                      {options
                        .filter(({ shown }) => shown > 0)
                        .map(({ option, chosen, shown }) => (
                          <li key={option}>
                            <span className="ui-mono">{t('optionLine', { chosen, shown })}</span>{' '}
                            {book.decisions[decision]?.options[option] ?? option}
                          </li>
                        ))}
                    </ul>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
