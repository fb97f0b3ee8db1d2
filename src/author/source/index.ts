export { EDITOR_LOOK } from './editor-look';
export { knownSchema } from './known-schema';
export { branchesOf, type SchemaNode, schemasAt } from './schema-lookup';
export { SourceEditor, type SourceEditorProps } from './source-editor';
export { sourceStrings } from './strings';
