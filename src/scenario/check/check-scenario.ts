import { createReporter } from '../diagnostics/report';
import { inScenario } from '../draft';
import { readFolder } from '../files';
import { pointerOf } from '../json-path';
import type { LoadedScenario, ScenarioFiles } from '../loaded-scenario';
import { unpackScenario } from '../pack';
import { type Dependencies, readDependencies } from './dependencies';
import { Evidence } from './evidence';
import { findData } from './find-data';
import { findIdle } from './find-idle';
import { findUnreached } from './find-reach';
import { findScore } from './find-score';
import { findTraining } from './find-training';
import type { CheckFinding, FoundHere } from './finding';
import { Machine } from './machine';
import { Model } from './model';
import { type Question, questionsOf } from './questions';
import { type SearchResult, search } from './search';
import { bitsOf, sliceFor } from './slices';
import type { Variable } from './variables';

export interface CheckOptions {
  /** Most states in all; two million if left out. */
  readonly budget?: number;
  /** The files as they lie in the folder, for lines; what the packed scenario unpacks to if left out. */
  readonly files?: ScenarioFiles;
  /** Put before the file names. */
  readonly name?: string;
  /** Told now and then how far it is; the answer false stops the check. */
  onProgress?(progress: CheckProgress): boolean | undefined;
}

export interface CheckProgress {
  /** States explored so far. */
  readonly states: number;
  /** Questions answered, of how many. */
  readonly answered: number;
  readonly questions: number;
}

/** What was searched for one part of the case. */
export interface CheckedPart {
  /** Path of the stage; empty for what is of no stage. */
  readonly stage: string;
  readonly searches: number;
  readonly states: number;
  /** Questions that were not answered within the budget. */
  readonly open: number;
}

export interface CheckReport {
  readonly findings: readonly CheckFinding[];
  /** True if the whole case was searched at once and to its end. */
  readonly whole: boolean;
  /** True if every question was answered, each by a search to its end. */
  readonly proved: boolean;
  readonly states: number;
  readonly steps: number;
  readonly depth: number;
  readonly parts: readonly CheckedPart[];
}

const BUDGET = 2_000_000;
/** The whole case at once may take this share of the budget; then it is cut into questions. */
const SHARE_OF_WHOLE = 0.1;
/** A case of more bits is never searched whole: the try would be time lost. */
const MOST_BITS_AT_ONCE = 64;
/** One question may take so many states before less of what lies around it is kept. */
const MOST_A_QUESTION = 5_000;
/** With the least around it a question gets more room. */
const MOST_A_LAST_TRY = 60_000;
/** Bits of state that a question keeps, first try first. */
const BITS = [13, 8, 5] as const;
/** Of a question that is worth little around it. */
const NARROW = 8;

/** Searches everything that can happen in a case, and tells what never can, where it gets stuck, what is of no use. */
export function checkScenario(scenario: LoadedScenario, options: CheckOptions = {}): CheckReport {
  const model = new Model(scenario);
  const dependencies = readDependencies(model);
  const evidence = new Evidence(model);
  const budget = options.budget ?? BUDGET;
  const questions = questionsOf(model, dependencies);
  const searches = new Searches(model, dependencies, evidence, options, questions.length);
  const everything = new Set<Variable>([model.clock, ...questions.flatMap(({ variables }) => variables)]);
  const { kept } = sliceFor(model, dependencies, everything, Number.POSITIVE_INFINITY);
  const found: FoundHere[] = [];
  const parts = new Map<string, { searches: number; states: number; open: number }>();
  const bits = [...kept].reduce((sum, variable) => sum + bitsOf(variable), 0);
  const once =
    bits > MOST_BITS_AT_ONCE ? undefined : searches.run(kept, Math.ceil(budget * SHARE_OF_WHOLE), true);
  const whole = once?.result.complete ?? false;
  if (once && whole) found.push(...deadEnds(once.machine, once.result, true));
  else {
    for (const [index, question] of questions.entries()) {
      const part = parts.get(question.stage) ?? { searches: 0, states: 0, open: 0 };
      parts.set(question.stage, part);
      const answer = searches.answer(question, budget);
      part.searches += answer.searches;
      part.states += answer.states;
      if (!answer.done) part.open += 1;
      found.push(...answer.found);
      if (searches.stopped) {
        for (const rest of questions.slice(index + 1)) {
          const left = parts.get(rest.stage) ?? { searches: 0, states: 0, open: 0 };
          parts.set(rest.stage, { ...left, open: left.open + 1 });
        }
        break;
      }
      searches.answered += 1;
    }
  }
  const loops = searches.looped
    ? [
        {
          code: 'CB1121' as const,
          path: ['flow'],
          message: 'Something follows from something else without end.',
        },
      ]
    : [];
  found.push(
    ...loops,
    ...findUnreached(model, evidence),
    ...findData(model, evidence),
    ...findIdle(model, evidence),
    ...findTraining(model, evidence),
    ...findScore(scenario, model),
  );
  const open = [...parts.values()].reduce((sum, part) => sum + part.open, 0);
  return {
    findings: locate(scenario, unique(found), options),
    whole,
    proved: whole || open === 0,
    states: searches.states,
    steps: searches.steps,
    depth: searches.depth,
    parts: [...parts].map(([stage, part]) => ({ stage, ...part })),
  };
}

/** The searches of one check, within one budget. */
class Searches {
  states = 0;
  steps = 0;
  depth = 0;
  answered = 0;
  looped = false;
  stopped = false;
  /** What finished searches have kept: whatever asks for no more is answered by them. */
  private readonly searched: ReadonlySet<Variable>[] = [];

  constructor(
    private readonly model: Model,
    private readonly dependencies: Dependencies,
    private readonly evidence: Evidence,
    private readonly options: CheckOptions,
    private readonly questions: number,
  ) {}

  run(
    kept: ReadonlySet<Variable>,
    budget: number,
    progress: boolean,
  ): { machine: Machine; result: SearchResult } {
    const machine = new Machine(this.model, this.dependencies, kept);
    const result = search(machine, {
      budget,
      progress,
      goOn: (states) => {
        const { answered, questions } = this;
        if (this.options.onProgress?.({ states: this.states + states, answered, questions }) !== false)
          return true;
        this.stopped = true;
        return false;
      },
    });
    this.states += result.states;
    this.steps += result.steps;
    this.depth = Math.max(this.depth, result.depth);
    if (machine.looped) this.looped = true;
    this.evidence.add(machine, result);
    return { machine, result };
  }

  /** Searches about one question, with less and less around it until a search comes to its end. */
  answer(
    question: Question,
    budget: number,
  ): { done: boolean; searches: number; states: number; found: readonly FoundHere[] } {
    const before = this.states;
    let searches = 0;
    for (const bits of BITS) {
      const left = budget - this.states;
      if (left <= 0 || this.stopped) {
        this.stopped = true;
        return { done: false, searches, states: this.states - before, found: [] };
      }
      const most = bits === BITS.at(-1) ? MOST_A_LAST_TRY : MOST_A_QUESTION;
      const slice = sliceFor(
        this.model,
        this.dependencies,
        question.variables,
        question.wide ? bits : Math.min(bits, NARROW),
      );
      if (!question.wide && bits > NARROW) continue;
      if (!question.progress && this.searched.some((kept) => isWithin(slice.kept, kept)))
        return { done: true, searches, states: this.states - before, found: [] };
      const { machine, result } = this.run(slice.kept, Math.min(left, most), question.progress);
      searches += 1;
      if (!result.complete) continue;
      this.searched.push(slice.kept);
      const found = question.progress ? deadEnds(machine, result, slice.whole) : [];
      return { done: true, searches, states: this.states - before, found };
    }
    return { done: false, searches, states: this.states - before, found: [] };
  }
}

function isWithin(some: ReadonlySet<Variable>, all: ReadonlySet<Variable>): boolean {
  return some.size <= all.size && [...some].every((variable) => all.has(variable));
}

/** The nearest state from which no ending is reached, of each state of the outermost region. */
function deadEnds(machine: Machine, result: SearchResult, whole: boolean): readonly FoundHere[] {
  // Where nothing ends at all it is the endings that are told.
  if (result.stuck.length === 0 || result.stuck.length === result.states) return [];
  const { root } = machine.model.chart;
  const slot = root.region ? machine.layout.slotOf(root.region) : -1;
  const told = new Map<string, number>();
  for (const index of result.stuck) {
    const place = slot < 0 ? '' : String(root.region?.values[result.stateAt(index)[slot] ?? 0]);
    if (!told.has(place)) told.set(place, index);
  }
  return [...told].map(([place, index]) => {
    const node = root.children.find(({ path }) => path === place);
    const play = result.playTo(index);
    const certain = whole
      ? 'no ending can be reached any more'
      : 'no ending can be reached any more, if it comes to that';
    const way = play.length === 0 ? 'from the start' : `after ${play.length} steps (${play.join('; ')})`;
    return {
      code: 'CB1120',
      path: node?.state.path ?? ['flow'],
      message: `In "${place}", ${way}, ${certain}.`,
      play,
    };
  });
}

/** Each finding once; of dead ends at one place the nearest. */
function unique(found: readonly FoundHere[]): readonly FoundHere[] {
  const first = new Map<string, FoundHere>();
  for (const one of found) {
    const key = keyOf(one);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function keyOf({ code, path }: FoundHere): string {
  return `${code}:${pointerOf(path)}`;
}

/** Gives each finding its line, and the author's reason if it is allowed. */
function locate(
  scenario: LoadedScenario,
  found: readonly FoundHere[],
  { files, name }: CheckOptions,
): readonly CheckFinding[] {
  const allow = scenario.spec.check?.allow ?? {};
  const made = new Map(found.map((one) => [keyOf(one), one]));
  const unmet = Object.keys(allow).filter((key) => !made.has(key));
  const all: readonly FoundHere[] = [
    ...found,
    ...unmet.map(
      (key): FoundHere => ({
        code: 'CB1190',
        path: ['check', 'allow', key],
        message: `The checker does not find "${key}".`,
        fix: 'remove the entry',
        edit: { pointer: pointerOf(['check', 'allow', key]), remove: true },
      }),
    ),
  ];
  const byKey = new Map(all.map((one) => [keyOf(one), one]));
  const content = readFolder(files ?? unpackScenario(scenario.packed), () => undefined);
  const reporter = createReporter();
  for (const { code, path, message, fix } of all)
    reporter.report(code, inScenario(path, 'key'), message, fix);
  return reporter.diagnostics(content.texts, content.documents, name).map((diagnostic) => {
    const key = `${diagnostic.code}:${diagnostic.pointer}`;
    const { code, play, edit } = byKey.get(key) ?? { code: 'CB1190' as const };
    const allowed = Object.hasOwn(allow, key) ? allow[key] : undefined;
    return {
      ...diagnostic,
      code,
      ...(play ? { play } : {}),
      ...(edit ? { edit } : {}),
      ...(allowed === undefined ? {} : { allowed }),
    };
  });
}
