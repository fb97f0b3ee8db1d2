import { play } from '../engine/reaches-past-the-index.js';
import { compile } from '../engine/machine';
import { step } from '../engine';

export const all = [play, compile, step];
