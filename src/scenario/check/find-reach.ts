import { type JsonPath, pointerOf } from '../json-path';
import type { ChartEdge, ChartNode } from './chart';
import type { Evidence } from './evidence';
import type { Expression } from './expression';
import type { FoundHere } from './finding';
import type { Model } from './model';

/**
 * What can never happen. Of things that follow from each other only the first is told: a state behind a state that is
 * never reached is not told again.
 */
export function findUnreached(model: Model, evidence: Evidence): readonly FoundHere[] {
  return [
    ...deadStates(model, evidence),
    ...deadEdges(model, evidence),
    ...deadOptions(model, evidence),
    ...deadOutcomes(model, evidence),
    ...deadInjects(model, evidence),
    ...deadStageOutcomes(model, evidence),
    ...plainConditions(model, evidence),
  ];
}

export function isDeadState(evidence: Evidence, node: ChartNode): boolean {
  const { parent } = node;
  if (!parent) return false;
  return evidence.isNever(`entered ${node.path}`) || isDeadState(evidence, parent);
}

/**
 * Whether it is enough to know which values each variable never takes to see that a condition never holds, or never
 * fails: then what is wrong is told of those values. What is left is a condition at odds with itself or with its place.
 */
export function followsFromElsewhere(
  model: Model,
  evidence: Evidence,
  path: string | undefined,
  never = true,
): boolean {
  return path !== undefined && !canBe(model.condition(path), never, evidence);
}

/** Whether an expression can be so, as far as each variable for itself says. */
function canBe(expression: Expression, wanted: boolean, evidence: Evidence): boolean {
  switch (expression.op) {
    case 'constant':
      return expression.value === wanted;
    case 'free':
    case 'before':
      return true;
    case 'not':
      return canBe(expression.of, !wanted, evidence);
    case 'and':
    case 'or': {
      const [left, right] = [
        canBe(expression.left, wanted, evidence),
        canBe(expression.right, wanted, evidence),
      ];
      return (expression.op === 'and') === wanted ? left && right : left || right;
    }
    case 'if':
      return canBe(expression.yes, wanted, evidence) || canBe(expression.no, wanted, evidence);
    case 'table': {
      const { variables, holds } = expression;
      return holds.some((one, row) => {
        let rest = row;
        return (
          (one === 1) === wanted &&
          variables.every((variable) => {
            const value = variable.values[rest % variable.values.length] ?? false;
            rest = Math.floor(rest / variable.values.length);
            return !evidence.isNeverValue(variable, value);
          })
        );
      });
    }
  }
}

/** An event whose source is found to be impossible, or to come from a work that no reached state opens. */
function isDeadEvent(model: Model, evidence: Evidence, event: string): boolean {
  const at = event.lastIndexOf('.');
  const [id, what] = [event.slice(0, at), event.slice(at + 1)];
  const opening = model.opening(id);
  if (opening.length > 0 && opening.every((node) => isDeadState(evidence, node))) return true;
  const { variables } = model;
  const never = (key: string, value: string | boolean): boolean => {
    const variable = variables.find(key);
    return variable !== undefined && evidence.isNeverValue(variable, value);
  };
  return (
    never(`decision:${id}`, what) ||
    never(`request:${id}`, `answered ${what}`) ||
    (what === 'added' && never(`exhibit:${id}`, 'here')) ||
    (what === 'opened' && never(`opened:${id}`, true)) ||
    (what === 'closed' && never(`closed:${id}`, true))
  );
}

function isExplained(model: Model, evidence: Evidence, edge: ChartEdge): boolean {
  return (
    isDeadState(evidence, edge.from) ||
    (edge.by === 'on' && isDeadEvent(model, evidence, edge.name)) ||
    (edge.when !== undefined &&
      evidence.isNever(`true ${edge.when}`) &&
      followsFromElsewhere(model, evidence, edge.when)) ||
    isShadowed(evidence, edge)
  );
}

/** A branch behind one that always applies: that one is told. */
function isShadowed(evidence: Evidence, edge: ChartEdge): boolean {
  const list = edge.from.edges.filter(({ by, name }) => by === edge.by && name === edge.name);
  const before = list.slice(0, list.indexOf(edge));
  return before.some(({ when }) => when === undefined || evidence.isNever(`false ${when}`));
}

function deadStates(model: Model, evidence: Evidence): readonly FoundHere[] {
  const { nodes, edges } = model.chart;
  const found: FoundHere[] = [];
  for (const node of nodes) {
    if (node.state.node.history !== undefined || !node.parent || !isDeadState(evidence, node)) continue;
    if (isDeadState(evidence, node.parent)) continue;
    const ways = edges.filter(({ target }) => target === node || target?.path.startsWith(`${node.path}.`));
    const outside = ways.filter(({ from }) => from !== node && !from.path.startsWith(`${node.path}.`));
    if (outside.length > 0 && outside.every((edge) => isExplained(model, evidence, edge))) continue;
    const { end } = node.state.node;
    const elsewhere =
      end !== undefined && nodes.some((one) => one.state.node.end === end && !isDeadState(evidence, one));
    const why = outside.map((edge) => blocked(evidence, edge)).join('; ');
    if (end !== undefined && !elsewhere) {
      found.push({ code: 'CB1105', path: ['endings', end], message: `No play ends with "${end}": ${why}.` });
    } else {
      const message = `The state "${node.path}" is never reached: ${why}.`;
      found.push({ code: 'CB1101', path: node.state.path, message });
    }
  }
  return found;
}

/** Why a transition is not taken, in words. */
function blocked(evidence: Evidence, edge: ChartEdge): string {
  const where = edge.from.path === '' ? 'the flow' : `"${edge.from.path}"`;
  const event = edge.by === 'always' ? '' : ` ${edge.by === 'on' ? 'on' : edge.by} ${edge.name}`;
  if (isDeadState(evidence, edge.from)) return `${where} is never reached`;
  if (edge.when !== undefined && evidence.isNever(`true ${edge.when}`)) {
    return `from ${where}${event} the condition never holds`;
  }
  return `from ${where}${event} it never goes there`;
}

function deadEdges(model: Model, evidence: Evidence): readonly FoundHere[] {
  const found: FoundHere[] = [];
  for (const edge of model.chart.edges) {
    const list = edge.from.edges.filter(({ by, name }) => by === edge.by && name === edge.name);
    const open = list.slice(0, list.indexOf(edge)).find(({ when }) => when === undefined);
    if (open) {
      const message = `A transition without a condition stands before this one, so that it is never looked at.`;
      const edit = { pointer: pointerOf(edge.path), remove: true as const };
      const fix = 'put the one without a condition last, or remove this one';
      found.push({ code: 'CB1113', path: edge.path, message, fix, edit });
      continue;
    }
    if (!evidence.isNever(`taken ${edge.path.join('.')}`) || isExplained(model, evidence, edge)) continue;
    if (edge.target && isDeadState(evidence, edge.target)) continue;
    const message = `This transition is never taken: ${blocked(evidence, edge)}.`;
    found.push({ code: 'CB1102', path: edge.path, message });
  }
  return found;
}

function isOpened(model: Model, evidence: Evidence, work: string): boolean {
  return model.opening(work).some((node) => !isDeadState(evidence, node));
}

function deadOptions(model: Model, evidence: Evidence): readonly FoundHere[] {
  const found: FoundHere[] = [];
  for (const [id, { options }] of Object.entries(model.spec.decisions ?? {})) {
    const variable = model.variables.at(`decision:${id}`);
    if (!isOpened(model, evidence, id)) continue;
    for (const option of Object.keys(options)) {
      const when = `decisions.${id}.options.${option}.when`;
      if (!evidence.isNeverValue(variable, option) || followsFromElsewhere(model, evidence, when)) continue;
      const path: JsonPath = ['decisions', id, 'options', option];
      const message = `The option "${option}" of ${id} is never offered: its condition does not hold while ${id} is open.`;
      found.push({ code: 'CB1103', path, message });
    }
  }
  return found;
}

function deadOutcomes(model: Model, evidence: Evidence): readonly FoundHere[] {
  const found: FoundHere[] = [];
  for (const [id, { outcomes }] of Object.entries(model.spec.instruments ?? {})) {
    const request = model.variables.at(`request:${id}`);
    if (evidence.isNeverValue(request, 'written')) continue;
    for (const [index, { is, when }] of outcomes.entries()) {
      if (!evidence.isNever(`outcome ${id} ${index}`)) continue;
      const at = `instruments.${id}.outcomes.${index}.when`;
      const own = when === undefined ? undefined : at;
      if (evidence.isNever(`true ${at}`) && followsFromElsewhere(model, evidence, own)) continue;
      const before = outcomes
        .slice(0, index)
        .some((_, at2) => evidence.isNever(`false instruments.${id}.outcomes.${at2}.when`));
      if (before) continue;
      const why =
        when !== undefined && evidence.isNever(`true ${at}`)
          ? 'its condition never holds'
          : 'one before it always applies';
      found.push({
        code: 'CB1104',
        path: ['instruments', id, 'outcomes', index],
        message: `${id} is never ${is} by this outcome: ${why}.`,
      });
    }
  }
  return found;
}

function deadInjects(model: Model, evidence: Evidence): readonly FoundHere[] {
  return Object.entries(model.spec.injects ?? {}).flatMap(([id, { when }]): readonly FoundHere[] => {
    const at = `injects.${id}.when`;
    if (when === undefined || !evidence.isNever(`true ${at}`) || followsFromElsewhere(model, evidence, at))
      return [];
    return [
      {
        code: 'CB1108',
        path: ['injects', id],
        message: `The inject "${id}" never comes: its condition never holds.`,
      },
    ];
  });
}

function deadStageOutcomes(model: Model, evidence: Evidence): readonly FoundHere[] {
  const found: FoundHere[] = [];
  for (const node of model.stages) {
    if (isDeadState(evidence, node)) continue;
    const base = node.state.path;
    const closes = [...base, 'stage', 'closes'].join('.');
    if (evidence.isNever(`closes ${node.path}`)) {
      if (followsFromElsewhere(model, evidence, closes)) continue;
      const message = `The stage "${node.path}" can never be closed.`;
      found.push({ code: 'CB1122', path: [...base, 'stage', 'closes'], message });
      continue;
    }
    const outcomes = Object.entries(node.state.node.stage?.outcomes ?? {});
    for (const [index, [id, { when }]] of outcomes.entries()) {
      if (!evidence.isNever(`stage ${node.path} ${id}`)) continue;
      const path = [...base, 'stage', 'outcomes', id];
      const at = [...path, 'when'].join('.');
      if (when !== undefined && followsFromElsewhere(model, evidence, at)) continue;
      const always = outcomes
        .slice(0, index)
        .some(([one]) => evidence.isNever(`false ${[...base, 'stage', 'outcomes', one, 'when'].join('.')}`));
      if (always) continue;
      found.push({ code: 'CB1111', path, message: `The stage "${node.path}" never ends with "${id}".` });
    }
  }
  return found;
}

/** Conditions that are told by another code already. */
const TOLD_ELSEWHERE = /^(injects\.|decisions\.)|\.stage\.(closes|outcomes)|^instruments\..*\.outcomes\./;

function plainConditions(model: Model, evidence: Evidence): readonly FoundHere[] {
  const found: FoundHere[] = [];
  const guards = new Map(model.chart.edges.map((edge) => [edge.when, edge]));
  for (const [dotted, { path, scope }] of model.conditions) {
    if (scope === 'paper' && !evidence.wasAsked(`true ${dotted}`)) continue;
    const [no, yes] = [evidence.isNever(`false ${dotted}`), evidence.isNever(`true ${dotted}`)];
    if (no === yes || followsFromElsewhere(model, evidence, dotted, yes)) continue;
    const guard = guards.get(dotted);
    if (no) {
      const edit = path.at(-1) === 'when' ? { pointer: pointerOf(path), remove: true as const } : undefined;
      const message = 'Whenever this condition is asked, it holds.';
      found.push({ code: 'CB1106', path, message, ...(edit ? { edit, fix: 'remove the condition' } : {}) });
    } else if (!guard && !TOLD_ELSEWHERE.test(dotted)) {
      found.push({ code: 'CB1107', path, message: 'This condition never holds.' });
    }
  }
  return found;
}
