export { applyChanges, type Files } from './changes';
export { type Entry, type History, NO_HISTORY } from './history';
export { type JsonPath, jsonEdit, pointerOf, stepsOf } from './json-edit';
export { type Loader, type Reading, ScenarioReader, scenarioValue } from './reading';
export { startLoader } from './start-loader';
export {
  useJsonEdit,
  useReading,
  useScenarioValue,
  useSelected,
  useStore,
  useWorkspace,
  WorkspaceProvider,
  type WorkspaceProviderProps,
} from './use-workspace';
export {
  type Change,
  type ChangeNotice,
  type FileRemoval,
  SCENARIO_FILE,
  type Target,
  type TextChange,
  type Workspace,
  type WorkspaceMeta,
} from './workspace';
export { type Act, type WorkspaceState, WorkspaceStore } from './workspace-store';
