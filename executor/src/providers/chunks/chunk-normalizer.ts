import type { ChatCompletionChunk, ChunkChoice, Usage } from '@chat-executor/protocol';
import { asId, asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createCompletionId } from './completion-id.ts';
import { pickKnown } from './known-fields.ts';
import { normalizeDelta } from './normalize-delta.ts';
import { normalizeFinishReason } from './normalize-finish-reason.ts';
import { addUsage, findUsage } from './normalize-usage.ts';
import { ToolCallNormalizer } from './tool-call-normalizer.ts';

type ChunkHead = Pick<ChatCompletionChunk, 'id' | 'object' | 'created' | 'model'>;

type ChoiceProgress = {
  readonly toolCalls: ToolCallNormalizer;
  started: boolean;
  /** The content that has arrived, by field: texts so far, and `true` for anything else. */
  readonly content: Record<string, string | true>;
  /** Whether content has arrived in deltas, which a whole message only repeats or completes. */
  hasDeltas: boolean;
  /** Whether reasoning has arrived outside `reasoning_details`. */
  hasOwnReasoning: boolean;
  finishReason: string | undefined;
  /** The start of the first delta: its role, and fields without content that have arrived. Empty once it is sent. */
  readonly start: Map<string, unknown>;
  /** Unsent fields of the choice, such as the provider's own finish reason. */
  readonly heldFields: Map<string, unknown>;
};

/**
 * Normalizes a provider's chunks: constant id and model, role first, one finish reason per choice, then usage (rules ITM-4 to
 * ITM-7). Holds finish reasons and usage until the end, because some servers send them with every chunk, and some send text or
 * usage after them. Holds a choice until it has content, so that an answer that fails before can be retried. What is next to
 * something that is held goes with the next chunk.
 */
export class ChunkNormalizer {
  readonly #requestedModel: string;
  readonly #choices = new Map<number, ChoiceProgress>();
  #head: ChunkHead | undefined;
  /** Unsent fields of chunks. */
  readonly #heldFields = new Map<string, unknown>();
  /** The number of choices that have their finish reason. */
  #finished = 0;
  #usage: Usage | undefined;
  #wentOn = false;
  #endedInContent = false;

  constructor(requestedModel: string) {
    this.#requestedModel = requestedModel;
  }

  /** Whether a choice has arrived. */
  get started(): boolean {
    return this.#choices.size > 0;
  }

  /** The number of choices that have begun. */
  get count(): number {
    return this.#choices.size;
  }

  /** Whether every choice that has arrived has its finish reason. */
  get finished(): boolean {
    return this.started && this.#finished === this.#choices.size;
  }

  /** The token counts that have arrived. */
  get usage(): Usage | undefined {
    return this.#usage;
  }

  /** Whether content has arrived after a finish reason, or all of it with one, so that a finish reason is no sure end. */
  get wentOn(): boolean {
    return this.#wentOn;
  }

  /** Whether a finish reason has come with content, so that it may be from a server that sends one with every later chunk. */
  get endedInContent(): boolean {
    return this.#endedInContent;
  }

  /** Normalizes one chunk; undefined if there is nothing to send yet. */
  push(raw: JsonRecord): ChatCompletionChunk | undefined {
    const { choices: rawChoices } = raw;
    this.#usage = addUsage(this.#usage, findUsage(raw));
    // Pings and progress reports have no choices.
    if (Array.isArray(rawChoices)) addFields(this.#heldFields, pickKnown('answer', raw));
    const records = asRecords(rawChoices);
    if (records.length === 0) return undefined;
    this.#head ??= this.#createHead(raw);
    const choices = records.flatMap((choice, position) => this.#pushChoice(choice, position) ?? []);
    return choices.length > 0 ? { ...this.#head, ...takeFields(this.#heldFields), choices } : undefined;
  }

  /** Returns the last chunks: each choice's unsent tool calls and finish reason, then usage if known. Call it once, after a complete answer. */
  end(): ChatCompletionChunk[] {
    const head = this.#head ?? this.#createHead({});
    const chunks = [...this.#choices].flatMap(([index, choice]): ChatCompletionChunk[] => {
      const finish_reason = normalizeFinishReason(choice.finishReason, choice.toolCalls.count > 0);
      const unsent = choice.toolCalls.end(/^(length|content_filter)$/.test(finish_reason));
      const last = { ...takeFields(choice.heldFields), index, delta: takeFields(choice.start), finish_reason };
      return [
        ...(unsent.length > 0 ? [{ ...head, choices: [{ index, delta: { tool_calls: unsent }, finish_reason: null }] }] : []),
        { ...head, ...takeFields(this.#heldFields), choices: [last] },
      ];
    });
    if (this.#usage) chunks.push({ ...head, choices: [], usage: this.#usage });
    return chunks;
  }

  #createHead({ id, created, model }: JsonRecord): ChunkHead {
    return {
      id: asId(id) ?? createCompletionId(),
      object: 'chat.completion.chunk',
      created: asIndex(created) || Math.floor(Date.now() / 1000),
      model: asId(model) ?? this.#requestedModel,
    };
  }

  #pushChoice(raw: JsonRecord, position: number): ChunkChoice | undefined {
    const { index: rawIndex, delta: rawDelta, message: rawMessage, finish_reason: rawReason, logprobs } = raw;
    const index = asIndex(rawIndex) ?? position;
    const choice = this.#choices.get(index) ?? createProgress();
    this.#choices.set(index, choice);
    const written = readDelta(choice, asRecord(rawDelta) ?? {});
    // Servers that do not stream send a whole message, some beside an empty delta. Some that stream repeat or complete it at the end.
    const message = asRecord(rawMessage);
    if (message) addMessage(written, choice, message);
    const reason = rawReason === 'null' ? undefined : asText(rawReason);
    const hasContent = !isEmpty(written);
    // A first delta with a finish reason may be from a server that sends one with every delta.
    this.#wentOn ||= hasContent && (choice.finishReason !== undefined || (reason !== undefined && !choice.started && !message));
    this.#endedInContent ||= hasContent && reason !== undefined && !message;
    if (reason !== undefined && choice.finishReason === undefined) this.#finished += 1;
    choice.finishReason = reason ?? choice.finishReason;
    addFields(choice.heldFields, pickKnown('choice', raw));
    const isHeld = !hasContent && !logprobs && (!choice.started || reason !== undefined);
    if (isHeld && !choice.started) for (const [name, value] of Object.entries(written)) choice.start.set(name, value);
    if (isHeld) return undefined;
    choice.started = true;
    return { ...takeFields(choice.heldFields), index, delta: { ...takeFields(choice.start), ...written }, finish_reason: null };
  }
}

function createProgress(): ChoiceProgress {
  return {
    toolCalls: new ToolCallNormalizer(),
    started: false,
    content: {},
    hasDeltas: false,
    hasOwnReasoning: false,
    finishReason: undefined,
    start: new Map([['role', 'assistant']]),
    heldFields: new Map(),
  };
}

function readDelta(choice: ChoiceProgress, raw: JsonRecord): Record<string, unknown> {
  const { delta, hasOwnReasoning } = normalizeDelta(raw, !choice.hasOwnReasoning);
  choice.hasOwnReasoning ||= hasOwnReasoning;
  const toolCalls = choice.toolCalls.normalize(raw['tool_calls']);
  choice.hasDeltas ||= !isEmpty(delta);
  for (const [name, value] of Object.entries(delta)) addContent(choice, name, value);
  return { ...delta, ...(toolCalls && { tool_calls: toolCalls }) };
}

/** Adds what a whole message contains beyond the deltas and earlier messages, which it may repeat. Without deltas, each may be a piece. */
function addMessage(delta: Record<string, unknown>, choice: ChoiceProgress, raw: JsonRecord): void {
  const { delta: message, hasOwnReasoning } = normalizeDelta(raw, !choice.hasOwnReasoning);
  choice.hasOwnReasoning ||= hasOwnReasoning;
  for (const [name, value] of Object.entries(message)) {
    const before = choice.content[name] ?? '';
    const isText = typeof value === 'string' && typeof before === 'string';
    const isLonger = isText && value.startsWith(before);
    if (before !== '' && !isLonger && (!isText || choice.hasDeltas)) continue;
    const added = isLonger ? value.slice(before.length) : value;
    delta[name] = typeof added === 'string' && typeof delta[name] === 'string' ? delta[name] + added : added;
    addContent(choice, name, added);
  }
  const toolCalls = choice.toolCalls.normalize(asRecords(raw['tool_calls']).slice(choice.toolCalls.count));
  if (toolCalls) delta['tool_calls'] = [...asRecords(delta['tool_calls']), ...toolCalls];
}

function addContent(choice: ChoiceProgress, name: string, value: unknown): void {
  if (isNothing(value)) return;
  const before = choice.content[name] ?? '';
  choice.content[name] = typeof value === 'string' && typeof before === 'string' ? before + value : true;
}

/** Adds fields to unsent ones, of which the later ones count unless they are null. In place, because each chunk may have others. */
function addFields(held: Map<string, unknown>, fields: JsonRecord): void {
  for (const [name, value] of Object.entries(fields)) if (value !== null || !held.has(name)) held.set(name, value);
}

/** Returns the unsent fields, and forgets them. */
function takeFields(held: Map<string, unknown>): JsonRecord {
  const fields = Object.fromEntries(held);
  held.clear();
  return fields;
}

function isNothing(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether a delta has no content. MiniMax puts a name into each. */
function isEmpty({ name: _, ...delta }: JsonRecord): boolean {
  return Object.values(delta).every(isNothing);
}
