export { ConflictSheet } from './conflict-sheet';
export type { DraftState, Drafts } from './draft-keeper';
export type { DiskFolder } from './folder';
export { beginDraft, keepVersion, type OpenDraft, replaceFiles, resumeDraft } from './open-draft';
export { isPart, type OpenedFiles } from './open-files';
export { type Conflict, downloadPacked, downloadZip, saveToFolder, unsavedFiles } from './save';
export { ShelfPage } from './shelf-page';
export { shelfStrings } from './strings';
export { VersionsSheet } from './versions-sheet';
