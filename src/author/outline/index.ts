export { OutlinePanel } from './outline-panel';
export { partLabel } from './strings';
