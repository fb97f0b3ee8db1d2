export { logFileName, type PickedText, readPickedFile, saveTextFile } from './files';
export type { FrameLook, FramePlace } from './frame-messages';
export { type FramedCase, listenForCases } from './framed-case';
export { type FrameLine, serveFrame } from './serve-frame';
export { createCaseLibrary, type HostPort } from './worker-library';
