import { describe, expect, test } from 'vitest';
import type { PlanStepView } from '../../../../src/engine';
import {
  arrowsOf,
  barBoxes,
  conflictBands,
  laneHeight,
  laneTops,
} from '../../../../src/trainee/panels/operations/model/lane-geometry';
import { layoutLanes, outside } from '../../../../src/trainee/panels/operations/model/lane-layout';
import { firstPlace, keyMove, snapped } from '../../../../src/trainee/panels/operations/model/plan-moves';
import { windowAround } from '../../../../src/trainee/panels/operations/model/time-axis';
import { SAMPLE_T0, sampleOperation } from '../../../support/sample-operation';

const operation = sampleOperation('en');
const window = windowAround(SAMPLE_T0.at);
// 4 px a minute; T0 lies 80 minutes after the left end.
const frame = { window, base: SAMPLE_T0.at, width: 960, rem: 16, language: 'en' } as const;
const lanes = layoutLanes(operation, frame);
const bar = (id: string) => lanes.flatMap(({ bars }) => bars).find(({ step }) => step.id === id);

describe('the lanes', () => {
  test('hold each step as long as it takes, where it begins', () => {
    expect(bar('S1')).toMatchObject({ left: 320, width: 80, row: 0, cutLeft: false });
    expect(bar('S2')).toMatchObject({ left: 420, width: 120 });
    expect(bar('S3')).toMatchObject({ left: 240, width: 100 });
  });

  test('put a step into a row of its own where its title would run into another', () => {
    // "Arrest at the flat" ends at 340; the freeze begins at 380.
    expect(bar('S5')).toMatchObject({ left: 380, row: 0 });
    const near = {
      ...operation,
      steps: operation.steps.map((step) => (step.id === 'S5' ? { ...step, start: 0 } : step)),
    };
    const rows = layoutLanes(near, frame).find(({ lane }) => lane === 'pecb');
    expect(rows?.rows).toBe(2);
    expect(rows?.bars.map(({ step, row }) => [step.id, row])).toEqual([
      ['S3', 0],
      ['S5', 1],
    ]);
  });

  test('cut a bar at the ends of the axis, and keep its title inside', () => {
    const moved = (start: number, minutes: number) => ({
      ...operation,
      steps: operation.steps.map((step) => (step.id === 'S1' ? { ...step, start, minutes } : step)),
    });
    const only = (start: number, minutes: number) => layoutLanes(moved(start, minutes), frame)[0]?.bars[0];
    expect(only(-100, 60)).toMatchObject({ left: 0, width: 160, cutLeft: true, cutRight: false });
    const last = only(150, 60);
    expect(last).toMatchObject({ left: 920, width: 40, cutRight: true });
    expect(last?.titleLeft).toBeLessThan(920);
    expect(only(-90, 5)).toBeUndefined();
  });

  test('make a short step long enough to be pressed', () => {
    const short: PlanStepView[] = operation.steps.map((step) => ({ ...step, minutes: 1 }));
    const bars = layoutLanes({ ...operation, steps: short }, frame).flatMap((lane) => lane.bars);
    expect(Math.min(...bars.map(({ width }) => width))).toBe(28);
  });

  test('leave out what is not placed, and tell what lies before and after', () => {
    expect(bar('S9')).toBeUndefined();
    expect(bar('S0')).toBeUndefined();
    const { before, after } = outside(operation, window, SAMPLE_T0.at);
    expect([before.map(({ id }) => id), after]).toEqual([['S0'], []]);
  });
});

describe('what crosses the lanes', () => {
  const boxes = barBoxes(lanes, 16);

  test('arrows lead from the step that is needed to the one that needs it', () => {
    const arrows = arrowsOf(operation.steps, boxes);
    expect(arrows.map(({ needs, step }) => `${needs} ${step}`)).toEqual([
      'S1 S2',
      'S1 S3',
      'S1 S4',
      'S1 S5',
      'S1 S6',
    ]);
    expect(arrows[0]?.why).toContain('keys are in memory');
    // They end at the left edge of the bar: S2 at 420, S3 at 240 (before S1: round by the left).
    expect(arrows[0]?.path).toMatch(/H420$/);
    expect(arrows[1]?.path).toMatch(/H230V\d+(\.\d+)?H240$/);
  });

  test('a conflict spans its lanes from the beginning of the first step to that of the last', () => {
    const tops = laneTops(lanes, 16);
    expect(conflictBands(operation.conflicts, lanes, 16)).toEqual([
      { id: 'weir-first', left: 240, right: 320, top: 0, bottom: tops[4], minutes: 20 },
    ]);
    expect(tops).toHaveLength(6);
    expect(laneHeight(2)).toBeGreaterThan(laneHeight(1));
  });

  test('two steps of one minute clash while the shorter takes', () => {
    const together = {
      ...operation,
      steps: operation.steps.map((step) => (step.id === 'S3' ? { ...step, start: 0 } : step)),
    };
    const [band] = conflictBands(operation.conflicts, layoutLanes(together, frame), 16);
    expect(band).toMatchObject({ left: 320, right: 400, minutes: 0 });
  });

  test('what is out of sight draws nothing', () => {
    const far = { ...frame, window: { ...window, from: window.from + 24 * 3_600_000 } };
    const none = layoutLanes(operation, far);
    expect(arrowsOf(operation.steps, barBoxes(none, 16))).toEqual([]);
    expect(conflictBands(operation.conflicts, none, 16)).toEqual([]);
  });
});

describe('moving a step', () => {
  const step = { start: 10, range: [-20, 60] } as const;

  test('snaps to five minutes and stays within its range', () => {
    expect([12.4, 12.6, -21, 300].map((wish) => snapped(wish, step.range))).toEqual([10, 15, -20, 60]);
    expect(Object.is(snapped(-1, step.range), 0)).toBe(true);
    expect(firstPlace({ start: null, range: [30, 60] })).toBe(30);
    expect(firstPlace({ start: null, range: [-60, 60] })).toBe(0);
  });

  test('by keys: five minutes, thirty with Shift, off with Delete', () => {
    const press = (key: string, shiftKey = false) => keyMove({ key, shiftKey }, step);
    expect(press('ArrowLeft')).toEqual({ start: 5 });
    expect(press('ArrowRight')).toEqual({ start: 15 });
    expect(press('ArrowRight', true)).toEqual({ start: 40 });
    expect(press('ArrowLeft', true)).toEqual({ start: -20 });
    expect(press('Delete')).toEqual({ start: null });
    expect(press('Enter')).toBeNull();
    expect(keyMove({ key: 'ArrowLeft', shiftKey: false }, { ...step, start: null })).toBeNull();
  });
});
