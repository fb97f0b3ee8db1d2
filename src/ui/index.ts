import './styles.css';

export {
  ANNOUNCEMENT_GAP_MS,
  type Announcement,
  type AnnounceOptions,
  createAnnouncer,
  type Urgency,
} from './announcer';
export { AppShell, type AppShellProps, type RailItem } from './app-shell';
export { AVATAR_PATTERNS, Avatar, type AvatarPattern, type AvatarProps, PatternSwatch } from './avatar';
export {
  Button,
  type ButtonKind,
  type ButtonProps,
  type ButtonSize,
  IconButton,
  type IconButtonProps,
} from './button';
export {
  CheckField,
  type CheckFieldProps,
  CheckList,
  type CheckListProps,
  type ListOption,
  RadioList,
  type RadioListProps,
} from './choice-fields';
export { classNames } from './class-names';
export { ClockFace, type ClockFaceProps } from './clock-face';
export { type DataColumn, DataTable, type DataTableProps } from './data-table';
export {
  DATE_PATTERN,
  DateField,
  type DateFieldProps,
  hyphenated,
  InstantField,
  type InstantFieldProps,
  type InstantValue,
  TIME_PATTERN,
  withColon,
} from './date-fields';
export {
  type DateParts,
  formatDate,
  formatDuration,
  formatInstant,
  formatIsoDate,
  formatShortDate,
  formatShortInstant,
  formatTime,
  formatWeekday,
} from './dates';
export { Dialog, type DialogProps } from './dialog';
export { ExecuteButton, type ExecuteButtonProps } from './execute-button';
export { ExhibitCard, type ExhibitCardProps, ExhibitChip, type ExhibitChipProps } from './exhibit';
export {
  type ChoiceOption,
  type FieldProps,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './fields';
export { HANDLING_TONES, HandlingChip, type HandlingChipProps, type HandlingTone } from './handling-chip';
export { HourBars, type HourBarsProps, type HourRow, type HourSpan, overlaps } from './hour-bars';
export { Kbd } from './kbd';
export { LeadBar, type LeadBarProps, type LeadBarTick } from './lead-bar';
export { announce, LiveRegions, useAnnouncements } from './live-regions';
export { Markdown, type MarkdownProps } from './markdown';
export { EmptyState, type EmptyStateProps, Notice, type NoticeProps, type NoticeTone } from './notice';
export {
  MarkList,
  type MarkListItem,
  type MarkListProps,
  Panel,
  type PanelProps,
  SectionHeading,
} from './panel';
export {
  FormCell,
  type FormCellProps,
  FormCells,
  FormRow,
  type FormRowProps,
  type FormRowState,
  PaperForm,
  type PaperFormProps,
} from './paper-form';
export { BridgeSeal, PaperSheet, type PaperSheetProps } from './paper-sheet';
export { Meter, type MeterProps, ProgressBar, type ProgressBarProps } from './progress';
export { Segmented, type SegmentedOption, type SegmentedProps } from './segmented';
export { Stamp, type StampProps, type StampTone } from './stamp';
export { STATUS_KINDS, type StatusKind, StatusMark, type StatusMarkProps } from './status-mark';
export {
  catalogueFaults,
  createStrings,
  fillTemplate,
  LANGUAGES,
  type Language,
  type Placeholders,
  particle,
  placeholdersOf,
  type Strings,
  type StringValues,
  type Translate,
} from './strings';
export { Slider, type SliderProps, Switch, type SwitchProps } from './switches';
export { type TabItem, TabPanel, type TabPanelProps, Tabs, type TabsProps } from './tabs';
export {
  BridgeMark,
  CaptionLine,
  type CaptionLineProps,
  type ClockReading,
  DeadlineChip,
  type DeadlineChipProps,
  TopBar,
  type TopBarProps,
} from './top-bar';
export { Toast, type ToastProps, UndoBar, type UndoBarProps } from './undo-bar';
export { useMediaQuery } from './use-media-query';
export { usePageLanguage } from './use-page-language';
export { VisuallyHidden } from './visually-hidden';
