import type { Partner } from './typed-partner';

export type Spouse = Partner | 'one';
