export { logFileName, type PickedText, readPickedFile, saveTextFile } from './files';
export { type RunningCheck, type StartCheckOptions, startCheck } from './start-check';
export { createCaseLibrary, type HostPort } from './worker-library';
