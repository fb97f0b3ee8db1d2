import { parseDuration, toInstant } from '../../base';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { eventNames, suggestEvent } from '../event-names';
import type { JsonPath } from '../json-path';
import type { DeadlineSpec } from '../schema/flow';
import type { Scenario } from '../schema/scenario';
import type { Times } from './times';

/** Checks that every deadline has one way to fall due, and that its warnings can come before it. */
export function checkDeadlines(draft: Draft, spec: Scenario, times: Times, report: Report): void {
  const events = eventNames(draft.value, draft.declarations);
  for (const [id, deadline] of Object.entries(spec.deadlines ?? {})) {
    const path: JsonPath = ['deadlines', id];
    const { at, from, warn = [] } = deadline;
    if ((at === undefined) === (from === undefined)) {
      const has = at === undefined ? 'neither "at" nor "from"' : 'both "at" and "from"';
      report('CB0611', inScenario(path, 'key'), `"${id}" has ${has}.`);
      continue;
    }
    if (from !== undefined && !events.has(from.event)) {
      const place = inScenario([...path, 'from', 'event']);
      const message = `Nothing ever tells the flow "${from.event}".`;
      report('CB0607', place, message, suggestEvent(from.event, events));
    }
    const ahead = aheadOf(deadline, times);
    if (ahead !== undefined && ahead <= 0) {
      report('CB0613', inScenario([...path, 'at']), `"${id}" is over before the case begins.`);
      continue;
    }
    for (const [index, text] of warn.entries()) {
      checkWarning(text, ahead, [...path, 'warn', index], report);
    }
  }
}

/** Milliseconds from its start, or the start of the case, until it is due; undefined if that is not known here. */
function aheadOf({ at, from }: DeadlineSpec, { home, start }: Times): number | undefined {
  if (from !== undefined) return clockTime(from.after);
  if (at === undefined || home === undefined || start === undefined) return undefined;
  const due = toInstant(home, at);
  return due.ok ? due.value - start : undefined;
}

function checkWarning(text: string, ahead: number | undefined, path: JsonPath, report: Report): void {
  const before = clockTime(text);
  if (before === undefined) {
    // What is no duration at all was reported as such.
    if (!parseDuration(text).ok) return;
    report('CB0612', inScenario(path), `"${text}" is office time.`, 'write P1D or PT12H');
  } else if (ahead !== undefined && before >= ahead) {
    report('CB0613', inScenario(path), `${text} before the deadline nothing has begun yet.`);
  }
}

/** Milliseconds of a duration on the clock; undefined for office time and for what is no duration. */
function clockTime(text: string): number | undefined {
  const duration = parseDuration(text);
  return duration.ok && duration.value.unit === 'time' ? duration.value.ms : undefined;
}
