import { Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LocalMoment, RequestView } from '../../../engine';
import { Button, ExhibitChip, type Language, SectionHeading, type StatusKind, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { handlingTone, requestStateMark, requestStateWord, shortMoment } from '../../words';
import { LeadTime } from './lead-time';
import { RequestWay } from './request-way';
import { inboxStrings } from './strings';
import { UsableAs } from './usable-as';

interface RequestHistoryProps extends Pick<PanelProps, 'view' | 'language' | 'goTo'> {
  readonly request: RequestView;
  readonly onOpenDocument: (id: string) => void;
  readonly onChannels: () => void;
}

interface Step {
  readonly id: string;
  readonly kind: StatusKind;
  readonly label: string;
  readonly at: string;
  readonly reason: string;
}

/** A request on its way: drafted, sent, received, answered, each with its time; the answer in words. */
export function RequestHistory({
  request,
  view,
  language,
  goTo,
  onOpenDocument,
  onChannels,
}: RequestHistoryProps): ReactNode {
  const t = inboxStrings.in(language);
  const underWay = request.state === 'sent' || request.state === 'acknowledged';
  const came = view.documents.filter((each) => each.obtained !== '' && each.obtained === request.title);
  return (
    <>
      <section className="history" aria-label={t('history.title')}>
        <SectionHeading
          aside={request.attempt > 1 ? t('history.attempt', { number: request.attempt }) : undefined}
        >
          {t('history.title')}
        </SectionHeading>
        <ol className="history__steps">
          {stepsOf(request, language).map((step) => (
            <li key={step.id} className={`history__step history__step--${step.kind}`}>
              <StatusMark kind={step.kind} size={95} />
              <span className="history__words">
                <b>{step.label}</b>
                {step.at === '' ? null : <time>{step.at}</time>}
                {step.reason === '' ? null : <span className="history__reason">{step.reason}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {came.length === 0 ? null : (
        <section className="history" aria-label={t('history.came')}>
          <SectionHeading>{t('history.came')}</SectionHeading>
          <ul className="about-names">
            {came.map((each) => (
              <li key={each.id} data-exhibit={each.id}>
                <ExhibitChip
                  number={each.id}
                  tone={handlingTone(each.handling)}
                  label={`${each.id}, ${each.title}`}
                  onOpen={() => onOpenDocument(each.id)}
                />
                <span>{each.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {underWay ? (
        <>
          <RequestWay request={request} view={view} language={language} onChannels={onChannels} />
          <LeadTime request={request} view={view} language={language} />
          <UsableAs gives={request.gives} language={language} />
          <Button
            wide
            icon={<MapIcon size={18} strokeWidth={1.6} />}
            onClick={() => goTo('map', request.paper)}
          >
            {t('history.map')}
          </Button>
        </>
      ) : null}
    </>
  );
}

function stepsOf(request: RequestView, language: Language): readonly Step[] {
  const t = inboxStrings.in(language);
  const at = (moment: LocalMoment | null): string => (moment ? shortMoment(moment, language) : '');
  const { state, expected } = request;
  const steps: Step[] = [
    { id: 'drafted', kind: 'supported', label: t('history.drafted'), at: '', reason: '' },
    { id: 'sent', kind: 'supported', label: t('history.sent'), at: at(request.sentAt), reason: '' },
  ];
  if (request.receivedAt) {
    // An answer by telephone may come before any receipt is noted.
    const come = state !== 'sent';
    const label = t(come ? 'history.acknowledged' : 'history.toReceive', { to: request.to.short });
    steps.push({
      id: 'received',
      kind: come ? 'supported' : 'pending',
      label,
      at: at(request.receivedAt),
      reason: '',
    });
  }
  if (state === 'sent' || state === 'acknowledged') {
    const due = !expected
      ? ''
      : expected.from.at === expected.to.at
        ? t('history.dueAt', { to: at(expected.to) })
        : t('history.due', { from: at(expected.from), to: at(expected.to) });
    steps.push({ id: 'answer', kind: 'pending', label: t('history.waiting'), at: due, reason: '' });
  } else {
    steps.push({
      id: 'answer',
      kind: requestStateMark(state),
      label: requestStateWord(state, language),
      at: at(request.answeredAt),
      reason: request.reason,
    });
  }
  return steps;
}
