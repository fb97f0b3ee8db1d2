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
export type { ChainProblem, ChainProblemCode } from './chain-problem';
export * from './chain-until';
export { type NamedChain, type NamedChainOptions, namedChain } from './named-chain';
export { MOST_JSON_TRANSACTIONS, readChain } from './read-chain';
export * from './script-type';
