export { logFileName, type PickedText, readPickedFile, saveTextFile } from './files';
export { createCaseLibrary, type HostPort } from './worker-library';
