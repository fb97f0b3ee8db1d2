import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CUE_LEVEL,
  CUES,
  type CueHeard,
  createAudio,
  LOOP_REGION,
  type Sound,
  type SoundOptions,
} from '../../../src/trainee/audio';

/** Stands in for Howl: remembers what was asked of each sound. */
function speaker() {
  const sounds = new Map<string, { options: SoundOptions; plays: number; stops: number; volume: number }>();
  const makeSound = (options: SoundOptions): Sound => {
    const entry = { options, plays: 0, stops: 0, volume: options.volume };
    sounds.set(options.sources[0]!, entry);
    return {
      play: () => {
        entry.plays += 1;
      },
      stop: () => {
        entry.stops += 1;
      },
      setVolume: (volume) => {
        entry.volume = volume;
      },
      fadeTo: (volume) => {
        entry.volume = volume;
      },
    };
  };
  return { sounds, makeSound, of: (name: string) => sounds.get(`sound/${name}.ogg`)! };
}

describe('the audio of a page', () => {
  it('loads and plays nothing until it is started, but announces each cue for its caption', () => {
    const { sounds, makeSound } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    const heard: CueHeard[] = [];
    audio.onCue((cue) => heard.push(cue));
    audio.playCue('message');
    expect(audio.started).toBe(false);
    expect(sounds.size).toBe(0);
    expect(heard).toEqual([{ cue: 'message', caption: 'caption.message', audible: false }]);
  });

  it('starts the room and all three layers of the pad once, with one layer heard', () => {
    const { makeSound, of } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    audio.start();
    audio.start();
    expect(audio.started).toBe(true);
    expect(['room', 'pad-1', 'pad-2', 'pad-3'].map((name) => of(name).plays)).toEqual([1, 1, 1, 1]);
    expect(of('pad-1').options.loop).toEqual(LOOP_REGION);
    expect(of('pad-1').volume).toBeGreaterThan(0);
    expect(of('pad-2').volume).toBe(0);
    audio.setIntensity(3);
    expect(of('pad-3').volume).toBeGreaterThan(0);
    audio.setIntensity(0);
    expect(of('pad-1').volume).toBe(0);
  });

  it('plays a cue at the level of its slider, and not at all at 0', () => {
    const { makeSound, of } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    const heard: boolean[] = [];
    audio.onCue((cue) => heard.push(cue.audible));
    audio.start();
    audio.setVolumes({ cues: 0.5, ambience: 1, music: 1 });
    audio.playCue('stamp');
    expect(of('stamp').plays).toBe(1);
    expect(of('stamp').volume).toBe(0.5 * CUE_LEVEL.stamp);
    audio.setVolumes({ cues: 0, ambience: 1, music: 1 });
    audio.playCue('stamp');
    expect(of('stamp').plays).toBe(1);
    expect(heard).toEqual([true, false]);
  });

  it('takes a volume outside 0 to 1 as the nearest end', () => {
    const { makeSound, of } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    audio.start();
    audio.setVolumes({ cues: 7, ambience: -1, music: Number.NaN });
    audio.playCue('stamp');
    expect(of('stamp').volume).toBe(CUE_LEVEL.stamp);
    expect(of('room').volume).toBe(0);
    expect(of('pad-1').volume).toBe(0);
  });

  it('is silent in the debrief and at welfare moments, keeps captions there, and comes back after', () => {
    const { makeSound, of } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    const heard: CueHeard[] = [];
    audio.onCue((cue) => heard.push(cue));
    audio.start();
    for (const scene of ['debrief', 'welfare'] as const) {
      audio.setScene(scene);
      audio.playCue('paper');
      expect(of('paper').plays).toBe(0);
      expect(of('room').volume).toBe(0);
      expect(of('pad-1').volume).toBe(0);
      expect(of('deadline').stops).toBeGreaterThan(0);
    }
    expect(heard.map((cue) => cue.audible)).toEqual([false, false]);
    audio.setScene('work');
    expect(of('room').volume).toBeGreaterThan(0);
    audio.playCue('paper');
    expect(of('paper').plays).toBe(1);
  });

  it('is silent when muted, before or after the start', () => {
    const { makeSound, of } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    audio.setMuted(true);
    audio.start();
    audio.playCue('tick');
    expect(of('tick').plays).toBe(0);
    expect(of('room').volume).toBe(0);
    audio.setMuted(false);
    audio.playCue('tick');
    expect(of('tick').plays).toBe(1);
  });

  it('calls no listener after its off', () => {
    const { makeSound } = speaker();
    const audio = createAudio({ soundBase: 'sound/', makeSound });
    const heard: CueHeard[] = [];
    audio.onCue((cue) => heard.push(cue))();
    audio.playCue('pin');
    expect(heard).toEqual([]);
  });
});

describe('the sound files', () => {
  const folder = new URL('../../../assets/sound/', import.meta.url);
  const files = readdirSync(folder);

  it('are there for every cue and loop, as ogg and mp3', () => {
    for (const name of [...CUES, 'room', 'pad-1', 'pad-2', 'pad-3']) {
      expect(files).toContain(`${name}.ogg`);
      expect(files).toContain(`${name}.mp3`);
    }
  });

  it('have their origin and licence stated, each of them', () => {
    const licences = readFileSync(new URL('LICENSES.md', folder), 'utf8');
    const rows = licences.split('\n').filter((line) => line.endsWith('| CC0-1.0 |'));
    const stated = rows.flatMap((row) =>
      [...row.split('|')[1]!.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name),
    );
    const names = files.filter((file) => file.endsWith('.ogg')).map((file) => file.replace('.ogg', ''));
    expect(stated.toSorted()).toEqual(names.toSorted());
  });

  it('begin as Ogg and MPEG audio do, and weigh less than 1.5 MB together', () => {
    const sounds = files.filter((file) => /\.(ogg|mp3)$/.test(file));
    let bytes = 0;
    for (const file of sounds) {
      const content = readFileSync(new URL(file, folder));
      bytes += content.length;
      // 'OggS', or an ID3 tag, or the eleven set bits of an MPEG frame.
      const head = content.subarray(0, 4).toString('latin1');
      const mpeg = content[0] === 0xff && (content[1]! & 0xe0) === 0xe0;
      expect(file.endsWith('.ogg') ? head === 'OggS' : mpeg || head.startsWith('ID3'), file).toBe(true);
    }
    expect(bytes).toBeLessThan(1_500_000);
  });
});
