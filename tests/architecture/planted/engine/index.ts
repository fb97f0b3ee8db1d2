import { zero } from '../base';

export const step = (state: number) => state + zero;
