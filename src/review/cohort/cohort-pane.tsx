import { type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { readPickedFile } from '../../io';
import type { ClassFigures } from '../../protocol';
import { announce, Button, type Language, Segmented, TextField } from '../../ui';
import type { OpenedLog } from '../store';
import { COHORT_FILTERS, type CohortFilter, cohortRows, filteredRows, isFlagged } from './cohort-rows';
import { CohortTable } from './cohort-table';
import { MOST_NAME_BYTES, type Names, NO_NAMES, readNames } from './names';
import { cohortStrings } from './strings';
import './cohort.css';

export interface CohortPaneProps {
  readonly language: Language;
  readonly logs: readonly OpenedLog[];
  /** Null while the class is being worked out. */
  readonly figures: ClassFigures | null;
  readonly names: Names;
  readonly onNames: (names: Names) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The left of the review: the logs of a class as a table, to choose one from. */
export function CohortPane(props: CohortPaneProps): ReactNode {
  const { language, logs, figures, names, onNames, selected, onSelect } = props;
  const t = cohortStrings.in(language);
  const [filter, setFilter] = useState<CohortFilter>('all');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => cohortRows(logs, figures, names), [logs, figures, names]);
  const shown = useMemo(() => filteredRows(rows, filter, wanted), [rows, filter, wanted]);
  const flagged = useMemo(() => rows.filter(isFlagged).length, [rows]);
  const median = figures?.summary.medianPercent ?? null;
  return (
    <section className="cohort-pane" aria-label={t('cohort')}>
      <header className="cohort-pane__head">
        <h2 className="ui-heading">{t('cohort')}</h2>
        <span>
          {median === null
            ? t('summaryNone', { n: logs.length })
            : t('summary', { n: logs.length, median: median.toFixed(1) })}
        </span>
      </header>
      <div className="cohort-pane__filters">
        <Segmented
          label={t('show')}
          value={filter}
          onChange={setFilter}
          options={COHORT_FILTERS.map((value) => ({
            value,
            label: value === 'flags' ? `${t(value)} ${flagged}` : t(value),
          }))}
        />
        <TextField label={t('find')} labelHidden placeholder={t('find')} value={words} onChange={setWords} />
      </div>
      <CohortTable rows={shown} selected={selected} onSelect={onSelect} t={t} />
      <footer className="cohort-pane__foot">
        <p>
          {t('rows', { shown: shown.length, all: rows.length })} {flagged > 0 ? t('notProof') : ''}
        </p>
        <NameFile names={names} onNames={onNames} language={language} />
      </footer>
    </section>
  );
}

function NameFile({
  names,
  onNames,
  language,
}: Pick<CohortPaneProps, 'names' | 'onNames' | 'language'>): ReactNode {
  const t = cohortStrings.in(language);
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > MOST_NAME_BYTES ? null : await readPickedFile(file);
    const found = read?.ok === true ? readNames(read.text) : null;
    setFault(found === null ? t('namesUnreadable') : found.size === 0 ? t('namesNone') : null);
    if (found !== null && found.size > 0) {
      onNames(found);
      announce(t('namesKnown', { n: found.size }));
    }
  };
  if (names.size > 0) {
    return (
      <div className="cohort-pane__names">
        <p>{t('namesKnown', { n: names.size })}</p>
        <Button kind="quiet" size="small" onClick={() => onNames(NO_NAMES)}>
          {t('namesForget')}
        </Button>
      </div>
    );
  }
  return (
    <div className="cohort-pane__names">
      <Button
        kind="quiet"
        size="small"
        aria-describedby={`${id}-hint`}
        onClick={() => picker.current?.click()}
      >
        {t('names')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        data-pick="names"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file can be read again.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`}>{t('namesHint')}</p>
      {fault === null ? null : <p role="alert">{fault}</p>}
    </div>
  );
}
