import type { OpenedFiles } from './open-files';

const PARTS = import.meta.glob<string>('../templates/first-case/**/*.{json,md}', {
  query: '?raw',
  import: 'default',
});
const FOLDER = '../templates/first-case/';

/** The small case that an author begins from; it is fetched when it is asked for. */
export async function openTemplate(): Promise<OpenedFiles> {
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(PARTS)) files.set(path.slice(FOLDER.length), await text());
  return { files, meta: { name: 'first-case', source: 'template' }, ignored: [], lineEnds: [] };
}
