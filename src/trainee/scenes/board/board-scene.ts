import Phaser from 'phaser';
import type { BoardControls, BoardItem, BoardModel, DisplaySettings, Intent } from '../../bridge';
import { BoardContent } from './board-content';
import { BoardLayer } from './board-layer';
import { BoardPointer } from './board-pointer';
import { type Band, BoardWords } from './board-words';
import { takeBoardPicture } from './export-picture';
import { firstView, roomOf, wholeView } from './first-view';
import { halfOf } from './geometry';
import { GlyphAtlas } from './glyph-atlas';
import { COLUMN } from './measures';
import { listenToPointer } from './pointer';
import { revealing, seen, type View, zoomedAt } from './view';
import { ViewMotion } from './view-motion';

/** A step of the zoom buttons. */
const ZOOM_STEP = 1.3;

/** The tracing board: a graph that is panned and zoomed. It shows a model and reports what the trainee does as intents. */
export class BoardScene extends Phaser.Scene {
  readonly content = new BoardContent();
  readonly words = new BoardWords(this.content);
  readonly motion = new ViewMotion();
  readonly controls: BoardControls = {
    fit: () => this.fit(),
    zoomIn: () => this.zoomBy(ZOOM_STEP),
    zoomOut: () => this.zoomBy(1 / ZOOM_STEP),
    reveal: (id) => this.reveal(id),
    picture: () => this.picture(),
  };
  display: DisplaySettings | undefined;
  private model: BoardModel | undefined;
  /** What the buffers hold now. */
  private drawn: BoardModel | undefined;
  private layer: BoardLayer | undefined;
  private atlas: GlyphAtlas | undefined;
  private band: Band | null = null;
  private hovered: BoardItem | null = null;
  private hoveredGroup = '';
  private placed = false;
  private readonly born = performance.now();
  private stale = false;
  private wake: () => void = () => {};
  private stopListening: () => void = () => {};

  constructor(readonly report: (intent: Intent) => void) {
    super({ key: 'board' });
  }

  setWake(wake: () => void): void {
    this.wake = wake;
  }

  setModel(model: BoardModel): void {
    this.model = model;
    this.stale = true;
  }

  setDisplay(display: DisplaySettings): void {
    this.display = display;
    this.stale = true;
  }

  /** Draws every word again, for a face that has come in. */
  refresh(): void {
    this.atlas = undefined;
    this.stale = true;
  }

  /** True if a frame would change something. */
  get busy(): boolean {
    if (this.model === undefined || this.display === undefined) return false;
    return (
      this.stale ||
      this.motion.moving ||
      this.words.due(this.motion.view) ||
      this.now < this.content.fadingUntil ||
      this.layer?.waiting === true
    );
  }

  clearHover(): void {
    this.point(null);
    this.band = null;
  }

  create(): void {
    this.listen();
    this.events.on(Phaser.Scenes.Events.WAKE, this.listen, this);
    this.events.on(Phaser.Scenes.Events.SLEEP, this.unlisten, this);
  }

  override update(): void {
    const { model, display } = this;
    if (model === undefined || display === undefined) return;
    const atlas = this.readyAtlas(display);
    if (this.stale) this.takeIn(model, display);
    this.content.setLit(this.hoveredGroup === '' ? model.lit : this.hoveredGroup);
    this.motion.step(this.now);
    const { view } = this.motion;
    this.words.follow(atlas, model, display, view, this.now);
    this.words.overlay(atlas, view, display, this.band);
  }

  /** Milliseconds since the scene was made: small enough for a shader's float. */
  get now(): number {
    return performance.now() - this.born;
  }

  /** The view moved by hand. */
  put(view: View): void {
    this.motion.put(view);
    this.wake();
  }

  /** The rubber band, or none. */
  showBand(band: Band | null): void {
    this.band = band;
    this.wake();
  }

  /** What the pointer is on; the node's group is lit. */
  point(index: number | null): void {
    const node = index === null ? undefined : this.content.geometry.graph.nodes[index];
    if (node?.id === this.hovered?.id) return;
    this.hovered = node === undefined ? null : { kind: node.kind, id: node.id };
    this.hoveredGroup = node?.group ?? '';
    const address = node === undefined || node.address === '' ? null : node.address;
    this.report({ type: 'board-hover', item: this.hovered, address });
  }

  private listen(): void {
    this.unlisten();
    this.stopListening = listenToPointer(this.game.canvas, new BoardPointer(this));
  }

  private unlisten(): void {
    this.stopListening();
    this.stopListening = () => {};
  }

  private readyAtlas({ dpr, textScale }: DisplaySettings): GlyphAtlas {
    if (this.atlas?.dpr === dpr && this.atlas.textScale === textScale) return this.atlas;
    const atlas = new GlyphAtlas(dpr, textScale);
    this.atlas = atlas;
    this.words.forget();
    if (this.layer === undefined) {
      this.layer = new BoardLayer(this, this.content.parts, atlas);
      this.layer.look = () => this.look();
      this.add.existing(this.layer);
    } else this.layer.setAtlas(atlas);
    return atlas;
  }

  /** Brings the buffers up to the model. Only what differs is written. */
  private takeIn(model: BoardModel, display: DisplaySettings): void {
    this.stale = false;
    const { drawn } = this;
    this.drawn = model;
    const other = drawn?.graph !== model.graph;
    const strange = other && this.content.setGraph(model.graph, this.now, display.reducedMotion);
    const chosen = drawn?.selected.join(' ') !== model.selected.join(' ');
    if (chosen || other) this.content.setSelected(model.selected);
    this.words.forget();
    // The same trace in another view stays where it is; the board of another case may lie out of sight.
    if (strange && !this.content.anyWithin(seen(this.motion.goal, display))) this.placed = false;
    if (!this.placed) {
      this.placed = model.graph.nodes.length > 0;
      this.motion.put(firstView(this.content.geometry, display));
    }
    const last = model.selected.at(-1);
    if (chosen && last !== undefined) this.reveal(last);
  }

  private look(): ReturnType<NonNullable<BoardLayer['look']>> {
    const { display } = this;
    const { geometry } = this.content;
    const { bounds } = geometry;
    const size = display ?? { width: 1, height: 1 };
    return {
      view: this.motion.view,
      size: { width: size.width, height: size.height },
      dpr: display?.dpr ?? 1,
      now: this.now,
      columns: [bounds.left - COLUMN / 4, bounds.right + COLUMN / 4],
    };
  }

  private glide(view: View): void {
    if (this.display?.reducedMotion === true) this.motion.put(view);
    else this.motion.glide(view, this.now);
    this.wake();
  }

  private fit(): void {
    if (this.display !== undefined) this.glide(wholeView(this.content.geometry, this.display));
  }

  private zoomBy(factor: number): void {
    const { display } = this;
    if (display === undefined) return;
    this.glide(zoomedAt(this.motion.goal, { x: display.width / 2, y: display.height / 2 }, factor));
  }

  private reveal(id: string): void {
    const index = this.content.indexOf(id);
    const { display } = this;
    if (index === undefined || display === undefined) return;
    const { graph, targets } = this.content.geometry;
    const [x, y] = [targets.xs[index] ?? 0, targets.ys[index] ?? 0];
    const node = graph.nodes[index];
    const [width, height] = node === undefined ? [0, 0] : halfOf(node);
    const around = {
      left: x - width - COLUMN / 2,
      right: x + width + COLUMN / 2,
      top: y - height - 30,
      bottom: y + height + 50,
    };
    const view = revealing(this.motion.goal, around, roomOf(display));
    if (view !== this.motion.goal) this.glide(view);
  }

  private picture(): Promise<Blob | null> {
    const { model, display, atlas, layer } = this;
    if (model === undefined || display === undefined || atlas === undefined || layer === undefined) {
      return Promise.resolve(null);
    }
    this.wake();
    return takeBoardPicture(layer, this.content.geometry, {
      dpr: atlas.dpr,
      textScale: atlas.textScale,
      now: this.now,
      write: (view, size) => this.words.write(atlas, model, view, size, false),
      restore: () => {
        this.words.write(atlas, model, this.motion.view, display, true);
      },
    });
  }
}
