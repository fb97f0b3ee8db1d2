import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CaseMs, parseUtc } from '../../src/base';
import { changeSignals, NONE, outputsOfAddress } from '../../src/ledger';
import { type CaseLedger, caseLedger, type LoadedScenario, loadScenario } from '../../src/scenario';
import { brokenScenario, type Change, set } from '../support/broken-scenario';
import { readScenarioFiles } from '../support/scenario-files';

const QUIET_HARBOR = fileURLToPath(new URL('../../scenarios/quiet-harbor', import.meta.url));

function at(text: string): CaseMs {
  const read = parseUtc(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function load(files: ReturnType<typeof brokenScenario>): LoadedScenario {
  const { scenario, diagnostics } = loadScenario(files);
  if (!scenario) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

function ledgerOf(scenario: LoadedScenario): CaseLedger {
  const ledger = caseLedger(scenario);
  if (!ledger) throw new Error('No ledger');
  return ledger;
}

const coin = (address: string, btc: string) => [{ address, btc }];

/** The fixture’s ledger with TX-A, which makes a coin, and TX-Y and TX-Z, each of which may move it. */
function small(...changes: readonly Change[]): CaseLedger {
  const tail = { inputs: coin('W-HERE', '0.05000000'), outputs: coin('W-THERE', '0.04999000'), fee: 1000 };
  return ledgerOf(
    load(
      brokenScenario(
        set('ledger/addresses/W-FAR', { kind: 'p2wpkh', external: true }),
        set('ledger/addresses/W-HERE', { kind: 'p2wpkh' }),
        set('ledger/addresses/W-THERE', { kind: 'p2wpkh' }),
        set('ledger/transactions/TX-A', {
          at: '2031-04-08T00:00Z',
          inputs: coin('W-FAR', '0.05001000'),
          outputs: coin('W-HERE', '0.05000000'),
          fee: 1000,
        }),
        set('ledger/transactions/TX-Y', { ...tail, at: '2031-04-09T09:00Z', when: 'tipped_off' }),
        set('ledger/transactions/TX-Z', { ...tail, at: '2031-04-08T09:00Z', when: 'tipped_off' }),
        ...changes,
      ),
    ),
  );
}

const END = at('2031-12-31T00:00Z');

describe('the ledger of a case', () => {
  it('is null where there is none, and one object for one scenario', () => {
    const scenario = load(brokenScenario());
    expect(caseLedger(scenario)).toBe(caseLedger(scenario));
    expect(caseLedger({ ...scenario, spec: { ...scenario.spec, ledger: undefined } })).toBeNull();
  });

  it('has the named transactions alone where no background is declared', () => {
    const plain = {
      seed: 'plain',
      addresses: {
        'W-OUT': { kind: 'p2wpkh', external: true },
        'W-BANK': { kind: 'p2wpkh' },
        'W-REST': { kind: 'p2tr' },
      },
      transactions: {
        'TX-1': {
          at: '2031-04-04T11:20Z',
          inputs: coin('W-OUT', '0.50000000'),
          outputs: [...coin('W-BANK', '0.20000000'), ...coin('W-REST', '0.29998000')],
          fee: 2000,
        },
        'TX-2': {
          at: '2031-04-05T02:05Z',
          inputs: coin('W-REST', '0.29998000'),
          outputs: coin('W-BANK', '0.29997000'),
          fee: 1000,
        },
      },
    };
    const scenario = load(brokenScenario());
    const ledger = ledgerOf({
      ...scenario,
      spec: { ...scenario.spec, ledger: plain as typeof scenario.spec.ledger },
    });
    const { chain, names, txOf } = ledger.known([], END);
    // Two named ones, and the coin of W-OUT from outside.
    expect(chain.txCount).toBe(3);
    expect(txOf(ledger.txid('TX-2'))).toBe(2);
    expect(names.txid(2)).toBe(ledger.txid('TX-2'));
    expect(ledger.labelOfTx(names.txid(2))).toBe('TX-2');
    expect(ledger.labelOfAddress(ledger.address('W-REST'))).toBe('W-REST');
    expect(ledger.labelOfTx('00')).toBeUndefined();
    expect(() => ledger.txid('TX-9')).toThrow('TX-9');
  });

  it('shows at a time what was in a block by then', () => {
    const ledger = small();
    const before = ledger.known([], at('2031-04-05T03:39Z'));
    const after = ledger.known([], at('2031-04-05T03:40Z'));
    expect(before.txOf(ledger.txid('TX-2'))).toBeDefined();
    expect(before.txOf(ledger.txid('TX-3'))).toBeUndefined();
    expect(after.txOf(ledger.txid('TX-3'))).toBeDefined();
    const early = ledger.known([], at('2031-04-04T11:19Z'));
    expect(early.addressOf(ledger.address('W-BANK'))).toBeUndefined();
    expect(after.addressOf(ledger.address('W-BANK'))).toBeDefined();
    // Unspent as long as what spends it is not in a block.
    const rest = before.addressOf(ledger.address('W-REST')) ?? -1;
    const [coin] = outputsOfAddress(before.chain, rest);
    expect(before.chain.spentBy[coin ?? -1]).toBe(NONE);
    expect(after.chain.spentBy[coin ?? -1]).toBe(after.txOf(ledger.txid('TX-3')));
  });

  it('makes each chain once and says how far it is', () => {
    const ledger = small();
    const percents: number[] = [];
    const first = ledger.known([], END, (percent) => percents.push(percent));
    expect(percents[0]).toBe(0);
    expect(percents.at(-1)).toBe(100);
    expect(percents).toEqual(percents.toSorted((left, right) => left - right));
    // Told on the way too: half of the background is written at 30.
    expect(percents).toContain(30);
    expect(ledger.known([], END, () => expect.unreachable())).toBe(first);
    expect(ledger.known(['TX-9'], END)).toBe(first);
  });
});

describe('a tail', () => {
  const ledger = small();

  it('is told with the path of its condition', () => {
    expect(ledger.tails).toContainEqual({ label: 'TX-Z', path: 'ledger.transactions.TX-Z.when' });
    expect(ledger.tails.map(({ label }) => label)).not.toContain('TX-A');
  });

  it('is on the chain only where it is asked for, and changes nothing else', () => {
    const [without, withIt] = [ledger.known([], END), ledger.known(['TX-Z'], END)];
    expect(without.txOf(ledger.txid('TX-Z'))).toBeUndefined();
    expect(withIt.txOf(ledger.txid('TX-Z'))).toBeDefined();
    const texts = ({ chain, names }: typeof without) =>
      Array.from({ length: chain.txCount }, (_, tx) => `${chain.time[tx]} ${names.txid(tx)}`);
    const [all, more] = [texts(without), texts(withIt)];
    expect(more.filter((text) => !text.endsWith(ledger.txid('TX-Z')))).toEqual(all);
    expect(more).toHaveLength(all.length + 1);
  });

  it('stays out if another has spent its coin, whatever order they are asked for in', () => {
    for (const order of [
      ['TX-Y', 'TX-Z'],
      ['TX-Z', 'TX-Y'],
    ]) {
      const { txOf } = ledger.known(order, END);
      expect(txOf(ledger.txid('TX-Z'))).toBeDefined();
      expect(txOf(ledger.txid('TX-Y'))).toBeUndefined();
    }
    expect(ledger.known(['TX-Y'], END).txOf(ledger.txid('TX-Y'))).toBeDefined();
  });
});

describe('the flagship’s ledger', () => {
  const scenario = load(readScenarioFiles(QUIET_HARBOR));
  const ledger = ledgerOf(scenario);

  it('has all 47 named transactions in a background of more than 20,000', () => {
    const { chain, txOf } = ledger.known([], at('2031-07-20T00:00Z'));
    expect(chain.txCount).toBeGreaterThan(20_000);
    const labels = Object.entries(scenario.spec.ledger?.transactions ?? {});
    const there = labels.filter(([label]) => txOf(ledger.txid(label)) !== undefined);
    expect(there).toHaveLength(47);
    for (const [label, { at: time }] of there) {
      expect(chain.time[txOf(ledger.txid(label)) ?? -1]).toBe(at(time) / 1000);
    }
  });

  it('shows TX-Z1 once the paper wallet is used, from its block on', () => {
    const txid = ledger.txid('TX-Z1');
    expect(ledger.tails).toContainEqual({ label: 'TX-Z1', path: 'ledger.transactions.TX-Z1.when' });
    expect(ledger.known(['TX-Z1'], at('2031-05-01T12:09Z')).txOf(txid)).toBeUndefined();
    const { chain, txOf, addressOf } = ledger.known(['TX-Z1'], at('2031-05-01T12:10Z'));
    const tx = txOf(txid) ?? -1;
    expect(chain.value[chain.txOutputs[tx] ?? -1]).toBe(66_590_576);
    expect(addressOf(ledger.address('W-PAPER'))).toBeDefined();
    expect(ledger.known([], END).addressOf(ledger.address('W-PAPER'))).toBeUndefined();
  });
});

describe('the flagship’s peel chain, as it is known on 17 March', () => {
  const ledger = ledgerOf(load(readScenarioFiles(QUIET_HARBOR)));
  const { chain, names, txOf } = ledger.known([], at('2031-03-17T00:00Z'));

  it.each([
    ['TX-02', 'W-PC-0', ['power-of-ten', 'locktime']],
    ['TX-04', 'W-PC-1', ['locktime', 'fixed-fee', 'peeling-chain']],
    ['TX-05', 'W-PC-2', ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change']],
    ['TX-06', 'W-PC-3', ['power-of-ten', 'locktime', 'fixed-fee', 'peeling-chain']],
    ['TX-07', 'W-PC-4', ['power-of-ten', 'locktime', 'peeling-chain']],
    ['TX-08', 'W-PC-5', ['address-type', 'locktime', 'peeling-chain']],
    ['TX-09', 'W-PC-6', ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change']],
    ['TX-10', 'W-PC-7', ['power-of-ten', 'locktime']],
  ])('%s goes on to %s by %j, and by no rule to the other output', (label, continuation, rules) => {
    const { named } = changeSignals(chain, txOf(ledger.txid(label)) ?? -1);
    const found = [...named].map(([output, opinions]) => [
      ledger.labelOfAddress(names.address(chain.outputAddress[output] ?? NONE)),
      opinions.map(({ rule }) => rule),
    ]);
    expect(found).toEqual([[continuation, rules]]);
  });
});
