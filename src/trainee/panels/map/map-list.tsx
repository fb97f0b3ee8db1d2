import type { ReactNode } from 'react';
import { Button, DataTable, EmptyState, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { dayOfMoment, requestStateMark, requestStateWord, shortMoment, timeOfMoment } from '../../words';
import { homeOffice } from '../clock/home-office';
import { nearMoment } from '../clock/near-moment';
import { officeState } from '../clock/office-state';
import { officeHours } from '../clock/office-words';
import { overlapWords } from './hour-scale';
import { RequestLead } from './in-flight';
import { officesByCloseness } from './near-offices';
import { waitingWords } from './office-side';
import { progressWords, wasSent } from './request-progress';
import { mapStrings } from './strings';

export interface MapListProps extends PanelProps {
  readonly selected: string | null;
  readonly onPick: (office: string) => void;
}

/** The map as two tables: every office with its clock and hours, every request with its way. */
export function MapList(props: MapListProps): ReactNode {
  const { view, language, goTo, selected, onPick } = props;
  const t = mapStrings.in(language);
  const home = homeOffice(view);
  const { now } = view.clock;
  const sent = view.requests.filter(wasSent);
  return (
    <div className="map-list">
      <DataTable
        caption={t('offices')}
        rows={officesByCloseness(view)}
        rowKey={(office) => office.id}
        selectedKey={selected ?? undefined}
        columns={[
          {
            id: 'office',
            heading: t('office'),
            rowHeading: true,
            cell: (office) => (
              <button
                type="button"
                className="map-list__open"
                data-id={office.id}
                aria-pressed={office.id === selected}
                onClick={() => onPick(office.id)}
              >
                {office.name}
              </button>
            ),
          },
          {
            id: 'city',
            heading: t('city'),
            cell: (office) => (
              <>
                {office.city}
                {office.invented ? <span className="map-list__city">{t('invented')}</span> : null}
              </>
            ),
          },
          {
            id: 'time',
            heading: t('localTime'),
            cell: (office) => (
              <>
                <span className="ui-mono">
                  {timeOfMoment(office.now)} {office.now.zone}
                </span>
                <span className="map-list__city">{dayOfMoment(office.now, language)}</span>
              </>
            ),
          },
          {
            id: 'state',
            heading: t('state'),
            cell: (office) => (
              <span className="map-list__state">
                <StatusMark
                  kind={office.open ? 'open' : 'closed'}
                  label={t(office.open ? 'open' : 'closed')}
                />{' '}
                {officeState(office, now, language)}
                {office.changesHome === null ? null : (
                  <span className="map-list__city">{shortMoment(office.changesHome, language)}</span>
                )}
              </span>
            ),
          },
          { id: 'hours', heading: t('hours'), cell: (office) => officeHours(office, language) },
          {
            id: 'overlap',
            heading: home === undefined ? t('hours') : t('overlap', { city: home.city }),
            cell: (office) => (office.id === home?.id ? '–' : overlapWords(office, view, language) || '–'),
          },
          {
            id: 'patience',
            heading: t('patience'),
            cell: (office) => (
              <>
                {office.slower ? <StatusMark kind="waiting" label={t('slower')} /> : null}{' '}
                {office.patience || '–'}
              </>
            ),
          },
          { id: 'requests', heading: t('requestsHere'), cell: (office) => waitingWords(office, props) },
        ]}
      />
      {sent.length === 0 ? (
        <EmptyState
          title={t('requests')}
          actions={
            <Button size="small" onClick={() => goTo('inbox')}>
              {t('toInbox')}
            </Button>
          }
        >
          {t('noRequests')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('requests')}
          rows={sent}
          rowKey={(request) => request.paper}
          selectedKey={selected ?? undefined}
          columns={[
            {
              id: 'request',
              heading: t('request'),
              rowHeading: true,
              cell: (request) => (
                <button
                  type="button"
                  className="map-list__open"
                  data-id={request.paper}
                  onClick={() => goTo('inbox', request.paper)}
                >
                  {request.title}
                </button>
              ),
            },
            { id: 'to', heading: t('to'), cell: (request) => request.to.short },
            {
              id: 'state',
              heading: t('state'),
              cell: (request) => (
                <span className="map-list__state">
                  <StatusMark kind={requestStateMark(request.state)} />{' '}
                  {requestStateWord(request.state, language)}
                </span>
              ),
            },
            {
              id: 'receipt',
              heading: t('receipt'),
              cell: (request) =>
                request.receivedAt === null ? '–' : nearMoment(request.receivedAt, now, language),
            },
            {
              id: 'expected',
              heading: t('expected'),
              cell: (request) =>
                request.expected === null
                  ? request.usual
                  : t('range', {
                      from: nearMoment(request.expected.from, now, language),
                      to: nearMoment(request.expected.to, now, language),
                    }),
            },
            {
              id: 'lead',
              heading: t('lead'),
              cell: (request) => (
                <span className="map-list__lead">
                  <RequestLead request={request} view={view} language={language} />
                  {progressWords(request, now, language)}
                </span>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
