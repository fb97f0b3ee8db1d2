export {
  ALL_FLAG_MARKS,
  BOARD_FLAGS,
  type BoardFlag,
  FLAG_MARKS,
  type FlagMark,
  LINK_SIGNALS,
  type LinkSignal,
} from '../../scenario';
