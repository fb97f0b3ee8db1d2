export { TextCounts } from './text-counts';
export { wordsEdit } from './text-edit';
export { TextsView } from './texts-view';
