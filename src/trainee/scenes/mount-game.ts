import type { GeoPermissibleObjects } from 'd3-geo';
import Phaser from 'phaser';
import type {
  BoardControls,
  BoardModel,
  Bridge,
  DeskModel,
  DisplaySettings,
  Intent,
  MapModel,
  Off,
} from '../bridge';
import { BoardScene } from './board/board-scene';
import { DeskScene } from './desk/desk-scene';
import { facesLoaded, fontsReady } from './fonts';
import { sleepWhenIdle } from './idle-loop';
import { loadLand } from './map/load-land';
import { MapScene } from './map/map-scene';
import { hasWebGl } from './webgl-support';

const SCENE_KEYS = ['desk', 'map', 'board'] as const;
export type SceneKey = (typeof SCENE_KEYS)[number];

/** The mounted canvas of the page. */
export interface GameHandle {
  /** Shows one scene, or none (the canvas is hidden and its loop stands still). */
  show(scene: SceneKey | 'none'): void;
  /** Fits the drawing buffer to a host size in CSS pixels. The host is watched, so this is only for a host that cannot be. */
  resize(width: number, height: number, dpr?: number): void;
  /** Publishes changed display settings on the bridge. */
  setSettings(settings: Partial<DisplaySettings>): void;
  /** What can be asked of the tracing board. */
  readonly board: BoardControls;
  /** Takes the canvas out of the host and lets go of the bridge. The game itself lives on for the next mount. */
  unmount(): void;
}

export type MountResult =
  | { readonly ok: true; readonly game: GameHandle }
  | { readonly ok: false; readonly failure: MountFailure };

/** `no-webgl`: the page has no WebGL, or Phaser could not use it. The app goes on in List view. */
export interface MountFailure {
  readonly reason: 'no-webgl';
}

interface Stage {
  readonly game: Phaser.Game;
  readonly desk: DeskScene;
  readonly map: MapScene;
  readonly board: BoardScene;
  readonly wake: () => void;
}

/** The one Phaser game of the page. It is never destroyed: its `destroy()` is deferred, and a second game would overlap it. */
let stage: Promise<Stage> | undefined;
let report: (intent: Intent) => void = () => {};
let release: () => void = () => {};
let mounts = 0;

const FALLBACK: DisplaySettings = {
  reducedMotion: false,
  textScale: 1,
  language: 'en',
  dpr: 1,
  width: 800,
  height: 600,
};

function startStage(): Promise<Stage> {
  return new Promise((resolve) => {
    const desk = new DeskScene((intent) => report(intent));
    const map = new MapScene((intent) => report(intent));
    const board = new BoardScene((intent) => report(intent));
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      // Only a carrier until the host is known: `resolution` does nothing, so the buffer is sized by hand.
      scale: { mode: Phaser.Scale.NONE, width: 16, height: 16, zoom: 1 },
      parent: document.createElement('div'),
      backgroundColor: '#0E1620',
      // Phaser listens for keys on window and swallows typing; the app handles keys.
      input: { keyboard: false, gamepad: false, windowEvents: false },
      autoFocus: false,
      audio: { noAudio: true },
      render: {
        antialias: true,
        // Pictures are smoothed when they are baked; multisampling costs a headless machine most of its frames.
        antialiasGL: false,
        // The batch shader compares an interpolated texture number for equality: on a turned image some drivers miss it, and
        // half a clock hand is gone. With one texture a batch there is nothing to compare.
        maxTextures: 1,
        powerPreference: 'low-power',
      },
      banner: false,
      callbacks: {
        postBoot: (booted) => {
          booted.canvas.setAttribute('aria-hidden', 'true');
          booted.canvas.style.display = 'block';
          booted.scene.add('desk', desk, false);
          booted.scene.add('map', map, false);
          booted.scene.add('board', board, false);
          const wake = sleepWhenIdle(booted, [desk, map, board]);
          board.setWake(wake);
          resolve({ game: booted, desk, map, board, wake });
        },
      },
    });
    // Held by the stage from here on.
    void game;
  });
}

/**
 * Puts the page's canvas into `host` and connects it to `bridge`; it shows nothing until `show`. Call it as often as the
 * host is made: the same game moves to the newest host, and the handle before it goes dead.
 */
export async function mountGame(host: HTMLElement, bridge: Bridge): Promise<MountResult> {
  if (stage === undefined && !hasWebGl()) return { ok: false, failure: { reason: 'no-webgl' } };
  mounts += 1;
  const mount = mounts;
  try {
    stage ??= startStage();
    const [running] = await Promise.all([stage, fontsReady()]);
    // A newer mount came while this one waited: it owns the canvas.
    if (mount !== mounts) return { ok: true, game: DEAD_HANDLE };
    release();
    return { ok: true, game: connect(running, host, bridge, () => mount === mounts) };
  } catch {
    stage = undefined;
    return { ok: false, failure: { reason: 'no-webgl' } };
  }
}

const DEAD_BOARD: BoardControls = {
  fit() {},
  zoomIn() {},
  zoomOut() {},
  reveal() {},
  picture: () => Promise.resolve(null),
};
const DEAD_HANDLE: GameHandle = {
  show() {},
  resize() {},
  setSettings() {},
  board: DEAD_BOARD,
  unmount() {},
};

function connect(running: Stage, host: HTMLElement, bridge: Bridge, alive: () => boolean): GameHandle {
  const { game, desk, map, board, wake } = running;
  const current = (): DisplaySettings =>
    bridge.current('display') ?? { ...FALLBACK, dpr: window.devicePixelRatio || 1 };
  const setSettings = (settings: Partial<DisplaySettings>): void => {
    if (alive()) bridge.emit('display', { ...current(), ...settings });
  };
  const resize = (width: number, height: number, dpr = window.devicePixelRatio || 1): void => {
    const now = bridge.current('display');
    const size = { width: Math.round(width), height: Math.round(height), dpr };
    if (size.width < 1 || size.height < 1) return; // a hidden host
    if (now?.width === size.width && now.height === size.height && now.dpr === dpr) return;
    setSettings(size);
  };

  host.append(game.canvas);
  // Without land the map is still a map of offices and routes.
  const handIn = (land: GeoPermissibleObjects | null): void => {
    map.setLand(land);
    wake();
  };
  loadLand().then(handIn, () => handIn(null));
  report = (intent: Intent) => {
    bridge.emit('intent', intent);
    wake();
  };
  const offs: Off[] = [
    bridge.on('display', (display) => {
      applySize(game, display);
      desk.setDisplay(display);
      map.setDisplay(display);
      board.setDisplay(display);
      wake();
    }),
    bridge.on('desk', (model) => {
      desk.setModel(model);
      wake();
      redrawWithFaces(desk, deskText(model), wake);
    }),
    bridge.on('map', (model) => {
      map.setModel(model);
      wake();
      redrawWithFaces(map, mapText(model), wake);
    }),
    bridge.on('board', (model) => {
      board.setModel(model);
      wake();
      redrawWithFaces(board, boardText(model), wake);
    }),
    bridge.on('highlight', (highlight) => {
      desk.setHighlight(highlight);
      map.setHighlight(highlight);
      wake();
    }),
  ];
  const observer = new ResizeObserver(() => resize(host.clientWidth, host.clientHeight));
  observer.observe(host);
  resize(host.clientWidth, host.clientHeight);
  // The host may have moved without changing size; hit tests need the true position.
  const onPointer = (): void => {
    game.scale.updateBounds();
    wake();
  };
  host.addEventListener('pointermove', onPointer, true);
  host.addEventListener('pointerdown', onPointer, true);
  host.addEventListener('wheel', onPointer, { capture: true, passive: true });
  const onLeave = (): void => {
    desk.clearHover();
    map.clearHover();
    board.clearHover();
    wake();
  };
  host.addEventListener('pointerleave', onLeave);

  release = () => {
    for (const off of offs) off();
    observer.disconnect();
    host.removeEventListener('pointermove', onPointer, true);
    host.removeEventListener('pointerdown', onPointer, true);
    host.removeEventListener('wheel', onPointer, true);
    host.removeEventListener('pointerleave', onLeave);
    report = () => {};
    showScene(running, 'none');
    game.canvas.remove();
    release = () => {};
  };
  return {
    show: (scene) => {
      if (alive()) showScene(running, scene);
    },
    resize,
    setSettings,
    board: board.controls,
    unmount: () => {
      if (!alive()) return;
      mounts += 1; // this handle is dead from here on
      release();
    },
  };
}

function applySize(game: Phaser.Game, display: DisplaySettings): void {
  const width = Math.max(1, Math.round(display.width * display.dpr));
  const height = Math.max(1, Math.round(display.height * display.dpr));
  if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
  // After it: at zoom 1 a resize alone leaves the canvas in its former CSS size.
  game.scale.setZoom(1 / display.dpr);
}

function showScene({ game, desk, map, board, wake }: Stage, scene: SceneKey | 'none'): void {
  desk.clearHover();
  map.clearHover();
  board.clearHover();
  game.canvas.style.visibility = scene === 'none' ? 'hidden' : 'visible';
  for (const key of SCENE_KEYS) {
    if (key === scene) game.scene.run(key);
    else if (game.scene.isActive(key)) game.scene.sleep(key);
  }
  wake();
}

/** Draws once more when the faces for a model's own letters are in, if they were not. */
function redrawWithFaces(scene: { refresh(): void }, text: string, wake: () => void): void {
  if (facesLoaded(text)) return;
  void fontsReady(text).then(() => {
    scene.refresh();
    wake();
  });
}

function deskText(model: DeskModel): string {
  return `${model.caseFile.title}${model.caseFile.briefingTitle}${model.caseFile.tasks.map((task) => task.text).join('')}`;
}

function mapText(model: MapModel): string {
  return model.places.map((place) => place.label + place.status + place.note).join('');
}

/** A sample is enough: hundreds of labels share the letters of their language. */
function boardText({ graph, words }: BoardModel): string {
  const labels = graph.nodes.slice(0, 200).map(({ label, note }) => label + note);
  const text = [...labels, ...graph.hulls.map(({ label }) => label), ...Object.values(words)].join('');
  // Each letter once: to ask the browser for a long text takes longer than to draw it.
  return [...new Set(text)].join('');
}
