import { isRecord } from './json.ts';
import type { ItemPart } from './read-item.ts';

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
  for (const choice of Array.isArray(chunk['choices']) ? chunk['choices'] : []) {
    if (isRecord(choice)) addChoice(openChoice(answer, Number(choice['index'] ?? 0)), choice);
  }
}

function openChoice({ choices }: ReadAnswer, index: number): ReadChoice {
  const choice = choices.get(index) ?? { content: '', reasoning: '', refusal: '', roles: [], tools: new Map(), finish: [], order: [] };
  choices.set(index, choice);
  return choice;
}

function addChoice(read: ReadChoice, choice: Record<string, unknown>): void {
  // A provider's JSON answer may be forwarded as one chunk with a whole message.
  const delta = isRecord(choice['delta']) ? choice['delta'] : isRecord(choice['message']) ? choice['message'] : {};
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
