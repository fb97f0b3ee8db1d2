import type Phaser from 'phaser';
import type { DisplaySettings, MapExpiry, Tone } from '../../bridge';
import type { Baked } from '../drawing/bake';
import type { Measure } from '../drawing/fit-text';
import { INK, STATUS } from '../drawing/palette';
import type { LabelStyle } from '../stage-scene';
import { drawLeadBar, requestTone } from './draw-overlay';
import type { Placeable, Rect } from './place-labels';
import type { PlaceNode } from './place-nodes';
import type { RouteGroup } from './routes';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a card, or a part of it, speaks of. */
export interface Marked {
  readonly kind: 'office' | 'request' | 'expiry';
  readonly id: string;
}

/** A part of a card that is pointed at and clicked by itself. */
export interface CardPart {
  readonly of: Marked;
  readonly rect: Rect;
}

/** A card that wants a place: its size, where it would like to be, and how it is filled once it has one. */
export interface CardPlan extends Placeable {
  readonly kind: Marked['kind'];
  readonly anchor: Point;
  readonly edge: string;
  /** Writes on the card. @returns what of it can be clicked */
  readonly fill: (rect: Rect) => readonly CardPart[];
}

const PAD = 8;
const NAME: LabelStyle = { font: 'sans', size: 14, bold: true, colour: INK.text };
const TIME: LabelStyle = { font: 'mono', size: 13, colour: INK.text };
const SMALL: LabelStyle = { font: 'sans', size: 13, colour: INK.muted };
const WIDEST = 300;
/** More requests to one place than this are counted; the list beside the map has them all. */
const MOST_REQUESTS = 3;

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

  /** A place: its city, local time and state, and its offices. */
  planPlace(node: PlaceNode): CardPlan {
    const { place } = node;
    const name = this.line(14);
    const row = this.line(13);
    const timeWidth = this.measure(TIME)(place.localTime);
    const status = ` · ${place.status}`;
    const wanted = [
      this.measure(NAME)(place.label),
      timeWidth + this.measure(SMALL)(status),
      this.measure(SMALL)(place.note),
    ];
    const width = Math.min(WIDEST * this.display.textScale, Math.ceil(Math.max(...wanted)) + 2 * PAD);
    const height = name + 2 * row + 7;
    const right = node.x + 15;
    const left = node.x - 15 - width;
    const middle = node.x - width / 2;
    const below = node.y + 15;
    const above = node.y - 15 - height;
    return {
      kind: 'office',
      anchor: node,
      edge: place.open ? STATUS.supported : INK.line,
      width,
      height,
      candidates: [
        { x: right, y: node.y - 12 },
        { x: left, y: node.y - 12 },
        { x: right, y: node.y - height + 12 },
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
      fill: (rect) => {
        const { x, y } = rect;
        const inner = width - 2 * PAD;
        this.label(x + PAD, y + 3, place.label, { ...NAME, width: inner });
        const top = y + 3 + name;
        this.label(x + PAD, top, place.localTime, TIME);
        this.label(x + PAD + timeWidth, top, status, {
          ...SMALL,
          colour: place.open ? STATUS.supported : INK.muted,
          width: inner - timeWidth + 1,
        });
        this.label(x + PAD, top + row, place.note, { ...SMALL, width: inner });
        return [{ of: { kind: 'office', id: place.id }, rect }];
      },
    };
  }

  planExpiry(expiry: MapExpiry, node: PlaceNode): CardPlan {
    const row = this.line(13);
    const shape = 12 * this.display.textScale;
    const text: LabelStyle = { ...SMALL, colour: STATUS.waiting };
    const notes = expiry.note === undefined ? [] : [expiry.note];
    const content = Math.max(...[expiry.text, ...notes].map((words) => this.measure(SMALL)(words)));
    const width = Math.min(WIDEST * this.display.textScale, Math.ceil(content) + shape + 7 + 2 * PAD);
    const words = width - shape - 7 - 2 * PAD;
    const lines = notes.some((note) => this.measure(SMALL)(note) > words) ? 2 : notes.length;
    const height = row * (1 + lines) + 10;
    return {
      kind: 'expiry',
      anchor: node,
      edge: STATUS.waiting,
      width,
      height,
      candidates: [
        ...spots(node, width, height, [48, 80, 120]),
        ...anywhere(node, width, height, this.display),
      ],
      fill: (rect) => {
        const { x, y } = rect;
        this.shape('waiting', x + PAD, y + 5 + (row - shape) / 2, shape);
        this.label(x + PAD + shape + 7, y + 5, expiry.text, { ...text, width: words });
        for (const note of notes)
          this.label(x + PAD + shape + 7, y + 5 + row, note, { ...SMALL, width: words, lines });
        return [{ of: { kind: 'expiry', id: expiry.id }, rect }];
      },
    };
  }

  /** The requests to one place: title and lead-time bar of each, as many as a card holds. */
  planRequests({ requests }: RouteGroup, anchor: Point): CardPlan {
    const row = this.line(13);
    const shape = 12 * this.display.textScale;
    const title: LabelStyle = { ...SMALL, colour: INK.text };
    const shown = requests.slice(0, MOST_REQUESTS);
    const left = requests.length - shown.length;
    const told = shown.map(({ text }) => this.measure(SMALL)(text));
    const widest = Math.max(
      ...shown.map(({ label }, index) => this.measure(title)(label) + 12 + (told[index] ?? 0)),
    );
    const width = Math.max(
      180,
      Math.min(WIDEST * this.display.textScale, Math.ceil(widest) + shape + 7 + 2 * PAD),
    );
    const part = row + 15;
    const height = shown.length * part + 7 + (left > 0 ? row : 0);
    return {
      kind: 'request',
      anchor,
      edge: STATUS[requestTone(requests[0].state)],
      width,
      height,
      candidates: [
        ...spots(anchor, width, height, [30, 60, 100, 150]),
        ...anywhere(anchor, width, height, this.display),
      ],
      fill: ({ x, y }) => {
        const parts = shown.map((request, index): CardPart => {
          const top = y + 4 + index * part;
          const tone = requestTone(request.state);
          // How far it is matters more than the whole of its name.
          const words = width - shape - 7 - 2 * PAD - 12 - (told[index] ?? 0);
          this.shape(tone, x + PAD, top + (row - shape) / 2, shape);
          this.label(x + PAD + shape + 7, top, request.label, { ...title, width: words });
          this.label(x + width - PAD, top, request.text, { ...SMALL, align: 'right' });
          const bar = width - 2 * PAD;
          const signature = `${request.state} ${request.progress} ${request.expectedFrom}`;
          const baked = this.picture(`map-bar-${request.id}`, bar, 9, signature, (context) => {
            drawLeadBar(context, bar, request);
          });
          this.image(baked, x + PAD, top + row + 2);
          return { of: { kind: 'request', id: request.id }, rect: { x, y: top - 2, width, height: part } };
        });
        if (left > 0) this.label(x + PAD, y + 4 + shown.length * part, `+ ${left}`, SMALL);
        return parts;
      },
    };
  }

  /** Height of one line of a text of a design size, in CSS pixels. */
  private line(size: number): number {
    return Math.ceil(size * this.display.textScale * 1.35);
  }
}

/** Where a card can lie if there is no room beside its point: everywhere, the nearest first. */
function anywhere(
  anchor: Point,
  width: number,
  height: number,
  frame: Pick<DisplaySettings, 'width' | 'height'>,
): readonly Point[] {
  const step = 48;
  const corners: Point[] = [];
  for (let x = 12; x + width < frame.width; x += step)
    for (let y = 12; y + height < frame.height; y += step) corners.push({ x, y });
  const away = ({ x, y }: Point): number => Math.hypot(x + width / 2 - anchor.x, y + height / 2 - anchor.y);
  return corners.toSorted((one, other) => away(one) - away(other)).slice(0, 60);
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
