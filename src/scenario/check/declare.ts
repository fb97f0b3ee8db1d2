import { MODES } from '../declarations';
import { FINDING_GRADES } from '../schema/primitives';
import type { Scenario } from '../schema/scenario';
import type { FactSpec } from '../schema/setting';
import { EXHIBIT_VALUES, type Value, type Variables } from './variables';

/** What a fact can hold, its start first where it matters. */
export function factValues(spec: FactSpec): readonly Value[] {
  if ('flag' in spec) return [false, true];
  if ('choice' in spec) return spec.choice;
  const [least, most] = spec.level;
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** Declares everything of a scenario that conditions can read or the flow hears of. */
export function declareVariables(spec: Scenario, variables: Variables): void {
  const flag = (kind: string, ids: Iterable<string>): void => {
    for (const id of ids) variables.flag(`${kind}:${id}`);
  };
  const keys = (record: Readonly<Record<string, unknown>> | undefined): readonly string[] =>
    Object.keys(record ?? {});
  variables.declare(
    'parameter:mode',
    MODES,
    MODES.map((_, index) => index),
  );
  for (const [name, { options }] of Object.entries(spec.parameters ?? {})) {
    const values = Object.keys(options);
    variables.declare(
      `parameter:${name}`,
      values,
      values.map((_, index) => index),
    );
  }
  for (const [name, fact] of Object.entries(spec.facts ?? {})) {
    variables.declare(`fact:${name}`, factValues(fact), ['flag' in fact && fact.flag ? 1 : 0]);
  }
  for (const [id, { present }] of Object.entries(spec.exhibits)) {
    variables.declare(`exhibit:${id}`, EXHIBIT_VALUES, [present === 'start' ? 1 : 0]);
  }
  for (const kind of ['tainted', 'registered', 'opened', 'assessed']) flag(kind, keys(spec.exhibits));
  flag('message', keys(spec.messages));
  flag('opened', keys(spec.messages));
  flag('filed', keys(spec.forms));
  flag('compared', keys(spec.compare));
  flag('recalled', keys(spec.recall));
  flag('theory', keys(spec.theories));
  for (const [id, { outcomes, meanwhile }] of Object.entries(spec.instruments ?? {})) {
    const ungraded = outcomes.flatMap((outcome, index) => (outcome.ungraded ? [`written ${index}`] : []));
    const ways = outcomes.map((_, index) => `way ${index}`);
    const answered = ['granted', 'returned', 'refused'].map((is) => `answered ${is}`);
    variables.declare(`request:${id}`, ['none', 'written', ...ungraded, ...ways, ...answered]);
    flag('granted', [id]);
    flag('returned', [id]);
    flag(
      'meanwhile',
      keys(meanwhile).map((name) => `${id}/${name}`),
    );
  }
  for (const [id, { options }] of Object.entries(spec.decisions ?? {})) {
    variables.declare(`decision:${id}`, ['', ...Object.keys(options)]);
  }
  for (const id of keys(spec.findings)) variables.declare(`finding:${id}`, ['none', ...FINDING_GRADES]);
  for (const id of keys(spec.reviews))
    variables.declare(`review:${id}`, ['none', 'asked', 'done', 'asked again']);
  for (const id of keys(spec.injects)) variables.declare(`inject:${id}`, ['ahead', 'waiting', 'done']);
  for (const id of keys(spec.deadlines))
    variables.declare(`deadline:${id}`, ['ahead', 'running', 'kept', 'lost']);
  for (const [id, { patience }] of Object.entries(spec.agencies)) {
    if (!patience) continue;
    const states = Object.keys(patience.states);
    variables.declare(`partner:${id}`, states, [states.indexOf(patience.initial)]);
  }
  if (spec.operation) {
    variables.flag('executed:');
    flag('begun', keys(spec.operation.steps));
    flag('decided', keys(spec.operation.columns));
    flag('heard', keys(spec.operation.radio));
  }
}
