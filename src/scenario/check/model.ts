import { invariant, type Zone } from '../../base';
import { createConditionParser } from '../conditions/environment';
import { readDeclarations } from '../declarations';
import { dotted, type JsonPath } from '../json-path';
import type { LoadedScenario } from '../loaded-scenario';
import { FINDING_GRADES, type FindingGrade } from '../schema/primitives';
import type { Scenario } from '../schema/scenario';
import { roleStrings, visit } from '../walk';
import { type Chart, type ChartNode, readChart } from './chart';
import { declareVariables } from './declare';
import { type Expression, FREE } from './expression';
import { armedKey, staysAfter, timersOf } from './flow-parts';
import { ConditionReader } from './read-condition';
import type { Rule } from './rule';
import { extractRules, formRules } from './rules-forms';
import { judgementRules } from './rules-judgement';
import { operationRules } from './rules-operation';
import { readingRules, stageRules } from './rules-reading';
import { requestRules } from './rules-requests';
import { timedRules } from './rules-timed';
import { Sites } from './sites';
import { type Variable, Variables } from './variables';

/** One condition of the scenario, as it stands there and as the model reads it. */
export interface ModelCondition {
  readonly path: JsonPath;
  readonly scope: 'flow' | 'paper';
  /** As the author wrote it. */
  readonly source: string;
  readonly expression: Expression;
}

/**
 * The whole of a scenario as the checker sees it: variables over finite domains, the chart of the flow, and rules for
 * everything else. It allows at least what the engine does; where it cannot tell, it allows both.
 */
export class Model {
  readonly variables = new Variables();
  readonly sites = new Sites();
  readonly spec: Scenario;
  readonly home: Zone;
  readonly start: number;
  readonly chart: Chart;
  /** How many of the fixed instants have passed. */
  readonly clock: Variable;
  readonly conditions = new Map<string, ModelCondition>();
  /** Numbers of the events that the flow or a deadline listens to. */
  readonly events = new Map<string, number>();
  readonly stages: readonly ChartNode[];
  readonly rules: readonly Rule[];
  private readonly opened = new Map<string, ChartNode[]>();

  constructor(scenario: LoadedScenario) {
    const { spec, packed } = scenario;
    this.spec = spec;
    const home = scenario.zones.get(spec.clock.zone);
    invariant(home, 'the home zone was checked at load');
    this.home = home;
    this.start = scenario.start;
    this.clock = this.variables.declare('clock', [0]);
    declareVariables(spec, this.variables);
    this.chart = readChart(spec.flow, this.variables);
    for (const node of this.chart.nodes) {
      for (const work of node.state.node.opens ?? [])
        this.opened.set(work, [...(this.opened.get(work) ?? []), node]);
    }
    this.stages = this.chart.nodes.filter(({ state }) => state.node.stage !== undefined);
    for (const { path } of this.stages) this.variables.flag(`closed:${path}`);
    for (const node of this.chart.nodes) {
      for (const { by, name, edges } of timersOf(node)) {
        if (staysAfter(edges)) this.variables.flag(armedKey(node, by, name));
      }
    }
    this.readConditions(packed.scenario);
    this.nameEvents();
    const asked = this.variables.all.map(({ key }) => key).filter((key) => /^(board|plan):/.test(key));
    this.rules = [
      ...formRules(spec),
      ...requestRules(spec),
      ...extractRules(spec),
      ...judgementRules(spec, (finding) => [
        ...new Set(FINDING_GRADES.map((grade) => this.gradeLike(finding, grade))),
      ]),
      ...readingRules(spec, asked),
      ...stageRules(this.stages),
      ...timedRules(spec, home),
      ...operationRules(spec),
    ];
  }

  /** The states that open a work. */
  opening(work: string): readonly ChartNode[] {
    return this.opened.get(work) ?? [];
  }

  condition(path: string): Expression {
    return this.conditions.get(path)?.expression ?? FREE;
  }

  /** The first grade that no condition tells from this one: of grades that are alike one is enough. */
  gradeLike(finding: string, grade: FindingGrade): FindingGrade {
    const variable = this.variables.at(`finding:${finding}`);
    const tables = [...this.conditions.values()].flatMap(({ expression }) => tablesOf(expression, variable));
    const isAlike = (other: FindingGrade): boolean =>
      (other === 'supported') === (grade === 'supported') &&
      tables.every(
        (holds) => holds[variable.values.indexOf(other)] === holds[variable.values.indexOf(grade)],
      );
    return FINDING_GRADES.find(isAlike) ?? grade;
  }

  private readConditions(scenario: LoadedScenario['packed']['scenario']): void {
    const strings = roleStrings(visit(scenario)).filter(({ role }) => role === 'condition');
    const parse = createConditionParser(readDeclarations(scenario));
    // Some variables are there only because a condition asks for them.
    for (const { value } of strings) {
      for (const [, form, field, option] of value.matchAll(
        /entered\(['"](.*?)['"], *['"](.*?)['"], *['"](.*?)['"]\)/g,
      ))
        this.variables.flag(`entered:${form}/${field}/${option}`);
      for (const [, finding, document] of value.matchAll(/staked\(['"](.*?)['"], *['"](.*?)['"]\)/g))
        this.variables.flag(`staked:${finding}/${document}`);
    }
    const sources = new Map(strings.map(({ path, value }) => [dotted(path), value]));
    const read = (path: string): Expression => {
      const source = sources.get(path);
      const parsed = source === undefined ? undefined : parse(source);
      return parsed && 'ast' in parsed ? reader.read(parsed.ast) : FREE;
    };
    const reader = new ConditionReader(this.spec, this.variables, this.home, read);
    for (const { path, scope = 'flow', value } of strings) {
      this.conditions.set(dotted(path), { path, scope, source: value, expression: read(dotted(path)) });
    }
  }

  private nameEvents(): void {
    const heard = [
      ...this.chart.edges.flatMap(({ by, name }) => (by === 'on' ? [name] : [])),
      ...Object.values(this.spec.deadlines ?? {}).flatMap(({ from }) => (from ? [from.event] : [])),
    ];
    for (const event of heard) if (!this.events.has(event)) this.events.set(event, this.events.size);
  }
}

/** What tests of one variable alone say by its values. One that is tested together with others stands for itself. */
function tablesOf(expression: Expression, variable: Variable): readonly Uint8Array[] {
  switch (expression.op) {
    case 'table': {
      const { variables, holds } = expression;
      if (!variables.includes(variable)) return [];
      return variables.length === 1 ? [holds] : [Uint8Array.from(variable.values.keys())];
    }
    case 'not':
      return tablesOf(expression.of, variable);
    case 'and':
    case 'or':
      return [...tablesOf(expression.left, variable), ...tablesOf(expression.right, variable)];
    case 'if':
      return [expression.test, expression.yes, expression.no].flatMap((one) => tablesOf(one, variable));
    case 'constant':
    case 'free':
    case 'before':
      return [];
  }
}
