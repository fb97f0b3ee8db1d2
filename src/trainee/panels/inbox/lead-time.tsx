import type { ReactNode } from 'react';
import type { LocalMoment, RequestView, TraineeView } from '../../../engine';
import { LeadBar, type LeadBarTick, MarkList, SectionHeading } from '../../../ui';
import { dayOfMoment, shortMoment } from '../../words';
import { inboxStrings } from './strings';

const DAY_MS = 86_400_000;

export interface LeadTimeProps {
  readonly request: RequestView;
  readonly view: TraineeView;
  readonly language: 'en' | 'ko';
}

/** How long an answer usually takes, from when to when, and what falls due before it. */
export function LeadTime({ request, view, language }: LeadTimeProps): ReactNode {
  const t = inboxStrings.in(language);
  const { bar, usual } = request;
  const now = view.clock.now.at;
  const underWay = request.expected !== null && request.sentAt !== null;
  const span = request.expected ?? request.preview;
  const began = request.receivedAt?.at ?? request.sentAt?.at ?? now;
  const due = span
    ? view.deadlines.filter((deadline) => deadline.at.at > now && deadline.at.at < span.to.at)
    : [];
  const [first] = [...due].sort((one, other) => one.at.at - other.at.at);
  const poor = bar.poor !== null && bar.poor > bar.most ? bar.poor : undefined;
  const max = poor ?? bar.most;
  const marker = first ? (first.at.at - (underWay ? began : now)) / DAY_MS : undefined;
  return (
    <section className="lead" aria-label={t('lead.title')}>
      <SectionHeading>{t('lead.title')}</SectionHeading>
      <p className="lead__usual">{usual}</p>
      {poor === undefined ? null : <p className="lead__poor">{t('lead.poor', { days: poor })}</p>}
      <LeadBar
        size="thick"
        label={
          underWay
            ? t('lead.progress', { percent: Math.round(request.progress * 100) })
            : span
              ? t('lead.bar', {
                  usual,
                  from: shortMoment(span.from, language),
                  to: shortMoment(span.to, language),
                })
              : t('lead.usual', { usual })
        }
        soFar={underWay ? request.progress * bar.most : 0}
        expectedFrom={bar.least === bar.most ? 0 : bar.least}
        expectedTo={bar.most}
        lateTo={poor}
        max={max}
        {...(marker !== undefined && first && marker <= max
          ? { markerAt: marker, markerLabel: `${dayOfMoment(first.at, language)}: ${first.text}` }
          : {})}
        ticks={ticksOf(bar.least, bar.most, poor, max, (days) => t('lead.days', { days }))}
      />
      {span ? <p className="lead__between">{spanWords(span, language)}</p> : null}
      {due.length === 0 ? null : (
        <>
          <h3 className="lead__meanwhile">{t('lead.meanwhile')}</h3>
          <MarkList
            label={t('lead.meanwhile')}
            items={due.map((deadline) => ({
              id: deadline.id,
              kind: deadline.tone,
              label: deadline.text,
              detail: shortMoment(deadline.at, language),
            }))}
          />
        </>
      )}
    </section>
  );
}

/** "Tue 11 Mar to Fri 14 Mar", or one moment where both ends are the same. */
function spanWords(
  span: { readonly from: LocalMoment; readonly to: LocalMoment },
  language: 'en' | 'ko',
): string {
  const t = inboxStrings.in(language);
  const to = shortMoment(span.to, language);
  if (span.from.at === span.to.at) return t('lead.by', { to });
  return t('lead.between', { from: shortMoment(span.from, language), to });
}

/** Ticks that would print over each other are left out: nearer than a seventh of the bar. */
function ticksOf(
  least: number,
  most: number,
  poor: number | undefined,
  max: number,
  words: (days: number) => string,
): readonly LeadBarTick[] {
  const wanted: readonly LeadBarTick[] = [
    { at: most, label: words(most) },
    ...(poor === undefined ? [] : [{ at: poor, label: words(poor), tone: 'contradiction' as const }]),
    { at: least, label: words(least) },
    { at: 0, label: '0' },
  ];
  const kept: LeadBarTick[] = [];
  for (const tick of wanted) {
    // A part of a day is said in words beside the bar, not in fractions.
    if (Number.isInteger(tick.at) && kept.every((other) => Math.abs(other.at - tick.at) > max / 7))
      kept.push(tick);
  }
  return kept.sort((one, other) => one.at - other.at);
}
