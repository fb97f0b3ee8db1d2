import { Choices } from './choices';

/** 0 it does not hold, 1 it holds, 2 the model cannot tell. */
export type Truth = 0 | 1 | 2;
export type Test = (state: Uint16Array) => Truth;
/** Changes the state of a run. */
export type Do = (run: Run) => void;
/** One rule on the state of a run; false if it cannot happen there. */
export type Attempt = (run: Run) => boolean;

/** A state on its way through one step, with what is still to be told to the flow. */
export class Run {
  /** Index of the value of each kept variable, by slot. */
  readonly state: Uint16Array;
  readonly queue: number[] = [];
  readonly choices = new Choices();
  /** Something was changed that conditions may read. */
  changed = false;
  /** In this step one condition that the model cannot tell may come to hold by itself. */
  drifting = false;
  /** The clock has moved and nothing has looked yet. */
  unlooked = false;
  /** The run leads nowhere that another one of its step does not. */
  givenUp = false;
  private drifted = false;
  /** Where runs of this step had a choice, with the choices that first led there. */
  private readonly passed = new Map<string, string>();
  private readonly askedOnce = new Set<number>();

  /** @param hits by site: 1 once a search came by it. */
  constructor(
    slots: number,
    private readonly hits: Uint8Array,
  ) {
    this.state = new Uint16Array(slots);
  }

  begin(from: Uint16Array): void {
    this.state.set(from);
    if (this.queue.length > 0) this.queue.length = 0;
    this.changed = false;
    this.drifting = false;
    this.givenUp = false;
    this.unlooked = false;
    this.drifted = false;
    if (this.askedOnce.size > 0) this.askedOnce.clear();
  }

  set(slot: number, value: number): void {
    if (slot < 0 || this.state[slot] === value) return;
    this.state[slot] = value;
    this.changed = true;
  }

  get(slot: number): number {
    return this.state[slot] ?? 0;
  }

  /** Takes a truth for one that is known; both are tried where it is not. */
  may(truth: Truth): boolean {
    return truth === 2 ? this.choices.choose(2) === 1 : truth === 1;
  }

  /** As `may` of what the model cannot tell, asked once a step: else what it leads to could ask again without end. */
  mayOnce(site: number): boolean {
    if (this.askedOnce.has(site)) return false;
    this.askedOnce.add(site);
    if (this.wasHere(site)) return false;
    return this.choices.choose(2) === 1;
  }

  /** Two runs of one step that come to the same go on alike: the later one is given up. */
  private wasHere(site: number): boolean {
    const here = `${site} ${this.state.join()} ${this.queue.join()}`;
    const prefix = this.choices.prefix();
    const first = this.passed.get(here);
    if (first === undefined) this.passed.set(here, prefix);
    else if (first !== prefix) this.givenUp = true;
    return this.givenUp;
  }

  /** Begins a rule: its runs are then told apart by their choices. */
  beginRule(): void {
    this.choices.begin();
    if (this.passed.size > 0) this.passed.clear();
  }

  /** As `may`, for what is looked at again and again: it comes to hold in steps of its own, one at a time. */
  drifts(): boolean {
    if (!this.drifting || this.drifted) return false;
    this.drifted = this.choices.choose(2) === 1;
    return this.drifted;
  }

  hit(site: number): void {
    this.hits[site] = 1;
  }
}
