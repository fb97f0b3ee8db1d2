export { type StorageReason, StoreFailure } from './case-store';
export { type DraftCard, DraftStore, type DraftVersion } from './draft-store';
export { logFileName, type PickedText, readPickedFile, saveFile, saveTextFile } from './files';
export type { FrameLook, FramePlace } from './frame-messages';
export { type FramedCase, listenForCases } from './framed-case';
export { startOwnWorker } from './own-worker';
export { BUNDLE_LIMITS, type BundleFault, type BundleRead, readBundle } from './review/read-bundle';
export { ReplayHost } from './review/replay-host';
export { createReviewDesk, ReviewDesk, type ReviewPort } from './review/review-desk';
export type {
  CheckedLog,
  LogFile,
  ReplayOpened,
  ReplayShown,
  ReviewCall,
  ReviewMessage,
  ReviewRequest,
  ScenarioGiven,
} from './review/review-message';
export { type KeptLog, ReviewStore } from './review/review-store';
export { type FrameLine, serveFrame } from './serve-frame';
export { type RunningCheck, type StartCheckOptions, startCheck } from './start-check';
export { createCaseLibrary, type HostPort } from './worker-library';
