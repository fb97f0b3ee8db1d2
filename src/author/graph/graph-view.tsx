import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { EmptyState, IconButton, type Language, Notice, Segmented } from '../../ui';
import { SCENARIO_FILE, useReading } from '../workspace';
import { GraphCanvas } from './graph-canvas';
import './graph.css';
import { coverageStep, type GraphMarks } from './marks';
import { searchChart } from './shown';
import { StateList } from './state-list';
import { graphStrings } from './strings';
import { useChart } from './use-chart';
import { useDrawing } from './use-drawing';

export interface GraphViewProps extends GraphMarks {
  readonly language: Language;
}

/** The flow of the open scenario, as a drawing and as an equal list. */
export function GraphView({ language, coverage, findings }: GraphViewProps): ReactNode {
  const t = graphStrings.in(language);
  const model = useChart();
  const { drawing, shown, busy, failed } = useDrawing(model.chart, model.shown);
  const broken = useReading().broken.has(SCENARIO_FILE);
  const [view, setView] = useState<'graph' | 'list'>('graph');
  const [words, setWords] = useState('');
  const found = searchChart(model.chart, words);
  const marks = { coverage, findings };

  function nextFound(): void {
    const at = found.findIndex(({ id }) => id === model.selected?.id);
    const next = found[(at + 1) % found.length];
    if (next) model.reveal(next.id);
  }

  if (model.chart.nodes.size === 0) {
    return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  }
  return (
    <section className="graph" aria-label={t('flow')}>
      <div className="graph__bar">
        <Segmented
          label={t('view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'graph', label: t('graph') },
            { value: 'list', label: t('list') },
          ]}
        />
        <input
          type="search"
          className="ui-input graph__search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') nextFound();
          }}
        />
        <span className="graph__found" role="status">
          {words.trim() === '' ? '' : t('found', { count: found.length })}
        </span>
        <IconButton label={t('openAll')} icon={<ChevronsUpDown size={16} />} onClick={model.openAll} />
        <IconButton label={t('closeAll')} icon={<ChevronsDownUp size={16} />} onClick={model.closeAll} />
        <Legend language={language} {...marks} />
        {model.chart.loose.length > 0 ? (
          <button
            type="button"
            className="graph__loose"
            onClick={() => model.select(model.chart.loose[0]?.pointer ?? '')}
          >
            {t('loose', { count: model.chart.loose.length })}
          </button>
        ) : null}
      </div>
      {broken ? <Notice tone="warn" title={t('broken')} /> : null}
      {failed ? <Notice tone="error" title={t('failed')} /> : null}
      {view === 'list' || failed ? (
        <StateList language={language} model={model} {...marks} />
      ) : drawing && shown ? (
        <GraphCanvas language={language} drawing={drawing} shown={shown} model={model} {...marks} />
      ) : null}
      {busy && view === 'graph' ? (
        <p className="graph__busy" role="status">
          {t('arranging')}
        </p>
      ) : null}
    </section>
  );
}

function Legend({ language, coverage, findings }: GraphViewProps): ReactNode {
  const t = graphStrings.in(language);
  const kinds = new Set(findings?.values());
  return (
    <span className="graph__legend">
      {coverage ? (
        <span>
          {t('visitedLegend')}
          <svg width="85" height="12" aria-hidden="true">
            {[0, 0.2, 0.4, 0.6, 1].map((share, at) => (
              <rect
                key={share}
                x={at * 17 + 0.5}
                y="0.5"
                width="16"
                height="11"
                className={`graph__box graph__box--visited-${coverageStep(share)}`}
              />
            ))}
          </svg>
          0–100%
        </span>
      ) : null}
      {kinds.has('never') ? <span className="graph__key graph__key--never">◆ {t('never')}</span> : null}
      {kinds.has('soft-lock') ? <span className="graph__key graph__key--soft">▲ {t('softLock')}</span> : null}
    </span>
  );
}
