import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../../src/trainee/panels/tracing/paste-table';
import { sampleAddress, sampleTxid } from '../../../support/sample-board';

const [one, two] = ['T-1', 'T-2'].map(sampleTxid);
const address = sampleAddress('7xk4');

describe('a pasted table', () => {
  test('numbers are found in whatever column they stand', () => {
    const pasted = readPasted(`No\ttxid\taddress\tBTC\n1\t${one}\t${address}\t0.35\n2\t${two}\t–\t1.20`);
    expect(pasted).toEqual({ transactions: [one, two], addresses: [address], unread: [] });
  });

  test('commas, semicolons, quotes and capitals do not matter', () => {
    expect(readPasted(`"${one?.toUpperCase()}";"${address.toUpperCase()}",x`)).toEqual({
      transactions: [one],
      addresses: [address],
      unread: [],
    });
  });

  test('an output number is dropped, and each number is taken once, in order', () => {
    expect(readPasted(`${two}:1 ${one} ${two}:0`).transactions).toEqual([two, one]);
  });

  test('a number that was cut short is told, plain words and amounts are not', () => {
    const pasted = readPasted(`${one?.slice(0, 40)} bcrt1qshort0 deposit 0.35000000 2031-03-01`);
    expect(pasted).toEqual({ transactions: [], addresses: [], unread: [one?.slice(0, 40), 'bcrt1qshort0'] });
  });

  test('an address of another network is not read as one', () => {
    expect(readPasted('tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx').addresses).toEqual([]);
  });

  test('nothing gives nothing', () => {
    expect(readPasted(' \n\t')).toEqual({ transactions: [], addresses: [], unread: [] });
  });
});
