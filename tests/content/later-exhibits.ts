import { compileCase, type SteppableCase } from '../../src/engine';
import { loadScenario } from '../../src/scenario';
import { readScenarioFiles } from '../support/scenario-files';
import { QUIET_HARBOR } from './desk';

/** The flagship with exhibits on the desk from the start that only a later stage delivers. */
export function withOnDesk(exhibits: readonly string[]): SteppableCase {
  const files = readScenarioFiles(QUIET_HARBOR);
  let text = new TextDecoder().decode(files['scenario.json']);
  for (const id of exhibits) {
    const head = `"${id}": {\n      "title": `;
    if (!text.includes(head)) throw new Error(`no exhibit ${id}`);
    text = text.replace(head, `"${id}": {\n      "present": "start",\n      "title": `);
  }
  const { scenario, diagnostics } = loadScenario({
    ...files,
    'scenario.json': new TextEncoder().encode(text),
  });
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return compileCase(scenario);
}
