import { type ChartNode, isInside } from './chart';
import type { Evidence } from './evidence';
import { followsFromElsewhere, isDeadState } from './find-reach';
import type { FoundHere } from './finding';
import type { Model } from './model';

/** Work that nobody can do, rows and lines that never come, stages entered in the middle, injects without an owner. */
export function findIdle(model: Model, evidence: Evidence): readonly FoundHere[] {
  return [
    ...neverHandedIn(model, evidence),
    ...neverInOperation(model, evidence),
    ...enteredInside(model, evidence),
    ...withoutOwner(model),
  ];
}

function neverHandedIn(model: Model, evidence: Evidence): readonly FoundHere[] {
  const { spec, variables } = model;
  const works: readonly [part: string, ids: readonly string[], key: string, value: string | boolean][] = [
    ['forms', Object.keys(spec.forms ?? {}), 'filed', true],
    ['instruments', Object.keys(spec.instruments ?? {}), 'request', 'written'],
    ['theories', Object.keys(spec.theories ?? {}), 'theory', true],
    ['reviews', Object.keys(spec.reviews ?? {}), 'review', 'asked'],
  ];
  return works.flatMap(([part, ids, key, value]) =>
    ids.flatMap((id): readonly FoundHere[] => {
      const variable = variables.find(`${key}:${id}`);
      const isOpen = model.opening(id).some((node) => !isDeadState(evidence, node));
      if (!variable || !isOpen || !evidence.isNeverValue(variable, value)) return [];
      // An outcome that is settled at writing has values of its own.
      const others = variable.values.filter((one) => String(one).startsWith('written'));
      if (others.some((one) => !evidence.isNeverValue(variable, one))) return [];
      return [
        { code: 'CB1115', path: [part, id], message: `${id} is opened, and can never be handed in there.` },
      ];
    }),
  );
}

function neverInOperation(model: Model, evidence: Evidence): readonly FoundHere[] {
  const { operation } = model.spec;
  if (!operation || evidence.isNeverValue(model.variables.at('executed:'), true)) return [];
  const rows = Object.entries(operation.columns ?? {}).flatMap(([id, column]) =>
    column.rows.flatMap(({ when }, index): readonly FoundHere[] => {
      const at = `operation.columns.${id}.rows.${index}.when`;
      if (!evidence.isNever(`column ${id} ${index}`)) return [];
      if (when !== undefined && followsFromElsewhere(model, evidence, at)) return [];
      const path = ['operation', 'columns', id, 'rows', index];
      return [{ code: 'CB1114', path, message: `"${id}" is never decided by this row.` }];
    }),
  );
  const lines = Object.entries(operation.radio ?? {}).flatMap(([id, { when }]): readonly FoundHere[] => {
    const at = `operation.radio.${id}.when`;
    if (!evidence.isNeverValue(model.variables.at(`heard:${id}`), true)) return [];
    if (when === undefined || followsFromElsewhere(model, evidence, at)) return [];
    return [{ code: 'CB1119', path: ['operation', 'radio', id], message: `"${id}" is never heard.` }];
  });
  return [...rows, ...lines];
}

function enteredInside(model: Model, evidence: Evidence): readonly FoundHere[] {
  const within = (node: ChartNode, outer: ChartNode): boolean => node === outer || isInside(node, outer);
  return model.chart.edges.flatMap((edge): readonly FoundHere[] => {
    const { from, target, path } = edge;
    if (!target || target.state.node.history !== undefined || isDeadState(evidence, from)) return [];
    const stage = model.stages.find((one) => isInside(target, one) && !within(from, one));
    if (!stage) return [];
    const message = `This leads into the middle of the stage "${stage.path}", to "${target.path}".`;
    return [{ code: 'CB1116', path, message, fix: `lead to "${stage.path}"` }];
  });
}

function withoutOwner({ spec }: Model): readonly FoundHere[] {
  const injects = Object.entries(spec.injects ?? {});
  if (injects.every(([, { owner }]) => owner === undefined)) return [];
  return injects.flatMap(([id, { owner }]): readonly FoundHere[] =>
    owner === undefined
      ? [
          {
            code: 'CB1148',
            path: ['injects', id],
            message: `Nobody looks after the inject "${id}".`,
            fix: 'name an owner',
          },
        ]
      : [],
  );
}
