import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type Phaser from 'phaser';
import type { DisplaySettings, Intent, MapModel } from '../../bridge';
import { bake, plainCanvas } from '../drawing/bake';
import { colourNumber, FOCUS, INK, STATUS } from '../drawing/palette';
import { drawCircle, drawPath } from '../drawing/pen';
import { StageScene } from '../stage-scene';
import { drawNode, drawRoutes, requestTone } from './draw-overlay';
import { drawNight, drawWorld } from './draw-world';
import { greatCirclePoint } from './geography';
import { buildLegend } from './legend';
import { CardBuilder, type CardPlan, type Marked } from './map-cards';
import { placeLabels, type Rect } from './place-labels';
import { type PlaceNode, placeNodes } from './place-nodes';
import { projectMap } from './projection';
import { findRoutes, type Route, routeGroups } from './routes';

/** Half of the box of a node's picture. */
const NODE = 24;
/** Stops within five seconds: what moves longer would need a way to stop it. */
const PULSE = { duration: 1200, repeat: 3 } as const;
/** Night is drawn anew when the sun has moved by about half a degree. */
const NIGHT_STEP_MS = 120_000;
const PROGRESS_MS = 320;
/** Room in the upper right corner for the switch between map and list, which lies over the canvas; CSS pixels. */
const SWITCH = { width: 190, height: 56 } as const;

/** The world: land, night, offices with their local time, and requests on their way between them. */
export class MapScene extends StageScene<MapModel> {
  private land: GeoPermissibleObjects | null | undefined;
  private world: { readonly view: string; readonly canvas: HTMLCanvasElement } | undefined;
  private readonly marks: {
    readonly of: readonly Marked[];
    readonly box: Phaser.GameObjects.Rectangle;
    readonly edge: string;
    readonly opacity: number;
  }[] = [];
  /** Where each request's dot stood last, so that it can move on from there. */
  private readonly reached = new Map<string, number>();
  private hovered: Marked | null = null;

  constructor(report: (intent: Intent) => void) {
    super('map', report);
  }

  /** Hands in the land, or null if it cannot be had; nothing is drawn before. */
  setLand(land: GeoPermissibleObjects | null): void {
    this.land = land;
    this.refresh();
  }

  protected override get prepared(): boolean {
    return this.land !== undefined;
  }

  protected build(model: MapModel, settings: DisplaySettings): void {
    this.marks.length = 0;
    // On a large screen the words grow with the map, a little.
    const grow = Math.min(1.3, Math.max(1, settings.width / 1300));
    const display = { ...settings, textScale: settings.textScale * grow };
    const { width, height } = display;
    const margin = Math.min(120, Math.max(44, width * 0.06));
    const projection = projectMap(model.places, { width, height, margin });
    this.buildWorld(model, display, projection);
    const routes = findRoutes(model);
    const nodes = placeNodes(model.places, projection);
    const legend = buildLegend(
      {
        display,
        text: (x, y, text) => this.label(display, x, y, text, { font: 'sans', size: 13, colour: INK.muted }),
        width: (text) => this.measure(display, { font: 'sans', size: 13, colour: INK.muted })(text),
        panel: (x, y, w, h) => this.panel(x, y, w, h, INK.deepest, 0),
        picture: (name, w, h, draw) =>
          bake(this, `map-legend-${name}`, { width: w, height: h, dpr: display.dpr }, '', draw),
        image: (baked, x, y) => this.image(baked, x, y),
      },
      model,
    );
    this.buildCards(model, display, projection, routes, nodes, legend);
    this.buildPulses(model, display, nodes);
    this.buildNodes(display, nodes);
    this.buildDots(display, projection, routes);
  }

  override clearHover(): void {
    if (this.hovered !== null) this.point(null);
  }

  protected showHighlight(): void {
    const { office, request } = this.highlight;
    for (const { of, box, edge, opacity } of this.marks) {
      const marked = of.some(({ kind, id }) => {
        const pointed = this.hovered?.kind === kind && this.hovered.id === id;
        return pointed || (kind === 'office' && id === office) || (kind === 'request' && id === request);
      });
      if (marked) box.setStrokeStyle(2, colourNumber(FOCUS), 1);
      else box.setStrokeStyle(1, colourNumber(edge), opacity);
    }
  }

  /** Land and night in one texture; the land itself is projected only when the view changes. */
  private buildWorld(model: MapModel, display: DisplaySettings, projection: GeoProjection): void {
    const { width, height, dpr } = display;
    const { land } = this;
    const view = `${projection.rotate().join()} ${projection.scale()} ${width} ${height} ${dpr}`;
    const step = Math.round(model.nowUtcMs / NIGHT_STEP_MS);
    const baked = bake(this, 'map-world', display, `${view} ${step}`, (context) => {
      if (this.world?.view !== view) {
        const canvas = plainCanvas(Math.ceil(width * dpr), Math.ceil(height * dpr));
        const under = canvas.getContext('2d');
        under?.scale(dpr, dpr);
        if (under !== null) drawWorld(under, projection, land ?? null);
        this.world = { view, canvas };
      }
      context.drawImage(this.world.canvas, 0, 0, width, height);
      drawNight(context, projection, model.nowUtcMs);
    });
    this.image(baked, 0, 0);
  }

  private buildPulses(model: MapModel, display: DisplaySettings, nodes: readonly PlaceNode[]): void {
    for (const node of nodes) {
      if (!model.expiring.some((expiry) => expiry.place === node.place.id)) continue;
      const side = 56;
      const ring = bake(this, 'map-ring', { width: side, height: side, dpr: display.dpr }, '', (context) => {
        drawCircle(context, side / 2, side / 2, 20, {
          fill: 'rgba(240,180,41,.1)',
          stroke: STATUS.waiting,
          width: 1.4,
        });
      });
      const still = this.image(ring, node.x, node.y).setOrigin(0.5);
      if (display.reducedMotion) continue;
      const moving = this.image(ring, node.x, node.y).setOrigin(0.5);
      this.tweens.add({
        targets: moving,
        scale: { from: still.scale * 0.7, to: still.scale * 1.5 },
        alpha: { from: 1, to: 0 },
        ease: 'Quad.easeOut',
        ...PULSE,
      });
    }
  }

  private buildNodes(display: DisplaySettings, nodes: readonly PlaceNode[]): void {
    nodes.forEach((node, index) => {
      const signature = `${node.place.open} ${node.place.invented}`;
      const size = { width: 2 * NODE, height: 2 * NODE, dpr: display.dpr };
      const baked = bake(this, `map-node-${index}`, size, signature, (context) => drawNode(context, node));
      this.image(baked, node.x - NODE, node.y - NODE);
      this.target(
        { kind: 'office', id: node.place.id },
        { x: node.x - 16, y: node.y - 16, width: 32, height: 32 },
      );
    });
  }

  private buildDots(display: DisplaySettings, projection: GeoProjection, routes: readonly Route[]): void {
    for (const { request, from, to } of routes) {
      const colour = STATUS[requestTone(request.state)];
      const size = { width: 16, height: 16, dpr: display.dpr };
      const baked = bake(this, `map-dot-${request.state}`, size, '', (context) => {
        drawCircle(context, 8, 8, 5, { fill: INK.deepest, stroke: colour, width: 2.4 });
      });
      const at = (share: number): readonly [number, number] => {
        const { lon, lat } = greatCirclePoint(from, to, share);
        return projection([lon, lat]) ?? [-100, -100];
      };
      const before = this.reached.get(request.id) ?? request.progress;
      this.reached.set(request.id, request.progress);
      // What has arrived is a whole line; a dot at its end would hide the place.
      if (request.state !== 'in-flight') continue;
      if (request.progress <= 0 || request.progress >= 1) continue;
      const dot = this.image(baked, ...at(request.progress)).setOrigin(0.5);
      if (display.reducedMotion || before === request.progress) continue;
      const counter = { share: before };
      dot.setPosition(...at(before));
      this.tweens.add({
        targets: counter,
        share: request.progress,
        duration: PROGRESS_MS,
        ease: 'Quad.easeOut',
        onUpdate: () => dot.setPosition(...at(counter.share)),
      });
    }
  }

  private buildCards(
    model: MapModel,
    display: DisplaySettings,
    projection: GeoProjection,
    routes: readonly Route[],
    nodes: readonly PlaceNode[],
    legend: Rect,
  ): void {
    const cards = new CardBuilder(
      display,
      (style) => this.measure(display, style),
      (x, y, text, style) => this.label(display, x, y, text, style),
      (key, width, height, signature, draw) =>
        bake(this, key, { width, height, dpr: display.dpr }, signature, draw),
      (baked, x, y) => this.image(baked, x, y),
      (tone, x, y, size) => this.shape(display, tone, x, y, size),
    );
    const plans: CardPlan[] = [
      ...nodes.map((node) => cards.planPlace(node)),
      ...model.expiring.flatMap((expiry) => {
        const node = nodes.find(({ place }) => place.id === expiry.place);
        return node === undefined ? [] : [cards.planExpiry(expiry, node)];
      }),
      ...routeGroups(routes).map((group) => {
        const { lon, lat } = greatCirclePoint(group.from, group.to, 0.5);
        const [x, y] = projection([lon, lat]) ?? [0, 0];
        return cards.planRequests(group, { x, y });
      }),
    ];
    const obstacles: Rect[] = [
      legend,
      switchRoom(display),
      ...nodes.map(({ x, y }) => ({ x: x - 14, y: y - 14, width: 28, height: 28 })),
    ];
    // Routes are soft obstacles: small squares along them.
    for (const { from, to } of routes) {
      for (let share = 0.08; share < 0.95; share += 0.06) {
        const { lon, lat } = greatCirclePoint(from, to, share);
        const [x, y] = projection([lon, lat]) ?? [-99, -99];
        obstacles.push({ x: x - 4, y: y - 4, width: 8, height: 8 });
      }
    }
    const bounds = { x: 12, y: 12, width: display.width - 24, height: display.height - 24 };
    const rects = placeLabels(plans, obstacles, bounds);
    this.buildLines(display, projection, routes, plans, rects);
    plans.forEach((plan, index) => {
      const rect = rects[index];
      if (rect === undefined) return;
      const box = this.panel(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1, plan.edge, 0.6);
      const parts = plan.fill(rect);
      this.marks.push({
        of: parts.map((part) => part.of),
        box,
        edge: plan.edge,
        opacity: plan.kind === 'office' ? 0.25 : 0.6,
      });
      for (const part of parts) this.target(part.of, part.rect);
    });
  }

  /** Routes, and hairlines from each card to the thing it speaks of where they are apart. */
  private buildLines(
    display: DisplaySettings,
    projection: GeoProjection,
    routes: readonly Route[],
    plans: readonly CardPlan[],
    rects: readonly Rect[],
  ): void {
    const leaders = plans.flatMap(({ anchor, edge }, index) => {
      const rect = rects[index];
      if (rect === undefined) return [];
      const x = Math.max(rect.x, Math.min(anchor.x, rect.x + rect.width));
      const y = Math.max(rect.y, Math.min(anchor.y, rect.y + rect.height));
      return Math.hypot(x - anchor.x, y - anchor.y) < 20 ? [] : [{ from: anchor, to: { x, y }, edge }];
    });
    const signature = JSON.stringify([routes, leaders, projection.rotate(), projection.scale()]);
    const baked = bake(this, 'map-lines', display, signature, (context) => {
      context.globalAlpha = 0.65;
      for (const { from, to, edge } of leaders) {
        drawPath(context, `M${from.x} ${from.y}L${to.x} ${to.y}`, { stroke: edge });
      }
      context.globalAlpha = 1;
      drawRoutes(context, projection, routes);
    });
    this.image(baked, 0, 0);
  }

  private target(of: Marked, rect: Rect): void {
    this.hitArea(rect.x, rect.y, rect.width, rect.height, {
      over: () => this.point(of),
      out: () => this.point(null),
      click: () => this.report(selectIntent(of)),
    });
  }

  private point(at: Marked | null): void {
    const left = this.hovered;
    this.hovered = at;
    this.showHighlight();
    const kind = at?.kind ?? left?.kind;
    if (kind === 'office') this.report({ type: 'hover-office', office: at?.id ?? null });
    if (kind === 'request') this.report({ type: 'hover-request', request: at?.id ?? null });
  }
}

function switchRoom({ width, textScale }: DisplaySettings): Rect {
  const room = SWITCH.width * textScale;
  return { x: width - room, y: 0, width: room, height: SWITCH.height * textScale };
}

function selectIntent(of: Marked): Intent {
  switch (of.kind) {
    case 'office':
      return { type: 'select-office', office: of.id };
    case 'request':
      return { type: 'select-request', request: of.id };
    case 'expiry':
      return { type: 'select-expiry', expiry: of.id };
  }
}
