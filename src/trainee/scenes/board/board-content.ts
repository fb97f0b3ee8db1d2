import type { BoardGraph, BoardModel } from '../../bridge';
import type { BoardParts, Part } from './board-layer';
import { type HullPlace, RIBBON_ATTRIBUTES, writeRibbons } from './edge-buffer';
import { type BoardGeometry, layOut } from './geometry';
import { InstanceWriter } from './instance-writer';
import { LONG_AGO, NODE_ATTRIBUTES, writeFrames, writeNodes } from './node-buffer';
import { strideOf } from './program';
import type { Bounds } from './view';
import { GLYPH_ATTRIBUTES } from './word-buffer';

/** A cloud of more nodes than this comes and goes without a fade: to remember who is new would cost more than it shows. */
const MOST_FADING = 3000;
/** Milliseconds of a fade, as the shaders have it. */
export const FADE_MS = 200;

const part = (attributes: Parameters<typeof strideOf>[0]): Part => ({
  writer: new InstanceWriter(strideOf(attributes)),
  stale: true,
});

/** The graph as it is drawn: where things are, and the buffers that say so. */
export class BoardContent {
  readonly parts: BoardParts = {
    ribbons: part(RIBBON_ATTRIBUTES),
    nodes: part(NODE_ATTRIBUTES),
    frames: part(NODE_ATTRIBUTES),
    words: part(GLYPH_ATTRIBUTES),
    overlay: part(GLYPH_ATTRIBUTES),
  };
  geometry: BoardGeometry = layOut({ nodes: [], edges: [], hulls: [], heads: [] });
  hullPlaces: readonly HullPlace[] = [];
  selected: ReadonlySet<number> = new Set();
  /** Group that is lit: a cluster, an address; null for none. */
  private litGroup: string | null = null;
  /** Until when something new is fading in, on the scene's clock. */
  fadingUntil = LONG_AGO;
  /** When each node came, by id; of a cloud nothing is kept. */
  private arrivals = new Map<string, number>();
  private numbers: ReadonlyMap<string, number> | null = null;

  /**
   * Writes the buffers anew. What was not there before fades in from `now` on, unless `still`.
   * @returns whether nothing of the graph was there before: it is another board, or the first one
   */
  setGraph(graph: BoardGraph, now: number, still: boolean): boolean {
    const strange = !graph.nodes.some(({ id }) => this.arrivals.has(id));
    this.geometry = layOut(graph);
    this.numbers = null;
    const born = this.arrive(graph, now, still);
    this.hullPlaces = writeRibbons(this.parts.ribbons.writer, this.geometry, born);
    writeNodes(this.parts.nodes.writer, this.geometry, born);
    this.parts.ribbons.stale = true;
    this.parts.nodes.stale = true;
    return strange;
  }

  /** Whether any node is within these bounds. */
  anyWithin(bounds: Bounds): boolean {
    let found = false;
    this.geometry.grid.within(bounds, (index) => {
      found ||= index < this.geometry.graph.nodes.length;
    });
    return found;
  }

  setSelected(ids: BoardModel['selected']): void {
    const indices = ids.flatMap((id) => this.indexOf(id) ?? []);
    this.selected = new Set(indices);
    this.frame();
  }

  /** Lights everything of a group. */
  setLit(group: string | null): void {
    if (group === this.litGroup) return;
    this.litGroup = group;
    this.frame();
  }

  private frame(): void {
    const { nodes } = this.geometry.graph;
    const lit: number[] = [];
    for (let index = 0; this.litGroup !== null && index < nodes.length; index += 1) {
      if (nodes[index]?.group === this.litGroup) lit.push(index);
    }
    writeFrames(this.parts.frames.writer, this.geometry, this.selected, lit);
    this.parts.frames.stale = true;
  }

  /** Index of the node with an id. */
  indexOf(id: string): number | undefined {
    this.numbers ??= new Map(this.geometry.graph.nodes.map((node, index) => [node.id, index]));
    return this.numbers.get(id);
  }

  private arrive({ nodes }: BoardGraph, now: number, still: boolean): Float32Array {
    const born = new Float32Array(nodes.length).fill(LONG_AGO);
    if (nodes.length > MOST_FADING) {
      this.arrivals.clear();
      return born;
    }
    const first = this.arrivals.size === 0;
    const arrivals = new Map<string, number>();
    nodes.forEach(({ id }, index) => {
      const came = this.arrivals.get(id) ?? (first || still ? LONG_AGO : now);
      arrivals.set(id, came);
      born[index] = came;
      if (came === now) this.fadingUntil = now + FADE_MS;
    });
    this.arrivals = arrivals;
    return born;
  }
}
