import { expect, test } from 'vitest';
import { editFirst, editTranslation, wordsEdit } from '../../src/author/texts/text-edit';
import { filterRows, markOf, textRows } from '../../src/author/texts/text-rows';
import { applyChanges } from '../../src/author/workspace/changes';

const place = (key: string, text: string) => ({
  key,
  text,
  path: key.split('.'),
  pointer: `/${key.replaceAll('.', '/')}`,
  line: 1,
});

test('each text is good, missing, stale, of other placeholders, or left over; bodies too', () => {
  const texts = [
    place('a', 'One {hash:E-01}'),
    place('b', 'Two'),
    place('c', 'Three, now'),
    place('d', 'Four {amount:TX/0}'),
    place('e', 'Five'),
  ];
  const files = new Map([
    ['exhibits/E-01.md', 'Note'],
    ['exhibits/E-01.ko.md', '메모'],
    ['exhibits/E-02.md', 'Log'],
    ['exhibits/E-02.short.md', 'Shorter log'],
  ]);
  const catalogue = { a: '하나 {hash:E-01}', c: '셋', d: '넷', e: '다섯', old: '지난 글' };
  const marks = new Map([
    ['c', markOf('Three')],
    ['e', markOf('Five')],
  ]);
  const rows = textRows(texts, files, catalogue, 'ko', marks);
  expect(rows.map(({ key, state, odd }) => [key, state, ...odd])).toEqual([
    ['a', 'good'],
    ['b', 'missing'],
    ['c', 'stale'],
    ['d', 'placeholders', '{amount:TX/0}'],
    ['e', 'good'],
    ['exhibits/E-01.md', 'good'],
    ['exhibits/E-02.md', 'missing'],
    ['exhibits/E-02.short.md', 'missing'],
    ['old', 'orphan'],
  ]);
  expect(filterRows(rows, 'missing', 'LOG shorter').map(({ key }) => key)).toEqual([
    'exhibits/E-02.short.md',
  ]);
});

test('other words change only the letters that differ, and escapes are written', () => {
  const text = '{\n  "a": { "b": "One two three" }\n}\n';
  expect(wordsEdit('f', text, ['a', 'b'], 'One two more three')).toEqual([
    { file: 'f', from: text.indexOf('three'), to: text.indexOf('three'), insert: 'more ' },
  ]);
  const [change] = wordsEdit('f', text, ['a', 'b'], 'One "2"\nthree');
  expect(JSON.parse(text.slice(0, change!.from) + change!.insert + text.slice(change!.to)).a.b).toBe(
    'One "2"\nthree',
  );
  expect(wordsEdit('f', text, ['a', 'b'], 'One two three')).toEqual([]);
});

test('a changed first language makes its translation stale, a new translation makes it good again, each one undo step', () => {
  const files = new Map([
    ['scenario.json', '{ "a": "One" }\n'],
    ['text.ko.json', '{\n  "a": "하나"\n}\n'],
  ]);
  const wording = { key: 'a', path: ['a'], language: 'ko', first: 'One', mark: undefined };
  const changed = applyChanges(files, editFirst(files, wording, true, 'One more')).files;
  const state = (at: ReadonlyMap<string, string>) => {
    const side = JSON.parse(at.get('layout.json')!).translated.ko;
    const first = JSON.parse(at.get('scenario.json')!).a;
    const catalogue = JSON.parse(at.get('text.ko.json')!);
    return textRows([place('a', first)], at, catalogue, 'ko', new Map(Object.entries(side)))[0]!.state;
  };
  expect(state(changed)).toBe('stale');
  const again = { ...wording, first: 'One more', mark: markOf('One') };
  const { files: mended, step } = applyChanges(changed, editTranslation(changed, again, '하나 더'));
  expect(state(mended)).toBe('good');
  expect(applyChanges(mended, step.undo).files).toEqual(changed);
});

test('the first translation makes the catalogue', () => {
  const files = new Map([['scenario.json', '{ "a": "One" }\n']]);
  const wording = { key: 'a', path: ['a'], language: 'ko', first: 'One', mark: undefined };
  const made = applyChanges(files, editTranslation(files, wording, '하나')).files;
  expect(made.get('text.ko.json')).toBe('{\n  "a": "하나"\n}\n');
});
