export * from './address';
export * from './chain';
export * from './named-ledger';
