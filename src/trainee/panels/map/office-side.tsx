import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OfficeView } from '../../../engine';
import { Button, IconButton, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { requestStateMark, timeOfMoment } from '../../words';
import { officeState } from '../clock/office-state';
import { officeHours } from '../clock/office-words';
import { sharedWords } from './hour-scale';
import { officePlaces, placeOfOffice } from './office-places';
import { isUnderWay } from './request-progress';
import { mapStrings } from './strings';

export interface OfficeSideProps extends PanelProps {
  readonly office: OfficeView;
  readonly onPick: (office: string | null) => void;
}

/** The office that was picked: its clock and hours, what its law lets it do, how it stands to the desk, what lies with it. */
export function OfficeSide(props: OfficeSideProps): ReactNode {
  const { office, view, language, goTo, onPick } = props;
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const here = placeOfOffice(officePlaces(view), office.id)?.offices ?? [office];
  const requests = view.requests.filter(
    (request) => request.to.agency === office.id && request.state !== 'new',
  );
  return (
    <Panel
      className="map-office"
      title={office.city}
      aside={<IconButton label={t('closeOffice')} icon={<X size={16} />} onClick={() => onPick(null)} />}
    >
      <div data-id={office.id} lang={view.language}>
        <p className="map-office__name">{office.name}</p>
        <p className="map-office__state">
          <StatusMark kind={office.open ? 'open' : 'closed'} />{' '}
          <span className="ui-mono">
            {timeOfMoment(office.now)} {office.now.zone}
          </span>{' '}
          {officeState(office, now, language)}
        </p>
        <p className="map-note">
          {officeHours(office, language)} · {sharedWords(office, view, language)}
        </p>
        <dl className="map-office__facts">
          {office.patience === '' && !office.slower ? null : (
            <>
              <dt>{t('patience')}</dt>
              <dd className={office.slower ? 'map-office__slower' : undefined}>
                {office.slower ? <StatusMark kind="waiting" label={t('slower')} /> : null}{' '}
                {office.patience || t('slower')}
              </dd>
            </>
          )}
          {office.law === '' ? null : (
            <>
              <dt>{t('law')}</dt>
              <dd>{office.law}</dd>
            </>
          )}
          {requests.length === 0 ? null : (
            <>
              <dt>{t('requestsHere')}</dt>
              <dd>
                {requests.map((request) => (
                  <button
                    key={request.paper}
                    type="button"
                    className="map-list__open"
                    onClick={() => goTo('inbox', request.paper)}
                  >
                    <StatusMark kind={requestStateMark(request.state)} /> {request.title}
                  </button>
                ))}
              </dd>
            </>
          )}
        </dl>
        {here.length < 2 ? null : (
          <fieldset className="map-office__others" aria-label={t('otherOffices')}>
            {here.map((each) => (
              <Button
                key={each.id}
                size="small"
                kind="quiet"
                pressed={each.id === office.id}
                onClick={() => onPick(each.id)}
              >
                {each.short}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
    </Panel>
  );
}

/** "2 waiting": what lies with an office; a dash for nothing. */
export function waitingWords(office: OfficeView, { view, language }: PanelProps): string {
  const count = view.requests.filter(
    (request) => request.to.agency === office.id && isUnderWay(request),
  ).length;
  return count === 0 ? '–' : mapStrings.in(language)('waitingRequests', { count });
}
