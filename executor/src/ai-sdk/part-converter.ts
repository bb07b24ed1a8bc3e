import { asRecord, asRecords, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { createDataUrl } from '../providers/messages/media.ts';
import { createUrlCitation, type TextRange, type UrlCitation } from '../providers/messages/url-citation.ts';
import { createMetadataDetail, createReasoningDetail } from './provider-metadata.ts';

/** A text or reasoning part that has begun. */
type OpenPart = { text: string; metadata: JsonRecord | undefined };

/** A call whose input has arrived in pieces. */
type OpenCall = { readonly index: number; hasInput: boolean };

/** Parts of an answer that OpenAI's form does not have, and what the note calls them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'reasoning-file': 'a file of the reasoning',
  'tool-approval-request': 'a question whether the provider may run a tool',
  custom: 'content that only this provider has',
};

/** Converts the parts of one answer to OpenAI deltas, not normalized. Also the content of a whole answer, part by part. */
export class PartConverter {
  readonly #note: (remark: string) => void;
  readonly #parts = new Map<unknown, OpenPart>();
  readonly #calls = new Map<string, OpenCall>();
  /** The addresses of the sources that have been sent. */
  readonly #sources = new Set<string>();
  /** The length of the text so far. */
  #written = 0;
  #details = 0;
  #images = 0;

  constructor(note: (remark: string) => void) {
    this.#note = note;
  }

  /** Converts one part; undefined if there is nothing to send. */
  convert(part: JsonRecord): JsonRecord | undefined {
    const type = asText(part['type']) ?? '';
    const id = asText(part['id']) ?? '';
    switch (type) {
      case 'text': {
        const text = asText(part['text']) ?? '';
        this.#written += text.length;
        return { content: text, ...this.#sign(part, text), ...this.#convertCitations(part['citations'], this.#written - text.length) };
      }
      case 'reasoning':
        return { reasoning_content: part['text'], ...this.#sign(part, asText(part['text']) ?? '') };
      case 'text-start':
      case 'reasoning-start':
        this.#extend(part);
        return undefined;
      case 'text-delta':
        this.#extend(part);
        this.#written += asText(part['delta'])?.length ?? 0;
        return { content: part['delta'] };
      case 'reasoning-delta':
        this.#extend(part);
        return { reasoning_content: part['delta'] };
      case 'text-end':
      case 'reasoning-end': {
        const { text, metadata } = this.#extend(part);
        this.#parts.delete(keyOf(part));
        const signed = this.#sign({ type: type.slice(0, -'-end'.length), providerMetadata: metadata }, text);
        const cited = this.#convertCitations(part['citations'], this.#written - text.length);
        return signed || cited ? { ...signed, ...cited } : undefined;
      }
      case 'tool-input-start':
        // Deltas that are not JSON are not the arguments: the whole call follows.
        if (part['providerExecuted'] === true || part['inputEncoding'] === 'text') return undefined;
        return this.#startCall(id, part['toolName'], '');
      case 'tool-input-delta':
        return this.#continueCall(this.#calls.get(id), asText(part['delta']));
      case 'tool-call':
        return this.#endCall(part);
      case 'file':
        return this.#convertFile(part);
      case 'source': {
        const annotations = this.#convertSource(part);
        return annotations.length > 0 ? { annotations } : undefined;
      }
      default:
        // Metadata of each answer of Claude's.
        if (Object.hasOwn(LEFT_OUT, type) && part['kind'] !== 'anthropic.message_start') this.#leaveOut(LEFT_OUT[type] ?? '');
        return undefined;
    }
  }

  /** Any part of a text may have metadata; the last is valid, as in the AI SDK. */
  #extend(part: JsonRecord): OpenPart {
    const key = keyOf(part);
    const open = this.#parts.get(key) ?? { text: '', metadata: undefined };
    open.text += asText(part['delta']) ?? '';
    open.metadata = asRecord(part['providerMetadata']) ?? open.metadata;
    this.#parts.set(key, open);
    return open;
  }

  #sign({ type, providerMetadata }: JsonRecord, text: string): JsonRecord | undefined {
    const metadata = asRecord(providerMetadata);
    if (!metadata) return undefined;
    const index = this.#details++;
    const detail = type === 'reasoning' ? createReasoningDetail(text, metadata, index) : createMetadataDetail(undefined, metadata, index);
    return { reasoning_details: [detail] };
  }

  #startCall(id: string, name: unknown, given: string): JsonRecord {
    const index = this.#calls.size;
    this.#calls.set(id, { index, hasInput: given !== '' });
    return { tool_calls: [{ index, id, type: 'function', function: { name, arguments: given } }] };
  }

  #continueCall(call: OpenCall | undefined, given: string | undefined): JsonRecord | undefined {
    if (!call || given === undefined) return undefined;
    call.hasInput = true;
    return { tool_calls: [{ index: call.index, function: { arguments: given } }] };
  }

  /** The input of a call may have arrived in pieces before. Tools that the provider runs itself are not passed on. */
  #endCall(part: JsonRecord): JsonRecord | undefined {
    if (part['providerExecuted'] === true) {
      this.#leaveOut('a tool that the provider runs itself');
      return undefined;
    }
    const id = asText(part['toolCallId']) ?? '';
    const given = part['input'];
    // A call without arguments may have an empty input.
    const input = typeof given === 'string' ? (asText(given.trim()) ?? '{}') : JSON.stringify(given ?? {});
    const open = this.#calls.get(id);
    const call = open ? (open.hasInput ? {} : this.#continueCall(open, input)) : this.#startCall(id, part['toolName'], input);
    const metadata = asRecord(part['providerMetadata']);
    return { ...call, ...(metadata && { reasoning_details: [createMetadataDetail(id, metadata, this.#details++)] }) };
  }

  #convertFile(part: JsonRecord): JsonRecord | undefined {
    const mediaType = asText(part['mediaType']) ?? '';
    const url = readFileUrl(part['data'], mediaType);
    if (!mediaType.startsWith('image/') || url === undefined) {
      this.#leaveOut('a file that is not an image');
      return undefined;
    }
    return { images: [{ type: 'image_url', image_url: { url }, index: this.#images++ }] };
  }

  /** A page on which the answer is based, and may cite: then with the range of the text that is based on it. */
  #convertSource(source: JsonRecord, range?: TextRange, quote?: string): UrlCitation[] {
    const url = asText(source['url']);
    if (url === undefined) this.#leaveOut('a source without a URL');
    if (url === undefined || (!range && this.#sources.has(url))) return [];
    this.#sources.add(url);
    return [createUrlCitation(url, asText(source['title']), range, quote)];
  }

  /** The ranges of a citation are in its own text part. */
  #convertCitations(citations: unknown, start: number): JsonRecord | undefined {
    const annotations = asRecords(citations).flatMap(({ source, startIndex, endIndex, citedText }) => {
      const hasRange = typeof startIndex === 'number' && typeof endIndex === 'number';
      const range = hasRange ? { start: start + startIndex, end: start + endIndex } : undefined;
      return this.#convertSource(asRecord(source) ?? {}, range, asText(citedText));
    });
    return annotations.length > 0 ? { annotations } : undefined;
  }

  #leaveOut(what: string): void {
    this.#note(`left out of the answer: ${what}`);
  }
}

/** A text and a reasoning part may have the same id. */
function keyOf({ type, id }: JsonRecord): string {
  return `${String(type).startsWith('text') ? 'text' : 'reasoning'} ${String(id)}`;
}

function readFileUrl(data: unknown, mediaType: string): string | undefined {
  const inner = data instanceof URL || data instanceof Uint8Array ? data : (asRecord(data)?.['data'] ?? asRecord(data)?.['url'] ?? data);
  if (inner instanceof URL) return inner.href;
  if (inner instanceof Uint8Array) return createDataUrl(mediaType, encodeBase64(inner));
  const text = asText(inner);
  return text === undefined || /^(https?|data):/i.test(text) ? text : createDataUrl(mediaType, text);
}

function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
