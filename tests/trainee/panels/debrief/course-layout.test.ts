import { describe, expect, test } from 'vitest';
import type { CourseView } from '../../../../src/engine';
import { layCourse, PLOT_HEIGHT } from '../../../../src/trainee/panels/debrief/course-layout';
import { type Mark, placeLabels } from '../../../../src/trainee/panels/debrief/label-places';

function point(id: string, day: number | null, missed: number, most = 40, critical = false) {
  const acted = day !== null;
  return {
    point: id,
    title: id,
    day,
    acted,
    decision: true,
    quarters: most - missed,
    most,
    missed,
    critical,
    documents: 0,
    again: acted,
  };
}
function course(points: CourseView['points'], change: Partial<CourseView> = {}): CourseView {
  const stages = [{ id: 'one', number: 1, title: 'Alert', from: 1, to: 101 }];
  return { from: 1, to: 101, stages, lost: [], points, ...change };
}

describe('the strip of days', () => {
  test('puts a day where it lies between the first and the last', () => {
    const { points, stages } = layCourse(course([point('D1', 26, 4), point('D2', 51, 0)]));
    expect(points.map(({ x }) => x)).toEqual([25, 50]);
    expect(stages).toEqual([{ id: 'one', x: 0, width: 100, fits: true }]);
  });

  test('steps down by what was missed, of all that could be had', () => {
    // Of 80 quarters 20 and 20 were missed: 25 % each, so half is kept, and the plot ends there.
    const { kept, steps, points } = layCourse(course([point('D1', 11, 20), point('D2', 51, 20)]));
    expect(kept).toBe(50);
    expect(steps).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 50 },
      { x: 50, y: 100 },
      { x: 100, y: 100 },
    ]);
    expect(points.map(({ y }) => y)).toEqual([25, 75]);
  });

  test('counts a point that was never come to among what could be had, and draws none', () => {
    const { kept, points } = layCourse(course([point('D1', 11, 20), point('D2', null, 40)]));
    expect(points.map((one) => one.point.point)).toEqual(['D1']);
    expect(kept).toBe(75);
  });

  test('draws four times the points with twice the width, and nothing missed as a tick', () => {
    const { points } = layCourse(course([point('D1', 10, 9), point('D2', 50, 36), point('D3', 90, 0)]));
    const [small, large, none] = points.map(({ radius }) => radius);
    expect(large).toBeCloseTo(2 * (small ?? 0));
    expect(none).toBe(0);
  });

  test('gives a critical failure a circle even where no points were lost', () => {
    const { points } = layCourse(course([point('D11', 50, 0, 40, true)]));
    expect(points[0]?.radius).toBeGreaterThan(8);
  });

  test('eighteen points in one week stand side by side, in order, inside the strip', () => {
    const crowd = Array.from({ length: 18 }, (_, index) => point(`D${index + 1}`, 98 + index / 6, 20));
    const { points } = layCourse(course(crowd));
    expect(points.map((one) => one.point.point)).toEqual(crowd.map((one) => one.point));
    for (const [index, one] of points.entries()) {
      expect(one.x).toBeLessThanOrEqual(100);
      const next = points[index + 1];
      // 900 pixels wide: the circles do not touch.
      if (next) expect((next.x - one.x) * 9).toBeGreaterThanOrEqual(one.radius + next.radius);
    }
  });

  test('deadlines lost at one time have a row each, and run away from the nearer end', () => {
    const text = 'The log of the host is overwritten';
    const lost = [
      { id: 'a', text, day: 20 },
      { id: 'b', text, day: 22 },
      { id: 'c', text, day: 95 },
    ];
    const laid = layCourse(course([], { lost }));
    expect(laid.lost.map(({ row, ends }) => [row, ends])).toEqual([
      [0, false],
      [1, false],
      [0, true],
    ]);
    expect(laid.lostRows).toBe(2);
  });

  test('has at most ten days marked, at whole steps after the first', () => {
    expect(layCourse(course([])).ticks.map(({ day }) => day)).toEqual([1, 20, 40, 60, 80, 100]);
    const week = layCourse(course([], { from: 1.4, to: 8.6 })).ticks;
    expect(week.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('labels', () => {
  const boxes = (marks: readonly Mark[]) =>
    placeLabels(marks).map((offset, index) => {
      const { x = 0, y = 0, label = 0 } = marks[index] ?? {};
      return { left: x - label / 2, right: x + label / 2, top: y + offset - 7, bottom: y + offset + 7 };
    });

  test('stand right over their mark where there is room', () => {
    expect(placeLabels([{ x: 100, y: 50, radius: 10, label: 50 }])[0]).toBeCloseTo(-20.5);
  });

  test('cover neither each other nor a mark', () => {
    const marks = Array.from({ length: 8 }, (_, index) => ({
      x: 20 + index * 14,
      y: (index * PLOT_HEIGHT) / 16,
      radius: 6,
      label: 60,
    }));
    const all = boxes(marks);
    for (const [index, box] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
      for (const { x, y, radius } of marks) {
        const apart =
          box.right <= x - radius ||
          box.left >= x + radius ||
          box.bottom <= y - radius ||
          box.top >= y + radius;
        expect(apart).toBe(true);
      }
    }
  });
});
