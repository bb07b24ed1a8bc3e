import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let fire: (type: string, event?: object) => void;
let beganBefore: (time: number) => boolean;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  fire = (type, event = {}) => page.dispatchEvent(Object.assign(new Event(type), event));
  // The presses of a window are kept by the module.
  vi.resetModules();
  const presses = await import('./watch-presses.ts');
  presses.watchPresses();
  presses.watchPresses();
  beganBefore = presses.beganBefore;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => void vi.advanceTimersByTime(ms);

test.each([
  ['pointer', 'pointerdown', 'pointerup', {}],
  ['Enter', 'keydown', 'keyup', { key: 'Enter' }],
  ['Space', 'keydown', 'keyup', { key: ' ' }],
])('a press of %s began when it went down', (_, down, up, event) => {
  pass(1000);
  fire(down, event);
  pass(5000);
  expect(beganBefore(2000)).toBe(true);
  fire(up, event);
  expect(beganBefore(2000)).toBe(true);
  expect(beganBefore(500)).toBe(false);
});

test('a key that repeats began when it first went down', () => {
  pass(1000);
  fire('keydown', { key: 'Enter' });
  pass(1000);
  fire('keydown', { key: 'Enter', repeat: true });
  expect(beganBefore(1500)).toBe(true);
  expect(beganBefore(1000)).toBe(false);
});

test('a key that repeats without going down here began before any time', () => {
  pass(1000);
  fire('keydown', { key: 'Enter', repeat: true });
  expect(beganBefore(1)).toBe(true);
});

test('a click without a press, such as that of a screen reader, began now', () => {
  pass(1000);
  expect(beganBefore(1000)).toBe(false);
  fire('pointerdown');
  fire('pointerup');
  pass(600);
  expect(beganBefore(1600)).toBe(false);
});

test('other keys and a lost end of a press change nothing', () => {
  pass(1000);
  fire('keydown', { key: 'Tab' });
  expect(beganBefore(2000)).toBe(false);
  fire('keydown', { key: 'Enter' });
  fire('blur');
  pass(600);
  expect(beganBefore(5000)).toBe(false);
});
