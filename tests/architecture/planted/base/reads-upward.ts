import { step } from '../engine';

export const first = step(0);
