export { type BoardLook, boardModel } from './board-model';
export { shortAddress } from './short-address';
export { shortAmount } from './short-amount';
