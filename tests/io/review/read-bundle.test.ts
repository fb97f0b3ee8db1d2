import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BUNDLE_LIMITS, readBundle } from '../../../src/io';

const bundle = (files: Readonly<Record<string, string>>) =>
  readBundle(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

test('a bundle gives its text files by their own names, folders left out, other files left alone', () => {
  expect(
    bundle({ 'class/a.jsonl': 'α\n', 'class/case.casebridge.json': '{}', 'class/photo.png': 'x' }),
  ).toEqual({
    ok: true,
    files: [
      { fileName: 'a.jsonl', text: 'α\n' },
      { fileName: 'case.casebridge.json', text: '{}' },
    ],
  });
});

test('nothing of a bundle is unpacked that reaches above its root, is too many, or unpacks to far more than it is', () => {
  for (const name of ['../a.jsonl', 'x/../../a.jsonl', '/a.jsonl', 'C:/a.jsonl', 'x\\a.jsonl']) {
    expect(bundle({ 'b.jsonl': 'b', [name]: 'a' }), name).toMatchObject({ ok: false, fault: 'outside' });
  }
  const many = Array.from({ length: BUNDLE_LIMITS.files + 1 }, (_, at) => [`${at}.jsonl`, 'x'] as const);
  expect(bundle(Object.fromEntries(many))).toMatchObject({ ok: false, fault: 'too-many' });
  expect(bundle({ 'a.jsonl': ' '.repeat(1_000_000) })).toMatchObject({ ok: false, fault: 'too-dense' });
});

test('what is no zip, or no text, is said', () => {
  expect(readBundle(strToU8('no zip'))).toMatchObject({ ok: false, fault: 'not-a-zip' });
  expect(readBundle(zipSync({ 'a.jsonl': new Uint8Array([0xff, 0xfe, 0x41]) }))).toMatchObject({
    ok: false,
    fault: 'not-text',
    about: 'a.jsonl',
  });
});
