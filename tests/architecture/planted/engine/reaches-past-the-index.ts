export * from './machine/compile';
export { compile as same } from './machine';
