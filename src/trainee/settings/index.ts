export {
  actionOf,
  assignableKey,
  DEFAULT_HOTKEYS,
  HOTKEY_ACTIONS,
  type HotkeyAction,
  type KeyPress,
} from './hotkeys';
export { createLocalStore, type LocalStore } from './local-store';
export {
  DEFAULT_SETTINGS,
  MOTION_CHOICES,
  type MotionChoice,
  readSettings,
  type Settings,
  TEXT_SCALES,
  type TextScale,
  type Volumes,
} from './settings';
export { reducesMotion, useSettings } from './use-settings';
