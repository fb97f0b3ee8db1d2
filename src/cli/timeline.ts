import { abbreviationAt, caseMs, type JsonValue, localIso, type Zone } from '../base';
import { EVENT_ORIGINS, type EventLine } from '../protocol';
import { type CaseLedger, caseLedger, type LoadedScenario } from '../scenario';
import { formatQuarters } from './marks';

const LONGEST = 90;
/** Keys of events that hold an instant; `from` also names the old value of a fact, which is a small number. */
const INSTANTS: ReadonlySet<string> = new Set(['until', 'wanted', 'from']);
const LEAST_INSTANT = 1_000_000_000;

/** A log as lines for a person: number, local time of the home desk, event, what it is about. */
export function timelineText(lines: readonly EventLine[], scenario: LoadedScenario): string {
  const home = homeZone(scenario);
  const width = Math.max(...lines.map(({ type }) => type.length));
  return lines
    .map((line) => {
      const time = localTime(home, line.at);
      const about = briefly(line, scenario);
      return `${String(line.seq).padStart(5)}  ${time}  ${line.type.padEnd(width)}  ${about}`.trimEnd();
    })
    .map((row) => `${row}\n`)
    .join('');
}

/** The zone of the home desk, in which times are shown and plays are written. */
function homeZone(scenario: LoadedScenario): Zone {
  const zone = scenario.zones.get(scenario.spec.clock.zone);
  if (zone === undefined) throw new Error('A loaded scenario has the zone of its clock');
  return zone;
}

/** `2031-03-03 09:00 KST` */
export function localTime(zone: Zone, at: number): string {
  const instant = caseMs(at);
  return `${localIso(zone, instant).replace('T', ' ')} ${abbreviationAt(zone, instant)}`;
}

function briefly(line: EventLine, scenario: LoadedScenario): string {
  const { data, type } = line;
  const home = homeZone(scenario);
  if (type === 'score.awarded') {
    const quarters = Number(data.quarters);
    const points = `${quarters < 0 ? '' : '+'}${formatQuarters(quarters)}`;
    return `${points} ${data.competency} at ${data.point}: ${reasonText(String(data.reason), scenario)}`;
  }
  if (type === 'log.opened') return values(data, ['engine', 'mode', 'pseudonym', 'played'], home);
  if (EVENT_ORIGINS[type] !== 'command') return values(data, Object.keys(data), home);
  const command = data.command as Readonly<Record<string, JsonValue>>;
  if (BOARD_COMMAND.test(String(command.type))) return boardAct(line, command, scenario);
  const asked = values(command, keysOf(command), home);
  return type === 'command.refused' ? refused(line, command, asked) : asked;
}

const keysOf = (command: Readonly<Record<string, JsonValue>>): readonly string[] =>
  Object.keys(command).filter((key) => key !== 'type');

function refused(
  { data }: EventLine,
  command: Readonly<Record<string, JsonValue>>,
  asked: string,
  about = String(data.about),
): string {
  const what = asked === '' ? command.type : `${command.type} ${asked}`;
  return `${what}: ${data.code} (${about})`;
}

const BOARD_COMMAND = /^(board|address|link|cluster)\./;
const LONG_ID = /\b(?:[0-9a-f]{64}|bcrt1[0-9a-z]{20,})\b/g;
const ENDS = 6;

/** An act on the tracing board, with the author's labels in place of txids and addresses; other ones are cut short. */
function boardAct(
  line: EventLine,
  command: Readonly<Record<string, JsonValue>>,
  scenario: LoadedScenario,
): string {
  const { data, type } = line;
  const ledger = caseLedger(scenario);
  const named = (text: string): string => text.replace(LONG_ID, (id) => labelOf(id, ledger));
  const plain = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(plain).join(' ');
    return typeof value === 'string' ? named(value) : value;
  };
  const readable = Object.fromEntries(Object.entries(command).map(([key, value]) => [key, plain(value)]));
  const asked = values(readable, keysOf(command), homeZone(scenario));
  switch (type) {
    case 'command.refused':
      return refused(line, command, asked, named(String(data.about)));
    case 'board.changed':
      return `${String(command.type).replace('board.', '')} ${asked}`.trimEnd();
    case 'board.undone':
    case 'board.redone':
      return String(data.act);
    case 'board.exported':
      return `${asked}, ${counted(data.transactions, 'transaction', 'transactions')}`;
    case 'cluster.merged':
      return `${asked}, ${counted(data.members, 'address', 'addresses')}`;
    default:
      return asked;
  }
}

function labelOf(id: string, ledger: CaseLedger | null): string {
  const label = ledger?.labelOfTx(id) ?? ledger?.labelOfAddress(id);
  return label ?? `${id.slice(0, ENDS)}…${id.slice(-ENDS)}`;
}

function counted(list: JsonValue | undefined, one: string, more: string): string {
  const count = Array.isArray(list) ? list.length : 0;
  return `${count} ${count === 1 ? one : more}`;
}

/** `E-04 police`: the values of keys, short; what is empty is left out. */
function values(data: Readonly<Record<string, JsonValue>>, keys: readonly string[], home: Zone): string {
  const texts = keys.map((key) => short(key, data[key], home)).filter((text) => text !== '');
  const text = texts.join(' ').replaceAll('\n', ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function short(key: string, value: JsonValue | undefined, home: Zone): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && INSTANTS.has(key) && value > LEAST_INSTANT) return localTime(home, value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A reason is the path of a text; what is none is shown as it is. */
function reasonText(path: string, scenario: LoadedScenario): string {
  const language = scenario.languages[0] ?? 'en';
  try {
    return scenario.text(path, language);
  } catch {
    return path;
  }
}
