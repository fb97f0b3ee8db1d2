import { fileURLToPath } from 'node:url';
import type { BoardCommand, BoardView } from '../../src/engine';
import { addressFor, txidFor } from '../../src/ledger';
import { type LoadedScenario, loadScenario } from '../../src/scenario';
import { PlayedCase } from './played-case';
import { readScenarioFiles } from './scenario-files';

const QUIET_HARBOR = fileURLToPath(new URL('../../scenarios/quiet-harbor', import.meta.url));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
type Json = any;

/** The flagship with its board open from the first minute, and a tracing part of this test's own. */
function openBoard(json: Json): void {
  const [first] = Object.values<Json>(json.flow.states);
  first.opens = ['board'];
  const { services = {}, alternatives = {}, secondChain } = json.tracing ?? {};
  json.tracing = {
    spend: { assert: 'PT15M', register: 'PT15M' },
    services: { ...services, dalnaru: { title: 'Dalnaru Exchange' }, corvane: { title: 'Corvane Exchange' } },
    alternatives: { ...alternatives, payroll: { text: 'A payroll.' } },
    tags: {
      dalnaru: {
        address: 'W-DN-MA',
        text: 'Dalnaru deposit',
        role: 'deposit',
        service: 'dalnaru',
        seenIn: ['E-01'],
      },
    },
    secondChain: { ...secondChain, seenIn: ['E-01'] },
  };
}

/** Made once: the chain of the flagship takes a second. */
let plain: LoadedScenario | undefined;

function load(edit: (json: Json) => void): LoadedScenario {
  const files = Object.fromEntries(
    Object.entries(readScenarioFiles(QUIET_HARBOR)).filter(([path]) => !path.includes('.ko.')),
  );
  const json: Json = JSON.parse(decoder.decode(files['scenario.json']));
  json.meta.languages = ['en'];
  openBoard(json);
  edit(json);
  files['scenario.json'] = encoder.encode(JSON.stringify(json));
  const result = loadScenario(files);
  if (!result.scenario) throw new Error(result.diagnostics.map((one) => one.message).join('\n'));
  return result.scenario;
}

function plainCase(): LoadedScenario {
  plain ??= load(() => undefined);
  return plain;
}

/** The flagship played at its board; transactions and addresses by their labels. */
export class BoardCase extends PlayedCase {
  constructor(edit?: (json: Json) => void) {
    super(edit === undefined ? plainCase() : load(edit));
  }

  tx(label: string): string {
    return txidFor(this.#ledger.seed, label);
  }

  address(label: string): string {
    const spec = this.#ledger.addresses[label];
    if (spec === undefined) throw new Error(`no address ${label}`);
    return addressFor(this.#ledger.seed, label, spec.kind);
  }

  place(...labels: string[]): this {
    return this.do({
      type: 'board.place',
      transactions: labels.map((label) => this.tx(label)),
      addresses: [],
    });
  }

  act(...commands: BoardCommand[]): this {
    return this.do(...commands);
  }

  /** Asserts that an output carries on, with signals. */
  follow(label: string, output: number, signals: readonly string[] = [], confidence = 'likely'): this {
    return this.do({
      type: 'link.assert',
      transaction: this.tx(label),
      output,
      confidence,
      signals,
      alternative: '',
      words: '',
    } as never);
  }

  get board(): BoardView {
    const { board } = this.view();
    if (board === null) throw new Error('the board is not open');
    return board;
  }

  get #ledger() {
    const { ledger } = this.scenario.spec;
    if (ledger === undefined) throw new Error('no ledger');
    return ledger;
  }
}
