import { type JsonValue, parseUtc, type Zone, type ZoneChange } from '../../base';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { entriesOf, isList, type JsonPath, member } from '../json-path';

/** UTC−12 to UTC+14 are in use. */
const MOST_OFFSET = 14 * 60;

/** The zones of a scenario, those that are right. */
export function readZones(scenario: JsonValue, report: Report): ReadonlyMap<string, Zone> {
  return new Map(
    entriesOf(member(scenario, 'zones')).flatMap(([id, spec]) => {
      const zone = readZone(id, spec, report);
      return zone ? [[id, zone] as const] : [];
    }),
  );
}

function readZone(id: string, spec: JsonValue, report: Report): Zone | undefined {
  const path = ['zones', id];
  const utcMinutes = readOffset(member(spec, 'utc'), [...path, 'utc'], report);
  const abbreviation = member(spec, 'abbreviation');
  if (utcMinutes === undefined || typeof abbreviation !== 'string') return undefined;
  const changes: ZoneChange[] = [];
  const list = member(spec, 'changes');
  for (const [index, entry] of (isList(list) ? list : []).entries()) {
    const change = readChange(entry, [...path, 'changes', index], report);
    if (change === undefined) return undefined;
    const before = changes.at(-1);
    if (before && change.at <= before.at) {
      report(
        'CB0405',
        inScenario([...path, 'changes', index, 'from']),
        'This change is not later than the one before it.',
      );
      return undefined;
    }
    changes.push(change);
  }
  return { id, utcMinutes, abbreviation, changes };
}

function readChange(spec: JsonValue, path: JsonPath, report: Report): ZoneChange | undefined {
  const from = member(spec, 'from');
  const abbreviation = member(spec, 'abbreviation');
  const utcMinutes = readOffset(member(spec, 'utc'), [...path, 'utc'], report);
  const at = typeof from === 'string' ? parseUtc(from) : undefined;
  if (!at?.ok || utcMinutes === undefined || typeof abbreviation !== 'string') return undefined;
  return { at: at.value, utcMinutes, abbreviation };
}

/** `+09:00` as minutes; undefined if the schema has already refused it. */
function readOffset(text: JsonValue | undefined, path: JsonPath, report: Report): number | undefined {
  const match = typeof text === 'string' ? /^([+-])(\d{2}):(\d{2})$/.exec(text) : null;
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (Number(match[3]) < 60 && minutes <= MOST_OFFSET) return match[1] === '-' ? -minutes : minutes;
  report('CB0405', inScenario(path), `No zone of the world is ${match[0]} from UTC.`);
  return undefined;
}
