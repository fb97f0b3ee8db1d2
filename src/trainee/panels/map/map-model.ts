import type { OfficeView, RequestView, TraineeView } from '../../../engine';
import type { Language } from '../../../ui';
import type { MapModel, MapOffice, MapRequest } from '../../bridge';
import { timeOfMoment } from '../../words';
import { homeOffice } from '../clock/home-office';
import { officeState } from '../clock/office-state';
import { officesOnMap } from './near-offices';
import { daysSoFar, progressWords, wasSent } from './request-progress';
import { mapStrings } from './strings';

/** What the map shows of a view, in words of one language. */
export function mapModel(view: TraineeView, language: Language): MapModel {
  const t = mapStrings.in(language);
  return {
    nowUtcMs: view.clock.now.at,
    offices: officesOnMap(view).map(
      (office): MapOffice => ({
        id: office.id,
        label: officeLabel(office, view),
        lon: office.lon,
        lat: office.lat,
        localTime: timeOfMoment(office.now),
        status: officeState(office, view.clock.now, language),
        open: office.open,
        invented: office.invented,
      }),
    ),
    requests: view.requests.flatMap((request) => mapRequest(request, view, language)),
    // Deadlines of the case have no office of their own; they stand beside the map.
    expiring: [],
    labels: {
      legendOpen: t('legendOpen'),
      legendClosed: t('legendClosed'),
      legendElapsed: t('legendElapsed'),
      legendExpected: t('legendExpected'),
      legendNight: t('legendNight'),
      legendInvented: t('legendInvented'),
    },
  };
}

/** The home desk is its city; others are told apart by their name, and by their city if it is another one. */
function officeLabel(office: OfficeView, view: TraineeView): string {
  const home = homeOffice(view);
  if (office.id === home?.id) return office.city;
  const told = office.city === home?.city || office.short.includes(office.city);
  return told ? office.short : `${office.short} · ${office.city}`;
}

/** A request on its way between two offices of the map; none for one that was not sent or has no office. */
function mapRequest(request: RequestView, view: TraineeView, language: Language): readonly MapRequest[] {
  const state = stateOf(request);
  const to = view.offices.find((office) => office.id === request.to.agency);
  const from = homeOffice(view);
  if (state === null || to === undefined || from === undefined || !wasSent(request)) return [];
  const { least, most } = request.bar;
  const longest = Math.max(most, Number.MIN_VALUE);
  return [
    {
      id: request.paper,
      label: request.title,
      from: from.id,
      to: to.id,
      progress: Math.min(1, daysSoFar(request, view.clock.now) / longest),
      expectedFrom: Math.min(1, least / longest),
      state,
      text: progressWords(request, view.clock.now, language),
    },
  ];
}

function stateOf(request: RequestView): MapRequest['state'] | null {
  switch (request.state) {
    case 'sent':
    case 'acknowledged':
      return 'in-flight';
    case 'granted':
      return 'answered';
    case 'returned':
    case 'refused':
    case 'lapsed':
      return 'returned';
    case 'new':
    case 'drafted':
      return null;
  }
}
