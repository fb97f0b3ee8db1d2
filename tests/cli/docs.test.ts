import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

test('docs writes the reference and the JSON Schema, and check says whether they are current', async () => {
  expect((await checkout.run('docs', 'check')).code).toBe(1);
  expect(await checkout.run('docs')).toMatchObject({
    code: 0,
    out: 'docs/reference.md\nscenarios/scenario.schema.json\n',
  });
  expect(await checkout.run('docs', 'check')).toMatchObject({ code: 0 });
  const schema = JSON.parse(readFileSync(join(checkout.folder, 'scenarios/scenario.schema.json'), 'utf8'));
  expect(Object.keys(schema.properties)).toContain('exhibits');
  expect(readFileSync(join(checkout.folder, 'docs/reference.md'), 'utf8')).toContain('CB0001');
  rmSync(join(checkout.folder, 'docs'), { recursive: true });
  const stale = await checkout.run('docs', 'check');
  expect(stale.code).toBe(1);
  expect(stale.out).toBe('docs/reference.md is not current; "casebridge docs" writes it.\n');
});
