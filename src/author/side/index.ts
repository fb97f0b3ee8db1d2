export { type Moved, movedStates, openStates, SIDE_FILE, translatedFrom } from './side-file';
export { sideChanges, useSide, useSideEdit } from './use-side';
