import type { BoardNode } from '../../bridge';
import { shorten } from '../drawing/fit-text';
import { SMALLEST_TEXT } from '../stage-scene';
import type { HullPlace } from './edge-buffer';
import { type BoardGeometry, halfOf, middleOf } from './geometry';
import type { Face } from './glyph-atlas';
import type { Ink } from './instance-writer';
import { EDGE_INKS, INKS, MONO, MONO_BOLD, nameStyle, SANS, SANS_BOLD } from './label-style';
import { CROSSING, HALF } from './measures';
import { type Box, Occupied } from './occupied';
import { type Bounds, type Size, seen, toScreen, type View } from './view';
import { PIN, type WordBuffer } from './word-buffer';

/** Nodes that are named at once; those that are selected first, then those nearest the middle. */
const MOST_NAMED = 200;
/** With more nodes than this in sight, no name would have room. */
const MOST_IN_SIGHT = 3000;
/** Words are laid out this far beyond the screen, in CSS pixels, so that a drag brings them in. */
export const LABEL_MARGIN = 160;

/** Owner of a word that is of no node. */
const NO_NODE = -1;

export interface LabelScene {
  readonly geometry: BoardGeometry;
  readonly hullPlaces: readonly HullPlace[];
  readonly view: View;
  readonly size: Size;
  readonly selected: ReadonlySet<number>;
  readonly textScale: number;
}

interface Placing {
  readonly x: number;
  readonly y: number;
  /** CSS pixels from the anchor to the middle of the text, or to its left end. */
  readonly dx: number;
  readonly dy: number;
  readonly align: 'centre' | 'left';
  /** Node that the text may cover; below zero, no two the same, for none. */
  readonly owner: number;
}

/** Writes every word of the board for one view, most wanted first; what finds no room is left out until there is some. */
export function writeLabels(buffer: WordBuffer, scene: LabelScene): void {
  new LabelWriter(buffer, scene).write();
}

class LabelWriter {
  private readonly occupied = new Occupied();
  private readonly scale: number;
  private readonly inSight: readonly number[];
  private readonly box: Bounds;

  constructor(
    private readonly buffer: WordBuffer,
    private readonly scene: LabelScene,
  ) {
    this.scale = scene.view.zoom / scene.textScale;
    this.box = seen(scene.view, scene.size, LABEL_MARGIN);
    this.inSight = this.nodesInSight();
  }

  write(): void {
    const { geometry, hullPlaces, selected } = this.scene;
    for (const node of this.inSight) this.occupy(node);
    const named = this.inSight.filter((node) => selected.has(node) || this.inSight.length <= MOST_IN_SIGHT);
    const [first, rest] = [named.slice(0, MOST_NAMED), this.scale > 0.3];
    for (const node of first) this.eachNode(node, (at, x, y) => this.nameLines(at, node, x, y));
    for (const place of hullPlaces) this.hullLabel(place);
    if (!rest) return;
    this.amounts();
    for (const node of first) this.eachNode(node, (at, x, y) => this.noteLines(at, node, x, y));
    this.handleWords(geometry);
  }

  /** Selected ones first, then by distance from the middle of the screen. */
  private nodesInSight(): readonly number[] {
    const { geometry, selected } = this.scene;
    const { targets, graph } = geometry;
    const found: number[] = [];
    geometry.grid.within(this.box, (index) => {
      if (index < graph.nodes.length) found.push(index);
    });
    if (found.length > MOST_IN_SIGHT) return found.filter((index) => selected.has(index));
    const middleX = (this.box.left + this.box.right) / 2;
    const middleY = (this.box.top + this.box.bottom) / 2;
    const away = new Map(
      found.map((index) => {
        const distance = Math.hypot((targets.xs[index] ?? 0) - middleX, (targets.ys[index] ?? 0) - middleY);
        return [index, selected.has(index) ? -1 : distance];
      }),
    );
    return found.sort((a, b) => (away.get(a) ?? 0) - (away.get(b) ?? 0));
  }

  private eachNode(index: number, write: (node: BoardNode, x: number, y: number) => void): void {
    const { graph, targets } = this.scene.geometry;
    const node = graph.nodes[index];
    if (node !== undefined) write(node, targets.xs[index] ?? 0, targets.ys[index] ?? 0);
  }

  private occupy(index: number): void {
    this.eachNode(index, (node, x, y) => {
      const at = toScreen(this.scene.view, { x, y });
      const [width, height] = halfOf(node);
      const { zoom } = this.scene.view;
      const [w, h] = [width * zoom, height * zoom];
      this.occupied.add({ left: at.x - w, right: at.x + w, top: at.y - h, bottom: at.y + h }, index);
    });
  }

  /** The name of a node, and for a transaction of many parties what it seems to be. */
  private nameLines(node: BoardNode, index: number, x: number, y: number): void {
    const half = halfOf(node);
    if ((node.look === 'stop' || node.look === 'service') && this.scale > 0.72) {
      this.inBox(node, index, x, y);
      return;
    }
    const { face, ink } = nameStyle(node);
    const line = this.line;
    const below = this.below(index) + line / 2;
    const beside = node.look === 'unknown';
    const place: Placing = beside
      ? { x: x + half[0] + (node.onward === null ? 0 : 30), y, dx: 8, dy: 0, align: 'left', owner: index }
      : { x, y: y + half[1], dx: 0, dy: below, align: 'centre', owner: index };
    const written = this.put(face, node.label, ink, place);
    if (beside && this.scale > 0.55) {
      this.put(MONO_BOLD, '?', INKS.muted, { x, y, dx: 0, dy: 0, align: 'centre', owner: index }, true);
    }
    if (node.parties !== '' && written) {
      this.put(SANS, node.parties, INKS.parties, { ...place, dy: below + line });
    }
  }

  /** Room between a node and its words: a frame round a selected one stands there. */
  private below(index: number): number {
    return this.scene.selected.has(index) ? 3 + 7 * this.scene.view.zoom : 3;
  }

  private get line(): number {
    return this.buffer.atlas.lineHeight;
  }

  /** Two lines inside the box of a service. */
  private inBox(node: BoardNode, index: number, x: number, y: number): void {
    const room = 2 * (HALF.service[0] - 4) * this.scene.view.zoom;
    const half = this.line / 2;
    const trim = (face: Face, text: string): string =>
      shorten((part) => this.buffer.measure(face, part), text, room);
    const ink = node.look === 'stop' ? INKS.stop : INKS.muted;
    const centre = { x, y, dx: 0, align: 'centre', owner: index } as const;
    this.put(SANS_BOLD, trim(SANS_BOLD, node.label), INKS.text, { ...centre, dy: -half }, true);
    const face = node.look === 'stop' ? SANS : MONO;
    this.put(face, trim(face, node.note), ink, { ...centre, dy: half }, true);
  }

  private noteLines(node: BoardNode, index: number, x: number, y: number): void {
    const half = halfOf(node);
    const line = this.line;
    const below = node.look === 'unknown' ? 0.5 : 1.5;
    let row = below + (node.parties === '' ? 0 : 1);
    const place = (): Placing => ({
      x,
      y: y + half[1],
      dx: 0,
      dy: this.below(index) + line * row,
      align: 'centre',
      owner: index,
    });
    if (node.look !== 'stop' && node.look !== 'service' && node.note !== '') {
      if (this.put(SANS, this.short(node.note), INKS.muted, place())) row += 1;
    }
    if (node.peel !== '') this.put(SANS, node.peel, INKS.amber, place());
    if (node.crossing !== '') {
      this.put(MONO_BOLD, node.crossing, INKS.amber, {
        x: x + CROSSING,
        y,
        dx: 4,
        dy: 0,
        align: 'left',
        owner: index,
      });
    }
  }

  /** A tag may be a sentence: on the board it has the room of a column and a half. */
  private short(text: string): string {
    return shorten((part) => this.buffer.measure(SANS, part), text, 180 * this.scene.view.zoom);
  }

  /** Above the outline, else below it, else beside it. */
  private hullLabel({ hull, left, top, right, bottom }: HullPlace): void {
    const label = this.scene.geometry.graph.hulls[hull]?.label;
    const { box } = this;
    if (label === undefined || left > box.right || right < box.left || top > box.bottom || bottom < box.top)
      return;
    const half = this.line / 2 + 3;
    const owner = NO_NODE - this.scene.geometry.graph.edges.length - hull;
    const word = { align: 'left', owner } as const;
    // Next to the outline if there is room, else a line or two further off.
    const places = [0, 1, 2, 3].flatMap((step) => [
      { x: left, y: top, dx: 0, dy: -half - step * this.line },
      { x: left, y: bottom, dx: 0, dy: half + step * this.line },
      { x: right, y: top, dx: 6, dy: half + step * this.line },
    ]);
    for (const place of places) {
      if (this.put(SANS, label, INKS.rose, { ...place, ...word })) return;
    }
  }

  private amounts(): void {
    const { geometry } = this.scene;
    const { targets, graph, middles } = geometry;
    let left = 2 * MOST_NAMED;
    const { box } = this;
    for (let index = 0; index < graph.edges.length; index += 1) {
      const x = middles[2 * index] ?? 0;
      const y = middles[2 * index + 1] ?? 0;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      const edge = graph.edges[index];
      if (edge === undefined || edge.text === '') continue;
      left -= 1;
      if (left < 0) return;
      const middle = middleOf(
        targets.xs[edge.from] ?? 0,
        targets.ys[edge.from] ?? 0,
        targets.xs[edge.to] ?? 0,
        targets.ys[edge.to] ?? 0,
      );
      // The side of the edge that looks up.
      const up = middle.alongX >= 0 ? 1 : -1;
      const [acrossX, acrossY] = [middle.alongY * up, -middle.alongX * up];
      const halfWidth = this.buffer.measure(MONO, edge.text) / 2;
      const away =
        5 +
        (edge.certainty > 0 ? 8 : 0) +
        ((SMALLEST_TEXT * this.scene.textScale) / 2) * Math.abs(acrossY) +
        halfWidth * Math.abs(acrossX);
      this.put(MONO, edge.text, EDGE_INKS[edge.kind], {
        x: middle.x,
        y: middle.y,
        dx: acrossX * away,
        dy: acrossY * away,
        align: 'centre',
        owner: NO_NODE - index,
      });
    }
  }

  private handleWords({ graph, targets, handles }: BoardGeometry): void {
    if (this.scale < 0.4) return;
    const room = 2 * HALF.handle[0] * this.scene.view.zoom;
    handles.forEach(({ kind, node }, index) => {
      const text = graph.nodes[node]?.more;
      if (kind !== 'open' || text === undefined) return;
      const at = graph.nodes.length + index;
      const [x, y] = [targets.xs[at] ?? 0, targets.ys[at] ?? 0];
      if (x < this.box.left || x > this.box.right || y < this.box.top || y > this.box.bottom) return;
      // The box has room for the number; the legend says what it opens.
      const fitting = text.split(' ').at(-1) ?? '';
      if (this.buffer.measure(SANS, fitting) > room) return;
      this.put(SANS, fitting, INKS.text, { x, y, dx: 0, dy: 0, align: 'centre', owner: node }, true);
    });
  }

  /** @returns false if there was no room; `always` does not ask for any */
  private put(face: Face, text: string, ink: Ink, place: Placing, always = false): boolean {
    if (text === '') return false;
    const width = this.buffer.measure(face, text);
    const at = toScreen(this.scene.view, place);
    const left = place.align === 'centre' ? place.dx - width / 2 : place.dx;
    const box: Box = {
      left: at.x + left - 2,
      right: at.x + left + width + 2,
      top: at.y + place.dy - this.line / 2 + 1,
      bottom: at.y + place.dy + this.line / 2 - 1,
    };
    if (!always && !this.occupied.free(box, place.owner)) return false;
    this.occupied.add(box, place.owner);
    const spot = { x: place.x, y: place.y, dx: left, dy: place.dy, pin: PIN.board };
    this.buffer.write(face, text, ink, spot, !always);
    return true;
  }
}
