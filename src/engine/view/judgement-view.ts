import type { FindingSpec, SlotSpec } from '../../scenario';
import { offeredOptions } from '../commands';
import { contradictedBy } from '../grading';
import { visibleOptions } from '../options';
import { passed } from '../passing';
import { type Lens, MINUTE, optionalText, showsJudgements } from './lens';
import type { DecisionView, FindingView, ReviewView, SlotView, TheoryView } from './view';

export function decisionViews(lens: Lens): DecisionView[] {
  const { world, compiled } = lens;
  return Object.entries(compiled.scenario.spec.decisions ?? {}).flatMap(([id, spec]): DecisionView[] => {
    const made = world.decisions[id]?.option ?? null;
    const open = made === null && world.ending === null && world.open.includes(id);
    if (!open && made === null) return [];
    const document =
      'exhibit' in spec.beside ? spec.beside.exhibit : 'message' in spec.beside ? spec.beside.message : null;
    const shown = made === null ? offeredOptions(compiled, world, id) : [made];
    const path = `decisions.${id}.options`;
    const told = world.feedback.some((one) => one.about === id && one.text === `${path}.${made}.why`);
    const chosen = made === null ? undefined : spec.options[made];
    return [
      {
        id,
        title: lens.text(`decisions.${id}.title`),
        situation: lens.text(`decisions.${id}.situation`),
        beside: document === null ? null : { document },
        open,
        made,
        options: shown.map((option) => ({
          id: option,
          text: lens.text(`${path}.${option}.text`),
          irreversible: spec.options[option]?.irreversible ?? false,
          preview: optionalText(lens, spec.options[option]?.preview, `${path}.${option}.preview`),
          minutes: minutesOf(lens, spec.options[option]?.spend),
        })),
        feedback:
          chosen !== undefined && (told || showsJudgements(world, world.decisions[id]?.stage ?? ''))
            ? {
                text: lens.text(`${path}.${made}.why`),
                rule: optionalText(lens, chosen.rule, `${path}.${made}.rule`),
              }
            : null,
      },
    ];
  });
}

function minutesOf(lens: Lens, duration: string | undefined): number {
  if (duration === undefined) return 0;
  return Math.round((passed(lens.compiled, lens.world.now, duration, null) - lens.world.now) / MINUTE);
}

function slotViews(
  lens: Lens,
  /** Path of the slots. */
  path: string,
  slots: Readonly<Record<string, SlotSpec>>,
  values: Readonly<Record<string, string>>,
): SlotView[] {
  const { domains } = lens.compiled.scenario.spec;
  return Object.entries(slots).map(([id, slot]): SlotView => {
    const value = values[id] ?? null;
    if (!('domain' in slot)) {
      const title = optionalText(lens, slot.instant.title, `${path}.${id}.instant.title`);
      return { id, input: 'instant', title, options: [], value };
    }
    const { domain } = slot;
    const options = domains?.[domain]?.options ?? {};
    return {
      id,
      input: 'option',
      title: lens.text(`domains.${domain}.title`),
      options: visibleOptions(lens.world, options).map((option) => ({
        id: option,
        text: lens.text(`domains.${domain}.options.${option}.text`),
        seenIn: (options[option]?.seenIn ?? []).filter((one) => lens.world.opened[one] !== undefined),
      })),
      value,
    };
  });
}

/** Its legs, with the findings that the trainee has met. */
function legViews(lens: Lens, id: string, { legs = {} }: FindingSpec): FindingView['legs'] {
  const { open, findings } = lens.world;
  return Object.entries(legs).map(([leg, carriers]) => ({
    id: leg,
    title: lens.text(`findings.${id}.legs.${leg}.title`),
    findings: carriers.findings.filter((one) => open.includes(one) || findings[one] !== undefined),
  }));
}

function fewestLegs({ sufficient }: FindingSpec): number {
  const counts = sufficient.flatMap((one) => ('legs' in one ? [one.legs] : []));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

export function findingViews(lens: Lens): FindingView[] {
  const { world } = lens;
  return Object.entries(lens.compiled.scenario.spec.findings ?? {}).flatMap(([id, spec]): FindingView[] => {
    const record = world.findings[id];
    const open = world.open.includes(id) && world.ending === null;
    if (!open && !record) return [];
    const shown =
      record !== undefined && record.grade !== null && (record.told || showsJudgements(world, record.stage));
    return [
      {
        id,
        title: lens.text(`findings.${id}.title`),
        claim: lens.text(`findings.${id}.claim`),
        purpose: spec.purpose,
        open: open && record?.state !== 'sound',
        slots: slotViews(lens, `findings.${id}.slots`, spec.slots, record?.slots ?? {}),
        exhibits: record?.exhibits ?? [],
        legs: legViews(lens, id, spec),
        legsNeeded: fewestLegs(spec),
        findings: record?.findings ?? [],
        contradictedBy:
          shown && record.grade === 'contradicted' ? contradictedBy(world, spec, record.slots) : [],
        confidence: record?.confidence ?? null,
        state: record?.state ?? 'new',
        minutes: minutesOf(lens, spec.spend),
        grade: shown ? record.grade : record?.state === 'sound' ? 'supported' : null,
        feedback: shown ? lens.text(`findings.${id}.why`) : '',
      },
    ];
  });
}

export function reviewViews(lens: Lens): ReviewView[] {
  const { world } = lens;
  return Object.entries(lens.compiled.scenario.spec.reviews ?? {}).flatMap(([id, spec]): ReviewView[] => {
    const past = world.reviews.filter((one) => one.review === id);
    const open = world.open.includes(id) && world.ending === null;
    if (!open && past.length === 0) return [];
    const until = passed(lens.compiled, world.now, spec.spend, spec.agency);
    return [
      {
        id,
        title: lens.text(`reviews.${id}.title`),
        by: lens.text(`people.${spec.by}.name`),
        open,
        findings: spec.findings,
        minutes: Math.round((until - world.now) / MINUTE),
        past: past.map(({ at, findings, band }) => ({ at: lens.home(at), findings, band })),
      },
    ];
  });
}

/** What may tell two theories apart, of the exhibits that were opened. */
function apartViews(lens: Lens, id: string): TheoryView['apart'] {
  const { world } = lens;
  const handed = world.theories[id];
  const shown = handed !== undefined && showsJudgements(world, handed.stage);
  return Object.entries(lens.compiled.scenario.spec.theories?.[id]?.apart ?? {})
    .filter(([exhibit]) => world.opened[exhibit] !== undefined)
    .map(([exhibit, { fits }]) => ({
      exhibit,
      fits: handed?.apart[exhibit] ?? null,
      right: shown ? fits : null,
      why: shown ? lens.text(`theories.${id}.apart.${exhibit}.why`) : '',
    }));
}

export function theoryViews(lens: Lens): TheoryView[] {
  const { world } = lens;
  return Object.entries(lens.compiled.scenario.spec.theories ?? {}).flatMap(([id, spec]): TheoryView[] => {
    const handed = world.theories[id];
    const open = world.open.includes(id) && world.ending === null;
    if (!open && !handed) return [];
    const path = `theories.${id}`;
    return [
      {
        id,
        title: lens.text(`${path}.title`),
        paragraph: lens.text(`${path}.paragraph`),
        open,
        blanks: slotViews(lens, `${path}.blanks`, spec.blanks, handed?.blanks ?? {}),
        rival: lens.text(`${path}.rival`),
        doubts: {
          ask: lens.text(`${path}.doubts.ask`),
          options: visibleOptions(world, spec.doubts.options).map((option) => ({
            id: option,
            text: lens.text(`${path}.doubts.options.${option}.text`),
          })),
          chosen: handed?.doubts ?? [],
        },
        handed: handed !== undefined,
        apart: apartViews(lens, id),
      },
    ];
  });
}
