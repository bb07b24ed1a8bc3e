import type { ChatCompletionChunk, ChunkChoice, Usage } from '@chat-executor/protocol';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createCompletionId } from './completion-id.ts';
import { normalizeDelta } from './normalize-delta.ts';
import { normalizeFinishReason } from './normalize-finish-reason.ts';
import { findUsage } from './normalize-usage.ts';
import { ToolCallNormalizer } from './tool-call-normalizer.ts';

type ChunkHead = Pick<ChatCompletionChunk, 'id' | 'object' | 'created' | 'model'>;

type ChoiceProgress = {
  readonly toolCalls: ToolCallNormalizer;
  started: boolean;
  /** Whether anything but the role has arrived. */
  hasContent: boolean;
  /** Whether reasoning has arrived outside `reasoning_details`. */
  hasOwnReasoning: boolean;
  finishReason?: string;
  /** Other fields of the finish reason's choice, such as the provider's own reason. Sent with it. */
  extra: JsonRecord;
};

/**
 * Normalizes a provider's chunks: constant id and model, role first, one finish reason per choice, then usage (rules ITM-4 to
 * ITM-7). Holds finish reasons and usage until the end, because some servers send them with every chunk, and some send text or
 * usage after them.
 */
export class ChunkNormalizer {
  readonly #requestedModel: string;
  readonly #choices = new Map<number, ChoiceProgress>();
  #head: ChunkHead | undefined;
  #usage: Usage | undefined;
  #wentOn = false;

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
    return this.started && [...this.#choices.values()].every((choice) => choice.finishReason !== undefined);
  }

  /** Whether token counts have arrived. */
  get hasUsage(): boolean {
    return this.#usage !== undefined;
  }

  /** Whether content has arrived with or after a finish reason, so that a finish reason is no sure end. */
  get wentOn(): boolean {
    return this.#wentOn;
  }

  /** Normalizes one chunk; undefined if there is nothing to send yet. */
  push(raw: JsonRecord): ChatCompletionChunk | undefined {
    const { choices: rawChoices, usage: _, id: __, object: ___, created: ____, model: _____, ...rest } = raw;
    this.#usage = findUsage(raw) ?? this.#usage;
    const records = asRecords(rawChoices);
    if (records.length === 0) return undefined;
    this.#head ??= this.#createHead(raw);
    const choices = records.flatMap((choice, position) => this.#pushChoice(choice, position) ?? []);
    return choices.length > 0 ? { ...this.#head, ...omitTopFields(rest), choices } : undefined;
  }

  /** Returns the last chunks: each choice's unsent tool calls and finish reason, then usage if known. Call it once, after a complete answer. */
  end(): ChatCompletionChunk[] {
    const head = this.#head ?? this.#createHead({});
    const chunks = [...this.#choices].flatMap(([index, { finishReason, toolCalls, extra }]): ChatCompletionChunk[] => {
      const unsent = toolCalls.end();
      const finish_reason = normalizeFinishReason(finishReason, toolCalls.used);
      return [
        ...(unsent.length > 0 ? [{ ...head, choices: [{ index, delta: { tool_calls: unsent }, finish_reason: null }] }] : []),
        { ...head, choices: [{ ...extra, index, delta: {}, finish_reason }] },
      ];
    });
    if (this.#usage) chunks.push({ ...head, choices: [], usage: this.#usage });
    return chunks;
  }

  #createHead({ id, created, model }: JsonRecord): ChunkHead {
    return {
      id: asText(id) ?? createCompletionId(),
      object: 'chat.completion.chunk',
      created: asIndex(created) || Math.floor(Date.now() / 1000),
      model: asText(model) ?? this.#requestedModel,
    };
  }

  #pushChoice(raw: JsonRecord, position: number): ChunkChoice | undefined {
    const { index: rawIndex, delta: rawDelta, message: rawMessage, finish_reason: rawReason, usage: _, ...rest } = raw;
    const index = asIndex(rawIndex) ?? position;
    const choice = this.#choices.get(index) ?? createProgress();
    this.#choices.set(index, choice);
    const [given, message] = [asRecord(rawDelta), asRecord(rawMessage)];
    // Servers that do not stream send a whole message, some beside an empty delta. Some that stream repeat it at the end.
    const isMessage = message !== undefined && !choice.hasContent && isEmpty({ ...given, role: null });
    const source = (isMessage ? message : given) ?? {};
    const toolCalls = choice.toolCalls.normalize(source['tool_calls']);
    const { delta: content, hasOwnReasoning } = normalizeDelta(source, !choice.hasOwnReasoning);
    choice.hasOwnReasoning ||= hasOwnReasoning;
    choice.hasContent ||= toolCalls !== undefined || !isEmpty(content);
    const delta = { ...(!choice.started && { role: 'assistant' }), ...content, ...(toolCalls && { tool_calls: toolCalls }) };
    const reason = rawReason === 'null' ? undefined : asText(rawReason);
    const { role: __, ...written } = delta as JsonRecord;
    this.#wentOn ||= (choice.finishReason ?? reason) !== undefined && !isEmpty(written);
    if (reason !== undefined) {
      choice.finishReason = reason;
      if (choice.started && isEmpty(delta)) {
        choice.extra = rest;
        return undefined;
      }
    }
    choice.started = true;
    return { ...rest, index, delta, finish_reason: null };
  }
}

function createProgress(): ChoiceProgress {
  return { toolCalls: new ToolCallNormalizer(), started: false, hasContent: false, hasOwnReasoning: false, extra: {} };
}

/**
 * Drops fields that must not be passed on: `done` and `error` have a meaning on a channel, and OpenAI's padding prevents merging.
 */
function omitTopFields({ done: _, error: __, obfuscation: ___, ...rest }: JsonRecord): JsonRecord {
  return rest;
}

function isEmpty(delta: JsonRecord): boolean {
  const isNothing = (value: unknown) =>
    value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.values(delta).every(isNothing);
}
