export { EDITOR_LOOK } from './editor-look';
export { SourceEditor, type SourceEditorProps } from './source-editor';
export { sourceStrings } from './strings';
