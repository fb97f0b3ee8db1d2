import type Phaser from 'phaser';
import type { DeskModel, DeskPlace, DisplaySettings, Intent, PlaceId } from '../../bridge';
import { type Baked, bake } from '../drawing/bake';
import { FOCUS, INK, line, PAPER, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawRect } from '../drawing/pen';
import { type LabelStyle, StageScene } from '../stage-scene';
import { buildCaseFile } from './case-file';
import { ART_SIZE, type Box, type DeskLayout, layOutDesk, type Thing } from './desk-layout';
import type { DeskStage } from './desk-stage';
import { drawRoom } from './draw-room';
import { ART_MARGIN, DRAW_THING } from './draw-things';
import { buildWall } from './wall';

const HOVER_MS = 120;
/** Stops within five seconds: what moves longer would need a way to stop it. */
const PULSE = { duration: 600, repeat: 3 } as const;

/** What changes on the stage when a place is pointed at. */
interface Placed {
  readonly art: Phaser.GameObjects.Image;
  readonly restY: number;
  readonly name: Phaser.GameObjects.Text;
  readonly bracket: Phaser.GameObjects.Image;
}

/** The hub: the desk from above, with everything that leads to another screen. */
export class DeskScene extends StageScene<DeskModel> {
  private readonly placed = new Map<PlaceId | 'file', Placed>();
  private hovered: PlaceId | 'file' | null = null;
  private still = false;

  constructor(report: (intent: Intent) => void) {
    super('desk', report);
  }

  protected build(model: DeskModel, display: DisplaySettings): void {
    const layout = layOutDesk(display.width, display.height);
    this.placed.clear();
    this.still = display.reducedMotion;
    this.buildRoom(model, display, layout);
    buildWall(this.stage(display), model.clocks, model.daylight, layout);
    this.art('cup', display, layout);
    this.buildFile(model, display, layout);
    for (const place of model.places) this.buildPlace(place, display, layout);
    this.art('lamp', display, layout);
    const { x, y } = layout.things.lamp;
    const side = 12 * layout.scale;
    const lit = model.lamp > 0.2;
    const bulb = this.stage(display).picture('desk-bulb', side, side, `${lit}`, (context) => {
      drawCircle(context, side / 2, side / 2, 5 * layout.scale, { fill: lit ? STATUS.waiting : '#3B3320' });
    });
    this.image(bulb, x + 64 * layout.scale - side / 2, y + 144 * layout.scale - side / 2);
  }

  override clearHover(): void {
    if (this.hovered !== null) this.point(null);
  }

  protected showHighlight(): void {
    const marked = this.hovered ?? this.highlight.place ?? null;
    for (const [id, { art, restY, name, bracket }] of this.placed) {
      const on = id === marked;
      name.setColor(on ? FOCUS : INK.text);
      bracket.setVisible(on);
      const y = on && id !== 'file' ? restY - 3 : restY;
      this.tweens.killTweensOf(art);
      if (this.still) art.setY(y);
      else if (art.y !== y) this.tweens.add({ targets: art, y, duration: HOVER_MS, ease: 'Quad.easeOut' });
    }
  }

  /** The parts of this scene that its builders use. */
  private stage(display: DisplaySettings): DeskStage {
    return {
      display,
      label: (x, y, text, style) => this.label(display, x, y, text, style),
      measure: (style) => this.measure(display, style),
      textSize: (size) => this.textSize(display, size),
      picture: (key, width, height, signature, draw) =>
        bake(this, key, { width, height, dpr: display.dpr }, signature, draw),
      image: (baked, x, y) => this.image(baked, x, y),
      shape: (tone, x, y, size) => this.shape(display, tone, x, y, size),
    };
  }

  private buildRoom(model: DeskModel, display: DisplaySettings, layout: DeskLayout): void {
    const { file, lamp } = layout.things;
    const middle = file.x + file.width / 2;
    // Under the lamp's head, as far as the file that it lights.
    const pool = { x: middle + (lamp.x + 0.58 * lamp.width - middle) * 0.3, y: file.y + file.height * 0.4 };
    const light = `${model.daylight.toFixed(2)} ${model.lamp.toFixed(2)}`;
    const room = this.stage(display).picture('desk-room', display.width, display.height, light, (context) => {
      drawRoom(context, display.width, display.height, layout, pool, model);
    });
    this.image(room, 0, 0);
  }

  private art(thing: Thing, display: DisplaySettings, layout: DeskLayout): Phaser.GameObjects.Image {
    const box = layout.things[thing];
    const scale = box.width / ART_SIZE[thing].width;
    const margin = ART_MARGIN * scale;
    const width = box.width + 2 * margin;
    const height = box.height + 2 * margin;
    const picture = this.stage(display).picture(`desk-${thing}`, width, height, '', (context) => {
      context.translate(margin, margin);
      context.scale(scale, scale);
      DRAW_THING[thing](context);
    });
    return this.image(picture, box.x - margin, box.y - margin);
  }

  private buildFile(model: DeskModel, display: DisplaySettings, layout: DeskLayout): void {
    const art = this.art('file', display, layout);
    const box = layout.things.file;
    const name = buildCaseFile(this.stage(display), model.caseFile, box, box.width / ART_SIZE.file.width);
    const bracket = this.bracket('file', box, display);
    this.placed.set('file', { art, restY: art.y, name, bracket });
    this.hitArea(box.x, box.y, box.width, box.height, {
      over: () => this.point('file'),
      out: () => this.point(null),
      click: () => this.report({ type: 'show-briefing' }),
    });
  }

  private buildPlace(place: DeskPlace, display: DisplaySettings, layout: DeskLayout): void {
    const { scale } = layout;
    const box = layout.things[place.id];
    const art = this.art(place.id, display, layout);
    this.buildMark(place, display, box, scale);
    if (place.id === 'operations') this.buildTelephoneLight(place, display, box, scale);

    const top = Math.round(box.y + box.height + 12 * scale);
    const size = this.textSize(display, 15 * scale);
    const stage = this.stage(display);
    const keyBox = Math.round(size * 1.25);
    const key = stage.picture(`desk-key-${keyBox}`, keyBox, keyBox, '', (context) => {
      drawRect(context, 0.5, 0.5, keyBox - 1, keyBox - 1, { stroke: line(0.45) }, 2);
    });
    this.image(key, box.x, top);
    this.label(
      display,
      box.x + keyBox / 2,
      top + (keyBox - this.textSize(display, 11 * scale) * 1.3) / 2,
      place.key,
      {
        font: 'mono',
        size: 11 * scale,
        colour: INK.muted,
        align: 'center',
      },
    );
    const room = layout.words[place.id];
    const nameStyle: LabelStyle = { font: 'sans', size: 15 * scale, bold: true, colour: INK.text };
    const name = this.label(display, box.x + keyBox + 8, top + (keyBox - size * 1.3) / 2, place.label, {
      ...nameStyle,
      width: room - keyBox - 8,
    });
    const noteTop = top + keyBox + 3;
    const noteSize = this.textSize(display, 13.5 * scale);
    const shapeSize = Math.round(noteSize * 0.85);
    const indent = place.tone === 'none' ? 0 : shapeSize + 7;
    if (place.tone !== 'none') {
      this.shape(
        display,
        place.tone,
        box.x,
        Math.round(noteTop + (noteSize * 1.3 - shapeSize) / 2),
        shapeSize,
      );
    }
    this.label(display, box.x + indent, noteTop, place.note, {
      font: 'sans',
      size: 13.5 * scale,
      colour: INK.muted,
      width: room - indent,
    });

    const whole: Box = {
      x: box.x,
      y: box.y,
      width: Math.max(box.width, Math.min(room, box.width * 1.4)),
      height: noteTop + noteSize * 1.3 - box.y,
    };
    const bracket = this.bracket(place.id, box, display);
    this.placed.set(place.id, { art, restY: art.y, name, bracket });
    this.hitArea(whole.x, whole.y, whole.width, whole.height, {
      over: () => this.point(place.id),
      out: () => this.point(null),
      click: () => this.report({ type: 'open-place', place: place.id }),
    });
  }

  /** Print on the thing itself. */
  private buildMark(place: DeskPlace, display: DisplaySettings, box: Box, scale: number): void {
    if (place.mark === undefined) return;
    const spot = MARKS[place.id];
    if (spot === undefined) return;
    const size = this.textSize(display, 12 * scale);
    const y = box.y + spot.middle * scale - (size * 1.3) / 2;
    this.label(display, box.x + spot.x * scale, y, place.mark, {
      font: 'mono',
      size: 12 * scale,
      bold: spot.bold,
      colour: spot.colour,
      align: spot.align,
      width: spot.width * scale,
    });
  }

  private buildTelephoneLight(place: DeskPlace, display: DisplaySettings, box: Box, scale: number): void {
    if (place.tone !== 'waiting' && place.tone !== 'contradiction') return;
    const radius = 9 * scale;
    const stage = this.stage(display);
    const glow = stage.picture('desk-light', radius * 2, radius * 2, '', (context) => {
      drawCircle(context, radius, radius, radius, { fill: 'rgba(240,180,41,.26)' });
      drawCircle(context, radius, radius, radius / 2, { fill: STATUS.waiting });
    });
    const light = this.image(glow, box.x + 94 * scale - radius, box.y + 124 * scale - radius);
    if (display.reducedMotion) return;
    this.tweens.add({ targets: light, alpha: 0.35, yoyo: true, ease: 'Sine.easeInOut', ...PULSE });
  }

  /** Four corners round a box, hidden until it is pointed at. */
  private bracket(id: string, box: Box, display: DisplaySettings): Phaser.GameObjects.Image {
    const gap = 9;
    const arm = 16;
    const width = Math.ceil(box.width) + 2 * gap;
    const height = Math.ceil(box.height) + 2 * gap;
    const baked: Baked = this.stage(display).picture(`desk-bracket-${id}`, width, height, '', (context) => {
      const [right, bottom] = [width - 1, height - 1];
      const corners =
        `M1 ${arm}V1H${arm}M${right - arm} 1H${right}V${arm}` +
        `M${right} ${bottom - arm}V${bottom}H${right - arm}M${arm} ${bottom}H1V${bottom - arm}`;
      drawPath(context, corners, { stroke: FOCUS, width: 2 });
    });
    return this.image(baked, Math.round(box.x) - gap, Math.round(box.y) - gap).setVisible(false);
  }

  private point(at: PlaceId | 'file' | null): void {
    this.hovered = at;
    this.showHighlight();
    this.report({ type: 'hover-place', place: at === 'file' ? null : at });
  }
}

/** Where a place's mark is printed on its drawing, in design units; `middle` is the middle of the line. */
const MARKS: Partial<
  Record<
    PlaceId,
    {
      readonly x: number;
      readonly middle: number;
      readonly width: number;
      readonly align: 'left' | 'center';
      readonly bold: boolean;
      readonly colour: string;
    }
  >
> = {
  operations: { x: 76, middle: 23, width: 56, align: 'center', bold: false, colour: STATUS.waiting },
  evidence: { x: 60, middle: 29, width: 72, align: 'center', bold: true, colour: PAPER.ink },
  findings: { x: 12, middle: 22, width: 96, align: 'left', bold: true, colour: PAPER.green },
  tracing: { x: 28, middle: 88, width: 120, align: 'left', bold: false, colour: PAPER.muted },
};
