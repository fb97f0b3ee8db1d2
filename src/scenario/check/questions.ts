import { type ChartNode, isInside } from './chart';
import type { Dependencies } from './dependencies';
import { isHeld } from './machine-parts';
import type { Model } from './model';
import type { Variable } from './variables';

/** Something to be found out by a search of its own where the whole is too large for one. */
export interface Question {
  readonly variables: readonly Variable[];
  /** Stage that it belongs to; empty for none. */
  readonly stage: string;
  /** Asks from where an ending can be reached. */
  readonly progress: boolean;
  /** Worth keeping much around it. */
  readonly wide: boolean;
}

/** What a check has to find out: where the case can get, what facts become, what requests and decisions lead to. */
export function questionsOf(model: Model, dependencies: Dependencies): readonly Question[] {
  const { variables, chart, spec, stages } = model;
  const questions: Question[] = [];
  const answered = new Set<Variable>();
  const ask = (
    list: readonly (Variable | undefined)[],
    stage: string,
    more: Partial<Question> = {},
  ): void => {
    const asked = list.filter((variable) => variable !== undefined);
    for (const variable of asked) answered.add(variable);
    if (asked.length > 0) questions.push({ variables: asked, stage, progress: false, wide: true, ...more });
  };
  const stageOf = (node: ChartNode | undefined): string =>
    node ? (stages.find((stage) => stage === node || isInside(node, stage))?.path ?? '') : '';
  const stageOfWork = (work: string): string => stageOf(model.opening(work)[0]);
  ask([chart.root.region], '', { progress: true });
  for (const stage of stages) {
    const path = [...stage.state.path, 'stage', 'closes'].join('.');
    const reads = dependencies.conditions.get(path)?.reads ?? [];
    ask([variables.find(`closed:${stage.path}`), ...reads], stage.path, { progress: true });
  }
  for (const node of chart.nodes) if (node !== chart.root) ask([node.region], stageOf(node));
  for (const id of Object.keys(spec.decisions ?? {}))
    ask([variables.find(`decision:${id}`)], stageOfWork(id));
  for (const id of Object.keys(spec.instruments ?? {}))
    ask([variables.find(`request:${id}`)], stageOfWork(id));
  for (const name of Object.keys(spec.facts ?? {}))
    ask([variables.find(`fact:${name}`)], '', { wide: false });
  for (const id of Object.keys(spec.injects ?? {}))
    ask([variables.find(`inject:${id}`)], '', { wide: false });
  for (const [path, { scope }] of model.conditions) {
    if (scope !== 'flow' || !isHeld(model, path)) continue;
    const reads = [...(dependencies.conditions.get(path)?.reads ?? [])];
    if (reads.some((variable) => !answered.has(variable))) ask(reads, '', { wide: false });
  }
  return questions;
}
