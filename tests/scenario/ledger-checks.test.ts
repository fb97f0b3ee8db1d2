import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, type Change, put, set } from '../support/broken-scenario';

/** Code, pointer and sentence of what a changed fixture is told. */
function told(...changes: readonly Change[]): readonly string[] {
  return loadScenario(brokenScenario(...changes)).diagnostics.map(
    ({ code, pointer, message }) => `${code} ${pointer}: ${message}`,
  );
}

const coin = (address: string, btc: string) => [{ address, btc }];

/** Rows of their own beside the fixture’s: TX-6 makes 0.05 on W-HERE, and TX-7 moves it in some cases to W-THERE. */
const withOwnRows: Change = (files) => {
  const rows = {
    'TX-6': {
      at: '2031-04-08T00:00Z',
      inputs: coin('W-FAR', '0.05001000'),
      outputs: coin('W-HERE', '0.05000000'),
    },
    'TX-7': {
      at: '2031-04-09T00:00Z',
      inputs: coin('W-HERE', '0.05000000'),
      outputs: coin('W-THERE', '0.04999000'),
    },
  };
  set('ledger/addresses/W-FAR', { kind: 'p2wpkh', external: true })(files);
  set('ledger/addresses/W-HERE', { kind: 'p2wpkh' })(files);
  set('ledger/addresses/W-THERE', { kind: 'p2wpkh' })(files);
  set('ledger/transactions/TX-6', { ...rows['TX-6'], fee: 1000 })(files);
  set('ledger/transactions/TX-7', { ...rows['TX-7'], fee: 1000, when: 'tipped_off' })(files);
};

/** Those rows and a TX-8, conditional unless `when` is undefined, that moves the coin of W-HERE unless changed. */
function tail(parts: object = {}): Change {
  const own = {
    at: '2031-04-10T00:00Z',
    inputs: coin('W-HERE', '0.05000000'),
    outputs: coin('W-THERE', '0.04998000'),
    fee: 2000,
    when: 'tipped_off',
  };
  return (files) => {
    withOwnRows(files);
    set('ledger/transactions/TX-8', { ...own, ...parts })(files);
  };
}

describe('a conditional transaction', () => {
  it('may spend what another of its kind spends: each is checked beside the unconditional ones', () => {
    expect(told(tail())).toEqual([]);
  });

  it('may spend what another conditional one makes, and only a conditional one may', () => {
    const moved = { inputs: coin('W-THERE', '0.04999000'), outputs: coin('W-HERE', '0.04997000') };
    expect(told(tail(moved))).toEqual([]);
    expect(told(tail({ ...moved, when: undefined }))).toEqual([
      'CB0904 /ledger/transactions/TX-8/inputs/0: TX-8 spends what only TX-7 makes, which is not on every chain.',
    ]);
  });

  it('is held to the rules of the chain', () => {
    expect(told(tail({ fee: 7 }))).toEqual([
      'CB0901 /ledger/transactions/TX-8: TX-8 is off by 1993 satoshi: inputs less outputs less fee must be 0.',
    ]);
    expect(told(tail({ at: '2031-04-07T00:00Z' }))).toEqual([
      'CB0903 /ledger/transactions/TX-8/inputs/0: TX-8 spends 0.05000000 of W-HERE, which is made at 2031-04-08T00:00:00Z, not before.',
    ]);
  });

  it('cannot take what an unconditional one spends', () => {
    const spent = set('ledger/transactions/TX-7/when', undefined);
    expect(told(tail(), spent)).toEqual([
      'CB0903 /ledger/transactions/TX-8/inputs/0: TX-8 spends 0.05000000 of W-HERE, which another input has spent.',
    ]);
  });

  it('brings no coins from outside, and leaves swept addresses alone', () => {
    expect(told(tail({ inputs: coin('W-FAR', '0.05000000') }))).toEqual([
      'CB0904 /ledger/transactions/TX-8/inputs/0: TX-8 is not on every chain, so it cannot bring coins of W-FAR from outside.',
    ]);
    expect(told(tail({ outputs: coin('W-BANK', '0.04998000') }))).toEqual([
      'CB0904 /ledger/transactions/TX-8/outputs/0: TX-8 is not on every chain, but W-BANK is swept by the background.',
    ]);
  });

  it('has a condition that is checked as any other', () => {
    expect(told(tail({ when: 'tiped_off' }))).toEqual([
      'CB0503 /ledger/transactions/TX-8/when: There is no fact or parameter "tiped_off".',
    ]);
  });
});

describe('the condition of a conditional transaction', () => {
  it('does not ask the board, which shows the chain', () => {
    expect(told(tail({ when: "tipped_off && signals('TX-1') > 1" }))).toEqual([
      'CB0904 /ledger/transactions/TX-8/when: The board shows the chain, so what is on the chain cannot ask the board: "signals".',
    ]);
  });
});

describe('a background', () => {
  it('refuses a plan that spends more than it has, at the plan', () => {
    const [first, ...others] = told(
      set('ledger/plans/elsewhere/steps', [
        { placement: 2, each: 100_000 },
        { swap: 'swap', amount: 90_000_000 },
      ]),
    );
    expect(first).toBe(
      'CB0907 /ledger/plans/elsewhere: This ledger cannot be made: elsewhere cannot pay 90000000.',
    );
    expect(others).toEqual([]);
  });

  it('needs an exchange at least', () => {
    const alone = [
      set('ledger/background/exchanges', []),
      set('ledger/plans', undefined),
      set('ledger/addresses/W-BANK/spentBy', undefined),
    ];
    expect(told(...alone)[0]).toMatch(/^CB0907 \/ledger\/background: This ledger cannot be made: /);
  });

  it('cannot have seen an address first after a named transaction did', () => {
    expect(told(set('ledger/addresses/W-OUT/firstSeen', '2031-04-04T11:20Z'))).toEqual([
      'CB0905 /ledger/addresses/W-OUT/firstSeen: TX-1 has it already at 2031-04-04T11:20:00Z.',
    ]);
  });

  it('sweeps what is not spent, and names the payment that comes too late', () => {
    expect(told(set('ledger/addresses/W-BANK/spentBy/before', '2031-04-05T03:40Z'))).toEqual([
      'CB0906 /ledger/addresses/W-BANK/spentBy/before: TX-3 pays W-BANK at 2031-04-05T03:40:00Z, so it cannot be swept before.',
    ]);
  });
});

describe('the tracing board', () => {
  it('takes the id "board" for itself', () => {
    expect(told(set('messages/board', { from: 'nam', subject: 'S', body: 'B' }))).toContain(
      'CB0306 /messages/board: "board" is already the id of something in tracing.',
    );
  });

  it('cannot be opened where there is none', () => {
    expect(told(set('tracing', undefined))).toContain(
      'CB0911 /flow/states/alert/opens/7: There is no tracing board: it needs "ledger" and "tracing".',
    );
  });

  it('knows the addresses, exhibits, services and outputs that it names', () => {
    expect(
      told(
        set('tracing/tags/bank/address', 'W-BNK'),
        set('tracing/tags/bank/seenIn', ['E-22']),
        set('tracing/secondChain/paid', 'TX-22'),
      ),
    ).toEqual([
      'CB0301 /tracing/tags/bank/address: There is no address "W-BNK" in ledger.addresses.',
      'CB0301 /tracing/tags/bank/seenIn/0: There is no exhibit "E-22" in exhibits.',
      'CB0301 /tracing/secondChain/paid: There is no transaction "TX-22" in ledger.transactions.',
    ]);
    expect(told(set('tracing/secondChain/service', 'soria'), set('tracing/secondChain/output', 2))).toEqual([
      'CB0910 /tracing/secondChain/service: There is no service "soria" in tracing.services.',
      'CB0910 /tracing/secondChain/output: TX-2 has no output 2.',
    ]);
  });

  it('is told when no state opens it', () => {
    expect(told(set('flow/states/alert/opens/7', 'F-01'))).toContain(
      'CB0610 /tracing: No state opens the tracing board, so nobody can trace.',
    );
  });

  it('checks what a play does on it', () => {
    const steps = [
      { follow: 'TX-1', output: 2, confidence: 'likely', signals: [], alternative: 'paymnt' },
      { flag: 'TX-2', as: 'dust', marks: ['equal-outputs'] },
      { stop: 'W-BANK', at: 'soria' },
      { taint: 'fifo', from: { transaction: 'TX-3', output: 9 } },
      { merge: 'TX-9', confidence: 'possible' },
      { extract: 'E-01' },
      { extract: 'E-04' },
      { extract: 'E-22' },
    ];
    expect(told(set('plays/expert/steps', steps)).toSorted()).toEqual([
      'CB0301 /plays/expert/steps/4/merge: There is no transaction "TX-9" in ledger.transactions.',
      'CB0301 /plays/expert/steps/7/extract: There is no exhibit "E-22" in exhibits.',
      'CB0702 /plays/expert/steps/1/marks/0: There is no option "equal-outputs".',
      'CB0910 /plays/expert/steps/0/alternative: There is no alternative "paymnt" in tracing.alternatives.',
      'CB0910 /plays/expert/steps/0/output: TX-1 has no output 2.',
      'CB0910 /plays/expert/steps/2/at: There is no service "soria" in tracing.services.',
      'CB0910 /plays/expert/steps/3/from/output: TX-3 has no output 9.',
      'CB0912 /plays/expert/steps/5/extract: E-01 is not made from the tracing board.',
    ]);
  });
});

describe('conditions on the board', () => {
  const when = (condition: string) =>
    loadScenario(brokenScenario(set('injects/I-2/when', condition))).diagnostics.map(
      ({ code, message, fix }) => `${code} ${message} ${fix ?? ''}`,
    );

  it('read what the trainee has done on it', () => {
    expect(
      when(
        "onBoard('TX-1') && !merged('TX-1') && flagged('TX-1', 'coin-join') && marked('TX-1', 'no-merge') && continues('TX-1', '1') && continues('TX-3', '-1')",
      ),
    ).toEqual([]);
    expect(
      when(
        "signals('TX-1') >= 2 && certainty('TX-1') in ['likely', 'almost-certain'] && certainty('TX-3') == '' && considered('TX-1', 'payment') && stopped('W-BANK', 'sorae')",
      ),
    ).toEqual([]);
  });

  it.each([
    ["onBoard('TX-9')", 'CB0507 There is no transaction "TX-9" in ledger.transactions. '],
    [
      "flagged('TX-1', 'coinjoin')",
      'CB0507 There is no flag "coinjoin" in the flags of the tracing board. did you mean "coin-join"?',
    ],
    [
      "marked('TX-1', 'nomerge')",
      'CB0507 There is no mark "nomerge" in the marks of a flag. did you mean "no-merge"?',
    ],
    ["continues('TX-1', '2')", 'CB0507 There is no output "2" in the outputs of "TX-1". '],
    [
      "considered('TX-1', 'paymnt')",
      'CB0507 There is no alternative "paymnt" in tracing.alternatives. did you mean "payment"?',
    ],
    [
      "stopped('W-BANK', 'harrow')",
      'CB0507 There is no service "harrow" in tracing.services. there are "sorae"',
    ],
    ["certainty('TX-1') == 'certain'", 'CB0506 "certain" is not a value of a certainty. '],
    ["signals('TX-1')", 'CB0502 '],
  ])('%s is refused', (condition, sentence) => {
    const [first, ...others] = when(condition);
    expect(first?.startsWith(sentence.trimEnd())).toBe(true);
    expect(others).toEqual([]);
  });
});

describe('what a body shows of the ledger', () => {
  it('fills in a block time in UTC', () => {
    const files = brokenScenario(
      put('exhibits/E-05.md', 'Paid at {time:TX-1} UTC.'),
      put('exhibits/E-05.ko.md', '{time:TX-1} UTC 지급.'),
    );
    expect(loadScenario(files).scenario?.body('E-05', undefined, 'en')).toBe('Paid at 2031-04-04 11:20 UTC.');
  });

  it('is cited: addresses and txids, not the transactions of amounts, fees and times', () => {
    const { scenario } = loadScenario(
      brokenScenario(
        put('exhibits/E-05.md', '{address:W-OUT} {txid:TX-3} {amount:TX-1/0} {address:W-OUT} {fee:TX-2}'),
        put('exhibits/E-05.ko.md', '{address:W-OUT} {address:W-OUT} {txid:TX-3} {amount:TX-1/0} {fee:TX-2}'),
      ),
    );
    expect(scenario?.cites('E-05', undefined)).toEqual({ addresses: ['W-OUT'], transactions: ['TX-3'] });
    expect(scenario?.cites('E-02', undefined).transactions).toEqual(['TX-1', 'TX-2', 'TX-3']);
    expect(scenario?.cites('E-03', 'late')).toEqual({ addresses: [], transactions: [] });
    expect(() => scenario?.cites('E-99', undefined)).toThrow('No body of exhibit E-99');
  });
});
