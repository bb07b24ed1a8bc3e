/** A point of the visible page, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A tab of any browser. */
export type Tab = {
  /** Opens a page and waits until it is loaded. */
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Evaluates a JavaScript expression in the page and awaits its value, which is JSON or undefined. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Clicks as a user does. */
  readonly click: (point: Point) => Promise<void>;
  /** Presses a key for each character. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key, such as `Enter` or `Shift+Tab`. */
  readonly pressKey: (key: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** A running browser. Its tabs share a profile that is deleted with it. */
export type TestBrowser = {
  /** Opens a tab in front of the others. */
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
};

/** Size of a visible page, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 };

/** An expression whose value is the JSON of another one's. The protocols represent only strings alike. */
export function asJson(expression: string): string {
  return `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
}

/** Reads the value of {@link asJson}. */
export function fromJson<Value>(json: unknown): Value {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as Value;
}

/** A click, for WebDriver and WebDriver BiDi. */
export function clickActions({ x, y }: Point): object {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}

/** The code points that WebDriver has for keys without a character. */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C' };

/** A press of a key, or of keys joined with `+`, for WebDriver and WebDriver BiDi. */
export function keyActions(key: string): object {
  const keys = key.split('+').map((name) => KEYS[name] ?? name);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] };
}

/** A press of a key for each character, for WebDriver and WebDriver BiDi. */
export function typeActions(text: string): object {
  const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}
