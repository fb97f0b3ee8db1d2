export type {
  BoardControls,
  BoardEdge,
  BoardEdgeKind,
  BoardGraph,
  BoardHull,
  BoardItem,
  BoardLookOfNode,
  BoardModel,
  BoardNode,
  BoardNodeKind,
  BoardWords,
} from './board-model';
export type { Bridge, BridgeEventName, BridgeEvents, Off } from './bridge';
export { createBridge } from './bridge';
export type { CaseFile, DeskClock, DeskModel, DeskPlace, DeskTask, PlaceId, Tone } from './desk-model';
export { PLACE_IDS } from './desk-model';
export type { DisplaySettings, Highlight } from './display-settings';
export type { Intent } from './intent';
export type { MapExpiry, MapLabels, MapModel, MapPlace, MapRequest, RequestState } from './map-model';
