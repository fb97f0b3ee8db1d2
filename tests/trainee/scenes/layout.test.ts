import { describe, expect, it } from 'vitest';
import { type Box, layOutDesk, type Thing } from '../../../src/trainee/scenes/desk/desk-layout';
import { shorten, wrapText } from '../../../src/trainee/scenes/drawing/fit-text';
import { placeLabels } from '../../../src/trainee/scenes/map/place-labels';
import { middleLongitude, projectMap } from '../../../src/trainee/scenes/map/projection';

/** Ten units a letter. */
const measure = (text: string): number => [...text].length * 10;

describe('fitting text', () => {
  it('leaves a text that fits and shortens one that does not', () => {
    expect(shorten(measure, 'Seoul', 50)).toBe('Seoul');
    expect(shorten(measure, 'Washington', 60)).toBe('Washi…');
  });

  it('breaks at spaces and keeps Korean words whole', () => {
    expect(wrapText(measure, '이 계정은 누가 쓰는가?', 60, 3)).toEqual(['이 계정은', '누가', '쓰는가?']);
  });

  it('ends the last line that is allowed in an ellipsis', () => {
    expect(wrapText(measure, 'one two three four', 80, 2)).toEqual(['one two', 'three f…']);
  });

  it('shortens a word that is wider than a line', () => {
    expect(wrapText(measure, 'bcrt1qexample short', 60, 2)).toEqual(['bcrt1…', 'short']);
  });
});

const SIZES = [
  [600, 600],
  [740, 760],
  [768, 820],
  [1000, 700],
  [1240, 960],
  [1280, 720],
  [1920, 1080],
] as const;

const PLACES = ['inbox', 'map', 'operations', 'evidence', 'tracing', 'findings', 'debrief', 'file'] as const;

function apart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

describe('the layout of the desk', () => {
  it.each(SIZES)('keeps everything at %d by %d inside the host, and no two places touch', (width, height) => {
    const layout = layOutDesk(width, height);
    const boxes = new Map<Thing, Box>();
    for (const place of PLACES) {
      const box = layout.things[place];
      // Key, name and note under the drawing: two lines of at least 13 px.
      const words = place === 'file' ? 0 : 12 * layout.scale + 2 * 1.3 * Math.max(13, 14 * layout.scale) + 3;
      boxes.set(place, { ...box, height: box.height + words });
    }
    for (const [place, box] of boxes) {
      expect(box.x, place).toBeGreaterThanOrEqual(0);
      expect(box.y, place).toBeGreaterThanOrEqual(layout.wallHeight);
      expect(box.x + box.width, place).toBeLessThanOrEqual(width);
      expect(box.y + box.height, place).toBeLessThanOrEqual(height);
      for (const [other, otherBox] of boxes) {
        if (place < other) expect(apart(box, otherBox), `${place} and ${other}`).toBe(true);
      }
    }
  });

  it('puts the strip under the file in the middle of a wide host, and between the columns of a tall one', () => {
    const wide = layOutDesk(1280, 720).things;
    expect(wide.file.x + wide.file.width / 2).toBeCloseTo(640, -1);
    expect(wide.tracing.y).toBeGreaterThan(wide.file.y + wide.file.height);
    const tall = layOutDesk(740, 760).things;
    expect(tall.debrief.y).toBeGreaterThan(tall.operations.y + tall.operations.height);
  });
});

describe('the map', () => {
  const seoul = { lon: 126.98, lat: 37.57 };
  const washington = { lon: -77.04, lat: 38.9 };
  const atlanticIsland = { lon: -12, lat: 60 };

  it('is cut in the Atlantic: its middle lies half way from the eastern to the western shore', () => {
    // From 12 W eastward to 77.04 W is 282.96 E: the middle is 135.48 E.
    expect(middleLongitude([seoul, washington, atlanticIsland])).toBeCloseTo(135.48, 6);
    expect(middleLongitude([])).toBe(150);
  });

  it.each(SIZES)('shows every office within the margins at %d by %d', (width, height) => {
    const projection = projectMap([seoul, washington, atlanticIsland], { width, height, margin: 60 });
    for (const { lon, lat } of [seoul, washington, atlanticIsland]) {
      const [x, y] = projection([lon, lat]) ?? [-1, -1];
      expect(x).toBeGreaterThanOrEqual(59.999);
      expect(x).toBeLessThanOrEqual(width - 59.999);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('placing labels', () => {
  const bounds = { x: 0, y: 0, width: 400, height: 300 };

  it('takes the first candidate when nothing is in the way', () => {
    const label = {
      width: 80,
      height: 30,
      candidates: [
        { x: 100, y: 100 },
        { x: 10, y: 10 },
      ],
    };
    expect(placeLabels([label], [], bounds)).toEqual([{ x: 100, y: 100, width: 80, height: 30 }]);
  });

  it('goes round an obstacle and round what is placed already', () => {
    const candidates = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
      { x: 100, y: 200 },
    ];
    const label = { width: 80, height: 30, candidates };
    const placed = placeLabels([label, label], [{ x: 100, y: 100, width: 40, height: 40 }], bounds);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [200, 100],
      [100, 200],
    ]);
  });

  it('moves a label that would leave the frame back into it', () => {
    const label = { width: 80, height: 30, candidates: [{ x: 390, y: -20 }] };
    expect(placeLabels([label], [], bounds)).toEqual([{ x: 320, y: 0, width: 80, height: 30 }]);
  });
});
