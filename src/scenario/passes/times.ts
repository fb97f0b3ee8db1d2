import {
  type CaseMs,
  isLocalDate,
  type OfficeCalendar,
  parseDuration,
  parseUtc,
  toInstant,
  type Zone,
} from '../../base';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, type JsonPath, member, valueAt } from '../json-path';
import { readCalendars } from './calendars';
import { readZones } from './zones';

/** Zones, office calendars and the first instant, as far as they are right. */
export interface Times {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly calendars: ReadonlyMap<string, OfficeCalendar>;
  readonly home: Zone | undefined;
  readonly start: CaseMs | undefined;
}

/** Reads zones and office hours, and checks every duration, date and time. */
export function checkTimes(draft: Draft, report: Report): Times {
  const zones = readZones(draft.value, report);
  const calendars = readCalendars(draft.value, zones, report);
  const home = zoneOf(draft, zones, ['clock', 'zone']);
  const startText = valueAt(draft.value, ['clock', 'start']);
  const start = home && typeof startText === 'string' ? toInstant(home, startText) : undefined;
  const times = { zones, calendars, home, start: start?.ok ? start.value : undefined };
  const roles = new Map(draft.strings.map((string) => [string.path, string.role]));
  for (const { path, value } of draft.visits) {
    if (typeof value !== 'string') continue;
    const role = roles.get(path);
    if (role === 'duration') checkDuration(value, path, report);
    else if (role === 'local-time') checkLocalTime(value, path, localZone(draft, times, path), report);
    else if (role === undefined) checkPlainTime(value, path, report);
  }
  checkFlowKeys(draft, home, report);
  return times;
}

/** An exhibit is dated where it was written, everything else by the clock of the home desk. */
function localZone(draft: Draft, { zones, home }: Times, path: JsonPath): Zone | undefined {
  if (path[0] !== 'exhibits') return home;
  const sender = valueAt(draft.value, [...path.slice(0, 2), 'from']);
  return typeof sender === 'string' ? zoneOf(draft, zones, ['agencies', sender, 'zone']) : undefined;
}

function zoneOf(draft: Draft, zones: ReadonlyMap<string, Zone>, path: JsonPath): Zone | undefined {
  const id = valueAt(draft.value, path);
  return typeof id === 'string' ? zones.get(id) : undefined;
}

function checkDuration(text: string, path: JsonPath, report: Report, at: 'key' | 'value' = 'value'): void {
  const duration = parseDuration(text);
  if (!duration.ok) report('CB0401', inScenario(path, at), `${duration.error}.`);
}

function checkLocalTime(
  text: string,
  path: JsonPath,
  zone: Zone | undefined,
  report: Report,
  at: 'key' | 'value' = 'value',
): void {
  if (zone === undefined) return;
  const instant = toInstant(zone, text);
  if (!instant.ok) report('CB0402', inScenario(path, at), `${instant.error}.`);
}

/** The schema has checked the form of instants and dates; that the calendar has them is checked here. */
function checkPlainTime(text: string, path: JsonPath, report: Report): void {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text)) {
    const instant = parseUtc(text);
    if (!instant.ok) report('CB0403', inScenario(path), `${instant.error}.`);
  } else if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !isLocalDate(text)) {
    report('CB0403', inScenario(path), `${text}: there is no such date.`);
  }
}

/** In the flow, durations and local times are also keys: of `after` and `at`. */
function checkFlowKeys(draft: Draft, home: Zone | undefined, report: Report): void {
  const visitNode = (path: JsonPath): void => {
    const node = valueAt(draft.value, path);
    for (const [key] of entriesOf(member(node, 'after')))
      checkDuration(key, [...path, 'after', key], report, 'key');
    for (const [key] of entriesOf(member(node, 'at')))
      checkLocalTime(key, [...path, 'at', key], home, report, 'key');
    for (const [id] of entriesOf(member(node, 'states'))) visitNode([...path, 'states', id]);
  };
  visitNode(['flow']);
}
