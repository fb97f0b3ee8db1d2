/** One line of a table of speeds. */
export interface BenchRow {
  readonly job: string;
  /** What was measured, with its unit. */
  readonly measured: string;
  /** What is wanted; empty for a line that is there for comparison. */
  readonly wanted?: string;
  /** How it compares: with whom, by which factor. */
  readonly beside?: string;
  /** Whether the wanted was reached; left out where nothing is wanted. */
  readonly reached?: boolean;
}

/** The rows as aligned columns: job, measured, wanted, beside, and reached or NOT reached at the end. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ job, measured, wanted = '', beside = '', reached }) => {
    const verdict = reached === undefined ? '' : reached ? 'reached' : 'NOT reached';
    return [job, measured, wanted, beside, verdict];
  });
  const lines = [['job', 'measured', 'wanted', 'beside', ''], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints a table with a line above it that says on what it was measured. */
export function printTable(about: string, rows: readonly BenchRow[]): void {
  process.stdout.write(`\n${about}\n${benchTable(rows)}\n`);
}

/** Milliseconds with one decimal. */
export function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
