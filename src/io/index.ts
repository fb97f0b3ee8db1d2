export { type StorageReason, StoreFailure } from './case-store';
export { type DraftCard, DraftStore, type DraftVersion } from './draft-store';
export { logFileName, type PickedText, readPickedFile, saveFile, saveTextFile } from './files';
export { createCaseLibrary, type HostPort } from './worker-library';
