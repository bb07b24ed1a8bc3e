import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { createCompletionId } from '../chunks/completion-id.ts';
import { asRecord, asText, type JsonRecord } from '../http/json-record.ts';
import { decodeBase64 } from '../messages/decode-base64.ts';
import { isText } from '../messages/media.ts';
import { moveImages } from '../messages/move-images.ts';
import { NotInline, parseDataUrl } from '../messages/parse-data-url.ts';
import {
  type ContentPart,
  type FilePart,
  joinTexts,
  noteAttachments,
  readContentAndFiles,
  unsupportedPart,
} from '../messages/read-content.ts';
import { readToolCalls } from '../messages/read-tool-calls.ts';
import { shortenId } from '../messages/shorten-id.ts';
import type { ApiMessage, ContentBlock } from './messages-api.ts';
import { readThinkingBlocks } from './thinking-details.ts';

const PROVIDER = 'Anthropic';

/** The image types that the API supports. */
const IMAGE_TYPES = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** The text of a conversation or last turn without text. */
const EMPTY = '(empty)';

/** A conversation in the API's form. */
export type Conversation = {
  /** All system prompts of the conversation, joined; '' without any. */
  readonly system: string | readonly ContentBlock[];
  readonly messages: readonly ApiMessage[];
};

/**
 * Converts OpenAI messages for the Messages API: separates system prompts, puts tool results into user turns, joins consecutive
 * turns of a role, and drops empty ones.
 *
 * @param withThinking - whether to send back the thinking of earlier answers: models that think by default require it before their
 * tool calls, and others ignore it
 * @throws ExecutorError `unsupported-request` for unsupported images and other kinds of content
 */
export function convertMessages(
  messages: ChatCompletionBody['messages'],
  withThinking = false,
  note: (remark: string) => void = () => undefined,
): Conversation {
  const system: ContentBlock[][] = [];
  const turns: { role: ApiMessage['role']; content: ContentBlock[] }[] = [];
  for (const message of moveImages(messages)) {
    const parts = readParts(message, note);
    if (message.role === 'system' || message.role === 'developer') {
      system.push(
        parts.some((part) => part.kind === 'text' && part.cache) ? parts.map(convertPart) : [{ type: 'text', text: joinTexts(parts) }],
      );
      continue;
    }
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const turn = convertTurn(message, parts);
    // The API refuses a turn that ends with thinking.
    const content = withThinking && role === 'assistant' && turn.length > 0 ? [...readThinkingBlocks(message), ...turn] : turn;
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(...content);
    else if (content.length > 0) turns.push({ role, content });
  }
  const last = turns.at(-1);
  if (last?.role === 'assistant') {
    // Without the user's last turn, which may be empty, the model would continue its own answer.
    if (messages.at(-1)?.role !== 'assistant') turns.push({ role: 'user', content: [{ type: 'text', text: EMPTY }] });
    // The API refuses a start of an answer that ends in white space.
    else last.content = trimEnd(last.content);
  }
  const blocks = system.flat().filter((block) => block.type === 'text' && block.text !== '');
  const prompt = blocks.map((block) => (block.type === 'text' ? block.text : '')).join('\n\n');
  // The API also refuses a conversation without turns.
  if (turns.length === 0) return { system: '', messages: [{ role: 'user', content: [{ type: 'text', text: prompt || EMPTY }] }] };
  const hasCachePoint = blocks.some((block) => 'cache_control' in block);
  return { system: hasCachePoint ? blocks : prompt, messages: turns.filter(({ content }) => content.length > 0) };
}

/** The parts of a message without texts of white space only, which the API refuses. */
function readParts(message: JsonRecord, note: (remark: string) => void): (ContentPart | FilePart)[] {
  const parts = readContentAndFiles(message['content'], PROVIDER).filter((part) => part.kind !== 'text' || part.text.trim() !== '');
  if (message['role'] === 'assistant') {
    const texts = parts.filter(({ kind }) => kind === 'text');
    if (texts.length < parts.length || message['audio']) noteAttachments(PROVIDER, note);
    return texts;
  }
  // Some clients set a message's cache point on the message.
  const cache = asRecord(message['cache_control']);
  return cache ? parts.map((part, position) => (position === parts.length - 1 ? { cache, ...part } : part)) : parts;
}

function convertTurn(message: ChatCompletionBody['messages'][number], parts: readonly (ContentPart | FilePart)[]): ContentBlock[] {
  if (message.role === 'tool') {
    const cache = parts.findLast((part) => part.cache)?.cache;
    const plain = parts.map(({ cache: _, ...part }) => convertPart(part));
    // The API refuses cache points inside a result.
    return [{ type: 'tool_result', tool_use_id: convertId(asText(message['tool_call_id'])), content: plain, ...withCache(cache) }];
  }
  const content = parts.map(convertPart);
  if (message.role !== 'assistant') return content;
  const calls = readToolCalls(message).map(
    ({ id, name, input }): ContentBlock => ({ type: 'tool_use', id: convertId(id ?? createCompletionId('call')), name, input }),
  );
  return [...content, ...calls];
}

function convertPart(part: ContentPart | FilePart): ContentBlock {
  const cache = withCache(part.cache);
  if (part.kind === 'file') return { ...convertFile(part), ...cache };
  if (part.kind === 'text') return { type: 'text', text: part.text, ...cache };
  const file = parseDataUrl(part.url);
  if (!file) {
    if (!/^https:/i.test(part.url)) throw new NotInline(part.url);
    return { type: 'image', source: { type: 'url', url: part.url }, ...cache };
  }
  if (!IMAGE_TYPES.has(file.mediaType)) {
    throw new ExecutorError('unsupported-request', {
      sentence: `${PROVIDER} does not support this image format.`,
      cure: 'Send the image as JPEG, PNG, GIF or WebP.',
    });
  }
  return { type: 'image', source: { type: 'base64', media_type: file.mediaType, data: file.base64 }, ...cache };
}

function withCache(cache: JsonRecord | undefined): { cache_control?: JsonRecord } {
  return cache ? { cache_control: cache } : {};
}

/** The API takes PDF and plain text, with the name as a title. */
function convertFile({ url, name }: FilePart): ContentBlock {
  const title = name !== undefined && { title: name };
  const file = parseDataUrl(url);
  if (!file && /^https:/i.test(url)) return { type: 'document', source: { type: 'url', url }, ...title };
  if (!file) throw new NotInline(url);
  if (file.mediaType === 'application/pdf') {
    return { type: 'document', source: { type: 'base64', media_type: file.mediaType, data: file.base64 }, ...title };
  }
  if (/^text\//.test(file.mediaType) || (/^application\//.test(file.mediaType) && isText(file.base64))) {
    const data = new TextDecoder().decode(decodeBase64(file.base64));
    return { type: 'document', source: { type: 'text', media_type: 'text/plain', data }, ...title };
  }
  throw unsupportedPart(file.mediaType, `${PROVIDER} supports text, images and PDF only`);
}

/** Replaces other providers' tool-call ids with characters that this API refuses. */
function convertId(id: string | undefined): string {
  return id === undefined || /^[\w-]+$/.test(id) ? (id ?? 'unknown') : shortenId(id);
}

function trimEnd(content: readonly ContentBlock[]): ContentBlock[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return [...content];
  const text = last.text.trimEnd();
  return [...content.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}
