import Phaser from 'phaser';
import type { DisplaySettings, Highlight, Intent, Tone } from '../bridge';
import { type Baked, bake } from './drawing/bake';
import { type Measure, shorten, wrapText } from './drawing/fit-text';
import { colourNumber, INK } from './drawing/palette';
import { drawStatusShape } from './drawing/status-shape';
import { FONT, type FontName } from './fonts';

/** No text on the canvas is smaller, in CSS pixels. */
export const SMALLEST_TEXT = 13;

export interface LabelStyle {
  readonly font: FontName;
  /** CSS pixels before the trainee's text scale. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Wraps at this width in CSS pixels; with `lines` 1 (the default) it shortens instead. */
  readonly width?: number;
  readonly lines?: number;
  /** Line height as a multiple of the size. */
  readonly leading?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * A scene that is a pure picture of a model: it is built anew when the model or the display changes, and it reports what the
 * trainee does as intents. All positions are CSS pixels; the camera's zoom turns them into device pixels.
 */
export abstract class StageScene<Model> extends Phaser.Scene {
  private model: Model | undefined;
  private display: DisplaySettings | undefined;
  private stale = false;
  protected highlight: Highlight = {};

  constructor(
    key: string,
    protected readonly report: (intent: Intent) => void,
  ) {
    super({ key });
  }

  setModel(model: Model): void {
    // The app may publish an equal model at each of its own renders; models are plain data.
    if (this.model !== undefined && JSON.stringify(model) === JSON.stringify(this.model)) return;
    this.model = model;
    this.stale = true;
  }

  setDisplay(display: DisplaySettings): void {
    if (this.display !== undefined && JSON.stringify(display) === JSON.stringify(this.display)) return;
    this.display = display;
    this.stale = true;
  }

  setHighlight(highlight: Highlight): void {
    this.highlight = highlight;
    if (!this.stale) this.showHighlight();
  }

  /** False while something that the picture needs is still loading. */
  protected get prepared(): boolean {
    return true;
  }

  /** Draws again at the next frame, for a face that has come in. */
  refresh(): void {
    this.stale = true;
  }

  /** True if a frame would change something: a rebuild is due or a tween runs. */
  get busy(): boolean {
    return (this.stale && this.model !== undefined && this.prepared) || this.tweens.getTweens().length > 0;
  }

  override update(): void {
    if (!this.stale || !this.prepared || this.model === undefined || this.display === undefined) return;
    this.stale = false;
    this.tweens.killAll();
    for (const child of [...this.children.list]) child.destroy();
    this.cameras.main.setOrigin(0, 0).setZoom(this.display.dpr);
    this.build(this.model, this.display);
    this.showHighlight();
  }

  /** Puts every object of the model on the empty stage. */
  protected abstract build(model: Model, display: DisplaySettings): void;

  /** Forgets the pointer: it has left the canvas, or the scene is no longer shown. */
  abstract clearHover(): void;

  /** Marks what the pointer or the DOM points at. */
  protected abstract showHighlight(): void;

  /** An image of a baked picture with its upper left corner at a point in CSS pixels. */
  protected image(baked: Baked, x: number, y: number): Phaser.GameObjects.Image {
    return this.add.image(x, y, baked.key).setOrigin(0, 0).setScale(baked.imageScale);
  }

  protected shape(
    display: DisplaySettings,
    tone: Tone,
    x: number,
    y: number,
    size: number,
  ): Phaser.GameObjects.Image {
    const picture = { width: size, height: size, dpr: display.dpr };
    const baked = bake(this, `shape-${tone}-${size}`, picture, tone, (context) => {
      context.scale(size / 12, size / 12);
      drawStatusShape(context, tone);
    });
    return this.image(baked, x, y);
  }

  /** Size in CSS pixels at which a text of a given design size is drawn. */
  protected textSize(display: DisplaySettings, size: number): number {
    return Math.max(SMALLEST_TEXT, size) * display.textScale;
  }

  /** Width of a text in CSS pixels in a style. */
  protected measure(display: DisplaySettings, style: LabelStyle): Measure {
    const context = measuringContext();
    context.font = `${style.bold === true ? 600 : 400} ${this.textSize(display, style.size)}px ${FONT[style.font]}`;
    return (text) => context.measureText(text).width;
  }

  /** A text with its upper left (or centre, or right) at a point, wrapped or shortened to its width. */
  protected label(
    display: DisplaySettings,
    x: number,
    y: number,
    text: string,
    style: LabelStyle,
  ): Phaser.GameObjects.Text {
    const size = this.textSize(display, style.size);
    const measure = this.measure(display, style);
    const lines = style.width === undefined ? [text] : fitLines(measure, text, style.width, style.lines ?? 1);
    const snap = (value: number): number => Math.round(value * display.dpr) / display.dpr;
    const object = this.add.text(snap(x), snap(y), [...lines], {
      fontFamily: FONT[style.font],
      fontSize: `${size}px`,
      // Gowun Batang has no 600; the browser takes its 700.
      fontStyle: style.bold === true ? '600' : '400',
      color: style.colour,
      align: style.align ?? 'left',
      resolution: display.dpr,
      padding: { top: 1, bottom: 2 },
    });
    const drawnHeight = object.style.getTextMetrics().fontSize;
    object.setLineSpacing((style.leading ?? 1.3) * size - drawnHeight);
    if (style.align === 'center') object.setOrigin(0.5, 0);
    if (style.align === 'right') object.setOrigin(1, 0);
    return object;
  }

  /** An invisible area that is clicked; at least 24 CSS pixels each way. */
  protected hitArea(
    x: number,
    y: number,
    width: number,
    height: number,
    on: { readonly over: () => void; readonly out: () => void; readonly click: () => void },
  ): Phaser.GameObjects.Zone {
    const zone = this.add
      .zone(x, y, Math.max(24, width), Math.max(24, height))
      .setOrigin(0, 0)
      .setInteractive({ useHandCursor: true });
    zone.on('pointerover', on.over);
    zone.on('pointerout', on.out);
    zone.on('pointerup', on.click);
    return zone;
  }

  /** A filled box on whole device pixels, with a one-pixel rule inside its edge. */
  protected panel(
    x: number,
    y: number,
    width: number,
    height: number,
    edge: string,
    edgeOpacity: number,
  ): Phaser.GameObjects.Rectangle {
    return this.add
      .rectangle(x, y, width, height, colourNumber(INK.deepest), 0.88)
      .setOrigin(0, 0)
      .setStrokeStyle(1, colourNumber(edge), edgeOpacity);
  }
}

function fitLines(measure: Measure, text: string, width: number, lines: number): readonly string[] {
  return lines === 1 ? [shorten(measure, text, width)] : wrapText(measure, text, width, lines);
}

let measuring: CanvasRenderingContext2D | undefined;

/** One canvas for the life of the page: making one for each text is slow. */
function measuringContext(): CanvasRenderingContext2D {
  if (measuring === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('this browser has no 2D canvas');
    measuring = context;
  }
  return measuring;
}
