import type { Machine } from './machine';
import type { Model } from './model';
import type { SearchResult } from './search';
import type { Value, Variable } from './variables';

/**
 * What finished searches have shown. Each allows at least what the case can do, so that what one of them never came by
 * is never reached; what all of them came by may be.
 */
export class Evidence {
  private readonly asked = new Set<string>();
  private readonly never = new Set<string>();
  private readonly values = new Map<Variable, Uint8Array>();

  constructor(readonly model: Model) {}

  add({ layout, sites }: Machine, result: SearchResult): void {
    if (!result.complete) return;
    for (const name of sites) {
      this.asked.add(name);
      const site = this.model.sites.find(name);
      if (site !== undefined && layout.hits[site] !== 1) this.never.add(name);
    }
    for (const [slot, variable] of layout.kept.entries()) {
      const seen = result.seen[slot];
      if (!seen || variable === layout.clock) continue;
      const known = this.values.get(variable);
      this.values.set(
        variable,
        known ? known.map((value, index) => value & (seen[index] ?? 0)) : seen.slice(),
      );
    }
  }

  /** Proved: no play comes by it. */
  isNever(site: string): boolean {
    return this.never.has(site);
  }

  /** A finished search could have come by it. */
  wasAsked(site: string): boolean {
    return this.asked.has(site);
  }

  /** Proved: the variable never has this value. */
  isNeverValue(variable: Variable, value: Value): boolean {
    return this.values.get(variable)?.[variable.values.indexOf(value)] === 0;
  }
}
