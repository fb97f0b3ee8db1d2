import { CAPS, isPart, OpenFailure, type PickedFile } from './open-files';

/** What TypeScript's DOM library lacks of the File System Access API. */
interface Permissions {
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}
type FolderHandle = FileSystemDirectoryHandle & Permissions;

type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FolderHandle>;

function picker(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

/** Whether this browser can write into a folder. */
export function canOpenFolders(): boolean {
  return picker() !== undefined;
}

/** A folder on disk that the author gave leave to write. */
export class DiskFolder {
  constructor(readonly handle: FolderHandle) {}

  /** Lets the author pick; null if he closes the picker. */
  static async pick(): Promise<DiskFolder | null> {
    try {
      const handle = await picker()?.({ mode: 'readwrite', id: 'casebridge-scenario' });
      return handle ? new DiskFolder(handle) : null;
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'AbortError') return null;
      throw new OpenFailure({ why: 'unreadable', detail: String(problem) });
    }
  }

  /** A handle that a draft kept; undefined if it is none. */
  static of(kept: unknown): DiskFolder | undefined {
    const isHandle = kept instanceof FileSystemDirectoryHandle && kept.kind === 'directory';
    return isHandle ? new DiskFolder(kept as FolderHandle) : undefined;
  }

  get name(): string {
    return this.handle.name;
  }

  /** Asks for leave to write, if it was given once and lapsed. Needs a press of the author. */
  async mayWrite(): Promise<boolean> {
    const mode = { mode: 'readwrite' } as const;
    if ((await this.handle.queryPermission(mode)) === 'granted') return true;
    return (await this.handle.requestPermission(mode)) === 'granted';
  }

  /** Every file of the folder and of its `exhibits`; nothing else is read. */
  async read(): Promise<readonly PickedFile[]> {
    const found: PickedFile[] = [];
    const take = async (folder: FileSystemDirectoryHandle, under: string): Promise<void> => {
      for await (const entry of folder.values()) {
        const path = `${under}${entry.name}`;
        if (entry.kind === 'directory') {
          if (path === 'exhibits') await take(entry, 'exhibits/');
          continue;
        }
        if (found.length > CAPS.count) throw new OpenFailure({ why: 'too-many', most: CAPS.count });
        const file = await entry.getFile();
        const wanted = isPart(path) && file.size <= CAPS.file;
        if (isPart(path) && file.size > CAPS.file)
          throw new OpenFailure({ why: 'too-large', file: path, mostMegabytes: CAPS.file / 1024 / 1024 });
        found.push({ path, bytes: wanted ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array() });
      }
    };
    await take(this.handle, '');
    return found;
  }

  /** The text of a file now; undefined if it is not there. Line ends are LF, as in the studio. */
  async text(path: string): Promise<string | undefined> {
    try {
      const { folder, name } = await this.#place(path, false);
      const file = await (await folder.getFileHandle(name)).getFile();
      return (await file.text()).replace(/\r\n?/g, '\n');
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'NotFoundError') return undefined;
      throw problem;
    }
  }

  async write(path: string, text: string): Promise<void> {
    const { folder, name } = await this.#place(path, true);
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }

  async remove(path: string): Promise<void> {
    const { folder, name } = await this.#place(path, false);
    await folder.removeEntry(name);
  }

  async #place(path: string, create: boolean): Promise<{ folder: FileSystemDirectoryHandle; name: string }> {
    const [first = '', second] = path.split('/');
    if (second === undefined) return { folder: this.handle, name: first };
    return { folder: await this.handle.getDirectoryHandle(first, { create }), name: second };
  }
}
