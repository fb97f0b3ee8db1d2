import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FindingView } from '../../../engine';
import { EmptyState, Segmented } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { screenName } from '../../words';
import { canvasStrings } from '../canvas/strings';
import { FindingCard } from './finding-card';
import { FindingEditor } from './finding-editor';
import { isEditable } from './finding-state';
import { FindingsTable } from './findings-table';
import { ReviewStrip } from './review-strip';
import { currentReview, type FindingsFilter, ofThisStage } from './stage-filter';
import { findingsStrings } from './strings';
import { TheorySide } from './theory-side';
import './findings.css';

const OPEN = 'findings.open';
const FILTER = 'findings.filter';

/** The board of findings: claims on paper with what shows them, the review in threes, and the case theory. */
export function FindingsPanel(props: PanelProps): ReactNode {
  const { view, language, settings, changeSettings, target, memory } = props;
  const t = findingsStrings.in(language);
  const list = settings.listView;
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(
    // What lies open stays open when it is submitted; '' is a list with every row folded.
    () => memory.read(OPEN) ?? firstToWorkOn(ofThisStage(view))?.id ?? null,
  );
  const isFresh = useFreshStamps(view.findings);
  const [filter, setFilter] = useState<FindingsFilter>(() =>
    memory.read(FILTER) === 'all' ? 'all' : 'stage',
  );
  const current = ofThisStage(view);
  const atWork = currentReview(view) ?? view.reviews.at(-1);
  const shown = filter === 'all' ? view.findings : current;
  const toTitle = useRef(false);
  const open = (id: string | null): void => {
    setChosen(id);
    memory.write(OPEN, id ?? '');
    // On the board the card's button is gone once it lies open; in the list the row's button stays.
    toTitle.current = !list;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is there once another finding lies open.
  useEffect(() => {
    if (!toTitle.current) return;
    toTitle.current = false;
    root.current?.querySelector<HTMLElement>('.finding--open .finding__title')?.focus();
    root.current?.querySelector('.finding--open')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  useEffect(() => {
    if (target === null) return;
    setChosen(target);
    const frame = requestAnimationFrame(() => {
      const shown = root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(target)}"]`);
      shown?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);

  const known = view.findings.find((finding) => finding.id === chosen);
  // On the board one finding always lies open; in the list every row can be folded.
  const opened = known ?? (list && chosen === '' ? undefined : firstToWorkOn(shown));
  const submitted = shown.filter((each) => each.state === 'submitted' || each.state === 'sound');
  return (
    <div className="findings" ref={root}>
      <div className="findings-main">
        <div className="findings-bar">
          <PanelHeading hidden>{screenName('findings', language)}</PanelHeading>
          <Segmented
            label={canvasStrings.in(language)('view')}
            value={list ? 'list' : 'board'}
            onChange={(next) => changeSettings({ listView: next === 'list' })}
            options={[
              { value: 'board', label: t('board') },
              { value: 'list', label: canvasStrings.in(language)('list') },
            ]}
          />
          {current.length === view.findings.length ? null : (
            <Segmented<FindingsFilter>
              label={t('filter')}
              value={filter}
              onChange={(next) => {
                setFilter(next);
                memory.write(FILTER, next);
              }}
              options={[
                { value: 'stage', label: t('filterStage', { count: current.length }) },
                { value: 'all', label: t('filterAll', { count: view.findings.length }) },
              ]}
            />
          )}
          <span className="findings-bar__count">
            {t('counts', { all: shown.length, submitted: submitted.length })}
          </span>
        </div>
        <div className="findings-board ui-ruled">
          {view.findings.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          ) : list ? (
            <FindingsTable
              {...props}
              findings={opened === undefined || shown.includes(opened) ? shown : [opened, ...shown]}
              openId={opened?.id ?? null}
              onOpen={open}
              isFresh={isFresh}
            />
          ) : (
            <div className="findings-cards">
              {opened === undefined ? null : (
                <FindingEditor key={opened.id} {...props} finding={opened} fresh={isFresh(opened.id)} />
              )}
              {/* A list in the tree, no box of its own: its cards lie in the same grid as the open one. */}
              <div className="findings-others">
                {shown
                  .filter((finding) => finding !== opened)
                  .map((finding) => (
                    <FindingCard
                      key={finding.id}
                      {...props}
                      finding={finding}
                      fresh={isFresh(finding.id)}
                      onOpen={() => open(finding.id)}
                    />
                  ))}
              </div>
            </div>
          )}
        </div>
        {view.reviews
          .filter((review) => review.open || review.past.length > 0)
          .map((review) => (
            <ReviewStrip key={review.id} {...props} review={review} atWork={review === atWork} />
          ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="findings-side" aria-label={t('side')} tabIndex={0}>
        <TheorySide {...props} />
      </section>
    </div>
  );
}

/** The finding to work on when none was chosen: a draft, else an open one, else the first. */
function firstToWorkOn(findings: readonly FindingView[]): FindingView | undefined {
  return (
    findings.find((finding) => finding.open && finding.state === 'drafted') ??
    findings.find(isEditable) ??
    findings[0]
  );
}

/** Tells which grades came while the panel was open: their stamps come down once. */
function useFreshStamps(findings: readonly FindingView[]): (id: string) => boolean {
  const before = useRef<ReadonlySet<string> | null>(null);
  before.current ??= new Set(findings.filter((each) => each.grade !== null).map((each) => each.id));
  const seen = before.current;
  return (id) => !seen.has(id);
}
