import type { ReactNode } from 'react';
import type { LocalMoment, RequestView, TraineeView } from '../../../engine';
import { LeadBar, type LeadBarTick, MarkList, SectionHeading, StatusMark } from '../../../ui';
import { dayOfMoment, shortMoment } from '../../words';
import { leadMarks } from './lead-marks';
import { inboxStrings } from './strings';

export interface LeadTimeProps {
  readonly request: RequestView;
  readonly view: TraineeView;
  readonly language: 'en' | 'ko';
}

/** How long an answer usually takes, from when to when, and what falls due before it. */
export function LeadTime({ request, view, language }: LeadTimeProps): ReactNode {
  const t = inboxStrings.in(language);
  const { bar, usual } = request;
  const underWay = request.expected !== null && request.sentAt !== null;
  const span = request.expected ?? request.preview;
  const poor = bar.poor !== null && bar.poor > bar.most ? bar.poor : undefined;
  const max = poor ?? bar.most;
  const marks = leadMarks(request, view);
  // What is lost for good stands on the bar; what is only due is listed below it.
  const expiries = marks.filter((mark) => mark.deadline.kind === 'expiry');
  const first = expiries[0] ?? marks[0];
  const later = expiries.slice(1);
  return (
    <section className="lead" aria-label={t('lead.title')}>
      <SectionHeading>{t('lead.title')}</SectionHeading>
      <p className="lead__usual">{usual}</p>
      {poor === undefined ? null : <p className="lead__poor">{t('lead.poor', { days: poor })}</p>}
      <div className="lead__bar">
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
          {...(first
            ? {
                markerAt: first.at,
                markerLabel: t('lead.mark', {
                  day: dayOfMoment(first.deadline.at, language),
                  text: first.deadline.text,
                }),
              }
            : {})}
          ticks={ticksOf(bar.least, bar.most, poor, max, (days) => t('lead.days', { days }))}
        />
        {later.map(({ deadline, at }) => (
          <span
            key={deadline.id}
            className="lead__mark"
            style={{ insetInlineStart: `${Math.min(100, (at / max) * 100)}%` }}
            title={t('lead.mark', { day: dayOfMoment(deadline.at, language), text: deadline.text })}
            aria-hidden="true"
          >
            <StatusMark kind="waiting" />
          </span>
        ))}
      </div>
      {span ? <p className="lead__between">{spanWords(span, language)}</p> : null}
      {marks.length === 0 ? null : (
        <>
          <h3 className="lead__meanwhile">{t(expiries.length > 0 ? 'lead.expires' : 'lead.meanwhile')}</h3>
          <MarkList
            label={t(expiries.length > 0 ? 'lead.expires' : 'lead.meanwhile')}
            items={marks.map(({ deadline }) => ({
              id: deadline.id,
              kind: deadline.kind === 'expiry' ? 'waiting' : deadline.tone,
              kindLabel: t(`lead.kind.${deadline.kind}`),
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
