import type { PlaceId } from '../../bridge';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What lies on the desk: the places, the case file, and two things that are only there. */
export type Thing = PlaceId | 'file' | 'cup' | 'lamp';

/** Size of each drawing in design units, without its shadow. */
export const ART_SIZE: Readonly<Record<Thing, { readonly width: number; readonly height: number }>> = {
  inbox: { width: 152, height: 120 },
  map: { width: 160, height: 76 },
  operations: { width: 112, height: 136 },
  evidence: { width: 120, height: 144 },
  tracing: { width: 288, height: 104 },
  findings: { width: 172, height: 96 },
  debrief: { width: 88, height: 56 },
  file: { width: 368, height: 304 },
  cup: { width: 72, height: 72 },
  lamp: { width: 110, height: 180 },
};

interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** Height of the wall over the desk. */
  readonly wall: number;
  readonly at: Readonly<Record<Thing, Point>>;
  /** How much larger than the rest the case file is drawn. */
  readonly fileScale: number;
  /** Room for the words under each place, from its left edge. */
  readonly words: Readonly<Record<PlaceId, number>>;
}

/** For a host about as wide as high: things round the file. */
const TALL: Arrangement = {
  width: 768,
  height: 820,
  wall: 112,
  fileScale: 1,
  at: {
    inbox: { x: 56, y: 144 },
    map: { x: 560, y: 158 },
    operations: { x: 56, y: 360 },
    evidence: { x: 592, y: 352 },
    tracing: { x: 231, y: 632 },
    findings: { x: 550, y: 636 },
    debrief: { x: 56, y: 680 },
    file: { x: 211, y: 304 },
    cup: { x: 52, y: 578 },
    lamp: { x: 328, y: 100 },
  },
  words: { inbox: 138, map: 178, operations: 138, evidence: 150, tracing: 308, findings: 196, debrief: 160 },
};

/** For a wide host: the file in the middle, the strip under it, two columns at each side. */
const WIDE: Arrangement = {
  width: 1160,
  height: 684,
  wall: 112,
  fileScale: 1.12,
  at: {
    inbox: { x: 72, y: 152 },
    map: { x: 920, y: 160 },
    operations: { x: 72, y: 372 },
    evidence: { x: 936, y: 352 },
    tracing: { x: 424, y: 492 },
    findings: { x: 756, y: 500 },
    debrief: { x: 268, y: 540 },
    file: { x: 374, y: 136 },
    cup: { x: 268, y: 400 },
    lamp: { x: 250, y: 100 },
  },
  words: { inbox: 290, map: 200, operations: 170, evidence: 190, tracing: 310, findings: 196, debrief: 136 },
};

export interface DeskLayout {
  /** CSS pixels a design unit, for drawings. */
  readonly scale: number;
  readonly wallHeight: number;
  /** The table top. */
  readonly desk: Box;
  /** Where each drawing goes, in CSS pixels. */
  readonly things: Readonly<Record<Thing, Box>>;
  /** Widest line under each place, in CSS pixels. */
  readonly words: Readonly<Record<PlaceId, number>>;
}

/**
 * Places everything in a host of the given size in CSS pixels: the arrangement that can be drawn larger is taken, things keep
 * their shape, and the room left over is spread between them.
 */
export function layOutDesk(width: number, height: number): DeskLayout {
  const scaleOf = (plan: Arrangement): number => Math.min(width / plan.width, height / plan.height);
  const plan = scaleOf(WIDE) > scaleOf(TALL) ? WIDE : TALL;
  const scale = scaleOf(plan);
  const wallHeight = Math.round(plan.wall * scale);
  // Words do not shrink with the drawings: on a small host the last row moves up for them.
  const reserve = Math.max(0, 40 * (1 - scale));
  const words = (place: PlaceId): number => plan.words[place] * (width / plan.width);
  const margin = Math.round(24 * scale);
  const place = (thing: Thing): Box => {
    const grow = thing === 'file' ? plan.fileScale : 1;
    const art = { width: ART_SIZE[thing].width * grow, height: ART_SIZE[thing].height * grow };
    const at = plan.at[thing];
    // The middle of a thing is stretched with the room; the lamp hangs from the wall and stays there.
    const centre = (at.x + art.width / 2) * (width / plan.width);
    const middle =
      (at.y + art.height / 2 - plan.wall) * ((height - wallHeight - reserve) / (plan.height - plan.wall));
    const top = thing === 'lamp' ? at.y * scale : wallHeight + middle - (art.height * scale) / 2;
    return {
      x: Math.round(centre - (art.width * scale) / 2),
      y: Math.round(top),
      width: art.width * scale,
      height: art.height * scale,
    };
  };
  return {
    scale,
    wallHeight,
    desk: { x: margin, y: wallHeight, width: width - 2 * margin, height: height - wallHeight - margin },
    things: {
      inbox: place('inbox'),
      map: place('map'),
      operations: place('operations'),
      evidence: place('evidence'),
      tracing: place('tracing'),
      findings: place('findings'),
      debrief: place('debrief'),
      file: place('file'),
      cup: place('cup'),
      lamp: place('lamp'),
    },
    words: {
      inbox: words('inbox'),
      map: words('map'),
      tracing: words('tracing'),
      evidence: words('evidence'),
      findings: words('findings'),
      operations: words('operations'),
      debrief: words('debrief'),
    },
  };
}
