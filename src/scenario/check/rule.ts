import type { Builder } from './builder';
import type { Do, Test } from './run';

/** What a rule is for one layout: whether it can happen, and what it does. */
export interface Built {
  readonly guard: Test;
  readonly act: Do;
}

/** Something that can happen to a case beside what the flow does by itself. */
export interface Rule {
  /** In words, for play-throughs. */
  readonly label: string;
  /** Who does it: the trainee acts, the case goes on by itself. */
  readonly actor: 'trainee' | 'case';
  /** It falls at this instant, and at no other. */
  readonly at?: number;
  build(builder: Builder): Built;
}
