// Over 300 lines: one class converts all kinds of events, which share the state of one answer.
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { LastValue } from '../http/read-answer.ts';
import {
  type AnsweredCall,
  convertAnnotation,
  convertAnswer,
  convertHead,
  convertStatus,
  convertUsage,
  REASONING_SEPARATOR,
  readCall,
  readItem,
} from './convert-answer.ts';
import { createReasoningDetails } from './reasoning-details.ts';

type TextField = 'content' | 'reasoning_content' | 'refusal';

const TEXT_FIELDS: readonly TextField[] = ['content', 'reasoning_content', 'refusal'];

/** The kinds of text, by the names in the types of events and of parts. */
const TEXTS: ReadonlyMap<string, TextField> = new Map([
  ['output_text', 'content'],
  ['refusal', 'refusal'],
  ['reasoning_summary_text', 'reasoning_content'],
  ['summary_text', 'reasoning_content'],
  ['reasoning_text', 'reasoning_content'],
]);

/** What was sent of one output item. */
type ItemProgress = Record<TextField, string> & {
  /** The kind of its reasoning. Some servers send both the reasoning and a summary. */
  reasoningType?: string;
  call?: CallProgress;
};

type CallProgress = { readonly index: number; readonly id: string | undefined; arguments: string };

/**
 * Converts the events of one stream to OpenAI chunks, not normalized. Some servers leave out pieces, and send the text only with the
 * finished item or the finished answer, so it compares those with what it has sent.
 */
export class EventConverter {
  #head: JsonRecord = {};
  readonly #items = new Map<unknown, ItemProgress>();
  /** What was sent of one part of an item, and its place in the text of the answer. */
  readonly #parts = new Map<string, { start: number; text: string }>();
  /** The texts that came with the start of a part. */
  readonly #early = new Map<string, string>();
  /** Reads what came whole with the start of an item or a part, in case nothing of it follows. */
  readonly #late: (() => JsonRecord)[] = [];
  /** The items that have ended. Their ids may differ from those at their start. */
  readonly #finished = new Set<unknown>();
  readonly #note: (remark: string) => void;
  readonly #sent: Record<TextField, string> = { content: '', reasoning_content: '', refusal: '' };
  /** Identifies the part of the reasoning that was sent last. */
  #reasoningPart = '';
  #calls = 0;
  /** Calls by their ids. */
  readonly #callsById = new Map<string, CallProgress>();
  /** The citations, images and reasoning items that were sent. */
  readonly #known = new Set<string>();
  #details = 0;

  /** @param note - receives what has no form in chat completions */
  constructor(note: (remark: string) => void) {
    this.#note = note;
  }

  /**
   * Converts one event. Undefined if there is nothing to send.
   *
   * @throws ProviderFailure for a failed answer; ExecutorError `bad-provider-answer` if it is not an event of this API, `answer-cut` if
   * the answer was canceled
   */
  convert(event: JsonRecord): JsonRecord | LastValue | undefined {
    const type = asText(event['type']);
    if (type === undefined) return new LastValue(convertAnswer(event, this.#note));
    const response = asRecord(event['response']);
    if (response?.['id'] !== undefined) this.#head = { ...this.#head, ...convertHead(response) };
    const [, kind = '', step] = /^response\.(\w+)\.(delta|added|done)$/.exec(type) ?? [];
    if (TEXTS.has(kind) && step !== 'added') return this.#writeText(event, kind, step === 'done');
    switch (type) {
      case 'response.output_item.added':
        return this.#addItem(keyOf(event), asRecord(event['item']) ?? {});
      case 'response.function_call_arguments.delta':
        return this.#write(addArguments(this.#item(keyOf(event)).call, asText(event['delta']) ?? ''));
      case 'response.function_call_arguments.done':
        return event['arguments'] === undefined
          ? undefined
          : this.#write(finishArguments(this.#item(keyOf(event)).call, readCall(event).arguments));
      case 'response.content_part.added':
      case 'response.reasoning_summary_part.added':
        this.#early.set(partOf(event), readPart(event).text);
        this.#late.push(() => this.#addPart(event));
        return undefined;
      case 'response.content_part.done':
      case 'response.reasoning_summary_part.done':
        return this.#write(this.#addPart(event));
      case 'response.output_text.annotation.added': {
        const start = this.#parts.get(partOf(event))?.start ?? this.#sent.content.length;
        return this.#write(this.#addNew('annotations', [convertAnnotation(asRecord(event['annotation']) ?? {}, start)]));
      }
      case 'response.output_item.done':
        this.#finished.add(keyOf(event));
        return this.#write(this.#finishItem(keyOf(event), asRecord(event['item']) ?? {}, (sent, text) => sent.endsWith(text)));
      case 'response.completed':
      case 'response.incomplete':
      case 'response.failed':
      case 'response.cancelled':
        return this.#finish(response ?? {}, type);
      case 'error':
      case 'response.error':
        throw new ProviderFailure(undefined, event);
      default:
        // Progress of the server's own tools, pings, and future events.
        return undefined;
    }
  }

  #writeText(event: JsonRecord, kind: string, isWhole: boolean): JsonRecord | undefined {
    const logprobs = isWhole ? [] : asRecords(event['logprobs']);
    const text = asText(isWhole ? (event['text'] ?? event['refusal']) : event['delta']) ?? '';
    return this.#write(this.#addText(event, kind, text, isWhole), logprobs.length > 0 ? { logprobs: { content: logprobs } } : {});
  }

  /** Adds a part that has ended, or whose start has all its text. */
  #addPart(event: JsonRecord): JsonRecord {
    const { kind, text } = readPart(event);
    return this.#addText(event, kind, text, true);
  }

  #addText(event: JsonRecord, kind: string, text: string, isWhole: boolean): JsonRecord {
    const field = TEXTS.get(kind);
    const item = this.#item(keyOf(event));
    const place = partOf(event);
    const before = this.#parts.get(place);
    const early = before ? '' : (this.#early.get(place) ?? '');
    // Pieces continue the text at the start of their part, or repeat it.
    const pieces = early.startsWith(text) || text.startsWith(early) ? text : early + text;
    const added = isWhole ? findMissing(before?.text ?? '', text) : pieces;
    if (!field || added === '') return {};
    if (field === 'reasoning_content') {
      const type = kind === 'summary_text' ? 'reasoning_summary_text' : kind;
      item.reasoningType ??= type;
      if (item.reasoningType !== type) return {};
    }
    this.#parts.set(place, { start: before?.start ?? this.#sent.content.length, text: (before?.text ?? '') + added });
    return this.#send(field, item, added, place);
  }

  /** Records a piece of text as sent; separates the parts of the reasoning. */
  #send(field: TextField, item: ItemProgress, text: string, part: string): JsonRecord {
    const isNewPart = field === 'reasoning_content' && part !== this.#reasoningPart;
    const separator = (sent: string) => (isNewPart && sent !== '' ? REASONING_SEPARATOR : '');
    if (isNewPart) this.#reasoningPart = part;
    const piece = separator(this.#sent[field]) + text;
    item[field] += separator(item[field]) + text;
    this.#sent[field] += piece;
    return { [field]: piece };
  }

  #addItem(key: unknown, item: JsonRecord): JsonRecord | undefined {
    // Some servers send the content here, and again in pieces. The finished item has it too.
    this.#late.push(() => (this.#finished.has(key) ? {} : this.#finishItem(key, item, (sent, text) => sent.includes(text))));
    return item['type'] === 'function_call' ? this.#write(this.#startCall(key, { ...readCall(item), arguments: '' })) : undefined;
  }

  #startCall(key: unknown, { id, name, arguments: given }: AnsweredCall): JsonRecord {
    const call = { index: this.#calls, id, arguments: given };
    this.#calls += 1;
    if (id !== undefined && !this.#callsById.has(id)) this.#callsById.set(id, call);
    this.#item(key).call = call;
    return { tool_calls: [{ index: call.index, ...(id !== undefined && { id }), function: { name, arguments: given } }] };
  }

  /**
   * What was not sent yet of a finished item.
   *
   * @param wasSent - whether a text was sent with another item, for servers that number their items in two ways
   */
  #finishItem(key: unknown, item: JsonRecord, wasSent: (sent: string, text: string) => boolean): JsonRecord {
    const progress = this.#item(key);
    const whole = readItem(item, this.#note);
    const isBefore = progress.content === '' && wasSent(this.#sent.content, whole.content);
    const start =
      this.#parts.get(`${key} 0`)?.start ?? (isBefore ? this.#sent.content.lastIndexOf(whole.content) : this.#sent.content.length);
    const texts = TEXT_FIELDS.map((field) => {
      const isElsewhere = progress[field] === '' && wasSent(this.#sent[field], whole[field]);
      const text = isElsewhere ? '' : findMissing(progress[field], whole[field]);
      return text === '' ? {} : this.#send(field, progress, text, progress[field] === '' ? `${key} whole` : this.#reasoningPart);
    });
    return Object.assign(
      {},
      ...texts,
      this.#addNew(
        'annotations',
        whole.annotations.map((annotation) => convertAnnotation(annotation, start)),
      ),
      this.#addNew('images', whole.images),
      this.#addDetails(item),
      this.#finishCall(key, whole.call),
    );
  }

  #finishCall(key: unknown, whole: AnsweredCall | undefined): JsonRecord {
    if (!whole) return {};
    const { call } = this.#item(key);
    const started = call && call.id === whole.id ? call : this.#callsById.get(whole.id ?? '');
    return started ? finishArguments(started, whole.arguments) : this.#startCall(key, whole);
  }

  #addDetails(item: JsonRecord): JsonRecord {
    if (item['type'] !== 'reasoning') return {};
    const key = `reasoning ${asText(item['id']) ?? asText(item['encrypted_content']) ?? ''}`;
    if (this.#known.has(key)) return {};
    this.#known.add(key);
    const details = createReasoningDetails(item, this.#details, this.#head['model']);
    this.#details += details.length;
    return details.length > 0 ? { reasoning_details: details } : {};
  }

  /** Those of the given records that were not sent before. */
  #addNew(field: 'annotations' | 'images', records: readonly JsonRecord[]): JsonRecord {
    const added = records.filter((record) => {
      const key = JSON.stringify(record);
      const isNew = !this.#known.has(key);
      this.#known.add(key);
      return isNew;
    });
    return added.length > 0 ? { [field]: added } : {};
  }

  #finish(response: JsonRecord, type: string): LastValue {
    const ended = type.slice('response.'.length);
    // Some servers report a failure as the end of the answer.
    const status = /^(failed|cancelled|incomplete)$/.test(asText(response['status']) ?? '') ? response['status'] : ended;
    const finishReason = convertStatus({ ...response, status });
    const missing = asRecords(response['output']).map((item, position) =>
      this.#finishItem(position, item, (sent, text) => sent.includes(text)),
    );
    missing.push(...this.#late.map((read) => read()));
    return new LastValue({
      ...this.#head,
      choices: [{ index: 0, delta: mergeDeltas(missing), finish_reason: finishReason }],
      usage: convertUsage(response['usage']),
    });
  }

  #item(key: unknown): ItemProgress {
    const item = this.#items.get(key) ?? { content: '', reasoning_content: '', refusal: '' };
    this.#items.set(key, item);
    return item;
  }

  /** Undefined without content, so that an answer that fails before can be retried. */
  #write(delta: JsonRecord, rest: JsonRecord = {}): JsonRecord | undefined {
    if (Object.keys(delta).length === 0) return undefined;
    return { ...this.#head, choices: [{ index: 0, delta, finish_reason: null, ...rest }] };
  }
}

/** Identifies the item of an event. */
function keyOf(event: JsonRecord): unknown {
  return event['output_index'] ?? event['item_id'] ?? asRecord(event['item'])?.['id'];
}

/** Reads the part of an event. */
function readPart(event: JsonRecord): { readonly kind: string; readonly text: string } {
  const part = asRecord(event['part']);
  return { kind: asText(part?.['type']) ?? '', text: asText(part?.['text'] ?? part?.['refusal']) ?? '' };
}

/** Identifies the part of an event's item. */
function partOf(event: JsonRecord): string {
  return `${keyOf(event)} ${event['summary_index'] ?? event['content_index'] ?? 0}`;
}

/** The end of a text that was not sent; '' if another text was sent. */
function findMissing(sent: string, whole: string): string {
  return whole.startsWith(sent) ? whole.slice(sent.length) : '';
}

function addArguments(call: CallProgress | undefined, piece: string): JsonRecord {
  if (!call || piece === '') return {};
  call.arguments += piece;
  return { tool_calls: [{ index: call.index, function: { arguments: piece } }] };
}

function finishArguments(call: CallProgress | undefined, whole: string): JsonRecord {
  return call ? addArguments(call, findMissing(call.arguments, whole)) : {};
}

function mergeDeltas(deltas: readonly JsonRecord[]): JsonRecord {
  const merged: Record<string, unknown> = {};
  for (const [name, value] of deltas.flatMap((delta) => Object.entries(delta))) {
    const before = merged[name];
    if (typeof before === 'string') merged[name] = before + String(value);
    else if (Array.isArray(before) && Array.isArray(value)) for (const one of value) before.push(one);
    else merged[name] = Array.isArray(value) ? [...value] : value;
  }
  return merged;
}
