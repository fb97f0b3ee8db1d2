export type { Insight, PlacedText, PlacedUse } from './insight';
export { renameFault, usedAt } from './rename';
export { UsagePanel } from './usage-panel';
export { InsightProvider, type InsightState, useInsight } from './use-insight';
export { useRename } from './use-rename';
