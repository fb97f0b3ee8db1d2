import { caseMs, createRng, utcIso } from '../base';
import type { Mode, Refusal } from '../engine';
import { applyCommand, type CaseSession, endSession, openSession } from './case-session';
import { type EventLine, formatLine } from './log/event-line';
import type { Policy } from './policy/policy';
import type { PlayableCase } from './running-case';

/** Wall time of simulated logs begins here and goes on a second a command: 2000-01-01T00:00:00Z. No one mistakes it. */
const FIRST_WALL = 946_684_800_000;
const SECOND_MS = 1000;
/** Runs with other seeds begin on other seconds of that year. */
const SECONDS_OF_SEEDS = 365 * 24 * 3600;
/** A policy that gives more commands than this goes round in circles. */
const MOST_COMMANDS = 20_000;

export interface Simulation {
  readonly session: CaseSession;
  /** The log as JSON Lines. It says of itself that it is simulated. */
  readonly text: string;
  readonly commands: number;
  readonly refused: number;
  /** Why the policy could not go on; null if it came to its end. */
  readonly stuck: string | null;
}

/** Lets a policy play a case to its end. Same case, seed, settings and policy: same bytes. */
export function simulate(
  playable: PlayableCase,
  policy: Policy,
  settings: {
    readonly seed: string;
    readonly mode: Mode;
    readonly parameters: Readonly<Record<string, string>>;
    readonly pseudonym: string;
  },
): Simulation {
  const language = playable.languages[0] ?? 'en';
  const started = FIRST_WALL + createRng(settings.seed).fork('wall').int(SECONDS_OF_SEEDS) * SECOND_MS;
  const lines: EventLine[] = [];
  let commands = 0;
  let refused = 0;
  let stuck: string | null = null;
  let refusal: Refusal | null = null;
  const wall = () => utcIso(caseMs(started + commands * SECOND_MS));

  const opening = { ...settings, language, played: 'simulated', attempt: 1 } as const;
  const opened = openSession(playable, opening, wall());
  lines.push(...opened.lines);
  let session = opened.session;
  while (commands < MOST_COMMANDS) {
    const move = policy.next(session.running.view(language), refusal);
    if (move.kind === 'done') break;
    if (move.kind === 'stuck') {
      stuck = move.reason;
      break;
    }
    commands += 1;
    const done = applyCommand(session, move.command, wall());
    lines.push(...done.lines);
    session = done.session;
    refusal = done.refusal;
    if (refusal !== null) refused += 1;
  }
  const ended = endSession(session, wall());
  lines.push(...ended.lines);
  return {
    session: ended.session,
    get text() {
      return logText(lines);
    },
    commands,
    refused,
    stuck,
  };
}

/** A log as a file holds it: one line an event, a line feed after each. */
export function logText(lines: readonly EventLine[]): string {
  return lines.map((line) => `${formatLine(line)}\n`).join('');
}
