import { CAPS, isPart, OpenFailure, type PickedFile } from './open-files';

/** Files of a list from an input; a folder's come with their paths. Too large ones are not read. */
export async function pickedFiles(list: Iterable<File>): Promise<readonly PickedFile[]> {
  const files = [...list];
  if (files.length > CAPS.count) throw new OpenFailure({ why: 'too-many', most: CAPS.count });
  return Promise.all(files.map((file) => read(file, file.webkitRelativePath || file.name)));
}

/** Files and folders that were dropped. */
export async function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  // The entries must be taken at once: the browser empties the list after the event.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: Promise<PickedFile>[] = [];
  const take = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (found.length > CAPS.count) throw new OpenFailure({ why: 'too-many', most: CAPS.count });
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      found.push(read(file, entry.fullPath.slice(1)));
    } else if (depth < 3 && !entry.name.startsWith('.')) {
      for (const inner of await members(entry as FileSystemDirectoryEntry)) await take(inner, depth + 1);
    }
  };
  try {
    for (const entry of entries) await take(entry, 0);
    return await Promise.all(found);
  } catch (problem) {
    if (problem instanceof OpenFailure) throw problem;
    throw new OpenFailure({ why: 'unreadable', detail: String(problem) });
  }
}

async function members(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length > CAPS.count) return all;
    all.push(...some);
  }
}

async function read(file: File, path: string): Promise<PickedFile> {
  const name = path.split('/').slice(-1)[0] ?? path;
  const inExhibits = path.split('/').at(-2) === 'exhibits' ? `exhibits/${name}` : name;
  const wanted = isPart(inExhibits) || /\.(zip|json)$/i.test(name);
  if (!wanted) return { path, bytes: new Uint8Array() };
  if (file.size > CAPS.whole) {
    throw new OpenFailure({ why: 'too-large', file: path, mostMegabytes: CAPS.whole / 1024 / 1024 });
  }
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (problem) {
    throw new OpenFailure({ why: 'unreadable', detail: String(problem) });
  }
}
