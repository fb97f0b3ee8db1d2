import type { BoardItem } from '../../bridge';
import type { BoardScene } from './board-scene';
import { minimapPoint } from './minimap';
import { pickAt } from './pick';
import type { PointerActs } from './pointer';
import { centred, type Point, panned, toBoard, zoomedAt } from './view';

/** Half the side of the smallest thing to click, CSS pixels. */
const LEAST_TARGET = 12;

/** Turns what the pointer does into moves of the view and into intents. */
export class BoardPointer implements PointerActs {
  constructor(private readonly scene: BoardScene) {}

  hover(at: Point | null): void {
    const index = at === null ? -1 : this.pick(at);
    const { graph } = this.scene.content.geometry;
    this.scene.game.canvas.style.cursor = index < 0 ? '' : 'pointer';
    this.scene.point(index >= 0 && index < graph.nodes.length ? index : null);
  }

  click(at: Point, more: boolean): void {
    const index = this.pick(at);
    const { handles, graph } = this.scene.content.geometry;
    const handle = handles[index - graph.nodes.length];
    const node = graph.nodes[handle?.node ?? -1];
    if (handle === undefined || node === undefined) {
      this.scene.report({ type: 'board-select', item: this.item(index), more });
    } else if (handle.kind === 'open') {
      this.scene.report({ type: 'board-open', transaction: node.id, open: true });
    } else if (node.onward !== null) {
      this.scene.report({ type: 'board-place', transaction: node.onward });
    }
  }

  twice(at: Point): void {
    const node = this.scene.content.geometry.graph.nodes[this.pick(at)];
    if (node?.kind === 'transaction') {
      this.scene.report({ type: 'board-open', transaction: node.id, open: node.more !== '' });
    } else if (node !== undefined && node.onward !== null) {
      this.scene.report({ type: 'board-place', transaction: node.onward });
    }
  }

  context(at: Point): void {
    this.scene.report({ type: 'board-context', item: this.item(this.pick(at)), x: at.x, y: at.y });
  }

  press(at: Point): boolean {
    const { minimap } = this.scene.words;
    return minimap !== null && minimapPoint(minimap, at) !== null;
  }

  pan(dx: number, dy: number): void {
    this.scene.game.canvas.style.cursor = 'grabbing';
    this.scene.put(panned(this.scene.motion.view, dx, dy));
  }

  steer(at: Point): void {
    const { words, motion, display } = this.scene;
    const point = words.minimap === null ? null : minimapPoint(words.minimap, at);
    if (point === null || display === undefined) return;
    this.scene.put(centred(point, { x: display.width / 2, y: display.height / 2 }, motion.view.zoom));
  }

  band(from: Point, to: Point, done: boolean): void {
    this.scene.showBand(done ? null : { from, to });
    if (!done) return;
    const items = this.within(from, to);
    if (items.length > 0) this.scene.report({ type: 'board-lasso', items });
  }

  zoom(at: Point, factor: number): void {
    this.scene.put(zoomedAt(this.scene.motion.view, at, factor));
  }

  private pick(at: Point): number {
    const { content, motion } = this.scene;
    const { targets, grid, largest } = content.geometry;
    return pickAt(targets, grid, largest, toBoard(motion.view, at), LEAST_TARGET / motion.view.zoom);
  }

  private item(index: number): BoardItem | null {
    const node = this.scene.content.geometry.graph.nodes[index];
    return node === undefined ? null : { kind: node.kind, id: node.id };
  }

  private within(from: Point, to: Point): readonly BoardItem[] {
    const { content, motion } = this.scene;
    const { grid, graph } = content.geometry;
    const a = toBoard(motion.view, from);
    const b = toBoard(motion.view, to);
    const found: number[] = [];
    grid.within(
      {
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      },
      (index) => {
        if (index < graph.nodes.length) found.push(index);
      },
    );
    return found.sort((one, other) => one - other).flatMap((index) => this.item(index) ?? []);
  }
}
