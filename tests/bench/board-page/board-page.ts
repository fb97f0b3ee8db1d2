// The meters first: they replace what the libraries call.

import Graph from 'graphology';
import Sigma from 'sigma';
import { type BoardGraph, type BoardModel, createBridge } from '../../../src/trainee/bridge';
import { mountGame } from '../../../src/trainee/scenes';
import { layOut } from '../../../src/trainee/scenes/board/geometry';
import { pickAt } from '../../../src/trainee/scenes/board/pick';
import { atRest, eachFrame, type FrameCost, finishDrawing } from './meters';
import { sampleGraph, withNeighbours } from './sample-graph';

/** Software takes a second and more for a frame of a large board: the middle of few is as steady, script does not wait. */
const FRAMES = 16;
const FRAMES_OF_MANY = 6;
const MANY = 50_000;
const REST_MS = 1000;
/** Quiet is a second without a frame. */
const QUIET_MS = 1000;
const NEIGHBOURS = 200;
/** The best of so many counts: a collection of garbage is no part of a rebuild. */
const ROUNDS = 3;
const PICKS = 20_000;

/** What a picture of the graph costs, while it moves with every frame and while it stands still. */
export interface PictureCost {
  readonly panning: FrameCost;
  readonly still: FrameCost;
}
export interface BoardCost {
  /** All of the board in sight. */
  readonly whole: PictureCost;
  /** At reading size, with words. */
  readonly reading: PictureCost;
  /** Script of the frame that takes another graph of the same size, milliseconds. */
  readonly rebuild: number;
  /** Script of the frame in which 200 neighbours come, milliseconds. */
  readonly expand: number;
  /** One pick, milliseconds. */
  readonly pick: number;
}

declare global {
  interface Window {
    benchBoard: (nodes: number, edges: number) => Promise<BoardCost>;
    benchSigma: (nodes: number, edges: number) => Promise<Pick<BoardCost, 'whole' | 'reading'>>;
  }
}

async function settle(): Promise<void> {
  for (;;) {
    finishDrawing();
    if ((await atRest(QUIET_MS)).callbacks === 0) return;
  }
}

/** The middle frame by script, the most draws of a frame, and bytes on average. */
function middle(costs: readonly FrameCost[]): FrameCost {
  // A loop that slept begins with a frame besides the browser's.
  const frames = costs.slice(2).filter(({ callbacks }) => callbacks > 0);
  const scripts = frames.map(({ script, callbacks }) => script / callbacks).sort((a, b) => a - b);
  return {
    script: scripts[Math.floor(scripts.length / 2)] ?? 0,
    draws: Math.max(...frames.map(({ draws, callbacks }) => Math.ceil(draws / callbacks))),
    bytes: Math.round(frames.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, frames.length)),
    callbacks: frames.reduce((sum, { callbacks }) => sum + callbacks, 0),
  };
}

function hostElement(): HTMLElement {
  const host = document.getElementById('host');
  if (host === null) throw new Error('the page has no host');
  host.replaceChildren();
  return host;
}

const modelOf = (graph: BoardGraph): BoardModel => ({
  graph,
  selected: [],
  lit: null,
  words: {
    start: 'start',
    change: 'change',
    cluster: 'cluster',
    parties: 'many parties',
    stop: 'service',
    unknown: 'unknown',
    certainty: 'certainty',
    more: 'more',
    taint: 'taint',
  },
});

/** A drag in a circle, so that it can go on for ever. */
const drag = (frame: number): readonly [number, number] => [
  480 + 120 * Math.cos(frame / 9),
  270 + 90 * Math.sin(frame / 9),
];

window.benchBoard = async (nodes, edges) => {
  const graph = sampleGraph(nodes, edges);
  const bridge = createBridge();
  bridge.emit('board', modelOf(graph));
  const mounted = await mountGame(hostElement(), bridge);
  if (!mounted.ok) throw new Error('no WebGL');
  const { game } = mounted;
  game.setSettings({ reducedMotion: true, language: 'en', textScale: 1 });
  game.show('board');
  await settle();
  const canvas = document.querySelector('canvas');
  if (canvas === null) throw new Error('no canvas');
  const frames = nodes > MANY ? FRAMES_OF_MANY : FRAMES;
  const point = (type: string, [clientX, clientY]: readonly [number, number]): void => {
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, bubbles: true, isPrimary: true, button: 0, pointerId: 1 }),
    );
  };
  const cost = async (): Promise<PictureCost> => {
    point('pointerdown', drag(0));
    const panning = middle(await eachFrame(frames, (frame) => point('pointermove', drag(frame))));
    point('pointerup', drag(frames));
    await settle();
    return { panning, still: await atRest(REST_MS) };
  };
  const costliest = async (act: () => void): Promise<number> => {
    await settle();
    const costs = await eachFrame(4, (frame) => {
      if (frame === 0) act();
    });
    return Math.max(...costs.map(({ script }) => script));
  };

  const reading = await cost();
  game.board.fit();
  await settle();
  const whole = await cost();
  const other = sampleGraph(nodes, edges, 'other');
  const grown = withNeighbours(graph, NEIGHBOURS);
  let rebuild = Number.POSITIVE_INFINITY;
  let expand = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    rebuild = Math.min(rebuild, await costliest(() => bridge.emit('board', modelOf(other))));
    bridge.emit('board', modelOf(graph));
    expand = Math.min(expand, await costliest(() => bridge.emit('board', modelOf(grown))));
  }
  game.unmount();
  return { whole, reading, rebuild, expand, pick: pickTime(graph) };
};

function pickTime(graph: BoardGraph): number {
  const { targets, grid, largest, bounds } = layOut(graph);
  const start = performance.now();
  for (let pick = 0; pick < PICKS; pick += 1) {
    const share = ((pick * 7919) % PICKS) / PICKS;
    const point = { x: bounds.right * share, y: bounds.bottom * ((share * 37) % 1) };
    pickAt(targets, grid, largest, point, 12);
  }
  return (performance.now() - start) / PICKS;
}

window.benchSigma = async (nodes, edges) => {
  const board = sampleGraph(nodes, edges);
  const graph = new Graph({ multi: true });
  for (const node of board.nodes) {
    const attributes = {
      x: node.column * 132,
      y: -node.row * 64,
      size: 4,
      label: node.label,
      color: '#8DA2B8',
    };
    graph.addNode(node.id, attributes);
  }
  for (const edge of board.edges) {
    graph.addEdge(`${edge.from}`, `${edge.to}`, { size: 1.5, color: '#5AA7F0' });
  }
  const sigma = new Sigma(graph, hostElement());
  await settle();
  const camera = sigma.getCamera();
  const cost = async (ratio: number): Promise<PictureCost> => {
    camera.setState({ x: 0.5, y: 0.5, ratio });
    await settle();
    const costs = await eachFrame(FRAMES, (frame) => {
      camera.setState({
        x: 0.5 + 0.1 * ratio * Math.cos(frame / 9),
        y: 0.5 + 0.1 * ratio * Math.sin(frame / 9),
      });
    });
    await settle();
    return { panning: middle(costs), still: await atRest(REST_MS) };
  };
  const whole = await cost(1);
  const reading = await cost(0.1);
  sigma.kill();
  return { whole, reading };
};
