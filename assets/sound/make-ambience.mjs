/**
 * Synthesises the loops and the signal cues of this folder and encodes them with ffmpeg:
 *
 *     node assets/sound/make-ambience.mjs
 *
 * Everything comes out of sines and a seeded noise, so the same script gives the same samples. A loop is seamless because
 * every sine makes a whole number of turns in it, every envelope is periodic in it, and noise is cross-faded onto its own
 * beginning. A codec bends the first and last samples of a file, so a loop is written with half a second of itself before
 * and after, and the product repeats only the part between (`LOOP_REGION` in src/trainee/audio/audio.ts). Needs `ffmpeg`
 * with libvorbis and libmp3lame on the path; only the encoded files are used by the product.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RATE = 24000;
const TURN = 2 * Math.PI;
const LOOP_SECONDS = 16;
const MARGIN_SECONDS = 0.5;

/** Mulberry32: 0 to 1, the same row for the same seed. */
function randomRow(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One-pole low pass and high pass over white noise, `seconds` long, seamless. */
function noiseLoop(seed, seconds, lowHz, highHz) {
  const random = randomRow(seed);
  const length = Math.round(seconds * RATE);
  const fade = Math.round(1.5 * RATE);
  const raw = new Float64Array(length + fade);
  const lowGain = 1 - Math.exp((-TURN * highHz) / RATE);
  const highGain = 1 - Math.exp((-TURN * lowHz) / RATE);
  let low = 0;
  let rumble = 0;
  for (let i = 0; i < raw.length; i += 1) {
    low += lowGain * (random() * 2 - 1 - low);
    rumble += highGain * (low - rumble);
    raw[i] = low - rumble;
  }
  const out = raw.slice(0, length);
  for (let i = 0; i < fade; i += 1) {
    const turn = (i / fade) * (Math.PI / 2); // equal power: the two ends are not correlated
    out[i] = raw[i] * Math.sin(turn) + raw[length + i] * Math.cos(turn);
  }
  return out;
}

/** The nearest frequency that fits a whole number of turns in the loop. */
const whole = (hz) => Math.round(hz * LOOP_SECONDS) / LOOP_SECONDS;

/** 0 to 1 and back, `turns` times in the loop, shifted by `phase` (0 to 1). */
const swell = (t, turns, phase) => 0.5 - 0.5 * Math.cos(TURN * ((turns * t) / LOOP_SECONDS + phase));

function room() {
  const length = LOOP_SECONDS * RATE;
  const air = noiseLoop(11, LOOP_SECONDS, 60, 420);
  const rain = noiseLoop(12, LOOP_SECONDS, 1400, 6500);
  const gust = noiseLoop(13, LOOP_SECONDS, 300, 1500);
  const out = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const t = i / RATE;
    const hum =
      0.05 * Math.sin(TURN * whole(60) * t) +
      0.028 * Math.sin(TURN * whole(120) * t + 1) +
      0.009 * Math.sin(TURN * whole(180) * t + 2);
    out[i] =
      hum + 0.9 * air[i] + rain[i] * (0.1 + 0.05 * swell(t, 2, 0.1)) + gust[i] * 0.12 * swell(t, 1, 0.4);
  }
  // Drops on the sill: short damped pings, written round the end of the loop.
  const random = randomRow(14);
  for (let drop = 0; drop < 130; drop += 1) {
    const start = Math.floor(random() * length);
    const hz = 1300 + random() * 2600;
    const loud = 0.012 + 0.03 * random() ** 3;
    const decay = 0.008 + 0.02 * random();
    for (let i = 0; i < 0.12 * RATE; i += 1) {
      const t = i / RATE;
      out[(start + i) % length] += loud * Math.exp(-t / decay) * Math.sin(TURN * hz * t * (1 + 0.6 * t));
    }
  }
  return out;
}

/** One layer of the pad: notes in hertz with loudness, swells in the loop and phase; slightly detuned pairs. */
function pad(notes, overtone) {
  const length = LOOP_SECONDS * RATE;
  const out = new Float64Array(length);
  for (const [hz, loud, turns, phase] of notes) {
    // The pair beats once in the loop; unequal halves and a phase of its own keep notes from fading out together.
    for (const [bend, share] of [
      [0, 1],
      [1, 0.5],
    ]) {
      const tone = whole(hz) + bend / LOOP_SECONDS;
      for (let i = 0; i < length; i += 1) {
        const t = i / RATE;
        const level = share * loud * (0.45 + 0.55 * swell(t, turns, phase));
        out[i] +=
          level *
          (Math.sin(TURN * tone * t + phase * 9 + bend * phase * TURN) +
            overtone * Math.sin(TURN * 2 * tone * t + phase * 4) +
            overtone * 0.4 * Math.sin(TURN * 3 * tone * t));
      }
    }
  }
  return out;
}

/** A low pulse every two seconds under the third layer. */
function addPulse(out) {
  for (let beat = 0; beat < LOOP_SECONDS / 2; beat += 1) {
    const start = beat * 2 * RATE;
    for (let i = 0; i < 0.9 * RATE; i += 1) {
      const t = i / RATE;
      const rise = Math.min(1, t / 0.02);
      out[(start + i) % out.length] += 0.1 * rise * Math.exp(-t / 0.22) * Math.sin(TURN * (62 - 10 * t) * t);
    }
  }
  return out;
}

/** Struck tones one after another: [start, hertz, loudness, decay] in seconds. */
function struck(seconds, tones, partials) {
  const out = new Float64Array(Math.round(seconds * RATE));
  for (const [start, hz, loud, decay] of tones) {
    for (let i = Math.round(start * RATE); i < out.length; i += 1) {
      const t = i / RATE - start;
      const attack = Math.min(1, t / 0.004);
      for (const [ratio, level, quick] of partials) {
        out[i] += loud * level * attack * Math.exp((-t * quick) / decay) * Math.sin(TURN * hz * ratio * t);
      }
    }
  }
  const tail = Math.round(0.03 * RATE);
  for (let i = 0; i < tail; i += 1) out[out.length - 1 - i] *= i / tail;
  return out;
}

const BELL = [
  [1, 1, 1],
  [2.0, 0.5, 1.6],
  [2.76, 0.35, 2.2],
  [5.4, 0.15, 4],
];
const WOOD = [
  [1, 1, 1],
  [2, 0.22, 2],
  [3, 0.08, 3],
];

/** Squelch of a radio opening: a burst of band noise with a click at each end. */
function radio() {
  const noise = noiseLoop(21, 2, 500, 2600);
  const out = new Float64Array(Math.round(0.42 * RATE));
  for (let i = 0; i < out.length; i += 1) {
    const t = i / RATE;
    const gate = t < 0.05 ? t / 0.05 : t < 0.3 ? 1 : Math.max(0, 1 - (t - 0.3) / 0.06);
    const click =
      Math.exp(-t / 0.004) * Math.sin(TURN * 900 * t) +
      (t > 0.33 ? Math.exp(-(t - 0.33) / 0.006) * Math.sin(TURN * 620 * t) : 0);
    out[i] = noise[i] * gate * 1.1 + click * 0.35;
  }
  return out;
}

/** The loop with its own end before it and its own beginning after it. */
function withMargins(loop) {
  const margin = MARGIN_SECONDS * RATE;
  const out = new Float64Array(loop.length + 2 * margin);
  for (let i = 0; i < out.length; i += 1) out[i] = loop[(i - margin + loop.length) % loop.length];
  return out;
}

/** Scales to the given peak, clips nothing, and writes name.ogg and name.mp3. */
function write(name, samples, peak, vorbisQuality, mp3Kbps) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const top = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  const pcm = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, i) => {
    pcm.writeInt16LE(Math.round((sample / top) * peak * 32767), i * 2);
  });
  const input = ['-v', 'error', '-y', '-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', '-'];
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  for (const [ending, codec] of [
    ['ogg', ['-c:a', 'libvorbis', '-q:a', String(vorbisQuality)]],
    ['mp3', ['-c:a', 'libmp3lame', '-b:a', `${mp3Kbps}k`]],
  ]) {
    const run = spawnSync('ffmpeg', [...input, ...codec, ...bare, `${folder}${name}.${ending}`], {
      input: pcm,
    });
    if (run.status !== 0) throw new Error(`ffmpeg could not write ${name}.${ending}: ${run.stderr}`);
  }
}

write('room', withMargins(room()), 0.7, 1, 48);
write(
  'pad-1',
  withMargins(
    pad(
      [
        [73.42, 0.3, 1, 0],
        [110, 0.22, 1, 0.35],
        [146.83, 0.12, 2, 0.6],
        [329.63, 0.03, 1, 0.8],
      ],
      0.18,
    ),
  ),
  0.6,
  3,
  40,
);
write(
  'pad-2',
  withMargins(
    pad(
      [
        [174.61, 0.14, 1, 0.2],
        [220, 0.12, 2, 0.5],
        [261.63, 0.07, 1, 0.7],
        [440, 0.02, 3, 0.1],
      ],
      0.12,
    ),
  ),
  0.5,
  3,
  40,
);
write(
  'pad-3',
  withMargins(
    addPulse(
      pad(
        [
          [77.78, 0.1, 2, 0.1],
          [233.08, 0.06, 1, 0.45],
          [293.66, 0.05, 3, 0.8],
        ],
        0.1,
      ),
    ),
  ),
  0.6,
  3,
  40,
);
write(
  'deadline',
  struck(
    2.2,
    [
      [0, 660, 1, 0.6],
      [0.55, 660, 0.7, 0.7],
    ],
    BELL,
  ),
  0.7,
  2,
  64,
);
write(
  'supported',
  struck(
    1.3,
    [
      [0, 392, 1, 0.3],
      [0.17, 493.88, 1, 0.3],
      [0.34, 587.33, 1, 0.45],
    ],
    WOOD,
  ),
  0.7,
  2,
  64,
);
write(
  'refused',
  struck(
    0.9,
    [
      [0, 233.08, 1, 0.2],
      [0.24, 233.08, 1, 0.3],
    ],
    WOOD,
  ),
  0.7,
  2,
  64,
);
write('radio', radio(), 0.6, 2, 64);
