import type { ReactNode } from 'react';
import { ClockFace, Panel, type StatusKind, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import type { Tone } from '../../bridge';
import { screenName, timeOfMoment } from '../../words';
import { officeState } from '../clock/office-state';
import { deskOffices } from './desk-model';
import { placeStates } from './place-states';
import { deskStrings } from './strings';

/** The desk without its picture: the same clocks, and the eight places with what waits in them. */
export function DeskList({ view, language, settings, goTo }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  return (
    <div className="desk-list">
      <Panel title={t('clocks')}>
        <ul className="desk-clocks">
          {deskOffices(view).map((office) => (
            <li key={office.id} data-id={office.id}>
              <ClockFace
                hour={office.now.hour}
                minute={office.now.minute}
                open={office.open}
                label={`${office.city}, ${timeOfMoment(office.now)}`}
                size={3.5}
              />
              <span>
                <b>{office.city}</b> <span className="ui-mono">{timeOfMoment(office.now)}</span>
                <span className="desk-clocks__state">
                  <StatusMark kind={office.open ? 'open' : 'closed'} />{' '}
                  {officeState(office, view.clock.now, language)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('places')}>
        <ul className="desk-places" aria-label={t('placesCaption')}>
          {placeStates(view, language).map((place) => {
            const kind = markOf(place.tone);
            const face = (
              <>
                <span className="desk-places__key" aria-hidden="true">
                  {settings.hotkeys[place.id]}
                </span>
                <span className="desk-places__name">{screenName(place.id, language)}</span>
                <span className="desk-places__note">
                  {kind === null ? null : <StatusMark kind={kind} />} {place.note}
                </span>
              </>
            );
            return (
              <li key={place.id} data-id={place.id}>
                {place.id === 'desk' ? (
                  <div className="desk-places__face" aria-current="page">
                    {face}
                  </div>
                ) : (
                  <button type="button" className="desk-places__face" onClick={() => goTo(place.id)}>
                    {face}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}

function markOf(tone: Tone): StatusKind | null {
  return tone === 'none' ? null : tone;
}
