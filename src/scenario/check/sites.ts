/** Places of a scenario that a search can come by: a transition taken, an outcome chosen, a condition true. By name. */
export class Sites {
  readonly names: string[] = [];
  private readonly byName = new Map<string, number>();

  of(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const made = this.names.length;
    this.names.push(name);
    this.byName.set(name, made);
    return made;
  }

  find(name: string): number | undefined {
    return this.byName.get(name);
  }
}
