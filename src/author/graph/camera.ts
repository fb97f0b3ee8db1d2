import type { Box, Point } from './layout';

/** What of the drawing is seen: the drawing's point at the frame's top left, and pixels a drawing unit. */
export interface Camera extends Point {
  readonly scale: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const [LEAST, MOST] = [0.05, 2.5];
const MARGIN = 16;

/** Everything in the frame, never above 100 %. */
export function fitted(drawing: Frame, frame: Frame): Camera {
  const across = (frame.width - 2 * MARGIN) / Math.max(drawing.width, 1);
  const down = (frame.height - 2 * MARGIN) / Math.max(drawing.height, 1);
  const scale = clamp(Math.min(across, down, 1));
  return {
    scale,
    x: (drawing.width - frame.width / scale) / 2,
    y: (drawing.height - frame.height / scale) / 2,
  };
}

/** Zooms by a factor; the point of the frame (pixels) stays where it is. */
export function zoomed({ x, y, scale }: Camera, factor: number, at: Point): Camera {
  const next = clamp(scale * factor);
  return { scale: next, x: x + at.x / scale - at.x / next, y: y + at.y / scale - at.y / next };
}

/** Moves by pixels of the frame. */
export function panned(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x + by.x / camera.scale, y: camera.y + by.y / camera.scale };
}

/** The least move that brings a box into the frame; large enough to read. */
export function showing(camera: Camera, frame: Frame, box: Box): Camera {
  const scale = Math.max(camera.scale, Math.min(0.7, frame.width / (box.width + 40)));
  const near = scale === camera.scale ? camera : { ...camera, scale };
  const [width, height] = [frame.width / scale, frame.height / scale];
  const into = (at: number, size: number, start: number, length: number): number =>
    start >= at && start + length <= at + size ? at : start + length / 2 - size / 2;
  return { scale, x: into(near.x, width, box.x, box.width), y: into(near.y, height, box.y, box.height) };
}

/** Whether a box is in the frame, or near it. */
export function inSight({ x, y, scale }: Camera, frame: Frame, box: Box): boolean {
  const spare = 60 / scale;
  return (
    box.x + box.width > x - spare &&
    box.y + box.height > y - spare &&
    box.x < x + frame.width / scale + spare &&
    box.y < y + frame.height / scale + spare
  );
}

function clamp(scale: number): number {
  return Math.min(MOST, Math.max(LEAST, scale));
}
