import {
  type CaseSession,
  type EventLine,
  fingerprintOf,
  parseLog,
  playableCase,
  verifyLog,
} from '../../protocol';
import type { LoadedScenario } from '../../scenario';
import type { CliCommand, Outcome } from '../command-line';
import { missingScenario, refusedLog, scenarioFor } from '../logged-scenario';
import { marksJson, marksText } from '../marks';
import { readText } from '../read-input';
import { timelineText } from '../timeline';

/** `casebridge replay LOG`: whether a log holds, and what it is worth. */
export const replay: CliCommand = {
  name: 'replay',
  usage: 'replay LOG [--scenario PATH] [--json]',
  summary: 'verifies a log (chain, scenario, replay); prints the score by competency and the timeline',
  arity: [1, 1],
  options: { scenario: { type: 'string' } },
  run: ({ positionals: [path = ''], options, terminal }) => {
    const parsed = parseLog(readText(path, terminal));
    if (!parsed.ok) return refusedLog(path, parsed.error);
    const log = parsed.value;

    const scenario = scenarioFor(log.opened.scenario.hash, options.scenario, terminal);
    if (scenario === undefined) return refusedLog(path, missingScenario(log, terminal));
    const verified = verifyLog(log, playableCase(scenario));
    if (!verified.ok) return refusedLog(path, verified.error);
    return accepted(path, log.lines, verified.value, scenario);
  },
};

/** A log that goes on from another one: its first events are that one's. */
function parentText({ sequence, hash }: NonNullable<CaseSession['opened']['parent']>): string {
  return `goes on from event ${sequence} of another log, whose hash there is ${hash}`;
}

function accepted(
  path: string,
  lines: readonly EventLine[],
  { opened, running, head }: CaseSession,
  scenario: LoadedScenario,
): Outcome {
  const marks = running.marks();
  const language = scenario.languages[0] ?? 'en';
  const over = running.over ? 'the case is over' : 'the case is not over';
  const text = [
    `${path}: verified`,
    `${scenario.text('meta.title', language)} ${opened.scenario.version}, ${opened.mode} mode, ${opened.played} by ${opened.pseudonym}`,
    `${head.sequence} events to case day ${running.day}; ${over}; fingerprint ${fingerprintOf(head)}`,
    ...(opened.parent === undefined ? [] : [parentText(opened.parent)]),
    '',
    ...marksText(marks, scenario),
    '',
    timelineText(lines, scenario),
  ].join('\n');
  return {
    ok: true,
    diagnostics: [],
    result: {
      verified: true,
      scenario: opened.scenario,
      mode: opened.mode,
      pseudonym: opened.pseudonym,
      played: opened.played,
      attempt: opened.attempt,
      parent: opened.parent ?? null,
      events: head.sequence,
      fingerprint: fingerprintOf(head),
      over: running.over,
      day: running.day,
      score: marksJson(marks),
      timeline: lines.map(({ seq, at, wall, source, type, data }) => ({ seq, at, wall, source, type, data })),
    },
    text,
  };
}
