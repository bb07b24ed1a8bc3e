import { isRecord, show } from './json-record.ts';

/** One thing that an item says. */
export type ItemPart =
  | { readonly kind: 'chunk'; readonly chunk: Record<string, unknown> }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'done'; readonly value: unknown }
  /** `[DONE]`: legal to pass on, and ends nothing. */
  | { readonly kind: 'end-mark' }
  /** The done item as text, which ends nothing: only an object does (rule ITM-3). */
  | { readonly kind: 'done-text'; readonly text: string }
  /** What a reader would take for data and is none: a comment, a field, half a line. */
  | { readonly kind: 'noise'; readonly text: string };

/** An item, as read by the suite itself: no code of any subject has a part in it. */
export type ReadItem = {
  readonly parts: readonly ItemPart[];
  /** Text of an event stream, as stock front ends send it, and no object. */
  readonly isText: boolean;
  /** What is wrong with its form, whatever it says. */
  readonly fault: string | undefined;
};

/** Reads the arguments of one event on a channel. */
export function readItem(args: readonly unknown[]): ReadItem {
  const [value, ...more] = args;
  const fault = more.length > 0 ? `${args.length} arguments in one item` : undefined;
  if (typeof value === 'string') {
    const parts = readText(value);
    const events = parts.filter(({ kind }) => kind !== 'noise').length;
    return { parts, isText: true, fault: fault ?? (events > 1 ? `${events} events in one item` : undefined) };
  }
  if (isRecord(value)) return { parts: [readObject(value)], isText: false, fault };
  const form = Array.isArray(value) ? 'a list' : value === null ? 'null' : args.length === 0 ? 'nothing' : `a ${typeof value}`;
  return { parts: [{ kind: 'noise', text: show(value) }], isText: false, fault: `${form} as an item: ${show(value, 80)}` };
}

/** Reads an object: a chunk, an error, the end, or nothing of the kind. */
export function readObject(value: Record<string, unknown>): ItemPart {
  if (holdsError(value)) return { kind: 'error', error: value['error'] };
  if ('done' in value && !('choices' in value)) return { kind: 'done', value: value['done'] };
  return Array.isArray(value['choices']) ? { kind: 'chunk', chunk: value } : { kind: 'noise', text: show(value) };
}

/** What an object says that came as text. */
function readObjectInText(value: Record<string, unknown>): ItemPart {
  const part = readObject(value);
  return part.kind === 'done' ? { kind: 'done-text', text: show(value) } : part;
}

/** Whether an object has an error that says something: text or an object, not empty. */
export function holdsError(value: Record<string, unknown>): boolean {
  const { error } = value;
  return (typeof error === 'string' && error.trim() !== '') || (isRecord(error) && Object.keys(error).length > 0);
}

/** Text is JSON, or events of a stream. What is neither would reach the reader as data all the same. */
function readText(text: string): ItemPart[] {
  const whole = parse(text);
  if (isRecord(whole)) return [readObjectInText(whole)];
  if (text.trim() === '[DONE]') return [{ kind: 'end-mark' }];
  const parts: ItemPart[] = [];
  for (const block of text.split(/(?:\r\n|\n|\r){2,}/)) {
    const lines = block.split(/\r\n|\n|\r/).filter((line) => line !== '');
    const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, ''));
    const isError = lines.some((line) => /^event: ?error$/.test(line));
    parts.push(...lines.filter((line) => !/^(data:|event:)/.test(line)).map((line): ItemPart => ({ kind: 'noise', text: line })));
    if (lines.length > 0 && data.length === 0)
      parts.push(...lines.filter((line) => line.startsWith('event:')).map((line): ItemPart => ({ kind: 'noise', text: line })));
    parts.push(...readData(data, isError));
  }
  return parts;
}

/** Lines of one event are one document; released front ends also put several whole events on lines of their own. */
function readData(data: readonly string[], isError: boolean): ItemPart[] {
  const joined = parse(data.join('\n'));
  const documents = isRecord(joined) ? [data.join('\n')] : data;
  return documents.map((document): ItemPart => {
    if (document.trim() === '[DONE]') return { kind: 'end-mark' };
    const value = parse(document);
    if (!isRecord(value)) return { kind: 'noise', text: document };
    return isError ? { kind: 'error', error: value['error'] ?? value } : readObjectInText(value);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
