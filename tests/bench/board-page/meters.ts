/** What one frame cost: script of its callbacks in milliseconds, WebGL draw calls, bytes handed to WebGL. */
export interface FrameCost {
  readonly script: number;
  readonly draws: number;
  readonly bytes: number;
  /** Frame callbacks of the library under test: one, or two where its frame and the bench's changed order. */
  readonly callbacks: number;
}

const nextFrame = window.requestAnimationFrame.bind(window);
let script = 0;
let draws = 0;
let bytes = 0;
let callbacks = 0;

window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    callbacks += 1;
    timed(() => callback(time));
  });

function timed(act: () => void): void {
  const start = performance.now();
  act();
  script += performance.now() - start;
}

/** An action of the bench, counted towards the frame. A loop that it wakes may draw at once: that is a frame of its own. */
function acted(act: () => void): void {
  const before = draws;
  timed(act);
  if (draws > before) callbacks += 1;
}

/** Closes the books of the frame that is over. */
function takeCost(): FrameCost {
  const cost = { script, draws, bytes, callbacks };
  callbacks = 0;
  script = 0;
  draws = 0;
  bytes = 0;
  return cost;
}

/** Runs `step` before each of so many frames, and tells what each cost. */
export async function eachFrame(
  frames: number,
  step: (frame: number) => void,
): Promise<readonly FrameCost[]> {
  const costs: FrameCost[] = [];
  await new Promise<void>((resolve) => {
    const run = (frame: number): void => {
      const cost = takeCost();
      // The first one holds what came before.
      if (frame > 0) costs.push(cost);
      if (frame === frames) {
        resolve();
        return;
      }
      acted(() => step(frame));
      nextFrame(() => run(frame + 1));
    };
    nextFrame(() => run(0));
  });
  return costs;
}

/** Waits until everything that was asked of WebGL is drawn: software may be seconds behind, and holds frames back. */
export function finishDrawing(): void {
  for (const canvas of document.querySelectorAll('canvas')) {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Frame callbacks that the page asked for in a time, with what they cost together. */
export async function atRest(ms: number): Promise<FrameCost> {
  takeCost();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return takeCost();
}

function sizeOf(values: readonly unknown[]): number {
  for (const value of values) {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
    if (value instanceof ImageData) return value.data.byteLength;
    if (value instanceof HTMLCanvasElement || value instanceof HTMLImageElement)
      return 4 * value.width * value.height;
  }
  return 0;
}

/** Replaces a method of an object by one that is told of first. */
function watch(target: object, name: string, told: (values: readonly unknown[]) => void): void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') return;
  Reflect.set(target, name, function watched(this: unknown, ...values: unknown[]) {
    told(values);
    return Reflect.apply(method, this, values);
  });
}

const drew = (): void => {
  draws += 1;
};
const uploaded = (values: readonly unknown[]): void => {
  bytes += sizeOf(values);
};
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    watch(prototype, name, drew);
  }
  for (const name of ['bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D'])
    watch(prototype, name, uploaded);
}
// The extension's methods are on an object that only a context gives.
const extension = document
  .createElement('canvas')
  .getContext('webgl')
  ?.getExtension('ANGLE_instanced_arrays');
if (extension !== null && extension !== undefined) {
  const prototype: unknown = Object.getPrototypeOf(extension);
  if (typeof prototype === 'object' && prototype !== null) {
    watch(prototype, 'drawArraysInstancedANGLE', drew);
    watch(prototype, 'drawElementsInstancedANGLE', drew);
  }
}
