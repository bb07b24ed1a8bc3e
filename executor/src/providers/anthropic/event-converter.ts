import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { END } from '../http/parse-values.ts';
import { Citations, noteLeftOut } from './citations.ts';
import { convertAnswer, convertStop, convertUsage } from './convert-answer.ts';
import { notAnthropic } from './not-anthropic.ts';
import { convertThinkingBlock } from './thinking-details.ts';

/** A block whose end has not arrived. */
type OpenBlock = {
  readonly type: string;
  /** The input that came with the start of a tool call. It is sent at the end of the block, unless pieces of it arrive. */
  readonly input?: JsonRecord;
  hasPieces: boolean;
  /** The position of a text in the answer. */
  readonly start: number;
  readonly citations: unknown[];
  readonly thinking: string[];
  signature: string;
};

/** Converts the events of one stream to OpenAI chunks, not normalized. */
export class EventConverter {
  readonly #note: (remark: string) => void;
  readonly #citations: Citations;
  #head: JsonRecord = {};
  #usage: JsonRecord | undefined;
  readonly #blocks = new Map<unknown, OpenBlock>();
  /** The blocks that came whole with the start of the message. */
  readonly #wholeBlocks = new Set<unknown>();
  #textLength = 0;
  #details = 0;

  /** @param note - receives what has no form in OpenAI's API */
  constructor(note: (remark: string) => void) {
    this.#note = note;
    this.#citations = new Citations(note);
  }

  /**
   * Converts one event. Undefined if there is nothing to send, {@link END} if it ends the answer.
   *
   * @throws ExecutorError `bad-provider-answer` if it is not an Anthropic event
   */
  convert(event: JsonRecord): JsonRecord | typeof END | undefined {
    const delta = new DeltaBuilder();
    const index = event['index'];
    switch (event['type']) {
      case 'message':
        return convertAnswer(event, this.#note);
      case 'message_start':
        return this.#begin(asRecord(event['message']) ?? {});
      case 'content_block_start':
        if (!this.#wholeBlocks.has(index)) this.#startBlock(index, asRecord(event['content_block']) ?? {}, delta);
        break;
      case 'content_block_delta':
        if (!this.#wholeBlocks.has(index)) this.#addToBlock(index, asRecord(event['delta']) ?? {}, delta);
        break;
      case 'content_block_stop':
        this.#endBlock(index, delta);
        break;
      case 'message_delta':
        return this.#finish(event, delta);
      case 'message_stop':
        return END;
      default:
        // Pings and future events also have a type.
        if (asText(event['type']) === undefined) throw notAnthropic();
    }
    return delta.isEmpty ? undefined : this.#write(delta.value);
  }

  /** Sends only content that is already there, so that an answer that fails now can be retried. */
  #begin(message: JsonRecord): JsonRecord | undefined {
    const { id, model, usage } = message;
    this.#head = { id, model };
    this.#countTokens(usage);
    const blocks = asRecords(message['content']);
    blocks.forEach((block, index) => {
      if (!isPlaceholder(block)) this.#wholeBlocks.add(index);
    });
    if (this.#wholeBlocks.size === 0) return undefined;
    const [choice] = asRecords(
      convertAnswer({ ...message, content: blocks.filter((block) => !isPlaceholder(block)) }, this.#note)['choices'],
    );
    const { role: _, ...delta } = asRecord(choice?.['message']) ?? {};
    this.#textLength = asText(delta['content'])?.length ?? 0;
    this.#details = asRecords(delta['reasoning_details']).length;
    const finishReason = asText(choice?.['finish_reason']) ?? null;
    return { ...this.#write(delta, finishReason), ...(finishReason !== null && { usage: convertUsage(this.#usage) }) };
  }

  #startBlock(index: unknown, block: JsonRecord, delta: DeltaBuilder): void {
    this.#endBlock(index, delta);
    const type = asText(block['type']) ?? '';
    const input = asRecord(block['input']);
    this.#blocks.set(index, {
      type,
      ...(input && { input }),
      hasPieces: false,
      start: this.#textLength,
      citations: asRecords(block['citations']),
      thinking: [],
      signature: asText(block['signature']) ?? '',
    });
    switch (type) {
      case 'text':
      case 'thinking':
        this.#addText(index, block, delta);
        break;
      case 'redacted_thinking':
        this.#addDetail(block, delta);
        break;
      case 'tool_use':
        delta.add({ tool_calls: [{ index, id: block['id'], function: { name: block['name'], arguments: '' } }] });
        break;
      case 'web_search_tool_result':
        this.#citations.addResults(block['content']);
        break;
      default:
        noteLeftOut(block, this.#note);
    }
  }

  #addToBlock(index: unknown, piece: JsonRecord, delta: DeltaBuilder): void {
    const block = this.#blocks.get(index);
    switch (piece['type']) {
      case 'text_delta':
      case 'thinking_delta':
        this.#addText(index, piece, delta);
        break;
      case 'signature_delta':
        if (block) block.signature += asText(piece['signature']) ?? '';
        break;
      case 'citations_delta':
        block?.citations.push(piece['citation']);
        break;
      case 'input_json_delta': {
        const text = asText(piece['partial_json']);
        if (text === undefined || block?.type !== 'tool_use') break;
        block.hasPieces = true;
        delta.add({ tool_calls: [{ index, function: { arguments: text } }] });
        break;
      }
      default:
        noteLeftOut(piece, this.#note);
    }
  }

  #addText(index: unknown, { text, thinking }: JsonRecord, delta: DeltaBuilder): void {
    const [content, reasoning] = [asText(text) ?? '', asText(thinking) ?? ''];
    this.#textLength += content.length;
    this.#blocks.get(index)?.thinking.push(reasoning);
    delta.add({ content, reasoning_content: reasoning });
  }

  /** Adds what is known only at the end of a block. */
  #endBlock(index: unknown, delta: DeltaBuilder): void {
    const block = this.#blocks.get(index);
    this.#blocks.delete(index);
    if (!block) return;
    const { type, hasPieces, input, start, citations, thinking, signature } = block;
    if (type === 'tool_use' && !hasPieces) delta.add({ tool_calls: [{ index, function: { arguments: JSON.stringify(input ?? {}) } }] });
    if (type === 'thinking') this.#addDetail({ type, thinking: thinking.join(''), signature }, delta);
    delta.add({ annotations: this.#citations.convert(citations, { start, end: this.#textLength }) });
  }

  #addDetail(block: JsonRecord, delta: DeltaBuilder): void {
    const detail = convertThinkingBlock(block, this.#details);
    if (!detail) return;
    this.#details += 1;
    delta.add({ reasoning_details: [detail] });
  }

  #finish({ delta: last, usage: counts }: JsonRecord, delta: DeltaBuilder): JsonRecord {
    this.#countTokens(counts);
    const { finish_reason: finishReason, refusal } = convertStop(asRecord(last) ?? {});
    const usage = convertUsage(this.#usage);
    if (finishReason === null) return { ...this.#head, choices: [], usage };
    for (const index of [...this.#blocks.keys()]) this.#endBlock(index, delta);
    delta.add({ annotations: this.#citations.end(), ...(refusal !== undefined && { refusal }) });
    return { ...this.#write(delta.value, finishReason), usage };
  }

  #write(delta: JsonRecord, finishReason: string | null = null): JsonRecord {
    return { ...this.#head, choices: [{ index: 0, delta, finish_reason: finishReason }] };
  }

  /** Counts at the end of the answer replace those at its start. */
  #countTokens(usage: unknown): void {
    const counts = Object.entries(asRecord(usage) ?? {}).filter(([, count]) => count !== null);
    if (counts.length > 0) this.#usage = { ...this.#usage, ...Object.fromEntries(counts) };
  }
}

/** Collects what one event adds to the answer. */
class DeltaBuilder {
  readonly value: Record<string, unknown> = {};

  get isEmpty(): boolean {
    return Object.keys(this.value).length === 0;
  }

  /** Adds texts, each at most once, and lists. Empty ones are left out. */
  add(fields: { readonly [name: string]: string | readonly unknown[] }): void {
    for (const [name, field] of Object.entries(fields)) {
      const before = this.value[name];
      if (field.length > 0) this.value[name] = Array.isArray(before) ? [...before, ...field] : field;
    }
  }
}

/** Whether a block of a message that has just started is empty, because its content follows. */
function isPlaceholder(block: JsonRecord): boolean {
  return ['text', 'thinking', 'data', 'name', 'content'].every((field) => block[field] === undefined || block[field] === '');
}
