import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, renderJsonSchema, renderReference } from '../../src/scenario';

const REFERENCE = fileURLToPath(new URL('../../docs/reference.md', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

/** `UPDATE=1 npx vitest run tests/scenario/reference.test.ts` writes both files anew. */
function committed(path: string, generated: string): string {
  if (process.env.UPDATE === '1') writeFileSync(path, generated);
  return readFileSync(path, 'utf8');
}

describe('the author’s reference', () => {
  it('is the one that the schema gives', () => {
    const generated = renderReference();
    expect(committed(REFERENCE, generated)).toBe(generated);
  });

  it('describes every field', () => {
    const empty = renderReference()
      .split('\n')
      .filter((line) => line.startsWith('| `') && /\|\s*\|$/.test(line));
    expect(empty).toEqual([]);
  });

  it('has one entry for each code', () => {
    const headings = renderReference().match(/^### CB\d{4}/gm);
    expect(headings).toEqual(Object.keys(DIAGNOSTIC_CODES).map((code) => `### ${code}`));
  });
});

describe('the published JSON Schema', () => {
  it('is the one that the schema gives', () => {
    const generated = `${JSON.stringify(renderJsonSchema(), null, 1)}\n`;
    expect(committed(SCHEMA, generated)).toBe(generated);
  });

  it('refuses unknown keys and describes the parts', () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toContain('flow');
    expect(schema.properties.exhibits.description).toBe('Documents and data.');
    expect(readFileSync(SCHEMA, 'utf8')).not.toMatch(/"(role|to|scope)": "/);
  });
});
