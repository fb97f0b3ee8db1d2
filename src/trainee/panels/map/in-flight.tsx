import { type ReactNode, useState } from 'react';
import type { LocalMoment, RequestView } from '../../../engine';
import { Button, formatDuration, type Language, LeadBar, MarkList, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { requestStateMark, requestStateWord } from '../../words';
import { minutesUntil, nearMoment } from '../clock/near-moment';
import { daysSoFar, progressWords, wasSent } from './request-progress';
import { mapStrings } from './strings';

export interface InFlightProps extends PanelProps {
  readonly selected: string | null;
  readonly onPoint: (request: string | null) => void;
}

/** Each request that was sent, how far it is, and when its answer is expected. */
export function InFlight(props: InFlightProps): ReactNode {
  const { view, language, goTo, selected, onPoint } = props;
  const t = mapStrings.in(language);
  const [all, setAll] = useState(false);
  const sent = view.requests.filter(wasSent);
  const waiting = sent.filter((request) => request.answeredAt === null);
  const sorted = sent.toSorted((one, other) => rank(one) - rank(other));
  const recent = sorted.filter((request) => isRecent(request, view.clock.now));
  const shown = all ? sorted : recent;
  return (
    <Panel
      title={t('inFlight')}
      aside={
        sent.length === 0
          ? undefined
          : t('waitingCount', { waiting: waiting.length, answered: sent.length - waiting.length })
      }
    >
      {sent.length === 0 ? <p className="map-note">{t('nothingInFlight')}</p> : null}
      <ul className="map-flight">
        {shown.map((request) => (
          <li
            key={request.paper}
            data-id={request.paper}
            className={request.paper === selected ? 'map-flight__item--selected' : undefined}
            onPointerEnter={() => onPoint(request.paper)}
            onPointerLeave={() => onPoint(null)}
          >
            <button
              type="button"
              className="map-flight__face"
              aria-current={request.paper === selected ? 'true' : undefined}
              onClick={() => goTo('inbox', request.paper)}
            >
              <span className="map-flight__head">
                <StatusMark
                  kind={requestStateMark(request.state)}
                  label={requestStateWord(request.state, language)}
                />
                <b>{request.title}</b>
                <span className="map-flight__to">{request.to.short}</span>
              </span>
              <RequestLead request={request} {...props} />
              <span className="map-flight__foot">
                <span>{expectedWords(request, props)}</span>
                <span>{progressWords(request, view.clock.now, language)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {recent.length === sent.length ? null : (
        <Button kind="quiet" size="small" pressed={all} onClick={() => setAll(!all)}>
          {all ? t('fewAnswered') : t('allAnswered', { count: sent.length - waiting.length })}
        </Button>
      )}
    </Panel>
  );
}

const DAY_MS = 86_400_000;

/** Whether something is still to come of it or came within a day. */
const isRecent = ({ state, answeredAt }: RequestView, now: LocalMoment): boolean =>
  state === 'returned' || answeredAt === null || now.at - answeredAt.at <= DAY_MS;

/** What needs attention first: what came back, then what is on its way, then what is answered. */
function rank(request: RequestView): number {
  if (request.state === 'returned') return 0;
  return request.answeredAt === null ? 1 : 2;
}

function expectedWords(request: RequestView, { view, language }: PanelProps): string {
  const t = mapStrings.in(language);
  if (request.expected === null || request.answeredAt !== null) return t('usual', { usual: request.usual });
  const { now } = view.clock;
  const [from, to] = [request.expected.from, request.expected.to].map((each) =>
    nearMoment(each, now, language),
  );
  return from === to || from === undefined || to === undefined ? (from ?? '') : t('range', { from, to });
}

export interface RequestLeadProps extends Pick<PanelProps, 'view'> {
  readonly request: RequestView;
  readonly language: Language;
}

/** The bar of one request: days gone by, hatched where the answer is expected. */
export function RequestLead({ request, view, language }: RequestLeadProps): ReactNode {
  const { least, most } = request.bar;
  const answered = request.state === 'granted';
  // A single day of answer has no width of its own: the last part of the bar stands for it.
  const expectedFrom = least < most ? least : most * 0.9;
  return (
    <LeadBar
      label={progressWords(request, view.clock.now, language)}
      soFar={answered ? Math.max(most, Number.MIN_VALUE) : daysSoFar(request, view.clock.now)}
      expectedFrom={expectedFrom}
      expectedTo={most}
      tone={answered ? 'supported' : request.state === 'returned' ? 'waiting' : 'request'}
    />
  );
}

/** Deadlines beside the map: what is due while the clock moves. */
export function MapDeadlines({ view, language }: PanelProps): ReactNode {
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const due = view.deadlines.filter((deadline) => deadline.kind === 'due');
  if (due.length === 0) return null;
  return (
    <Panel title={t('deadlines')}>
      <MarkList
        label={t('deadlines')}
        items={due
          .toSorted((one, other) => one.at.at - other.at.at)
          .map((deadline) => ({
            id: deadline.id,
            kind: deadline.tone,
            kindLabel: t(deadline.tone === 'contradiction' ? 'dueSoon' : 'due'),
            label: <span data-id={deadline.id}>{deadline.text}</span>,
            detail: formatDuration(minutesUntil(deadline.at, now), language),
            aside: nearMoment(deadline.at, now, language),
          }))}
      />
    </Panel>
  );
}
