import { describe, expect, test } from 'vitest';
import { actionOf, assignableKey, DEFAULT_HOTKEYS, type KeyPress } from '../../../src/trainee/settings';

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  isComposing: false,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  target: null,
  ...part,
});

describe('single keys', () => {
  test('digits open the places in rail order', () => {
    expect(actionOf(press({ key: '1', code: 'Digit1' }), DEFAULT_HOTKEYS)).toBe('desk');
    expect(actionOf(press({ key: '8', code: 'Digit8' }), DEFAULT_HOTKEYS)).toBe('debrief');
  });

  test('letters work in either case, and by their place on the keyboard while the Korean layout is on', () => {
    expect(actionOf(press({ key: 'L', code: 'KeyL' }), DEFAULT_HOTKEYS)).toBe('log');
    expect(actionOf(press({ key: 'ㄷ', code: 'KeyE' }), DEFAULT_HOTKEYS)).toBe('pick-up');
  });

  test('F1 is help', () => {
    expect(actionOf(press({ key: 'F1', code: 'F1' }), DEFAULT_HOTKEYS)).toBe('help');
  });

  test.each([
    ['an input method composes', { isComposing: true }],
    ['Control is held', { ctrlKey: true }],
    ['Alt is held', { altKey: true }],
    ['the command key is held', { metaKey: true }],
    ['the key repeats', { repeat: true }],
    ['something else took the press', { defaultPrevented: true }],
  ])('nothing happens while %s', (_, part) => {
    expect(actionOf(press({ key: 'l', code: 'KeyL', ...part }), DEFAULT_HOTKEYS)).toBeNull();
  });

  test('nothing happens for a key that an input method has taken', () => {
    expect(actionOf(press({ key: 'Process', code: 'KeyL' }), DEFAULT_HOTKEYS)).toBeNull();
  });

  test('a remapped key does what it was given and its old one does nothing', () => {
    const keys = { ...DEFAULT_HOTKEYS, log: 'j' };
    expect(actionOf(press({ key: 'j', code: 'KeyJ' }), keys)).toBe('log');
    expect(actionOf(press({ key: 'l', code: 'KeyL' }), keys)).toBeNull();
  });

  test('letters, digits and function keys can be assigned; keys that move, close or type cannot', () => {
    expect(assignableKey(press({ key: 'ㅂ', code: 'KeyQ' }))).toBe('q');
    expect(assignableKey(press({ key: 'F2', code: 'F2' }))).toBe('F2');
    for (const key of ['Escape', 'Tab', 'Enter', ' ', 'ArrowUp', 'Process'])
      expect(assignableKey(press({ key }))).toBeNull();
  });
});
