import { describe, expect, test } from 'vitest';
import { createLocalStore, DEFAULT_SETTINGS, readSettings } from '../../../src/trainee/settings';

describe('settings', () => {
  test('nothing stored gives the defaults, and sound is off', () => {
    expect(readSettings(null, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.sound).toBe(false);
  });

  test('what was stored comes back', () => {
    const stored = { ...DEFAULT_SETTINGS, language: 'ko' as const, textScale: 150 as const, listView: true };
    expect(readSettings(JSON.stringify(stored), DEFAULT_SETTINGS)).toEqual(stored);
  });

  test.each(['', 'not json', '[]', '7', '{"volumes":3,"hotkeys":"x","language":"xx","textScale":99}'])(
    'a broken store (%s) gives the defaults',
    (text) => {
      expect(readSettings(text, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('one foreign value does not cost the others', () => {
    const read = readSettings('{"captions":false,"motion":"wild","volumes":{"cues":10}}', DEFAULT_SETTINGS);
    expect(read).toEqual({
      ...DEFAULT_SETTINGS,
      captions: false,
      volumes: { ...DEFAULT_SETTINGS.volumes, cues: 10 },
    });
  });
});

describe('the local store', () => {
  test('keeps texts in memory where the browser blocks its storage', () => {
    const store = createLocalStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.write('settings', 'kept');
    expect(store.read('settings')).toBe('kept');
    store.remove('settings');
    expect(store.read('settings')).toBeNull();
  });

  test('writes under its own prefix', () => {
    const held = new Map<string, string>();
    const storage = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
    createLocalStore(() => storage as unknown as Storage).write('settings', '{}');
    expect([...held]).toEqual([['casebridge.settings', '{}']]);
  });
});
