/** The files of a drop, folders and what lies in them included, at most `most`. */
export async function droppedFiles(transfer: DataTransfer, most: number): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found, most);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[], most: number): Promise<void> {
  if (found.length >= most) return;
  if (isFile(entry)) {
    found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives a folder in parts, and nothing when there is no more.
    for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) {
      for (const inner of part) await collect(inner, found, most);
    }
  }
}

const readPart = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
