import { describe, expect, it } from 'vitest';
import { createBridge, type DisplaySettings, type Intent } from '../../../src/trainee/bridge';

const display = (width: number): DisplaySettings => ({
  reducedMotion: false,
  textScale: 1,
  language: 'ko',
  dpr: 1,
  width,
  height: 600,
});

describe('the bridge', () => {
  it('delivers a payload to every subscriber in order of subscription', () => {
    const bridge = createBridge();
    const heard: string[] = [];
    bridge.on('intent', (intent) => heard.push(`first ${intent.type}`));
    bridge.on('intent', (intent) => heard.push(`second ${intent.type}`));
    bridge.emit('intent', { type: 'open-place', place: 'inbox' });
    expect(heard).toEqual(['first open-place', 'second open-place']);
  });

  it('delivers nothing after off, and off may be called twice', () => {
    const bridge = createBridge();
    const heard: Intent[] = [];
    const off = bridge.on('intent', (intent) => heard.push(intent));
    off();
    off();
    bridge.emit('intent', { type: 'show-briefing' });
    expect(heard).toEqual([]);
  });

  it('keeps two subscriptions of one function apart', () => {
    const bridge = createBridge();
    let calls = 0;
    const listener = (): void => {
      calls += 1;
    };
    const off = bridge.on('intent', listener);
    bridge.on('intent', listener);
    off();
    bridge.emit('intent', { type: 'show-briefing' });
    expect(calls).toBe(1);
  });

  it('replays the current model to a late subscriber, and only the current one', () => {
    const bridge = createBridge();
    bridge.emit('display', display(800));
    bridge.emit('display', display(1280));
    const widths: number[] = [];
    bridge.on('display', (settings) => widths.push(settings.width));
    expect(widths).toEqual([1280]);
    expect(bridge.current('display')?.width).toBe(1280);
  });

  it('never replays an intent', () => {
    const bridge = createBridge();
    bridge.emit('intent', { type: 'open-place', place: 'map' });
    const heard: Intent[] = [];
    bridge.on('intent', (intent) => heard.push(intent));
    expect(heard).toEqual([]);
    expect(bridge.current('intent')).toBeUndefined();
  });

  it('does not call a listener that an earlier listener of the same delivery released', () => {
    const bridge = createBridge();
    let called = false;
    bridge.on('intent', () => off());
    const off = bridge.on('intent', () => {
      called = true;
    });
    bridge.emit('intent', { type: 'show-briefing' });
    expect(called).toBe(false);
  });

  it('calls every listener although one throws, and then throws that error', () => {
    const bridge = createBridge();
    let reached = false;
    bridge.on('intent', () => {
      throw new Error('broken panel');
    });
    bridge.on('intent', () => {
      reached = true;
    });
    expect(() => bridge.emit('intent', { type: 'show-briefing' })).toThrow('broken panel');
    expect(reached).toBe(true);
  });

  it('keeps two bridges apart', () => {
    const one = createBridge();
    const other = createBridge();
    one.emit('display', display(640));
    expect(other.current('display')).toBeUndefined();
  });
});
