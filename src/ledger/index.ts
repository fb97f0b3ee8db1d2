export * from './address';
export * from './named-ledger';
