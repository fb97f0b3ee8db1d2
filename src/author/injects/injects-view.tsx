import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { classNames, EmptyState, type Language } from '../../ui';
import {
  SCENARIO_FILE,
  useJsonEdit,
  useReading,
  useScenarioValue,
  useSelected,
  useStore,
} from '../workspace';
import { type InjectColumn, type InjectRow, injectRows, sortedRows } from './inject-rows';
import './injects.css';
import { injectsStrings } from './strings';

const COLUMNS: readonly (readonly [
  InjectColumn,
  'at' | 'id' | 'name' | 'who' | 'what' | 'owner' | 'when',
])[] = [
  ['at', 'at'],
  ['id', 'id'],
  ['title', 'name'],
  ['who', 'who'],
  ['what', 'what'],
  ['when', 'when'],
  ['owner', 'owner'],
];
const BY = 'injects';

/** What happens by itself, as a table that sorts; the owner is written here. */
export function InjectsView({ language }: { readonly language: Language }): ReactNode {
  const t = injectsStrings.in(language);
  const scenario = useScenarioValue();
  const store = useStore();
  const selected = useSelected();
  const [sort, setSort] = useState<{ column: InjectColumn; down: boolean }>({ column: 'at', down: false });
  const [search, setSearch] = useState('');
  const rows = useMemo(() => injectRows(scenario), [scenario]);
  const shown = useMemo(() => {
    const words = search.toLowerCase();
    const fit = rows.filter((row) => Object.values(row).some((cell) => cell.toLowerCase().includes(words)));
    return sortedRows(fit, sort.column, sort.down);
  }, [rows, search, sort]);
  const alone = rows.filter(({ part, owner }) => part === 'injects' && owner === '').length;
  if (rows.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <div className="injects">
      <div className="injects__bar">
        <input
          type="search"
          className="ui-input"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span role="status">{t('count', { count: shown.length })}</span>
        {alone > 0 ? <span>{t('noOwner', { count: alone })}</span> : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="injects__scroll" aria-label={t('title')} tabIndex={0}>
        <table className="ui-table">
          <thead>
            <tr>
              {COLUMNS.map(([column, name]) => {
                const here = sort.column === column;
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={here ? (sort.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className="injects__sort"
                      onClick={() => setSort({ column, down: here ? !sort.down : false })}
                    >
                      {t(name)}
                      {here ? (
                        sort.down ? (
                          <ArrowDown size={14} aria-hidden />
                        ) : (
                          <ArrowUp size={14} aria-hidden />
                        )
                      ) : null}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={row.pointer}
                className={classNames(selected?.pointer === row.pointer && 'ui-table__row--selected')}
              >
                <td className="injects__mono">{row.at.replace('T', ' ')}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="injects__id"
                    onClick={() => store.select({ file: SCENARIO_FILE, pointer: row.pointer, by: BY })}
                  >
                    {row.id}
                  </button>
                </th>
                <td>{row.title}</td>
                <td>{row.part === 'deadlines' ? t('deadline') : row.who}</td>
                <td className="injects__mono">{row.what}</td>
                <td className="injects__mono">{row.when}</td>
                <td>
                  <OwnerField language={language} row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function OwnerField({ language, row }: { readonly language: Language; readonly row: InjectRow }): ReactNode {
  const t = injectsStrings.in(language);
  const edit = useJsonEdit(BY);
  const broken = useReading().broken.has(SCENARIO_FILE);
  const [typed, setTyped] = useState<string>();
  if (row.part === 'deadlines') return null;
  return (
    <input
      className="ui-input injects__owner"
      aria-label={t('ownerOf', { id: row.id })}
      value={typed ?? row.owner}
      maxLength={80}
      readOnly={broken}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => {
        const next = event.target.value;
        setTyped(next);
        edit(['injects', row.id, 'owner'], next === '' ? undefined : next);
      }}
    />
  );
}
