import type { Command, Screen } from '../../engine';
import type { Language } from '../../scenario';
import { settingsOf } from '../case-session';
import type { CaseLog } from '../log/case-log';
import { parseCommand } from '../log/command-schema';
import { EVENT_ORIGINS } from '../log/event-line';
import type { PlayableCase, RunningCase } from '../running-case';

/** A stage of the way that is kept: from here the replay goes on by itself. */
interface Kept {
  readonly line: number;
  readonly running: RunningCase;
}

/** What was on the trainee's screen: its place, and the document that was opened there last. */
export interface ReplayPlace {
  readonly screen: Screen;
  readonly target: string | null;
}

export interface ReplayMoment {
  readonly running: RunningCase;
  readonly language: Language;
  readonly place: ReplayPlace;
  /** Hash of the line. */
  readonly hash: string;
}

/** Every how many lines the case is kept, so that going back costs at most so many commands. */
const KEEP_EVERY = 24;

/**
 * A log that stands at any of its events. A moment is the case after the whole command that the event came from.
 * What cannot be given to the case again, in a log that does not verify, is left out: then it is for reading only.
 */
export class ReplayTrack {
  readonly #log: CaseLog;
  readonly #kept: Kept[];
  #present: Kept;

  constructor(log: CaseLog, playable: PlayableCase) {
    this.#log = log;
    const first = { line: 0, running: playable.start(settingsOf(log.opened)).next };
    this.#kept = [first];
    this.#present = first;
  }

  /** Number of the last event. */
  get last(): number {
    return this.#log.lines.length;
  }

  /** Whether no person played it, so that its places are told from its acts. */
  get simulated(): boolean {
    return this.#log.opened.played === 'simulated';
  }

  /** The case at an event; a number outside of the log is brought to its nearest end. */
  at(sequence: number): ReplayMoment {
    const line = Math.max(1, Math.min(this.last, Math.trunc(sequence)));
    const running = this.#runningAt(line);
    return { running, ...this.#shownAt(line), hash: this.#log.lines[line - 1]?.hash ?? '' };
  }

  #runningAt(line: number): RunningCase {
    let { line: done, running } = this.#nearest(line);
    while (done < line) {
      running = this.#after(done, running);
      done += 1;
      const last = this.#kept.at(-1);
      if (last !== undefined && done >= last.line + KEEP_EVERY) this.#kept.push({ line: done, running });
    }
    this.#present = { line: done, running };
    return running;
  }

  #nearest(line: number): Kept {
    const before = this.#kept.findLast((one) => one.line <= line) ?? this.#present;
    const { line: here } = this.#present;
    return here <= line && here > before.line ? this.#present : before;
  }

  /** The case after the line of this index. */
  #after(index: number, running: RunningCase): RunningCase {
    const line = this.#log.lines[index];
    if (line === undefined || EVENT_ORIGINS[line.type] !== 'command' || line.type === 'command.refused') {
      return running;
    }
    const command = parseCommand(line.data.command);
    return command === undefined ? running : running.do(command).next;
  }

  #shownAt(line: number): Pick<ReplayMoment, 'language' | 'place'> {
    const { opened, lines } = this.#log;
    let { language } = opened;
    let place: ReplayPlace = { screen: 'desk', target: null };
    for (const { type, data } of lines.slice(0, line)) {
      if (type === 'language.changed') language = data.language === 'ko' ? 'ko' : 'en';
      if (EVENT_ORIGINS[type] !== 'command') continue;
      const moves = type === 'screen.opened' || type === 'document.opened';
      if (!moves && opened.played === 'played') continue;
      const command = parseCommand(data.command);
      if (command === undefined) continue;
      if (command.type === 'screen.open') place = { screen: command.screen, target: null };
      else if (command.type === 'document.open') place = { ...place, target: command.document };
      if (opened.played === 'simulated') place = placeOfAct(command) ?? place;
    }
    return { language, place };
  }
}

/** A simulated log opens no screens: where a trainee would have been for an act; null where that cannot be told. */
function placeOfAct(command: Command): ReplayPlace | null {
  switch (command.type) {
    case 'document.open':
      return { screen: 'inbox', target: command.document };
    case 'request.draft':
    case 'request.send':
    case 'entry.file':
      return { screen: 'inbox', target: command.paper };
    case 'exhibit.register':
      return { screen: 'evidence', target: command.about };
    case 'finding.draft':
    case 'finding.submit':
      return { screen: 'findings', target: command.finding };
    case 'finding.review':
    case 'theory.submit':
      return { screen: 'findings', target: null };
    case 'compare.make':
      return { screen: 'evidence', target: command.a.document };
    case 'plan.draft':
    case 'plan.execute':
      return { screen: 'operations', target: null };
    case 'decision.make':
    case 'clock.advance':
    case 'stage.close':
      return { screen: 'desk', target: null };
    case 'recall.answer':
      return { screen: 'debrief', target: null };
    default:
      return /^(board|address|link|cluster)\./.test(command.type)
        ? { screen: 'tracing', target: null }
        : null;
  }
}
