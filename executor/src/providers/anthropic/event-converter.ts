import { isRecord } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { END } from '../http/parse-values.ts';
import { noteLeftOut } from '../messages/note-left-out.ts';
import { Citations } from './citations.ts';
import { convertAnswer, convertStop, convertUsage, readBlocks } from './convert-answer.ts';
import { notAnthropic } from './not-anthropic.ts';
import { convertThinkingBlock } from './thinking-details.ts';

/** A block whose end has not arrived. */
type OpenBlock = {
  readonly type: string;
  readonly id: unknown;
  /** The input that came with the start of a tool call. It is sent at the end of the block, unless pieces of it arrive. */
  readonly input?: JsonRecord;
  hasPieces: boolean;
  /** The position of a text in the answer. */
  readonly start: number;
  readonly citations: unknown[];
  /** The text or thinking so far. */
  text: string;
  signature: string;
  /** Whether it came with the start of the message, so that the start of the block may follow. */
  isEarly: boolean;
  /** The text that has arrived again of an early block; undefined before its start and once there is more. */
  repeated?: string | undefined;
};

/** Converts the events of one stream to OpenAI chunks, not normalized. */
export class EventConverter {
  readonly #note: (remark: string) => void;
  readonly #citations: Citations;
  #head: JsonRecord = {};
  #usage: JsonRecord | undefined;
  readonly #blocks = new Map<unknown, OpenBlock>();
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
        return this.#begin(asRecord(event['message']) ?? {}, delta);
      case 'content_block_start':
        this.#startBlock(index, asRecord(event['content_block']) ?? {}, delta);
        break;
      case 'content_block_delta':
        this.#addToBlock(index, asRecord(event['delta']) ?? {}, delta);
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
  #begin(message: JsonRecord, delta: DeltaBuilder): JsonRecord | undefined {
    const { id, model, usage } = message;
    this.#head = { id, model };
    readBlocks(message).forEach((block, index) => {
      if (!isPlaceholder(block)) this.#startBlock(index, block, delta, true);
    });
    if (asText(message['stop_reason']) !== undefined) return this.#finish({ delta: message, usage }, delta);
    this.#countTokens(usage);
    return delta.isEmpty ? undefined : this.#write(delta.value);
  }

  #startBlock(index: unknown, block: JsonRecord, delta: DeltaBuilder, isEarly = false): void {
    const type = asText(block['type']) ?? '';
    const before = this.#blocks.get(index);
    if (before?.isEarly && before.type === type && before.id === block['id']) {
      Object.assign(before, { isEarly: false, repeated: '' });
      this.#addText(index, block, delta);
      return;
    }
    this.#endBlock(index, delta);
    const input = asRecord(block['input']);
    this.#blocks.set(index, {
      type,
      id: block['id'],
      ...(input && { input }),
      hasPieces: false,
      start: this.#textLength,
      citations: asRecords(block['citations']),
      text: '',
      signature: asText(block['signature']) ?? '',
      isEarly,
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
        if (block && block.signature !== piece['signature']) block.signature += asText(piece['signature']) ?? '';
        break;
      case 'citations_delta':
        if (!block?.citations.some((citation) => JSON.stringify(citation) === JSON.stringify(piece['citation'])))
          block?.citations.push(piece['citation']);
        break;
      case 'input_json_delta': {
        const given = piece['partial_json'];
        const text = asText(isRecord(given) ? JSON.stringify(given) : given);
        if (text === undefined || block?.type !== 'tool_use') break;
        block.hasPieces = true;
        delta.add({ tool_calls: [{ index, function: { arguments: text } }] });
        break;
      }
      default:
        noteLeftOut(piece, this.#note);
    }
  }

  #addText(index: unknown, piece: JsonRecord, delta: DeltaBuilder): void {
    const block = this.#blocks.get(index);
    const [name, field] = asText(piece['thinking']) === undefined ? ['text', 'content'] : ['thinking', 'reasoning_content'];
    let text = asText(piece[name]) ?? '';
    if (block?.repeated !== undefined) {
      text = block.repeated + text;
      const isRepeated = block.text.startsWith(text);
      block.repeated = isRepeated ? text : undefined;
      if (isRepeated) return;
      if (text.startsWith(block.text)) text = text.slice(block.text.length);
    }
    if (block) block.text += text;
    if (field === 'content') this.#textLength += text.length;
    delta.add({ [field]: text });
  }

  /** Adds what is known only at the end of a block. */
  #endBlock(index: unknown, delta: DeltaBuilder): void {
    const block = this.#blocks.get(index);
    this.#blocks.delete(index);
    if (!block) return;
    const { type, hasPieces, input, start, citations, text, signature } = block;
    if (type === 'tool_use' && !hasPieces) delta.add({ tool_calls: [{ index, function: { arguments: JSON.stringify(input ?? {}) } }] });
    if (type === 'thinking') this.#addDetail({ type, thinking: text, signature }, delta);
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

  /** Counts at the end of the answer replace those at its start, unless they are missing. */
  #countTokens(usage: unknown): void {
    const counts = Object.entries(asRecord(usage) ?? {}).filter(([name, count]) => count !== null && !(count === 0 && this.#usage?.[name]));
    if (counts.length > 0) this.#usage = { ...this.#usage, ...Object.fromEntries(counts) };
  }
}

/** Collects what one event adds to the answer. */
class DeltaBuilder {
  readonly value: Record<string, unknown> = {};

  get isEmpty(): boolean {
    return Object.keys(this.value).length === 0;
  }

  /** Adds texts and lists. Empty ones are left out. */
  add(fields: { readonly [name: string]: string | readonly unknown[] }): void {
    for (const [name, field] of Object.entries(fields)) {
      const before = this.value[name];
      if (typeof before === 'string') this.value[name] = before + String(field);
      else if (field.length > 0) this.value[name] = Array.isArray(before) ? [...before, ...field] : field;
    }
  }
}

/** Whether a block of a message that has just started is empty, because its content follows. */
function isPlaceholder(block: JsonRecord): boolean {
  return ['text', 'thinking', 'data', 'name', 'content'].every((field) => block[field] === undefined || block[field] === '');
}
