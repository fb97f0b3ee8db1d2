export { FormsView } from './forms-view';
