import { asRecord, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { createCallDetail, createReasoningDetail } from './provider-metadata.ts';

/** OpenAI's finish reasons by the AI SDK's. Others become `stop`. */
const REASONS: Readonly<Record<string, string>> = { length: 'length', 'content-filter': 'content_filter', 'tool-calls': 'tool_calls' };

/** Converts the parts of one answer to OpenAI deltas, not normalized. Also the content of a whole answer, part by part. */
export class PartConverter {
  readonly #note: (remark: string) => void;
  /** The text of open reasoning parts, by id. */
  readonly #reasoning = new Map<unknown, string>();
  /** The calls whose input has arrived in pieces, by id, with their index. */
  readonly #calls = new Map<string, number>();
  #details = 0;
  #images = 0;

  constructor(note: (remark: string) => void) {
    this.#note = note;
  }

  /** Converts one part; undefined if there is nothing to send. */
  convert(part: JsonRecord): JsonRecord | undefined {
    const { id } = part;
    switch (part['type']) {
      case 'text':
        return { content: part['text'] };
      case 'text-delta':
        return { content: part['delta'] };
      case 'reasoning':
        this.#reasoning.set(id, asText(part['text']) ?? '');
        return { reasoning_content: part['text'], ...this.#endReasoning(part) };
      case 'reasoning-delta':
        this.#reasoning.set(id, (this.#reasoning.get(id) ?? '') + (asText(part['delta']) ?? ''));
        return { reasoning_content: part['delta'] };
      case 'reasoning-end':
        return this.#endReasoning(part);
      case 'tool-input-start':
        return part['providerExecuted'] === true ? undefined : this.#startCall(asText(id) ?? '', part['toolName'], '');
      case 'tool-input-delta': {
        const index = this.#calls.get(asText(id) ?? '');
        return index === undefined ? undefined : { tool_calls: [{ index, function: { arguments: part['delta'] } }] };
      }
      case 'tool-call':
        return this.#endCall(part);
      case 'file':
        return this.#convertFile(part);
      case 'source':
        return convertSource(part);
      default:
        return undefined;
    }
  }

  #startCall(id: string, name: unknown, given: unknown): JsonRecord {
    const index = this.#calls.size;
    this.#calls.set(id, index);
    return { tool_calls: [{ index, id, type: 'function', function: { name, arguments: given } }] };
  }

  /** The input of a call may have arrived in pieces before. Tools that the provider runs itself are not passed on. */
  #endCall(part: JsonRecord): JsonRecord | undefined {
    if (part['providerExecuted'] === true) {
      this.#note('left out of the answer: a tool that the provider runs itself');
      return undefined;
    }
    const id = asText(part['toolCallId']) ?? '';
    const given = part['input'];
    const input = typeof given === 'string' ? given : JSON.stringify(given ?? {});
    const call = this.#calls.has(id) ? {} : this.#startCall(id, part['toolName'], input);
    const metadata = asRecord(part['providerMetadata']);
    return { ...call, ...(metadata && { reasoning_details: [createCallDetail(id, metadata, this.#details++)] }) };
  }

  #endReasoning(part: JsonRecord): JsonRecord | undefined {
    const text = this.#reasoning.get(part['id']) ?? '';
    this.#reasoning.delete(part['id']);
    const metadata = asRecord(part['providerMetadata']);
    return metadata && { reasoning_details: [createReasoningDetail(text, metadata, this.#details++)] };
  }

  #convertFile(part: JsonRecord): JsonRecord | undefined {
    const mediaType = asText(part['mediaType']) ?? '';
    const url = readFileUrl(part['data'], mediaType);
    if (!mediaType.startsWith('image/') || url === undefined) {
      this.#note('left out a file of the answer: only images are supported');
      return undefined;
    }
    return { images: [{ type: 'image_url', image_url: { url }, index: this.#images++ }] };
  }
}

/** Converts the finish reason: a text in the specification v2, otherwise an object. */
export function convertFinishReason(reason: unknown): string {
  const unified = asText(reason) ?? asText(asRecord(reason)?.['unified']) ?? 'stop';
  return unified === 'error' ? 'error' : (REASONS[unified] ?? 'stop');
}

/** Converts usage: numbers in the specification v2, otherwise objects with totals. Undefined without any. */
export function convertUsage(given: unknown): JsonRecord | undefined {
  const usage = asRecord(given);
  if (!usage) return undefined;
  const [input, output] = [asRecord(usage['inputTokens']), asRecord(usage['outputTokens'])];
  const prompt = input?.['total'] ?? usage['inputTokens'];
  const completion = output?.['total'] ?? usage['outputTokens'];
  if (typeof prompt !== 'number' && typeof completion !== 'number') return undefined;
  const cached = input?.['cacheRead'] ?? usage['cachedInputTokens'];
  const reasoning = output?.['reasoning'] ?? usage['reasoningTokens'];
  const [promptTokens, completionTokens] = [Number(prompt ?? 0), Number(completion ?? 0)];
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    ...(typeof cached === 'number' && { prompt_tokens_details: { cached_tokens: cached } }),
    ...(typeof reasoning === 'number' && { completion_tokens_details: { reasoning_tokens: reasoning } }),
  };
}

function convertSource(part: JsonRecord): JsonRecord | undefined {
  const url = asText(part['url']);
  const title = asText(part['title']);
  if (url === undefined) return undefined;
  return { annotations: [{ type: 'url_citation', url_citation: { url, ...(title !== undefined && { title }) } }] };
}

function readFileUrl(data: unknown, mediaType: string): string | undefined {
  const inner = asRecord(data)?.['data'] ?? asRecord(data)?.['url'] ?? data;
  if (inner instanceof URL) return inner.href;
  if (inner instanceof Uint8Array) return `data:${mediaType};base64,${encodeBase64(inner)}`;
  const text = asText(inner);
  return text === undefined || /^(https?|data):/i.test(text) ? text : `data:${mediaType};base64,${text}`;
}

function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
