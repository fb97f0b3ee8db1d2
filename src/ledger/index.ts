export * from './address';
export * from './chain';
export * from './generator';
export * from './heuristics';
export * from './known-chain';
export * from './named-ledger';
export * from './taint';
