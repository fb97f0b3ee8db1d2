import type Phaser from 'phaser';
import type { DisplaySettings, MapExpiry, MapRequest, Tone } from '../../bridge';
import type { Baked } from '../drawing/bake';
import type { Measure } from '../drawing/fit-text';
import { INK, STATUS } from '../drawing/palette';
import type { LabelStyle } from '../stage-scene';
import { drawLeadBar, requestTone } from './draw-overlay';
import type { OfficeNode } from './office-nodes';
import type { Placeable, Rect } from './place-labels';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card that wants a place: its size, where it would like to be, and how it is filled once it has one. */
export interface CardPlan extends Placeable {
  readonly of: { readonly kind: 'office' | 'request' | 'expiry'; readonly id: string };
  readonly anchor: Point;
  readonly edge: string;
  readonly fill: (rect: Rect) => void;
}

const PAD = 8;
const NAME: LabelStyle = { font: 'sans', size: 14, bold: true, colour: INK.text };
const TIME: LabelStyle = { font: 'mono', size: 13, colour: INK.text };
const SMALL: LabelStyle = { font: 'sans', size: 13, colour: INK.muted };
const WIDEST = 260;

/** Plans the cards of the map: offices, expiries and requests. */
export class CardBuilder {
  constructor(
    private readonly display: DisplaySettings,
    private readonly measure: (style: LabelStyle) => Measure,
    private readonly label: (
      x: number,
      y: number,
      text: string,
      style: LabelStyle,
    ) => Phaser.GameObjects.Text,
    private readonly picture: (
      key: string,
      width: number,
      height: number,
      signature: string,
      draw: (context: CanvasRenderingContext2D) => void,
    ) => Baked,
    private readonly image: (baked: Baked, x: number, y: number) => Phaser.GameObjects.Image,
    private readonly shape: (tone: Tone, x: number, y: number, size: number) => Phaser.GameObjects.Image,
  ) {}

  /** One card for each office of a node, so that each can be selected. */
  planOffices(node: OfficeNode): readonly CardPlan[] {
    return node.offices.map((office, index) => {
      const name = this.line(14);
      const row = this.line(13);
      const timeWidth = this.measure(TIME)(office.localTime);
      const status = ` · ${office.status}`;
      const content = Math.max(this.measure(NAME)(office.label), timeWidth + this.measure(SMALL)(status));
      const width = Math.min(WIDEST * this.display.textScale, Math.ceil(content) + 2 * PAD);
      const height = name + row + 7;
      const drop = index * (height + 3);
      const right = node.x + 15;
      const left = node.x - 15 - width;
      const middle = node.x - width / 2;
      const below = node.y + 15 + drop;
      const above = node.y - 15 - height - drop;
      return {
        of: { kind: 'office', id: office.id },
        anchor: node,
        edge: office.open ? STATUS.supported : INK.line,
        width,
        height,
        candidates: [
          { x: right, y: node.y - 12 + drop },
          { x: left, y: node.y - 12 + drop },
          { x: right, y: node.y - height + 12 - drop },
          { x: middle, y: below },
          { x: middle, y: above },
          { x: right, y: below },
          { x: left, y: below },
          { x: right, y: above },
          { x: left, y: above },
          { x: right + 24, y: below + 30 },
          { x: left - 24, y: below + 30 },
          { x: right + 24, y: above - 30 },
          { x: middle, y: below + 60 },
        ],
        fill: ({ x, y }) => {
          this.label(x + PAD, y + 3, office.label, { ...NAME, width: width - 2 * PAD });
          const top = y + 3 + name;
          this.label(x + PAD, top, office.localTime, TIME);
          this.label(x + PAD + timeWidth, top, status, {
            ...SMALL,
            colour: office.open ? STATUS.supported : INK.muted,
            width: width - 2 * PAD - timeWidth + 1,
          });
        },
      };
    });
  }

  planExpiry(expiry: MapExpiry, node: OfficeNode): CardPlan {
    const row = this.line(13);
    const shape = 12 * this.display.textScale;
    const text: LabelStyle = { ...SMALL, colour: STATUS.waiting };
    const notes = expiry.note === undefined ? [] : [expiry.note];
    const content = Math.max(...[expiry.text, ...notes].map((words) => this.measure(SMALL)(words)));
    const width = Math.min(WIDEST * this.display.textScale, Math.ceil(content) + shape + 7 + 2 * PAD);
    const height = row * (1 + notes.length) + 10;
    const words = width - shape - 7 - 2 * PAD;
    return {
      of: { kind: 'expiry', id: expiry.id },
      anchor: node,
      edge: STATUS.waiting,
      width,
      height,
      candidates: spots(node, width, height, [48, 80, 120]),
      fill: ({ x, y }) => {
        this.shape('waiting', x + PAD, y + 5 + (row - shape) / 2, shape);
        this.label(x + PAD + shape + 7, y + 5, expiry.text, { ...text, width: words });
        for (const note of notes)
          this.label(x + PAD + shape + 7, y + 5 + row, note, { ...SMALL, width: words });
      },
    };
  }

  planRequest(request: MapRequest, index: number, anchor: Point, frame: DisplaySettings): CardPlan {
    const row = this.line(13);
    const shape = 12 * this.display.textScale;
    const tone = requestTone(request.state);
    const title: LabelStyle = { ...SMALL, colour: INK.text };
    const text = `${request.label} · ${request.text}`;
    const width = Math.max(
      180,
      Math.min(WIDEST * this.display.textScale, Math.ceil(this.measure(title)(text)) + shape + 7 + 2 * PAD),
    );
    const height = row + 9 + 16;
    const docks = [12, frame.height - height - 64].map((y) => ({ x: anchor.x - width / 2, y }));
    return {
      of: { kind: 'request', id: request.id },
      anchor,
      edge: STATUS[tone],
      width,
      height,
      candidates: [...spots(anchor, width, height, [30, 60, 100, 150]), ...docks],
      fill: ({ x, y }) => {
        this.shape(tone, x + PAD, y + 5 + (row - shape) / 2, shape);
        this.label(x + PAD + shape + 7, y + 5, text, { ...title, width: width - shape - 7 - 2 * PAD });
        const bar = width - 2 * PAD;
        const signature = `${request.state} ${request.progress} ${request.expectedFrom ?? 0}`;
        const baked = this.picture(`map-bar-${index}`, bar, 9, signature, (context) => {
          drawLeadBar(context, bar, request);
        });
        this.image(baked, x + PAD, y + 5 + row + 3);
      },
    };
  }

  /** Height of one line of a text of a design size, in CSS pixels. */
  private line(size: number): number {
    return Math.ceil(size * this.display.textScale * 1.35);
  }
}

/** Upper left corners over, under and beside a point, at growing distances. */
function spots(anchor: Point, width: number, height: number, distances: readonly number[]): readonly Point[] {
  return distances.flatMap((distance) => [
    { x: anchor.x - width / 2, y: anchor.y - distance - height },
    { x: anchor.x - width / 2, y: anchor.y + distance },
    { x: anchor.x + distance, y: anchor.y - height / 2 },
    { x: anchor.x - distance - width, y: anchor.y - height / 2 },
    { x: anchor.x + distance * 0.6, y: anchor.y - distance - height },
    { x: anchor.x - distance * 0.6 - width, y: anchor.y - distance - height },
    { x: anchor.x + distance * 0.6, y: anchor.y + distance },
    { x: anchor.x - distance * 0.6 - width, y: anchor.y + distance },
  ]);
}
