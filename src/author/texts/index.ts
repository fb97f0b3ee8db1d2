export { TextCounts } from './text-counts';
export { TextsView } from './texts-view';
