import {
  type JsonValue,
  type MinuteRange,
  type OfficeCalendar,
  parseHours,
  parseTimeRange,
  type Zone,
} from '../../base';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { entriesOf, isList, member } from '../json-path';

/** The office calendar of every agency whose hours, breaks and zone are right. */
export function readCalendars(
  scenario: JsonValue,
  zones: ReadonlyMap<string, Zone>,
  report: Report,
): ReadonlyMap<string, OfficeCalendar> {
  return new Map(
    entriesOf(member(scenario, 'agencies')).flatMap(([id, agency]) => {
      const calendar = readCalendar(id, agency, zones, report);
      return calendar ? [[id, calendar] as const] : [];
    }),
  );
}

function readCalendar(
  id: string,
  agency: JsonValue,
  zones: ReadonlyMap<string, Zone>,
  report: Report,
): OfficeCalendar | undefined {
  const text = member(agency, 'hours');
  const zoneId = member(agency, 'zone');
  const hours = typeof text === 'string' ? parseHours(text) : undefined;
  if (hours && !hours.ok) report('CB0404', inScenario(['agencies', id, 'hours']), `${hours.error}.`);
  const breaks = readBreaks(id, member(agency, 'breaks'), report);
  const closed = member(agency, 'closed');
  const zone = typeof zoneId === 'string' ? zones.get(zoneId) : undefined;
  if (!hours?.ok || !zone) return undefined;
  return {
    ...hours.value,
    zone,
    breaks,
    closed: isList(closed) ? closed.filter((day) => typeof day === 'string') : [],
  };
}

function readBreaks(id: string, list: JsonValue | undefined, report: Report): readonly MinuteRange[] {
  return (isList(list) ? list : []).flatMap((text, index) => {
    if (typeof text !== 'string') return [];
    const range = parseTimeRange(text);
    if (range.ok) return [range.value];
    report('CB0404', inScenario(['agencies', id, 'breaks', index]), `${range.error}.`);
    return [];
  });
}
