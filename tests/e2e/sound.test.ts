import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUE_LEVEL, CUES, LOOP_REGION, PAD_LEVEL, ROOM_LEVEL } from '../../src/trainee/audio';
import { launchBrowser } from '../support/browser';
import { type Measured, measure } from '../support/sound-measure';

const FOLDER = new URL('../../assets/sound/', import.meta.url);
const SOUNDS = readdirSync(FOLDER).filter((file) => /\.(?:ogg|mp3)$/.test(file));
const LOOPS = ['room', 'pad-1', 'pad-2', 'pad-3'] as const;
const PADS = ['pad-1', 'pad-2', 'pad-3'] as const;
const FORMATS = ['ogg', 'mp3'] as const;

/** Cues may differ so much in loudness from their mean, dB. */
const CUES_WITHIN_DB = 3;
/** The two ends of a loop may differ so much in loudness, dB: no gap and no swell is heard where they meet. */
const ENDS_WITHIN_DB = 3;

let browser: Browser;
const measured = new Map<string, Measured>();
beforeAll(async () => {
  browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  for (const file of SOUNDS) measured.set(file, await of(page, file));
  for (const format of FORMATS) {
    const pads = PADS.map((name) => ({ sound: encoded(`${name}.${format}`), level: PAD_LEVEL }));
    measured.set(`pads.${format}`, await page.evaluate(measure, { layers: pads, loop: LOOP_REGION }));
  }
});
afterAll(() => browser.close());

const encoded = (file: string): string => readFileSync(new URL(file, FOLDER)).toString('base64');
const of = (page: Page, file: string): Promise<Measured> =>
  page.evaluate(measure, { layers: [{ sound: encoded(file), level: 1 }], loop: LOOP_REGION });
const get = (file: string): Measured => measured.get(file)!;
const decibels = (ratio: number): number => 20 * Math.log10(ratio);

describe('the sound files, decoded by the browser', () => {
  it('do not clip', () => {
    for (const file of SOUNDS) expect(decibels(get(file).peak), file).toBeLessThan(0);
  });

  it('do not clip together either: rain, the whole pad and the loudest cue with every slider at its end', () => {
    for (const format of FORMATS) {
      const loudest = Math.max(...CUES.map((cue) => get(`${cue}.${format}`).peak * CUE_LEVEL[cue]));
      const together = get(`room.${format}`).peak * ROOM_LEVEL + get(`pads.${format}`).peak + loudest;
      expect(decibels(together), format).toBeLessThan(0);
    }
  });

  it('give cues of one loudness at the levels they are played at', () => {
    const loudness = FORMATS.flatMap((format) =>
      CUES.map((cue) => ({
        name: `${cue}.${format}`,
        is: get(`${cue}.${format}`).activeLoudness + decibels(CUE_LEVEL[cue]),
      })),
    );
    const mean = loudness.reduce((sum, { is }) => sum + is, 0) / loudness.length;
    for (const { name, is } of loudness) {
      expect(Math.abs(is - mean), `${name}: ${is.toFixed(1)} of ${mean.toFixed(1)}`).toBeLessThan(
        CUES_WITHIN_DB,
      );
    }
  });

  it.each(LOOPS.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)))(
    '%s loops without a seam',
    (file) => {
      const { seconds, seam } = get(file);
      expect(seconds * 1000).toBeGreaterThanOrEqual(LOOP_REGION.from + LOOP_REGION.length);
      // Where the loop begins again the wave neither jumps nor kinks more than it does by itself elsewhere.
      expect(seam.jump, 'jump').toBeLessThanOrEqual(seam.greatestJump);
      expect(seam.kink, 'kink').toBeLessThanOrEqual(seam.greatestKink);
      expect(Math.abs(decibels(seam.firstRms / seam.lastRms)), 'ends').toBeLessThan(ENDS_WITHIN_DB);
    },
  );
});
