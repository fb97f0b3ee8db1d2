/** What was measured of a sound, or of several played together. Amplitudes are 0 to 1. */
export interface Measured {
  readonly seconds: number;
  /** Greatest amplitude of any channel. */
  readonly peak: number;
  /** LUFS-like: mean K-weighted power (ITU-R BS.1770) of the 10 ms frames within 20 dB of the loudest, in dB. */
  readonly activeLoudness: number;
  /** The place where the loop's end meets its beginning, beside the sharpest place inside the loop. */
  readonly seam: {
    /** Difference of two neighbouring samples. */
    readonly jump: number;
    readonly greatestJump: number;
    /** Second difference: what a click is, also in a wave that is steep. */
    readonly kink: number;
    readonly greatestKink: number;
    /** RMS of the loop's first and last 50 ms. */
    readonly firstRms: number;
    readonly lastRms: number;
  };
}

export interface ToMeasure {
  /** Files in base64, mixed at their levels from the same instant. */
  readonly layers: readonly { readonly sound: string; readonly level: number }[];
  /** The part that is repeated, ms. */
  readonly loop: { readonly from: number; readonly length: number };
}

/** Decodes at 48 kHz as the product's pages do, and measures. Runs in the page: it must not use anything from outside. */
export async function measure({ layers, loop }: ToMeasure): Promise<Measured> {
  const RATE = 48_000;
  const decoder = new OfflineAudioContext(1, RATE, RATE);
  const decoded = await Promise.all(
    layers.map(({ sound }) =>
      decoder.decodeAudioData(Uint8Array.from(atob(sound), (char) => char.charCodeAt(0)).buffer),
    ),
  );
  const channels = Math.max(...decoded.map((each) => each.numberOfChannels));
  const length = Math.max(...decoded.map((each) => each.length));

  const render = async (weighted: boolean): Promise<AudioBuffer> => {
    const context = new OfflineAudioContext(channels, length, RATE);
    // The two K-weighting filters of BS.1770 at 48 kHz: a shelf for the head, then a high pass.
    const shelf = new IIRFilterNode(context, {
      feedforward: [1.53512485958697, -2.69169618940638, 1.19839281085285],
      feedback: [1, -1.69065929318241, 0.73248077421585],
    });
    const highPass = new IIRFilterNode(context, {
      feedforward: [1, -2, 1],
      feedback: [1, -1.99004745483398, 0.99007225036621],
    });
    shelf.connect(highPass).connect(context.destination);
    for (const [index, buffer] of decoded.entries()) {
      const source = new AudioBufferSourceNode(context, { buffer });
      const level = new GainNode(context, { gain: layers[index]?.level ?? 1 });
      source.connect(level).connect(weighted ? shelf : context.destination);
      source.start();
    }
    return context.startRendering();
  };

  const plain = await render(false);
  const heard = await render(true);
  let peak = 0;
  const frames = new Float64Array(Math.ceil(length / 480));
  for (let channel = 0; channel < channels; channel += 1) {
    for (const value of plain.getChannelData(channel)) peak = Math.max(peak, Math.abs(value));
    for (const [at, value] of heard.getChannelData(channel).entries()) {
      frames[Math.floor(at / 480)] = (frames[Math.floor(at / 480)] ?? 0) + value ** 2 / 480;
    }
  }
  const loudest = Math.max(...frames);
  const active = frames.filter((power) => power > loudest / 100);
  const activeLoudness =
    10 * Math.log10(active.reduce((sum, power) => sum + power, 0) / active.length) - 0.691;

  const samples = plain.getChannelData(0);
  const from = (loop.from * RATE) / 1000;
  const size = Math.min((loop.length * RATE) / 1000, samples.length - from);
  // Sample of the endless loop, counted from its beginning; negative is before the seam.
  const at = (index: number): number => samples[from + ((index + size) % size)] ?? 0;
  const jumpAt = (index: number): number => Math.abs(at(index) - at(index - 1));
  const kinkAt = (index: number): number => Math.abs(at(index) - 2 * at(index - 1) + at(index - 2));
  let greatestJump = 0;
  let greatestKink = 0;
  for (let index = 2; index < size; index += 1) {
    greatestJump = Math.max(greatestJump, jumpAt(index));
    greatestKink = Math.max(greatestKink, kinkAt(index));
  }
  const rms = (first: number): number => {
    const window = (50 * RATE) / 1000;
    let sum = 0;
    for (let index = first; index < first + window; index += 1) sum += at(index) ** 2;
    return Math.sqrt(sum / window);
  };
  return {
    seconds: length / RATE,
    peak,
    activeLoudness,
    seam: {
      jump: jumpAt(0),
      greatestJump,
      kink: Math.max(kinkAt(0), kinkAt(1)),
      greatestKink,
      firstRms: rms(0),
      lastRms: rms(-(50 * RATE) / 1000),
    },
  };
}
