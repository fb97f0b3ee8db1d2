export type { GameHandle, MountFailure, MountResult, SceneKey } from './mount-game';
export { mountGame } from './mount-game';
