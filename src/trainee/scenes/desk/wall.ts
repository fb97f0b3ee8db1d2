import type { DeskClock } from '../../bridge';
import { INK, STATUS } from '../drawing/palette';
import { drawCircle } from '../drawing/pen';
import type { DeskLayout } from './desk-layout';
import type { DeskStage } from './desk-stage';
import { drawClockFace, drawClockHand, drawWindow } from './draw-room';

/** Side of the box a clock is drawn in, in design units. */
const CLOCK_BOX = 72;
/** Gap, dot and air beside a clock's note, in CSS pixels. */
const BESIDE_NOTE = 44;

/** Hangs the clocks from the left of the wall, and a window at its right if there is room. */
export function buildWall(
  stage: DeskStage,
  clocks: readonly DeskClock[],
  daylight: number,
  layout: DeskLayout,
): void {
  const { desk, scale, wallHeight } = layout;
  const left = desk.x + 28 * scale;
  const middle = (wallHeight - 14 * scale) / 2;
  const windowWidth = 150 * scale;
  const windowLeft = desk.x + desk.width - windowWidth - 12 * scale;
  const clockRoom = (windowLeft - left) / Math.max(1, clocks.length);
  // On a narrow wall the window gives way to the words.
  const note = stage.measure({ font: 'sans', size: 13 * scale, colour: INK.muted });
  const widest = Math.max(0, ...clocks.map((clock) => note(clock.note)));
  const withWindow = clockRoom > CLOCK_BOX * scale + widest + BESIDE_NOTE;
  const room = withWindow ? clockRoom : (desk.x + desk.width - left) / Math.max(1, clocks.length);
  clocks.forEach((clock, index) => {
    buildClock(stage, clock, index, left + index * room, middle, room, scale);
  });
  if (!withWindow) return;
  const height = wallHeight - 36 * scale;
  const picture = stage.picture('desk-window', windowWidth, height, daylight.toFixed(2), (context) => {
    drawWindow(context, windowWidth, height, daylight);
  });
  stage.image(picture, Math.round(windowLeft), Math.round(middle - height / 2));
}

function buildClock(
  stage: DeskStage,
  clock: DeskClock,
  index: number,
  left: number,
  middle: number,
  room: number,
  scale: number,
): void {
  const side = CLOCK_BOX * scale;
  const face = stage.picture(`desk-clock-${index}`, side, side, `${clock.open}`, (context) => {
    context.scale(scale, scale);
    drawClockFace(context, clock.open);
  });
  stage.image(face, Math.round(left), Math.round(middle - side / 2));
  const turns = { hour: ((clock.hour % 12) + clock.minute / 60) * 30, minute: clock.minute * 6 };
  for (const hand of ['hour', 'minute'] as const) {
    const picture = stage.picture(`desk-hand-${hand}-${clock.open}`, side, side, '', (context) => {
      context.scale(scale, scale);
      drawClockHand(context, hand, clock.open);
    });
    stage
      .image(picture, Math.round(left) + side / 2, Math.round(middle - side / 2) + side / 2)
      .setOrigin(0.5)
      .setAngle(turns[hand]);
  }

  const words = left + side + 12 * scale;
  const width = room - side - 12 * scale - 12;
  const size = stage.textSize(15 * scale);
  const noteSize = stage.textSize(13 * scale);
  const top = middle - (size * 1.3 + noteSize * 1.4) / 2;
  const name = stage.label(words, top, clock.label, {
    font: 'sans',
    size: 15 * scale,
    bold: true,
    colour: INK.text,
    width,
  });
  stage.label(words + name.width + 8, top, clock.time, { font: 'mono', size: 15 * scale, colour: INK.text });
  const dot = Math.round(noteSize * 0.7);
  const light = stage.picture(`desk-dot-${clock.open}`, dot, dot, '', (context) => {
    const radius = dot / 2 - 1;
    const ink = clock.open ? { fill: STATUS.supported } : { stroke: INK.muted, width: 1.5 };
    drawCircle(context, dot / 2, dot / 2, radius, ink);
  });
  const noteTop = top + size * 1.3 + 2;
  stage.image(light, Math.round(words), Math.round(noteTop + (noteSize * 1.3 - dot) / 2));
  stage.label(words + dot + 7, noteTop, clock.note, {
    font: 'sans',
    size: 13 * scale,
    colour: INK.muted,
    width: width - dot - 7,
  });
}
