import { isRecord, parseJson, show } from './json.ts';

/** One part of an item. */
export type ItemPart =
  | { readonly kind: 'chunk'; readonly chunk: Record<string, unknown> }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'done'; readonly value: unknown }
  /** `[DONE]`: may be forwarded, and does not end the stream. */
  | { readonly kind: 'done-event' }
  /** The done item as text, which does not end the stream: only an object does (rule ITM-3). */
  | { readonly kind: 'done-text'; readonly text: string }
  /** Text that a reader would mistake for data: a comment, a field, a partial line. */
  | { readonly kind: 'unexpected-data'; readonly text: string };

/** A parsed item. */
export type ReadItem = {
  readonly parts: readonly ItemPart[];
  /** Whether it is event stream text, as stock front ends send it, rather than an object. */
  readonly isText: boolean;
  /** Problem with its form. */
  readonly fault: string | undefined;
};

/** Parses the arguments of one event on a channel. */
export function readItem(args: readonly unknown[]): ReadItem {
  const [value, ...more] = args;
  const fault = more.length > 0 ? `${args.length} arguments in one item` : undefined;
  if (typeof value === 'string') {
    const parts = readText(value);
    const events = parts.filter(({ kind }) => kind !== 'unexpected-data').length;
    return { parts, isText: true, fault: fault ?? (events > 1 ? `${events} events in one item` : undefined) };
  }
  if (isRecord(value)) return { parts: [readObject(value)], isText: false, fault };
  const form = Array.isArray(value) ? 'a list' : value === null ? 'null' : args.length === 0 ? 'nothing' : `a ${typeof value}`;
  return { parts: [{ kind: 'unexpected-data', text: show(value) }], isText: false, fault: `${form} as an item: ${show(value, 80)}` };
}

/** Classifies an object: chunk, error, done, or unexpectedData. */
export function readObject(value: Record<string, unknown>): ItemPart {
  if (holdsError(value)) return { kind: 'error', error: value['error'] };
  if ('done' in value && !('choices' in value)) return { kind: 'done', value: value['done'] };
  const { choices } = value;
  const isChunk = Array.isArray(choices) && choices.every(isRecord);
  return isChunk ? { kind: 'chunk', chunk: value } : { kind: 'unexpected-data', text: show(value) };
}

/** Classifies an object that came as text. */
function readObjectInText(value: Record<string, unknown>): ItemPart {
  const part = readObject(value);
  return part.kind === 'done' ? { kind: 'done-text', text: show(value) } : part;
}

/** Whether an object has a non-empty error, as text or object. */
export function holdsError(value: Record<string, unknown>): boolean {
  const { error } = value;
  return (typeof error === 'string' && error.trim() !== '') || (isRecord(error) && Object.keys(error).length > 0);
}

/** Parses text as JSON or as stream events. Other text would reach the reader as data. */
function readText(text: string): ItemPart[] {
  const value = parseJson(text);
  if (isRecord(value)) return [readObjectInText(value)];
  if (text.trim() === '[DONE]') return [{ kind: 'done-event' }];
  const parts: ItemPart[] = [];
  for (const block of text.split(/(?:\r\n|\n|\r){2,}/)) {
    const lines = block.split(/\r\n|\n|\r/).filter((line) => line !== '');
    const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, ''));
    const isError = lines.some((line) => /^event: ?error$/.test(line));
    parts.push(...lines.filter((line) => !/^(data:|event:)/.test(line)).map((line): ItemPart => ({ kind: 'unexpected-data', text: line })));
    if (lines.length > 0 && data.length === 0)
      parts.push(...lines.filter((line) => line.startsWith('event:')).map((line): ItemPart => ({ kind: 'unexpected-data', text: line })));
    parts.push(...readData(data, isError));
  }
  return parts;
}

/** Lines of one event form one document; released front ends also put several complete events on separate lines. */
function readData(data: readonly string[], isError: boolean): ItemPart[] {
  const joined = parseJson(data.join('\n'));
  const documents = isRecord(joined) ? [data.join('\n')] : data;
  return documents.map((document): ItemPart => {
    if (document.trim() === '[DONE]') return { kind: 'done-event' };
    const value = parseJson(document);
    if (!isRecord(value)) return { kind: 'unexpected-data', text: document };
    return isError ? { kind: 'error', error: value['error'] ?? value } : readObjectInText(value);
  });
}
