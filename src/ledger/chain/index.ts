export {
  type Chain,
  type ChainCounts,
  chainHash,
  emptyChain,
  NONE,
  TX_FLAGS,
  viewChain,
} from './chain';
export { ChainBuilder, type TxHead } from './chain-builder';
export * from './chain-names';
export * from './chain-parts';
export * from './chain-until';
export * from './script-type';
