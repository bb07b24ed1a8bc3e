import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { noteLeftOut } from '../messages/note-left-out.ts';
import { notResponses } from './not-responses.ts';
import { createReasoningDetails } from './reasoning-details.ts';

/** What separates two parts of the reasoning. */
export const REASONING_SEPARATOR = '\n\n';

/** A tool call of an answer; the id is undefined if the server gave none. */
export type AnsweredCall = { readonly id: string | undefined; readonly name: string; readonly arguments: string };

/** The content of one output item, in OpenAI's form for chat completions. */
export type ItemContent = {
  readonly content: string;
  readonly reasoning_content: string;
  readonly refusal: string;
  readonly annotations: readonly JsonRecord[];
  readonly logprobs: readonly JsonRecord[];
  readonly images: readonly JsonRecord[];
  readonly call?: AnsweredCall;
};

/** Items without content of their own: steps of tools that the server runs itself, which the answer is about. */
const STEP = /^(?!custom_tool_|function_)\w+_call(_output)?$|^mcp_list_tools$|^compaction$/;

/**
 * Reads one output item. Items of tools that the server runs itself have no content, except images.
 *
 * @param note - receives what has no form in chat completions
 */
export function readItem(item: JsonRecord, note: (remark: string) => void): ItemContent {
  const type = asText(item['type']) ?? '';
  if (!/^(message|reasoning|function_call)$/.test(type) && !STEP.test(type)) noteLeftOut(item, note);
  const isMessage = item['type'] === 'message';
  const parts = isMessage ? asRecords(item['content']) : [];
  const join = (field: string) => parts.map((part) => asText(part[field]) ?? '').join('');
  return {
    content: isMessage ? (asText(item['content']) ?? join('text')) : '',
    reasoning_content: item['type'] === 'reasoning' ? readReasoning(item) : '',
    refusal: join('refusal'),
    annotations: readAnnotations(parts),
    logprobs: parts.flatMap((part) => asRecords(part['logprobs'])),
    images: item['type'] === 'image_generation_call' ? readImage(item) : [],
    ...(item['type'] === 'function_call' && { call: readCall(item) }),
  };
}

/** The citations of a message. Those of each part count from its start. */
function readAnnotations(parts: readonly JsonRecord[]): JsonRecord[] {
  let start = 0;
  return parts.flatMap((part) => {
    const annotations = asRecords(part['annotations']).map((annotation) => convertAnnotation(annotation, start));
    start += asText(part['text'])?.length ?? 0;
    return annotations;
  });
}

/** The summary of the reasoning, or the reasoning itself from servers that send it. */
function readReasoning(item: JsonRecord): string {
  const join = (field: string) =>
    asRecords(item[field])
      .flatMap((part) => asText(part['text']) ?? [])
      .join(REASONING_SEPARATOR);
  return join('summary') || join('content');
}

/** Reads a tool call. */
export function readCall(item: JsonRecord): AnsweredCall {
  const given = item['arguments'];
  return {
    id: asText(item['call_id']) ?? asText(item['id']),
    name: asText(item['name']) ?? '',
    arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}),
  };
}

function readImage(item: JsonRecord): JsonRecord[] {
  const data = asText(item['result']);
  if (data === undefined) return [];
  const type = asText(item['output_format']) ?? 'png';
  const url = data.startsWith('data:') ? data : `data:image/${type};base64,${data}`;
  return [{ type: 'image_url', image_url: { url } }];
}

/**
 * Converts a citation: chat completions put its fields into one named after its type.
 *
 * @param offset - the position in the answer of the text from which its places count
 */
export function convertAnnotation(annotation: JsonRecord, offset = 0): JsonRecord {
  const { type, ...fields } = annotation;
  const name = asText(type) ?? 'url_citation';
  const cited = Object.entries(asRecord(fields[name]) ?? fields).map(([field, value]) => [
    field,
    PLACES.includes(field) && typeof value === 'number' ? value + offset : value,
  ]);
  return { type: name, [name]: Object.fromEntries(cited) };
}

/** The fields of a citation with a place in the text. */
const PLACES = ['start_index', 'end_index'];

/**
 * Converts a whole answer to OpenAI's form for chat completions, not normalized.
 *
 * @param note - receives what has no form in chat completions
 * @throws ExecutorError `bad-provider-answer` if it is not an answer of this API, `answer-cut` if it is not finished
 */
export function convertAnswer(response: JsonRecord, note: (remark: string) => void): JsonRecord {
  if (!Array.isArray(response['output'])) throw notResponses();
  const finishReason = convertStatus(response);
  const output = asRecords(response['output']);
  const items = output.map((item) => readItem(item, note));
  let length = 0;
  const annotations = items.flatMap((item) => {
    const start = length;
    length += item.content.length;
    return item.annotations.map((annotation) => convertAnnotation(annotation, start));
  });
  const reasoning = items.flatMap(({ reasoning_content: text }) => (text === '' ? [] : [text])).join(REASONING_SEPARATOR);
  const refusal = items.map((item) => item.refusal).join('');
  const calls = items.flatMap(({ call }) => (call ? [call] : []));
  const logprobs = items.flatMap((item) => item.logprobs);
  const details: JsonRecord[] = [];
  for (const item of output.filter(({ type }) => type === 'reasoning'))
    details.push(...createReasoningDetails(item, details.length, response['model']));
  const lists = {
    annotations,
    images: items.flatMap((item) => item.images),
    reasoning_details: details,
  };
  return {
    ...convertHead(response),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: items.map((item) => item.content).join(''),
          ...(reasoning !== '' && { reasoning_content: reasoning }),
          ...(refusal !== '' && { refusal }),
          ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
          ...(calls.length > 0 && { tool_calls: calls.map(({ id, ...called }) => ({ id, type: 'function', function: called })) }),
        },
        finish_reason: finishReason,
        ...(logprobs.length > 0 && { logprobs: { content: logprobs } }),
      },
    ],
    usage: convertUsage(response['usage']),
  };
}

/** Converts the fields that all chunks of an answer have in common. */
export function convertHead({ id, model, created_at: created }: JsonRecord): JsonRecord {
  return { id, model, created };
}

/**
 * Converts the status of an answer to the finish reason.
 *
 * @throws ProviderFailure if it failed; ExecutorError `answer-cut` if it was canceled or is not finished
 */
export function convertStatus({ status, error, incomplete_details: details }: JsonRecord): string {
  if (status === 'failed') throw new ProviderFailure(undefined, { error: asRecord(error) ?? {} });
  if (status === 'queued' || status === 'in_progress' || status === 'cancelled') throw new ExecutorError('answer-cut');
  const reason = asText(asRecord(details)?.['reason']);
  if (status !== 'incomplete' && reason === undefined) return 'stop';
  return reason === 'content_filter' ? 'content_filter' : 'length';
}

/** Converts usage; keeps fields that only some servers send, such as the cost. */
export function convertUsage(value: unknown): JsonRecord | undefined {
  const usage = asRecord(value);
  if (!usage) return undefined;
  const {
    input_tokens: prompt,
    output_tokens: completion,
    total_tokens: total,
    input_tokens_details: promptDetails,
    output_tokens_details: completionDetails,
    ...others
  } = usage;
  return {
    ...others,
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: total ?? Number(prompt) + Number(completion),
    ...(asRecord(promptDetails) && { prompt_tokens_details: promptDetails }),
    ...(asRecord(completionDetails) && { completion_tokens_details: completionDetails }),
  };
}
