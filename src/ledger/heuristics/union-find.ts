/**
 * Sets of the numbers 0 … n−1, joined two by two. The root of a set is its smallest member, so the outcome does not
 * depend on the order of joins (by rank or size it would). Parents never rise, hence one ascending pass flattens.
 */
export class UnionFind {
  readonly parent: Uint32Array<ArrayBuffer>;

  constructor(size: number) {
    this.parent = new Uint32Array(size);
    for (let member = 0; member < size; member += 1) this.parent[member] = member;
  }

  /** The smallest member of a member's set; halves the path on the way. */
  find(member: number): number {
    return findRoot(this.parent, member);
  }

  /** Joins two sets; whether they were two. */
  union(left: number, right: number): boolean {
    const one = this.find(left);
    const other = this.find(right);
    if (one === other) return false;
    this.link(one, other);
    return true;
  }

  /** Joins two sets by their roots, which differ; the root of both. */
  link(one: number, other: number): number {
    if (one < other) {
      this.parent[other] = one;
      return one;
    }
    this.parent[one] = other;
    return other;
  }

  /** Every member's root. The array is this object's own: do not join afterwards. */
  roots(): Uint32Array<ArrayBuffer> {
    return flatten(this.parent);
  }
}

/** Sets every parent to its root: parents never rise, so each one's is set before its own turn. Gives the array. */
export function flatten(parent: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  for (let member = 0; member < parent.length; member += 1) {
    // Written in any case: to ask first whether it is a root takes twice as long.
    parent[member] = parent[parent[member] ?? 0] ?? 0;
  }
  return parent;
}

/** `find` over a parent array: apart from the class, so that a loop over millions holds the array in hand. */
export function findRoot(parent: Uint32Array, member: number): number {
  let at = member;
  let above = parent[at] ?? 0;
  while (above !== at) {
    const next = parent[above] ?? 0;
    parent[at] = next;
    at = next;
    above = parent[at] ?? 0;
  }
  return at;
}
