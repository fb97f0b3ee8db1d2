/** The scenario that is open in the studio, as text files: the one thing that every view reads and edits. Immutable. */
export interface Workspace {
  /** By path inside the scenario's folder with `/`: `scenario.json`, `text.ko.json`, `exhibits/E-01.md`. */
  readonly files: ReadonlyMap<string, string>;
  readonly meta: WorkspaceMeta;
  /** Rises with every edit, undo and redo. */
  readonly revision: number;
}

export interface WorkspaceMeta {
  /** Name of the folder or file it came from, for the top bar and for downloads. */
  readonly name: string;
  readonly source: 'folder' | 'packed' | 'files' | 'template';
}

/** Replaces a span of a file, counted in UTF-16 code units of the file before the edit. An insertion makes a file that is not there. */
export interface TextChange {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Takes a file out of the folder. */
export interface FileRemoval {
  readonly file: string;
  readonly remove: true;
}

/** The changes of one edit are all counted in the files before it; those of one file do not overlap. */
export type Change = TextChange | FileRemoval;

/** A place that the author looks at: a value of a JSON file by its JSON pointer; the whole file if the pointer is empty. */
export interface Target {
  readonly file: string;
  readonly pointer: string;
  /** The view that asked, so that it need not follow itself. */
  readonly by?: string;
}

/** What happened to the files, for views that keep a copy of a file's text. */
export interface ChangeNotice {
  readonly changes: readonly Change[];
  /** The view that made the edit; undefined for undo and redo. */
  readonly by: string | undefined;
  readonly workspace: Workspace;
}

export const SCENARIO_FILE = 'scenario.json';
