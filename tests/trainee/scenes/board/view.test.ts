import { describe, expect, it } from 'vitest';
import {
  between,
  fitted,
  panned,
  revealing,
  seen,
  toBoard,
  toScreen,
  type View,
  zoomedAt,
} from '../../../../src/trainee/scenes/board/view';
import { ViewMotion } from '../../../../src/trainee/scenes/board/view-motion';

const view: View = { left: 100, top: 50, zoom: 2 };

describe('the view of the board', () => {
  it('finds the point of the screen that a point of the board is at, and back', () => {
    expect(toScreen(view, { x: 110, y: 55 })).toEqual({ x: 20, y: 10 });
    expect(toBoard(view, { x: 20, y: 10 })).toEqual({ x: 110, y: 55 });
  });

  it('sees the size of the screen divided by the zoom, and a margin', () => {
    expect(seen(view, { width: 400, height: 200 }, 20)).toEqual({
      left: 90,
      top: 40,
      right: 310,
      bottom: 160,
    });
  });

  it('goes against a drag, so that the board goes with it', () => {
    expect(panned(view, 10, -4)).toEqual({ left: 95, top: 52, zoom: 2 });
  });

  it('holds the point under the pointer still while it zooms', () => {
    const at = { x: 320, y: 77 };
    const before = toBoard(view, at);
    const after = toBoard(zoomedAt(view, at, 1.1), at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('neither zooms in nor out without end', () => {
    expect(zoomedAt(view, { x: 0, y: 0 }, 100).zoom).toBe(2.5);
    expect(zoomedAt(view, { x: 0, y: 0 }, 1e-6).zoom).toBe(0.04);
  });

  it('fits a board into a room, its middle in the middle, never above the largest zoom', () => {
    const room = { left: 0, top: 0, right: 400, bottom: 400 };
    expect(fitted({ left: 0, top: 0, right: 800, bottom: 400 }, room, 1)).toEqual({
      left: 0,
      top: -200,
      zoom: 0.5,
    });
    expect(fitted({ left: 0, top: 0, right: 40, bottom: 40 }, room, 1).zoom).toBe(1);
  });

  it('stands still for what is in sight already', () => {
    const room = { left: 0, top: 0, right: 400, bottom: 200 };
    expect(revealing(view, { left: 120, right: 140, top: 60, bottom: 80 }, room)).toBe(view);
  });

  it('moves by the least that brings something into sight', () => {
    const room = { left: 0, top: 0, right: 400, bottom: 200 };
    // Its right edge is at (320 - 100) * 2 = 440 on the screen: 40 too far, which is 20 of the board.
    expect(revealing(view, { left: 300, right: 320, top: 60, bottom: 80 }, room)).toEqual({
      left: 120,
      top: 50,
      zoom: 2,
    });
  });

  it('glides from a view to another in 200 ms and then rests exactly there', () => {
    const motion = new ViewMotion();
    motion.put({ left: 0, top: 0, zoom: 1 });
    motion.glide({ left: 80, top: 0, zoom: 1 }, 1000);
    motion.step(1100);
    // Easing out: 1 - (1 - 0.5)³ = 0.875 of the way at half time.
    expect(motion.view.left).toBe(70);
    expect(motion.moving).toBe(true);
    motion.step(1200);
    expect(motion.view).toEqual({ left: 80, top: 0, zoom: 1 });
    expect(motion.moving).toBe(false);
  });

  it('is half way between two views at one half', () => {
    expect(between({ left: 0, top: 10, zoom: 1 }, { left: 4, top: 20, zoom: 2 }, 0.5)).toEqual({
      left: 2,
      top: 15,
      zoom: 1.5,
    });
  });
});
