import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button, classNames, EmptyState, type Language, Notice, Select } from '../../ui';
import { useInsight } from '../usage';
import { useReading, useStore } from '../workspace';
import { ownName, textsStrings } from './strings';
import { TextCell } from './text-cell';
import { editFirst, editTranslation, markTranslated } from './text-edit';
import { filterRows, type TextRow, type TextState } from './text-rows';
import './texts.css';
import { useTexts } from './use-texts';

const STATES = ['all', 'missing', 'stale', 'placeholders', 'orphan', 'good'] as const;
const BY = 'texts';

/** All texts of the case, both languages side by side. */
export function TextsView({ language }: { readonly language: Language }): ReactNode {
  const t = textsStrings.in(language);
  const [into, setInto] = useState<string>();
  const { languages, rows, marks } = useTexts(into);
  const [first, ...others] = languages;
  const second = into ?? others[0];
  const [state, setState] = useState<TextState | 'all'>('all');
  const [search, setSearch] = useState('');
  // A row that is being mended stays until the filter is chosen anew.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const broken = useReading().broken.size > 0;
  const store = useStore();
  const scroll = useRef<HTMLElement>(null);
  const counts = useMemo(() => {
    const sums = new Map<TextState, number>();
    for (const row of rows) sums.set(row.state, (sums.get(row.state) ?? 0) + 1);
    return sums;
  }, [rows]);
  const shown = useMemo(() => {
    if (kept.size === 0) return filterRows(rows, state, search);
    const fit = new Set(filterRows(rows, state, search).map(({ key }) => key));
    return rows.filter(({ key }) => fit.has(key) || kept.has(key));
  }, [rows, state, search, kept]);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 84,
    getItemKey: (index) => shown[index]?.key ?? index,
    overscan: 6,
  });

  if (first === undefined || second === undefined) {
    return <EmptyState title={t('one')}>{t('oneText')}</EmptyState>;
  }
  return (
    <section className="texts" aria-label={t('title')}>
      <div className="texts__bar">
        <input
          type="search"
          className="ui-input texts__search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => {
            setKept(new Set());
            setSearch(event.target.value);
          }}
        />
        <Select
          label={t('show')}
          labelHidden
          value={state}
          onChange={(next) => {
            setKept(new Set());
            setState(STATES.find((one) => one === next) ?? 'all');
          }}
          options={STATES.map((one) => ({
            value: one,
            label: `${t(one)} (${one === 'all' ? rows.length : (counts.get(one) ?? 0)})`,
          }))}
        />
        {others.length > 1 ? (
          <Select
            label={t('title')}
            labelHidden
            value={second}
            onChange={setInto}
            options={others.map((one) => ({ value: one, label: ownName(one) }))}
          />
        ) : null}
        <span role="status">{t('count', { count: shown.length })}</span>
        <Button
          size="small"
          kind="quiet"
          disabled={broken}
          onClick={() => {
            const done = rows.filter(({ state: is }) => is !== 'missing' && is !== 'orphan');
            store.edit(markTranslated(store.workspace().files, second, marks, done), BY);
          }}
        >
          {t('acceptAll')}
        </Button>
      </div>
      {broken ? <Notice tone="warn" title={t('broken')} /> : null}
      <div className="texts__head" aria-hidden="true">
        <span>{ownName(first)}</span>
        <span>{ownName(second)}</span>
      </div>
      {shown.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      <section
        ref={scroll}
        className="texts__scroll"
        aria-label={t('count', { count: shown.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <ul style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map(({ index, start, key }) => {
            const row = shown[index];
            return row === undefined ? null : (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={classNames('texts__row', row.state !== 'good' && `texts__row--${row.state}`)}
                style={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  transform: `translateY(${start}px)`,
                }}
              >
                <TextPair
                  language={language}
                  row={row}
                  languages={[first, second]}
                  marks={marks}
                  disabled={broken}
                  onTouch={() => setKept((now) => (now.has(row.key) ? now : new Set([...now, row.key])))}
                />
              </li>
            );
          })}
        </ul>
      </section>
    </section>
  );
}

interface TextPairProps {
  readonly language: Language;
  readonly row: TextRow;
  readonly languages: readonly [first: string, second: string];
  readonly marks: ReadonlyMap<string, string>;
  readonly disabled: boolean;
  readonly onTouch: () => void;
}

function TextPair({ language, row, languages, marks, disabled, onTouch }: TextPairProps): ReactNode {
  const t = textsStrings.in(language);
  const store = useStore();
  const { texts } = useInsight();
  const [first, second] = languages;
  const body = row.at.pointer === '';
  const wording = () => ({
    key: row.key,
    path: texts.find(({ key }) => key === row.key)?.path ?? [],
    language: second,
    first: row.first,
    mark: marks.get(row.key),
  });
  const files = () => store.workspace().files;
  const cell = (lang: string, value: string, onChange: (words: string) => void): ReactNode => (
    <TextCell
      label={t('edit', { key: row.key, language: ownName(lang) })}
      lang={lang}
      value={value}
      disabled={disabled}
      onChange={onChange}
      onFocus={onTouch}
    />
  );
  return (
    <>
      <div className="texts__key">
        <button type="button" onClick={() => store.select({ ...row.at, by: BY })} title={t('source')}>
          <code>{row.key}</code>
        </button>
        <StateWords language={language} row={row} />
        {row.state === 'stale' ? (
          <Button
            size="small"
            kind="quiet"
            disabled={disabled}
            onClick={() => store.edit(markTranslated(files(), second, marks, [row]), BY)}
          >
            {t('accept')}
          </Button>
        ) : null}
        {row.state === 'orphan' ? (
          <Button
            size="small"
            kind="quiet"
            disabled={disabled}
            onClick={() => store.edit(editTranslation(files(), wording(), ''), BY)}
          >
            {t('remove')}
          </Button>
        ) : null}
      </div>
      {body ? (
        <>
          <BodyPart
            text={row.first}
            lang={first}
            label={t('openFile')}
            onOpen={() => store.select({ ...row.at, by: BY })}
          />
          <BodyPart
            text={row.second}
            lang={second}
            label={t('openFile')}
            onOpen={() => store.select({ ...row.translatedAt, by: BY })}
          />
        </>
      ) : (
        <>
          {row.state === 'orphan' ? (
            <span />
          ) : (
            cell(first, row.first, (words) => {
              if (words !== '') store.edit(editFirst(files(), wording(), row.second !== '', words), BY);
            })
          )}
          {cell(second, row.second, (words) => store.edit(editTranslation(files(), wording(), words), BY))}
        </>
      )}
    </>
  );
}

interface BodyPartProps {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
  readonly onOpen: () => void;
}

/** The beginning of a document; it is written in the source editor. */
function BodyPart({ text, lang, label, onOpen }: BodyPartProps): ReactNode {
  return (
    <div className="texts__body">
      <p lang={lang}>{text.length > 160 ? `${text.slice(0, 160)}…` : text}</p>
      {text === '' ? null : (
        <Button size="small" kind="quiet" onClick={onOpen}>
          {label}
        </Button>
      )}
    </div>
  );
}

function StateWords({ language, row }: { readonly language: Language; readonly row: TextRow }): ReactNode {
  const t = textsStrings.in(language);
  switch (row.state) {
    case 'good':
      return null;
    case 'missing':
      return <span className="texts__state">▲ {t('missingMark')}</span>;
    case 'stale':
      return <span className="texts__state">▲ {t('staleMark')}</span>;
    case 'placeholders':
      return (
        <span className="texts__state texts__state--bad">
          ◆ {t('oddMark', { names: row.odd.join(', ') })}
        </span>
      );
    case 'orphan':
      return <span className="texts__state">▲ {t('orphanMark')}</span>;
  }
}
