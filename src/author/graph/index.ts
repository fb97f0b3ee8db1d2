export { type Chart, type ChartEdge, type ChartNode, edgeLabel, flowChart, stateAt } from './chart';
export { GraphView, type GraphViewProps } from './graph-view';
export type { GraphMarks, StateFinding } from './marks';
