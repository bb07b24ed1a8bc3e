import { isRecord, parseJson, show } from './json.ts';

/** A tool call, assembled from its fragments. */
export type ReadToolCall = { id: string; type: string; name: string; arguments: string };

export type ReadChoice = {
  content: string;
  reasoning: string;
  refusal: string;
  readonly roles: string[];
  readonly tools: Map<number, ReadToolCall>;
  readonly finish: string[];
  /** Kinds of content in order of arrival, without consecutive repeats. */
  readonly order: string[];
};

/** Content of an answer, independent of splitting and merging. */
export type ReadAnswer = {
  readonly choices: Map<number, ReadChoice>;
  readonly usage: unknown[];
  readonly errors: unknown[];
  readonly ids: Set<unknown>;
  readonly models: Set<unknown>;
  readonly created: Set<unknown>;
  readonly unexpectedData: string[];
  doneEvents: number;
  chunks: number;
  chunksAfterError: number;
};

/** An empty answer. */
export function emptyAnswer(): ReadAnswer {
  return {
    choices: new Map(),
    usage: [],
    errors: [],
    ids: new Set(),
    models: new Set(),
    created: new Set(),
    unexpectedData: [],
    doneEvents: 0,
    chunks: 0,
    chunksAfterError: 0,
  };
}

/** The choices of a chunk or a completion, without malformed ones. */
export function choicesOf(value: unknown): Record<string, unknown>[] {
  const choices = isRecord(value) && Array.isArray(value['choices']) ? value['choices'] : [];
  return choices.filter(isRecord);
}

/** The delta of a choice, or its message: a provider's JSON answer may be forwarded as one chunk with a whole message. */
export function deltaOf(choice: Record<string, unknown> | undefined): Record<string, unknown> {
  return [choice?.['delta'], choice?.['message']].find(isRecord) ?? {};
}

/** Adds one part of an item; ignores `done`. */
export function addPart(answer: ReadAnswer, part: ItemPart): void {
  if (part.kind === 'error') answer.errors.push(part.error);
  if (part.kind === 'unexpected-data') answer.unexpectedData.push(part.text);
  if (part.kind === 'done-event') answer.doneEvents += 1;
  if (part.kind === 'chunk') addChunk(answer, part.chunk);
}

/** Whether an answer has both an error and a finish reason. */
export function hasTwoEnds({ choices, errors }: ReadAnswer): boolean {
  return errors.length > 0 && [...choices.values()].some(({ finish }) => finish.length > 0);
}

function addChunk(answer: ReadAnswer, chunk: Record<string, unknown>): void {
  answer.chunks += 1;
  if (answer.errors.length > 0) answer.chunksAfterError += 1;
  answer.ids.add(chunk['id']);
  answer.models.add(chunk['model']);
  answer.created.add(chunk['created']);
  if (isRecord(chunk['usage'])) answer.usage.push(chunk['usage']);
  for (const choice of choicesOf(chunk)) addChoice(openChoice(answer, Number(choice['index'] ?? 0)), choice);
}

function openChoice({ choices }: ReadAnswer, index: number): ReadChoice {
  const choice = choices.get(index) ?? { content: '', reasoning: '', refusal: '', roles: [], tools: new Map(), finish: [], order: [] };
  choices.set(index, choice);
  return choice;
}

function addChoice(read: ReadChoice, choice: Record<string, unknown>): void {
  const delta = deltaOf(choice);
  if (typeof delta['role'] === 'string' && delta['role'] !== '') read.roles.push(delta['role']);
  const reasoning = delta['reasoning_content'] ?? delta['reasoning'];
  if (typeof reasoning === 'string' && reasoning !== '') {
    read.reasoning += reasoning;
    inOrder(read, 'reasoning');
  }
  if (typeof delta['content'] === 'string' && delta['content'] !== '') {
    read.content += delta['content'];
    inOrder(read, 'content');
  }
  if (typeof delta['refusal'] === 'string') read.refusal += delta['refusal'];
  for (const piece of Array.isArray(delta['tool_calls']) ? delta['tool_calls'] : []) {
    if (!isRecord(piece)) continue;
    addToolPiece(read, piece);
    inOrder(read, 'tools');
  }
  if (typeof choice['finish_reason'] === 'string') {
    read.finish.push(choice['finish_reason']);
    inOrder(read, 'finish');
  }
}

function inOrder({ order }: ReadChoice, kind: string): void {
  if (order.at(-1) !== kind) order.push(kind);
}

function addToolPiece({ tools }: ReadChoice, piece: Record<string, unknown>): void {
  // A fragment without an index cannot be assigned.
  const index = typeof piece['index'] === 'number' ? piece['index'] : -1;
  const tool = tools.get(index) ?? { id: '', type: '', name: '', arguments: '' };
  tools.set(index, tool);
  const called = isRecord(piece['function']) ? piece['function'] : {};
  tool.id += text(piece['id']);
  tool.type ||= text(piece['type']);
  tool.name += text(called['name']);
  tool.arguments += text(called['arguments']);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

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
