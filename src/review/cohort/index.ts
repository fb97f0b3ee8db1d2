export { ClassView, type ClassViewProps } from './class-view';
export { CohortPane, type CohortPaneProps } from './cohort-pane';
export { type Names, NO_NAMES } from './names';
export { useClassFigures } from './use-class-figures';
