import { isRecord } from '@chat-executor/protocol';

export type Fields = Readonly<Record<string, unknown>>;

/** Combines two values of a field; undefined if they must stay separate. Either value may be empty, but not both. */
export type Join = (first: unknown, second: unknown) => unknown;

/** How the fields of an object are combined. */
export type FieldRules = {
  /** For fields by name. The others are only merged if their values are equal, or if `oneEmpty` returns a value. */
  readonly joins?: ReadonlyMap<string, Join>;
  /** For values of which one is empty. */
  readonly oneEmpty: (first: unknown, second: unknown, name: string) => unknown;
  /** For other values that are not equal. Default: they stay separate. */
  readonly unequal?: Join;
  /** Whether equal values mean the same if they are kept once. Default: always. */
  readonly keepsOnce?: (name: string, value: unknown) => boolean;
};

/**
 * How much a merged object may contain. Each merge copies it, so that the cost of many chunks would grow with the square of their
 * number.
 */
const MAX_FIELDS = 128;
/** The same for the entries of a list. */
export const MAX_ENTRIES = 1_024;

/** Merges two objects field by field; undefined if a field prevents it. */
export function mergeFields(first: Fields, second: Fields, { joins, oneEmpty, unequal, keepsOnce }: FieldRules): Fields | undefined {
  const merged: [string, unknown][] = [];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  if (names.size > MAX_FIELDS) return undefined;
  for (const name of names) {
    const [a, b] = [first[name], second[name]];
    const join = joins?.get(name);
    let value = a === undefined ? b : a;
    if (!isEmpty(a) || !isEmpty(b)) {
      if (join) value = join(a, b);
      else if (isEmpty(a) || isEmpty(b)) value = oneEmpty(a, b, name);
      else if (!isSameValue(a, b)) value = unequal?.(a, b);
      else if (keepsOnce?.(name, a) === false) return undefined;
      if (value === undefined) return undefined;
    }
    merged.push([name, value]);
  }
  // Not by assignment, which would set the prototype for a field named `__proto__`.
  return Object.fromEntries(merged);
}

/** Whether a value adds nothing to an answer. Many services send such fields with every chunk. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Values nested more deeply count as different, so that a hostile provider can't overflow the stack. */
const MAX_DEPTH = 50;

/** Whether two JSON values are equal, whatever the order of their fields. */
function isSameValue(first: unknown, second: unknown, depth = 0): boolean {
  if (first === second) return true;
  if (Array.isArray(first)) {
    return (
      Array.isArray(second) &&
      depth < MAX_DEPTH &&
      first.length === second.length &&
      first.every((value, at) => isSameValue(value, second[at], depth + 1))
    );
  }
  if (!isRecord(first) || !isRecord(second) || depth >= MAX_DEPTH) return false;
  const names = Object.keys(first);
  return (
    names.length === Object.keys(second).length &&
    names.every((name) => Object.hasOwn(second, name) && isSameValue(first[name], second[name], depth + 1))
  );
}

export const joinTexts: Join = (first, second) =>
  typeof (first ?? '') === 'string' && typeof (second ?? '') === 'string' ? `${first ?? ''}${second ?? ''}` : undefined;

export const appendList: Join = (first, second) => {
  const [before, added] = [first ?? [], second ?? []];
  if (!Array.isArray(before) || !Array.isArray(added) || before.length + added.length > MAX_ENTRIES) return undefined;
  return [...before, ...added];
};

/** For what describes a single chunk, such as padding and timing. */
export const takeLatest: Join = (first, second) => (isEmpty(second) ? first : second);

/** For measurements at the time of a chunk: numbers, alone or in an object, such as the timings of llama.cpp. */
export const takeLatestNumbers: Join = (first, second) => (isMeasurement(first) && isMeasurement(second) ? second : undefined);

function isMeasurement(value: unknown): boolean {
  return typeof value === 'number' || (isRecord(value) && Object.values(value).every((one) => typeof one === 'number'));
}
