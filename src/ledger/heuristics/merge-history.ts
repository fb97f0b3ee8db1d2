import { invariant } from '../../base';

/** One merge of two clusters by an investigator: the numbers of an address of each. */
export interface Merge {
  readonly left: number;
  readonly right: number;
}

/**
 * Clusters that an investigator merges further, each merge of which can be taken back exactly. Roots are linked
 * without shortening paths, so taking the last link back restores every address's cluster as it was.
 * The root is again the smallest member.
 */
export class MergeHistory {
  private readonly parent: Uint32Array<ArrayBuffer>;
  private readonly made: { readonly merge: Merge; readonly linked: number | null }[] = [];

  /** `roots` are clusters to begin with, as `coSpend` answers them; they are copied. */
  constructor(roots: Uint32Array) {
    this.parent = new Uint32Array(roots);
  }

  /** The smallest member of an address's cluster. */
  find(address: number): number {
    let at = address;
    for (let above = this.parent[at] ?? at; above !== at; above = this.parent[at] ?? at) at = above;
    return at;
  }

  /** Merges the clusters of two addresses; whether they were two. Either way it is one step to undo. */
  merge(merge: Merge): boolean {
    const one = this.find(merge.left);
    const other = this.find(merge.right);
    const linked = one === other ? null : Math.max(one, other);
    if (linked !== null) this.parent[linked] = Math.min(one, other);
    this.made.push({ merge, linked });
    return linked !== null;
  }

  /** Takes back the last merge and answers it; null if there is none. */
  undo(): Merge | null {
    const last = this.made.pop();
    if (last === undefined) return null;
    if (last.linked !== null) this.parent[last.linked] = last.linked;
    return last.merge;
  }

  /** Takes back one merge of the list and keeps the later ones. */
  remove(index: number): void {
    invariant(index >= 0 && index < this.made.length, `No merge ${index}`);
    const later = this.merges().slice(index + 1);
    while (this.made.length > index) this.undo();
    for (const merge of later) this.merge(merge);
  }

  /** The merges that stand, in order. */
  merges(): readonly Merge[] {
    return this.made.map(({ merge }) => merge);
  }

  /** Every address's root, as a new array. */
  roots(): Uint32Array<ArrayBuffer> {
    return this.parent.map((_, address) => this.find(address));
  }
}
