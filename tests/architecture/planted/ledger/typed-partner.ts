import type { Spouse } from './typed-spouse';

export type Partner = Spouse | 'none';
