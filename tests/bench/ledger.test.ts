import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRng } from '../../src/base';
import {
  type Chain,
  ChainBuilder,
  chainHash,
  coSpend,
  fifo,
  haircut,
  isCoinJoin,
  NONE,
} from '../../src/ledger';

const TRANSACTIONS = 1_000_000;
const RUNS = 5;
const SOURCE = new URL('./union-find.cpp', import.meta.url).pathname;

let chain: Chain;
let built = 0;
const folder = mkdtempSync(join(tmpdir(), 'casebridge-bench-'));
beforeAll(() => {
  const start = performance.now();
  chain = synthetic(TRANSACTIONS);
  built = performance.now() - start;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('cluster, haircut and FIFO on a million transactions', () => {
  // An output early in the chain, from which taint reaches much of what follows.
  const seed = chain.txOutputs[1000] ?? 0;
  const cluster = best(() => coSpend(chain));
  const blind = best(() => coSpend(chain, { coinJoins: 'merge' }));
  const map = best(() => mapClusters(chain), 2);
  const cut = best(() => haircut(chain, [seed]));
  const first = best(() => fifo(chain, [seed]));
  const compiled = compiledUnionFind(chain, cluster.result.coinJoins);

  // All must find the same clusters.
  expect(map.result).toBe(cluster.result.count);
  if (compiled !== null) expect(compiled.count).toBe(cluster.result.count);
  expect(first.result.unspent + first.result.fees).toBe(first.result.seeded);

  const ratio = (value: number, other: number) => (value / other).toFixed(2);
  const reached = (yes: boolean) => (yes ? 'reached' : 'NOT reached');
  const rows: (readonly [string, string, string, string])[] = [
    ['build the chain (draws included)', ms(built), '', ''],
    ['cluster, CoinJoins tested for', ms(cluster.time), '', ''],
    ['cluster, without that test', ms(blind.time), '', ''],
    [
      'cluster, Map<string>',
      ms(map.time),
      `${ratio(map.time, cluster.time)} × ours, wanted ≥ 8`,
      reached(map.time >= 8 * cluster.time),
    ],
    compiled === null
      ? ['cluster, C++ union-find', 'skipped', 'there is no g++ on this machine', '']
      : [
          'cluster, C++ union-find',
          ms(compiled.time),
          `ours without the test is ${ratio(blind.time, compiled.time)} × that, wanted ≤ 1.5`,
          reached(blind.time <= 1.5 * compiled.time),
        ],
    [
      `haircut (${cut.result.transactions.length} transactions reached)`,
      ms(cut.time),
      `${ratio(cut.time, cluster.time)} × cluster, wanted ≤ 1.5`,
      reached(cut.time <= 1.5 * cluster.time),
    ],
    [
      `FIFO (${first.result.transactions.length} transactions reached)`,
      ms(first.time),
      `${ratio(first.time, cluster.time)} × cluster, wanted ≤ 1.5`,
      reached(first.time <= 1.5 * cluster.time),
    ],
  ];
  const about = `${chain.txCount} transactions, ${chain.inputCount} inputs, ${chain.outputCount} outputs, ${chain.addressCount} addresses; best of ${RUNS}; hash ${chainHash(chain).slice(0, 16)}`;
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  process.stdout.write(`\n${about}\n${lines.join('\n')}\n`);
});

/** A chain with the shape of a busy year: mostly one or two inputs and two outputs, a tenth of addresses reused. */
function synthetic(transactions: number): Chain {
  const rng = createRng('bench');
  const builder = new ChainBuilder(transactions);
  const unspent: number[] = [];
  let addresses = 0;
  const address = (): number => {
    if (addresses > 100 && rng.next() % 10 === 0) return rng.next() % addresses;
    addresses += 1;
    return builder.address('p2wpkh');
  };
  for (let index = 0; index < transactions; index += 1) {
    const fresh = unspent.length < 4 || index % 50 === 0;
    builder.begin({ time: index, coinbase: fresh });
    let left = 5_000_000_000;
    if (!fresh) {
      const draw = rng.next() % 100;
      const inputs = draw < 65 ? 1 : draw < 90 ? 2 : 3 + (draw % 2);
      left = 0;
      for (let input = 0; input < inputs && unspent.length > 0; input += 1) {
        const place = rng.next() % unspent.length;
        const output = unspent[place] ?? 0;
        unspent[place] = unspent.at(-1) ?? 0;
        unspent.pop();
        builder.input(output);
        left += builder.valueOf(output);
      }
      left = Math.max(0, left - 1000);
    }
    const draw = rng.next() % 100;
    // Crumbs are not split: equal amounts of nothing would look like CoinJoins.
    const outputs = draw < 10 || left < 10_000 ? 1 : draw < 90 ? 2 : 3;
    for (let output = 1; output <= outputs; output += 1) {
      const value = output === outputs ? left : Math.floor(left / (2 + (rng.next() % 7)));
      left -= value;
      unspent.push(builder.output(value, address()));
    }
  }
  return builder.finish();
}

/** The clustering that comes to mind first: sets of names in a Map. Answers how many there are. */
function mapClusters({ txCount, txInputs, inputAddress, addressCount }: Chain): number {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let above = parent.get(root) ?? root; above !== root; above = parent.get(root) ?? root) root = above;
    let at = name;
    while (at !== root) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  let count = addressCount;
  for (let tx = 0; tx < txCount; tx += 1) {
    const start = txInputs[tx] ?? 0;
    const end = txInputs[tx + 1] ?? 0;
    if (end - start < 2 || isCoinJoin(chain, tx)) continue;
    const first = `address-${inputAddress[start] ?? NONE}`;
    for (let input = start + 1; input < end; input += 1) {
      const [one, other] = [find(first), find(`address-${inputAddress[input] ?? NONE}`)];
      if (one === other) continue;
      parent.set(other, one);
      count -= 1;
    }
  }
  return count;
}

/** The same union-find in C++ over the same arrays, told which are CoinJoins; null without a compiler. */
function compiledUnionFind(
  { txCount, txInputs, inputAddress, addressCount }: Chain,
  coinJoins: readonly number[],
) {
  const program = join(folder, 'union-find');
  try {
    execFileSync('g++', ['-O2', '-o', program, SOURCE], { stdio: 'pipe' });
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
  const bytes = (array: Uint32Array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  writeFileSync(join(folder, 'starts'), bytes(txInputs));
  writeFileSync(join(folder, 'addresses'), bytes(inputAddress));
  const passedOver = new Uint8Array(txCount);
  for (const tx of coinJoins) passedOver[tx] = 1;
  writeFileSync(join(folder, 'passed-over'), passedOver);
  const answer = execFileSync(program, [
    join(folder, 'starts'),
    join(folder, 'addresses'),
    join(folder, 'passed-over'),
    String(addressCount),
    String(RUNS),
  ]);
  const [time = 0, count = 0] = answer.toString().split(' ').map(Number);
  return { time, count };
}

/** Shortest of several runs in milliseconds, with the result of the last. */
function best<T>(job: () => T, runs = RUNS): { readonly time: number; readonly result: T } {
  let time = Number.POSITIVE_INFINITY;
  let result = job();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = job();
    time = Math.min(time, performance.now() - start);
  }
  return { time, result };
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
