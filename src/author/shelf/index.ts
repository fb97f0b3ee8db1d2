export { DraftKeeper, type DraftState, type Drafts } from './draft-keeper';
export { beginDraft, type OpenDraft, replaceFiles, resumeDraft } from './open-draft';
export { CAPS, OpenFailure, type OpenProblem, openFiles } from './open-files';
export { unsavedFiles } from './save';
