import { own, parseUtc } from '../../base';
import { CONFIDENCES, FITS, type SlotSpec } from '../../scenario';
import type { AskReview, DraftFinding, MakeDecision, SubmitFinding, SubmitTheory } from '../command';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import { applyEffects } from '../effects';
import { gradeFinding } from '../grading';
import { isVisibleOption, visibleOptions } from '../options';
import { passed } from '../passing';
import { schedule } from '../schedule';
import { currentStage, type Turn, type World } from '../state';
import {
  acted,
  asks,
  awards,
  feedsBack,
  happened,
  journals,
  quartersOf,
  spends,
  tells,
  withRecord,
} from '../turn';
import { accept, type Handler, isOpenWork, refuse } from './handling';

/** Options of a decision on offer now, in order. */
export function offeredOptions(compiled: CompiledCase, world: World, decision: string): string[] {
  const spec = compiled.scenario.spec.decisions?.[decision];
  return Object.entries(spec?.options ?? {})
    .filter(
      ([id, option]) =>
        option.when === undefined ||
        compiled.scenario.condition(`decisions.${decision}.options.${id}.when`)(
          conditionEnv(compiled, world),
        ),
    )
    .map(([id]) => id);
}

export const makeDecision: Handler<MakeDecision> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.decisions, command.decision);
  if (!spec) return refuse('unknown-id', command.decision);
  if (turn.world.decisions[command.decision]) return refuse('already-made', command.decision);
  if (!isOpenWork(turn, command.decision)) return refuse('not-open', command.decision);
  const shown = offeredOptions(compiled, turn.world, command.decision);
  const option = own(spec.options, command.option);
  if (!option || !shown.includes(command.option)) return refuse('unknown-id', command.option);
  const path = `decisions.${command.decision}.options.${command.option}`;
  let next = acted(turn, 'decision.made', { command, shown });
  next = withRecord(next, 'decisions', command.decision, {
    option: command.option,
    at: next.world.now,
    stage: currentStage(next.world),
  });
  next = journals(next, 'decision', 'made', command.decision);
  if (option.irreversible) {
    next = happened(next, 'commit.executed', { decision: command.decision, option: command.option });
  }
  for (const [competency, points] of Object.entries(option.points ?? {})) {
    next = awards(next, spec.point, competency, quartersOf(points), `${path}.why`);
  }
  if (option.slip || next.world.settings.mode === 'guided') {
    const poor = Object.values(option.points ?? {}).some((points) => points < 0) || option.slip === true;
    next = feedsBack(next, {
      tone: poor ? 'poor' : 'good',
      about: command.decision,
      text: `${path}.why`,
      rule: option.rule === undefined ? null : `${path}.rule`,
    });
  }
  next = applyEffects(compiled, next, `${path}.effects`, command.decision);
  next = tells(next, `${command.decision}.${command.option}`);
  return accept(running, option.spend === undefined ? next : spends(next, option.spend));
};

/** Whether a value can stand in a slot: an option that can be chosen now, or an instant in UTC. */
function fitsSlot(compiled: CompiledCase, world: World, slot: SlotSpec, value: string): boolean {
  return 'domain' in slot ? isVisibleOption(compiled, world, slot.domain, value) : parseUtc(value).ok;
}

export const draftFinding: Handler<DraftFinding> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.findings, command.finding);
  if (!spec) return refuse('unknown-id', command.finding);
  if (!isOpenWork(turn, command.finding)) return refuse('not-open', command.finding);
  const before = turn.world.findings[command.finding];
  if (before?.state === 'sound') return refuse('locked', command.finding);
  for (const [slot, value] of Object.entries(command.slots)) {
    const declared = own(spec.slots, slot);
    if (!declared || !fitsSlot(compiled, turn.world, declared, value)) return refuse('bad-value', slot);
  }
  for (const exhibit of command.exhibits) {
    if (own(turn.world.exhibits, exhibit) === undefined) return refuse('not-here', exhibit);
  }
  const { findings = [] } = command;
  const carriers = Object.values(spec.legs ?? {}).flatMap((leg) => leg.findings);
  for (const finding of findings) {
    if (!carriers.includes(finding)) return refuse('bad-value', finding);
    if (own(turn.world.findings, finding) === undefined) return refuse('not-here', finding);
  }
  for (const cited of [command.exhibits, findings]) {
    if (new Set(cited).size !== cited.length) return refuse('bad-value', command.finding);
  }
  if (command.confidence !== null && !CONFIDENCES.includes(command.confidence)) {
    return refuse('bad-value', command.finding);
  }
  const next = withRecord(acted(turn, 'finding.drafted', { command }), 'findings', command.finding, {
    slots: command.slots,
    exhibits: command.exhibits,
    findings,
    confidence: command.confidence,
    state: 'drafted',
    grade: null,
    cap: null,
    told: false,
    stage: '',
  });
  return accept(running, next);
};

/** True while a step of the guided opening stands. */
function isGuided(compiled: CompiledCase, turn: Turn): boolean {
  return (
    turn.world.settings.mode === 'guided' &&
    turn.world.active.some((path) => compiled.states.get(path)?.guide !== undefined)
  );
}

export const submitFinding: Handler<SubmitFinding> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.findings, command.finding);
  if (!spec) return refuse('unknown-id', command.finding);
  if (!isOpenWork(turn, command.finding)) return refuse('not-open', command.finding);
  const record = turn.world.findings[command.finding];
  if (record?.state === 'sound') return refuse('locked', command.finding);
  const cited = (record?.exhibits.length ?? 0) + (record?.findings.length ?? 0);
  if (!record || record.confidence === null || cited === 0) return refuse('incomplete', command.finding);
  const empty = Object.keys(spec.slots).find((slot) => record.slots[slot] === undefined);
  if (empty !== undefined) return refuse('incomplete', empty);
  const graded = gradeFinding(turn.world, compiled.scenario.spec.findings ?? {}, spec, record);
  const told = isGuided(compiled, turn);
  let next = acted(turn, 'finding.submitted', {
    command,
    slots: { ...record.slots },
    exhibits: record.exhibits,
    confidence: record.confidence,
  });
  next = withRecord(next, 'findings', command.finding, {
    ...record,
    state: 'submitted',
    ...graded,
    told,
    stage: currentStage(next.world),
  });
  next = happened(next, 'finding.graded', {
    finding: command.finding,
    grade: graded.grade,
    cap: graded.cap ?? 'none',
  });
  next = journals(next, 'finding', 'submitted', command.finding);
  next = asks(next, {
    type: 'cue',
    cue: told ? (graded.grade === 'supported' ? 'supported' : 'refused') : 'stamp',
  });
  if (told) {
    const tone = graded.grade === 'supported' ? 'good' : 'poor';
    next = feedsBack(next, {
      tone,
      about: command.finding,
      text: `findings.${command.finding}.why`,
      rule: null,
    });
  }
  next = tells(next, `${command.finding}.submitted`);
  return accept(running, spec.spend === undefined ? next : spends(next, spec.spend));
};

export const askReview: Handler<AskReview> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.reviews, command.review);
  if (!spec) return refuse('unknown-id', command.review);
  if (!isOpenWork(turn, command.review)) return refuse('not-open', command.review);
  const { findings } = command;
  const eligible = findings.filter(
    (id) => spec.findings.includes(id) && (turn.world.findings[id]?.grade ?? null) !== null,
  );
  if (findings.length !== 3 || new Set(eligible).size !== 3) return refuse('three-findings', command.review);
  const next = acted(turn, 'finding.review-asked', { command });
  const due = passed(compiled, next.world.now, spec.spend, spec.agency);
  const owner = { kind: 'review', review: command.review, findings } as const;
  return accept(running, spends(schedule(next, due, owner), spec.spend, spec.agency));
};

export const submitTheory: Handler<SubmitTheory> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.theories, command.theory);
  if (!spec) return refuse('unknown-id', command.theory);
  if (!isOpenWork(turn, command.theory)) return refuse('not-open', command.theory);
  for (const [blank, slot] of Object.entries(spec.blanks)) {
    const value = command.blanks[blank];
    if (value === undefined) return refuse('incomplete', blank);
    if (!fitsSlot(compiled, turn.world, slot, value)) return refuse('bad-value', blank);
  }
  if (Object.keys(command.blanks).some((blank) => own(spec.blanks, blank) === undefined)) {
    return refuse('bad-value', command.theory);
  }
  if (command.doubts.length === 0) return refuse('incomplete', command.theory);
  const doubts = visibleOptions(turn.world, spec.doubts.options);
  if (command.doubts.some((one) => !doubts.includes(one))) return refuse('bad-value', command.theory);
  const { apart = {} } = command;
  for (const [exhibit, fit] of Object.entries(apart)) {
    if (own(spec.apart ?? {}, exhibit) === undefined || !FITS.includes(fit))
      return refuse('bad-value', exhibit);
    if (turn.world.opened[exhibit] === undefined) return refuse('not-here', exhibit);
  }
  const first = turn.world.theories[command.theory] === undefined;
  let next = acted(turn, 'theory.submitted', { command });
  next = withRecord(next, 'theories', command.theory, {
    blanks: command.blanks,
    doubts: command.doubts,
    apart,
    at: next.world.now,
    stage: currentStage(next.world),
  });
  next = asks(journals(next, 'theory', 'handed', command.theory), { type: 'cue', cue: 'stamp' });
  next = tells(next, `${command.theory}.handed`);
  return accept(running, first && spec.spend !== undefined ? spends(next, spec.spend) : next);
};
