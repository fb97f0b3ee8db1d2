import type { Point } from './view';

/** What the pointer did on the board, in CSS pixels of the canvas. */
export interface PointerActs {
  hover(at: Point | null): void;
  /** A press that did not move; `more` with Shift, Ctrl or Command. */
  click(at: Point, more: boolean): void;
  twice(at: Point): void;
  context(at: Point): void;
  /** @returns true if a press here drags the small map and not the board */
  press(at: Point): boolean;
  pan(dx: number, dy: number): void;
  /** A drag that began in the small map. */
  steer(at: Point): void;
  /** A rubber band between two points; `done` when it is let go. */
  band(from: Point, to: Point, done: boolean): void;
  zoom(at: Point, factor: number): void;
}

/** A press that moves by less is a click, CSS pixels. */
const SLOP = 4;
/** Zoom of a wheel's pixel, and of a pinch on a touchpad, as an exponent. */
const WHEEL = 0.0016;
const PINCH = 0.01;
/** CSS pixels of a line and of a page of a wheel that does not count pixels. */
const UNIT = [1, 18, 400] as const;

type Press = { readonly from: Point; last: Point; moved: boolean; readonly kind: 'pan' | 'band' | 'steer' };

/** A pointer that is gone by the time its press is heard cannot be held, and need not be. */
function capture(canvas: HTMLCanvasElement, pointer: number): void {
  try {
    canvas.setPointerCapture(pointer);
  } catch {
    return;
  }
}

/**
 * Listens on the canvas itself: Phaser's pointer gives no capture, so a drag would end at the canvas's edge, and it cannot keep
 * the wheel from scrolling the page.
 * @returns the way to stop listening
 */
export function listenToPointer(canvas: HTMLCanvasElement, acts: PointerActs): () => void {
  let press: Press | null = null;
  const at = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button > 1 || !event.isPrimary) return;
    const from = at(event);
    const kind = acts.press(from) ? 'steer' : event.shiftKey && event.button === 0 ? 'band' : 'pan';
    press = { from, last: from, moved: kind === 'steer', kind };
    capture(canvas, event.pointerId);
    if (kind === 'steer') acts.steer(from);
  };
  const move = (event: PointerEvent): void => {
    const now = at(event);
    if (press === null) {
      acts.hover(now);
      return;
    }
    if (!press.moved && Math.hypot(now.x - press.from.x, now.y - press.from.y) < SLOP) return;
    press.moved = true;
    if (press.kind === 'pan') acts.pan(now.x - press.last.x, now.y - press.last.y);
    if (press.kind === 'band') acts.band(press.from, now, false);
    if (press.kind === 'steer') acts.steer(now);
    press.last = now;
  };
  const up = (event: PointerEvent): void => {
    if (press === null) return;
    const { moved, kind, from } = press;
    press = null;
    if (moved && kind === 'band') acts.band(from, at(event), true);
    if (!moved && event.button === 0) acts.click(at(event), event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const cancel = (): void => {
    if (press?.kind === 'band') acts.band(press.from, press.from, true);
    press = null;
  };
  const leave = (): void => {
    if (press === null) acts.hover(null);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = UNIT[event.deltaMode as 0 | 1 | 2] ?? 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      acts.pan(-event.deltaX * unit, 0);
      return;
    }
    const step = Math.max(-240, Math.min(240, event.deltaY * unit));
    // Browsers tell a pinch on a touchpad as a wheel with Ctrl.
    acts.zoom(at(event), Math.exp(-step * (event.ctrlKey ? PINCH : WHEEL)));
  };
  const twice = (event: MouseEvent): void => acts.twice(at(event));
  const context = (event: MouseEvent): void => {
    event.preventDefault();
    acts.context(at(event));
  };

  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', cancel);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('wheel', wheel, { passive: false });
  canvas.addEventListener('dblclick', twice);
  canvas.addEventListener('contextmenu', context);
  const touch = canvas.style.touchAction;
  canvas.style.touchAction = 'none';
  return () => {
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', cancel);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('wheel', wheel);
    canvas.removeEventListener('dblclick', twice);
    canvas.removeEventListener('contextmenu', context);
    canvas.style.touchAction = touch;
    canvas.style.cursor = '';
  };
}
