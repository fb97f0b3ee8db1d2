export { InjectsView } from './injects-view';
