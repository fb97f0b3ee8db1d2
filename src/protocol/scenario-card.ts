import type { FlowNode, LoadedScenario } from '../scenario';
import type { ScenarioCard } from './host';

/** What the start page says of a scenario: its public face, in all its languages. */
export function scenarioCard(scenario: LoadedScenario): ScenarioCard {
  const { meta, scoring, parameters = {}, flow } = scenario.spec;
  const inAll = (path: string) =>
    Object.fromEntries(scenario.languages.map((language) => [language, scenario.text(path, language)]));
  return {
    id: meta.id,
    version: meta.version,
    kind: meta.kind,
    level: meta.level,
    minutes: meta.minutes,
    number: meta.number ?? '',
    languages: scenario.languages,
    title: inAll('meta.title'),
    summary: inAll('meta.summary'),
    notice: meta.notice === undefined ? {} : inAll('meta.notice'),
    competencies: Object.keys(scoring.competencies).filter((competency) =>
      // Only what some decision point marks: a stage that is not written yet promises nothing.
      Object.values(scoring.points).some(({ most }) => most[competency] !== undefined),
    ),
    stages: stagePaths(flow, 'flow').map(({ path }) => inAll(`${path}.stage.title`)),
    workedExample: isGuided(flow),
    parameters: Object.entries(parameters).map(([id, parameter]) => ({
      id,
      label: inAll(`parameters.${id}.label`),
      options: Object.keys(parameter.options).map((option) => ({
        id: option,
        text: inAll(`parameters.${id}.options.${option}.text`),
      })),
      default: parameter.default,
    })),
  };
}

function isGuided(node: FlowNode): boolean {
  return node.guide !== undefined || Object.values(node.states ?? {}).some(isGuided);
}

function stagePaths(node: FlowNode, path: string): { readonly number: number; readonly path: string }[] {
  const own = node.stage === undefined ? [] : [{ number: node.stage.number, path }];
  const inner = Object.entries(node.states ?? {}).flatMap(([id, state]) =>
    stagePaths(state, `${path}.states.${id}`),
  );
  return [...own, ...inner].sort((a, b) => a.number - b.number);
}
