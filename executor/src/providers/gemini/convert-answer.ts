import type { ExecutorError } from '../../executor-error.ts';
import { createCompletionId } from '../chunks/completion-id.ts';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createDataUrl, joinBase64 } from '../messages/media.ts';
import { type Call, CallReader } from './call-reader.ts';
import { convertLogprobs } from './convert-logprobs.ts';
import { convertUsage } from './convert-usage.ts';
import { convertFinishReason, describeBlock } from './finish-reason.ts';
import { SIGNATURE_FORMAT } from './gemini-api.ts';
import { convertSources } from './grounding.ts';
import { notGemini } from './not-gemini.ts';

/** What has arrived of a candidate. */
type Progress = {
  text: string;
  hasContent: boolean;
  isFinished: boolean;
  readonly calls: CallReader;
  images: number;
  /** The number of entries in `reasoning_details`. */
  details: number;
  /** The latest sources. They may arrive several times. */
  sources: JsonRecord;
  readonly sentSources: Set<string>;
};

/** Converts an answer, streamed or whole, to OpenAI's form, not normalized. */
export class AnswerConverter {
  readonly #carrier: 'delta' | 'message';
  readonly #note: (remark: string) => void;
  readonly #candidates = new Map<number, Progress>();
  #failure: ExecutorError | undefined;

  /**
   * @param carrier - `delta` for a stream, `message` for a whole answer
   * @param note - receives what has no form in OpenAI's API
   */
  constructor(carrier: 'delta' | 'message', note: (remark: string) => void) {
    this.#carrier = carrier;
    this.#note = note;
  }

  /** The failure with which the answer has ended, after the content that was converted. */
  get failure(): ExecutorError | undefined {
    return this.#failure;
  }

  /**
   * Converts one value.
   *
   * @throws ExecutorError `bad-provider-answer` if it is not an answer; {@link failure} if there is no content with it
   */
  convert(answer: JsonRecord): JsonRecord {
    const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = answer;
    if (!Array.isArray(candidates) && !asRecord(promptFeedback) && !asRecord(usageMetadata)) throw notGemini();
    const blockReason = asText(asRecord(promptFeedback)?.['blockReason']);
    const blocked = blockReason === 'BLOCK_REASON_UNSPECIFIED' ? undefined : blockReason;
    const choices = asRecords(candidates).map((candidate, position) => this.#convertCandidate(candidate, position));
    const isBlocked = blocked !== undefined && ![...this.#candidates.values()].some(({ isFinished }) => isFinished);
    if (isBlocked) this.#failure = undefined;
    // Nothing is sent before a failure, so that the answer can be retried.
    else if (this.#failure && choices.every((choice) => isEmpty(choice[this.#carrier]))) throw this.#failure;
    return {
      id: responseId,
      model: modelVersion,
      choices: isBlocked ? this.#refuse(choices, blocked) : choices,
      usage: convertUsage(asRecord(usageMetadata)),
    };
  }

  /** Ends every candidate, with what has arrived of it, if Gemini blocks the request now or before the answer. */
  #refuse(choices: readonly JsonRecord[], reason: string): JsonRecord[] {
    const candidates = this.#candidates.size > 0 ? [...this.#candidates] : [[0, createProgress()] as const];
    return candidates.map(([index, { hasContent }]) => {
      const choice = choices.find((each) => each['index'] === index);
      const refusal = describeBlock(hasContent ? 'answer' : 'request', reason);
      return { ...choice, index, [this.#carrier]: { ...asRecord(choice?.[this.#carrier]), refusal }, finish_reason: 'content_filter' };
    });
  }

  #convertCandidate(candidate: JsonRecord, position: number): JsonRecord {
    const index = asIndex(candidate['index']) ?? position;
    const progress = this.#candidates.get(index) ?? createProgress();
    this.#candidates.set(index, progress);
    const reason = asText(candidate['finishReason']);
    const delta = this.#convertParts(asRecords(asRecord(candidate['content'])?.['parts']), progress, reason !== undefined);
    progress.text += asText(delta['content']) ?? '';
    progress.hasContent ||= ['content', 'tool_calls', 'images', 'audio'].some((field) => delta[field] !== undefined && delta[field] !== '');
    const finish = convertFinishReason(reason, progress.hasContent);
    // The call is often the failure, and the reader cannot run the others of a failed answer.
    if (finish.failure) for (const field of ['tool_calls', 'reasoning_details']) delete delta[field];
    this.#failure ??= finish.failure;
    progress.isFinished ||= finish.reason !== null;
    const annotations = this.#convertSources(candidate, progress);
    const logprobs = convertLogprobs(candidate['logprobsResult']);
    return {
      index,
      [this.#carrier]: {
        ...delta,
        ...(annotations.length > 0 && { annotations }),
        ...(finish.failure === undefined && finish.refusal !== undefined && { refusal: finish.refusal }),
      },
      ...(logprobs && { logprobs }),
      finish_reason: finish.reason,
    };
  }

  #convertParts(parts: readonly JsonRecord[], progress: Progress, isLast: boolean): Record<string, unknown> {
    let [content, reasoning] = ['', ''];
    const calls: Call[] = [];
    const images: JsonRecord[] = [];
    const audio: JsonRecord[] = [];
    const details: JsonRecord[] = [];
    const addDetail = (detail: JsonRecord) => {
      details.push({ ...detail, format: SIGNATURE_FORMAT, index: progress.details });
      progress.details += 1;
    };
    for (const part of parts) {
      const [text, signature] = [asText(part['text']) ?? '', asText(part['thoughtSignature'])];
      const called = asRecord(part['functionCall']);
      if (called) {
        calls.push(...progress.calls.read(called, signature));
        continue;
      }
      const media = asRecord(part['inlineData']) ?? asRecord(part['fileData']);
      // Clients do not send pictures back, and the signature of a picture does not fit the text.
      if (signature !== undefined && !media) addDetail({ type: 'reasoning.text', signature });
      // Pictures among the thoughts are drafts.
      if (part['thought'] === true) reasoning += text;
      else if (!media) {
        content += text;
        noteUnknownPart(part, this.#note);
      } else this.#addMedia(media, images, audio, progress);
    }
    if (isLast) calls.push(...progress.calls.end());
    const toolCalls = calls.map((call) => {
      const { id = createCompletionId('call'), signature } = call;
      if (signature !== undefined) addDetail({ type: 'reasoning.encrypted', data: signature, id });
      return convertCall(id, call);
    });
    const [sound] = audio;
    return {
      content,
      ...(reasoning !== '' && { reasoning_content: reasoning }),
      ...(details.length > 0 && { reasoning_details: details }),
      ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
      ...(images.length > 0 && { images }),
      ...(sound && { audio: { data: joinBase64(audio.map(({ data }) => String(data))), format: sound['mimeType'] } }),
    };
  }

  #addMedia(media: JsonRecord, images: JsonRecord[], audio: JsonRecord[], progress: Progress): void {
    const [type, data, uri] = [asText(media['mimeType']) ?? '', asText(media['data']), asText(media['fileUri'])];
    if (type.startsWith('audio/') && data !== undefined) audio.push({ mimeType: type, data });
    else if (type.startsWith('image/') && (data ?? uri) !== undefined) {
      const url = data === undefined ? uri : createDataUrl(type, data);
      images.push({ type: 'image_url', image_url: { url }, index: progress.images });
      progress.images += 1;
    } else this.#note('left out a file of the answer: only images and audio are supported');
  }

  /** Converts the sources at the end, because their places refer to the text. */
  #convertSources(candidate: JsonRecord, progress: Progress): JsonRecord[] {
    const { groundingMetadata, citationMetadata, urlContextMetadata } = candidate;
    progress.sources = {
      ...progress.sources,
      ...(asRecord(groundingMetadata) && { groundingMetadata }),
      ...(asRecord(citationMetadata) && { citationMetadata }),
      ...(asRecord(urlContextMetadata) && { urlContextMetadata }),
    };
    if (!progress.isFinished) return [];
    return convertSources(progress.sources, progress.text, this.#note).filter((source) => {
      const key = JSON.stringify(source);
      const isNew = !progress.sentSources.has(key);
      progress.sentSources.add(key);
      return isNew;
    });
  }
}

function isEmpty(delta: unknown): boolean {
  return Object.values(asRecord(delta) ?? {}).every((value) => value === '');
}

function createProgress(): Progress {
  return {
    text: '',
    hasContent: false,
    isFinished: false,
    calls: new CallReader(),
    images: 0,
    details: 0,
    sources: {},
    sentSources: new Set(),
  };
}

/** Converts a tool call. Its signature must be sent back, so it also gets the field of Gemini's OpenAI-compatible API. */
function convertCall(id: string, { name, input, signature }: Call): JsonRecord {
  return {
    id,
    type: 'function',
    function: { name, arguments: input },
    ...(signature !== undefined && { extra_content: { google: { thought_signature: signature } } }),
  };
}

/** Notes parts such as `executableCode`, which have no form in OpenAI's API. */
function noteUnknownPart(part: JsonRecord, note: (remark: string) => void): void {
  for (const name of Object.keys(part)) {
    if (/^(executableCode|codeExecutionResult|toolCall|toolResponse|functionResponse)$/.test(name)) note(`left out of the answer: ${name}`);
  }
}
