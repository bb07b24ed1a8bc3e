import { asRecord, asText, type JsonRecord } from '../http/json-record.ts';
import { END } from '../http/parse-values.ts';
import { convertAnswer, convertStop, convertUsage } from './convert-answer.ts';
import { notAnthropic } from './not-anthropic.ts';

/** Converts the events of one stream to OpenAI chunks, not normalized. */
export class EventConverter {
  #head: JsonRecord = {};
  #usage: JsonRecord | undefined;
  /** The tool calls by block index, with whether their arguments have started. Excludes calls that the server answers itself. */
  readonly #calls = new Map<unknown, boolean>();

  /**
   * Converts one event. Undefined if there is nothing to send, {@link END} if it ends the answer.
   *
   * @throws ExecutorError `bad-provider-answer` if it is not an Anthropic event
   */
  convert(event: JsonRecord): JsonRecord | typeof END | undefined {
    switch (event['type']) {
      case 'message':
        return convertAnswer(event);
      case 'message_start':
        return this.#begin(asRecord(event['message']) ?? {});
      case 'content_block_start':
        return this.#startBlock(event['index'], asRecord(event['content_block']) ?? {});
      case 'content_block_delta':
        return this.#addToBlock(event['index'], asRecord(event['delta']) ?? {});
      case 'content_block_stop':
        return this.#calls.get(event['index']) === false ? this.#callTool(event['index'], { arguments: '{}' }) : undefined;
      case 'message_delta':
        return this.#finish(event);
      case 'message_stop':
        return END;
      default:
        // Pings and future events also have a type.
        if (asText(event['type']) === undefined) throw notAnthropic();
        return undefined;
    }
  }

  /** Sends nothing, so that an answer that fails now can be retried. */
  #begin({ id, model, usage }: JsonRecord): undefined {
    this.#head = { id, model };
    this.#countTokens(usage);
  }

  #startBlock(index: unknown, block: JsonRecord): JsonRecord | undefined {
    const text = asText(block['text']);
    const thinking = asText(block['thinking']);
    if (block['type'] === 'text' && text !== undefined) return this.#write({ content: text });
    if (block['type'] === 'thinking' && thinking !== undefined) return this.#write({ reasoning_content: thinking });
    if (block['type'] !== 'tool_use') return undefined;
    const input = asRecord(block['input']);
    const isWhole = input !== undefined && Object.keys(input).length > 0;
    this.#calls.set(index, isWhole);
    return this.#callTool(index, { name: block['name'], arguments: isWhole ? input : '' }, block['id']);
  }

  #addToBlock(index: unknown, delta: JsonRecord): JsonRecord | undefined {
    switch (delta['type']) {
      case 'text_delta':
        return this.#write({ content: delta['text'] });
      case 'thinking_delta':
        return this.#write({ reasoning_content: delta['thinking'] });
      case 'input_json_delta': {
        const piece = asText(delta['partial_json']);
        if (piece === undefined || !this.#calls.has(index)) return undefined;
        this.#calls.set(index, true);
        return this.#callTool(index, { arguments: piece });
      }
      default:
        // Signatures and citations have no equivalent in OpenAI's form.
        return undefined;
    }
  }

  #callTool(index: unknown, called: JsonRecord, id?: unknown): JsonRecord {
    return this.#write({ tool_calls: [{ index, ...(id !== undefined && { id }), function: called }] });
  }

  #finish({ delta, usage: counts }: JsonRecord): JsonRecord {
    this.#countTokens(counts);
    const { finish_reason: finishReason, refusal } = convertStop(asRecord(delta) ?? {});
    const usage = convertUsage(this.#usage);
    if (finishReason === null) return { ...this.#head, choices: [], usage };
    return { ...this.#write(refusal === undefined ? {} : { refusal }, finishReason), usage };
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
