import { type ChatCompletionBody, parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { isText } from '../messages/media.ts';
import { moveImages } from '../messages/move-images.ts';
import { type InlineFile, NotInline, parseDataUrl } from '../messages/parse-data-url.ts';
import { type ContentPart, type FilePart, joinTexts, noteAttachments, readContentAndFiles } from '../messages/read-content.ts';
import { readToolCalls, type ToolCall } from '../messages/read-tool-calls.ts';
import { type Content, type Part, SIGNATURE_FORMAT } from './gemini-api.ts';

const PROVIDER = 'Gemini';

/** Gemini's documented placeholder for a missing signature. Models since Gemini 3 require a signature. */
const NO_SIGNATURE = 'skip_thought_signature_validator';

/** A conversation in Gemini's form. */
export type Conversation = {
  /** All system prompts of the conversation, joined; '' without any. */
  readonly system: string;
  readonly contents: readonly Content[];
};

/** The options of {@link convertMessages}. */
export type ConversationOptions = {
  /** Whether the model requires signatures on tool calls. */
  readonly needsSignatures: boolean;
  /** Whether it refused the signatures of earlier answers, which may be damaged or of another model. */
  readonly refusesSignatures?: boolean;
  readonly note?: (remark: string) => void;
  /** Whether the model does not support system prompts, so that they become a user message. */
  readonly lacksSystemRole: boolean;
};

/**
 * Converts OpenAI messages for Gemini: separates system prompts, puts tool results into user turns, joins consecutive turns of a
 * role, and drops empty ones.
 *
 * @throws ExecutorError `unsupported-request` for linked images and other kinds of content
 */
export function convertMessages(messages: ChatCompletionBody['messages'], options: ConversationOptions): Conversation {
  const system: string[] = [];
  const toolNames = new Map<string, string>();
  // Results have a turn of their own: with text or an image beside them, the answer is empty or an error.
  const turns: { role: Content['role']; parts: Part[]; isResult: boolean }[] = [];
  const files: Part[] = [];
  const add = (role: Content['role'], parts: readonly Part[], isResult: boolean): void => {
    const last = turns.at(-1);
    if (last?.role === role && last.isResult === isResult) last.parts.push(...parts);
    else if (parts.length > 0) turns.push({ role, parts: [...parts], isResult });
  };
  // Gemini refuses its own images without their signatures, which few clients keep.
  for (const message of moveImages(messages)) {
    const content = readContentAndFiles(message['content'], PROVIDER);
    if (message.role === 'system' || message.role === 'developer') {
      system.push(joinTexts(content));
      continue;
    }
    const role = message.role === 'assistant' ? 'model' : 'user';
    if (role === 'model' && message['audio'] && options.note) noteAttachments(PROVIDER, options.note);
    const calls = role === 'model' ? readToolCalls(message) : [];
    for (const { id, name } of calls) if (id !== undefined) toolNames.set(id, name);
    const parts =
      message.role === 'tool'
        ? [convertResult(message, content, toolNames)]
        : [
            ...signText(content.map(convertPart), role === 'model' && !options.refusesSignatures ? message : {}),
            ...calls.map((call, position) => convertCall(call, message, position, options)),
          ];
    const isResult = message.role === 'tool';
    // A result has no room for images and files, so they follow the results of a turn.
    if (!isResult) add('user', files.splice(0), false);
    add(role, parts, isResult);
    if (isResult) files.push(...content.filter(({ kind }) => kind !== 'text').map(convertPart));
  }
  add('user', files, false);
  // Without the user's last turn, which may be empty, the model would continue its own answer.
  if (turns.at(-1)?.role === 'model' && messages.at(-1)?.role !== 'assistant') add('user', [{ text: '(empty)' }], false);
  const prompt = system.filter((text) => text !== '').join('\n\n');
  // Gemini refuses a conversation without turns.
  if (prompt === '' || (!options.lacksSystemRole && turns.length > 0)) return { system: prompt, contents: turns.map(toContent) };
  const [first] = turns;
  if (first?.role === 'user' && !first.isResult) first.parts.unshift({ text: prompt });
  else turns.unshift({ role: 'user', parts: [{ text: prompt }], isResult: false });
  return { system: '', contents: turns.map(toContent) };
}

function toContent({ role, parts }: Content): Content {
  return { role, parts };
}

function convertPart(part: ContentPart | FilePart): Part {
  if (part.kind === 'text') return { text: part.text };
  const file = parseDataUrl(part.url);
  if (!file) throw new NotInline(part.url);
  return { inlineData: { mimeType: toTakenType(file), data: file.base64 } };
}

/** Gemini takes few types of texts, such as no JSON. */
function toTakenType({ mediaType, base64 }: InlineFile): string {
  const isOtherText = /^(text\/(?!(plain|html|css|csv|xml|rtf|markdown)$)|application\/(?!pdf$))/.test(mediaType);
  return isOtherText && isText(base64) ? 'text/plain' : mediaType;
}

/** Gemini's signatures in the `reasoning_details` of an assistant message: of a call by its id, or of the text. */
function findSignature(message: JsonRecord, type: string, field: string, id?: string): string | undefined {
  const found = asRecords(message['reasoning_details']).filter(
    (detail) => detail['format'] === SIGNATURE_FORMAT && detail['type'] === type && detail['id'] === id,
  );
  return found.flatMap((detail) => asText(detail[field]) ?? [])[0];
}

/** The signature of a text belongs to its last part. */
function signText(parts: readonly Part[], message: JsonRecord): Part[] {
  const signature = findSignature(message, 'reasoning.text', 'signature');
  const last = parts.at(-1);
  return signature === undefined || !last || !('text' in last)
    ? [...parts]
    : [...parts.slice(0, -1), { ...last, thoughtSignature: signature }];
}

/** The signature is in `reasoning_details`, or in the field of Gemini's OpenAI-compatible API. Only the first call of a turn needs one. */
function convertCall({ id, name, input, raw }: ToolCall, message: JsonRecord, position: number, options: ConversationOptions): Part {
  const extra = asText(asRecord(asRecord(raw['extra_content'])?.['google'])?.['thought_signature']);
  const original = extra ?? (id === undefined ? undefined : findSignature(message, 'reasoning.encrypted', 'data', id));
  const signature =
    (options.refusesSignatures ? undefined : original) ?? (options.needsSignatures && position === 0 ? NO_SIGNATURE : undefined);
  return {
    functionCall: { ...(id !== undefined && { id }), name, args: input },
    ...(signature !== undefined && { thoughtSignature: signature }),
  };
}

function convertResult(message: JsonRecord, content: readonly (ContentPart | FilePart)[], toolNames: ReadonlyMap<string, string>): Part {
  const id = asText(message['tool_call_id']);
  const text = joinTexts(content);
  return {
    functionResponse: {
      ...(id !== undefined && { id }),
      name: toolNames.get(id ?? '') ?? asText(message['name']) ?? 'unknown',
      // Gemini looks up `$ref` in the attachments of a result, and refuses one that it does not find.
      response: (text.includes('"$ref"') ? undefined : asRecord(parseJson(text))) ?? { output: text },
    },
  };
}
