import { expect, test } from 'vitest';
import { catalogueFaults, type Strings } from '../../src/ui';

const CATALOGUES = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/author/*/strings.ts', {
  eager: true,
});

test.each(Object.entries(CATALOGUES))('%s has both languages, with the same placeholders', (_, module) => {
  const found = Object.values(module).filter(isStrings);
  expect(found.length).toBeGreaterThan(0);
  for (const { catalogues } of found) expect(catalogueFaults(catalogues)).toEqual([]);
});

function isStrings(value: unknown): value is Strings<Readonly<Record<string, string>>> {
  return typeof value === 'object' && value !== null && 'catalogues' in value;
}
