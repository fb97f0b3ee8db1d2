import { describe, expect, test } from 'vitest';
import { boardCsv, CSV_COLUMNS, csvCell, csvText } from '../../../../src/trainee/panels/tracing/export-csv';
import { sampleAddress, sampleBoard } from '../../../support/sample-board';

describe('cells of the table', () => {
  test('plain text and numbers stand as they are', () => {
    expect(csvCell('bcrt1qxyz')).toBe('bcrt1qxyz');
    expect(csvCell(7)).toBe('7');
    expect(csvCell('')).toBe('');
  });

  test('commas, quotes and line breaks are quoted, a quote doubled', () => {
    expect(csvCell('a, b')).toBe('"a, b"');
    expect(csvCell('said "no"')).toBe('"said ""no"""');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
  });

  test.each(['=1+1', '+82', '-3', '@SUM(A1)', '\tx', '\rx'])('%j is shown, not run', (text) => {
    const cell = csvCell(text);
    expect(cell.startsWith(`"'`)).toBe(true);
    expect(cell).toBe(`"'${text}"`);
  });

  test('a formula that also holds quotes is both', () => {
    expect(csvCell('=HYPERLINK("http://x.example","y")')).toBe(`"'=HYPERLINK(""http://x.example"",""y"")"`);
  });

  test('a sign inside a cell is harmless and stays', () => {
    expect(csvCell('a=b')).toBe('a=b');
    expect(csvCell('2031-03-01')).toBe('2031-03-01');
  });

  test('lines end as RFC 4180 has them', () => {
    expect(
      csvText([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('a,1\r\nb,2\r\n');
  });
});

describe('the board as a table', () => {
  const lines = boardCsv(sampleBoard('en')).trimEnd().split('\r\n');

  test('there is a heading, and a line for each input and output', () => {
    // T-1 has 1 + 2, T-2 1 + 2, T-3 2 + 2, T-4 5 + 8.
    expect(lines[0]).toBe(CSV_COLUMNS.join(','));
    expect(lines).toHaveLength(1 + 3 + 3 + 4 + 13);
  });

  test('a line says hop, amount with eight decimals, tag, stop and how sure', () => {
    const deposit = lines.find((line) => line.includes(sampleAddress('dep0')));
    expect(deposit).toContain(',0.35000000,');
    expect(deposit).toContain('"Northquay Exchange, deposit"');
    expect(deposit?.startsWith('2,')).toBe(true);
    const asserted = lines.find((line) => line.includes(sampleAddress('u8dp')) && line.includes(',out,'));
    expect(asserted).toContain(',rules,yes,almost-certain,');
  });

  test('a note that a trainee began with a sign cannot become a formula', () => {
    const board = sampleBoard('en');
    const sly = {
      ...board,
      transactions: board.transactions.map((tx) => ({ ...tx, note: '=cmd|calc' })),
    };
    expect(boardCsv(sly)).toContain(`"'=cmd|calc`);
    expect(boardCsv(sly)).not.toMatch(/,=cmd/);
  });
});
