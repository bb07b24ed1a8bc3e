import { type ChatCompletionBody, parseJson, parseUrl } from '@chat-executor/protocol';
import { asText, type JsonRecord } from '../providers/http/json-record.ts';
import { moveImages } from '../providers/messages/move-images.ts';
import { NotInline, parseDataUrl } from '../providers/messages/parse-data-url.ts';
import { type ContentPart, type FilePart, joinTexts, noteAttachments, readContentAndFiles } from '../providers/messages/read-content.ts';
import { readToolCalls } from '../providers/messages/read-tool-calls.ts';
import { readMetadata } from './provider-metadata.ts';

const PROVIDER = 'The AI SDK provider';

type Part = ContentPart | FilePart;

/** What the form of a prompt depends on. */
export type PromptForm = {
  /** The model's specification, such as `v3`. */
  readonly version: string;
  /** The links that the provider loads itself: regular expressions by media type. */
  readonly supportedUrls: JsonRecord;
};

type Message = { readonly role: string; readonly content: string | JsonRecord[] };

/**
 * Converts OpenAI messages to an AI SDK prompt. System messages come first, because some providers accept them only there. Images
 * of answers, and images and files of tool results follow as the user's, because few providers accept them inside.
 *
 * @throws ExecutorError `unsupported-request` for kinds of content that the AI SDK does not have; NotInline for links that the
 * provider does not load
 */
export function convertPrompt(messages: ChatCompletionBody['messages'], form: PromptForm, note: (remark: string) => void): JsonRecord[] {
  const system: JsonRecord[] = [];
  const toolNames = new Map<string, string>();
  const turns: Message[] = [];
  const files: JsonRecord[] = [];
  const add = (role: string, content: JsonRecord[]): void => {
    const last = turns.at(-1);
    if (role === 'tool' && last?.role === 'tool' && Array.isArray(last.content)) last.content.push(...content);
    else if (content.length > 0) turns.push({ role, content });
  };
  for (const message of moveImages(messages)) {
    const parts = readContentAndFiles(message['content'] ?? message['refusal'], PROVIDER);
    if (message.role === 'system' || message.role === 'developer') {
      const content = joinTexts(parts);
      if (content !== '') system.push({ role: 'system', content, ...markCache(parts) });
      continue;
    }
    if (message.role === 'tool') {
      add('tool', [convertResult(message, parts, toolNames)]);
      files.push(...parts.filter(({ kind }) => kind !== 'text').map((part) => convertPart(part, form)));
      continue;
    }
    add('user', files.splice(0));
    const content = parts.map((part) => convertPart(part, form));
    if (message.role !== 'assistant') {
      add('user', content);
      continue;
    }
    if (message['audio']) noteAttachments('this AI SDK provider', note);
    for (const { id, name } of readToolCalls(message)) toolNames.set(id ?? '', name);
    add('assistant', convertAnswer(message, content));
  }
  add('user', files);
  // Some providers refuse a conversation without turns.
  if (turns.length === 0) return [{ role: 'user', content: system.map(({ content }) => ({ type: 'text', text: content })) }];
  return [...system, ...turns];
}

function convertAnswer(message: JsonRecord, content: readonly JsonRecord[]): JsonRecord[] {
  const { reasoning, text, calls: metadata } = readMetadata(message);
  const signed = text && content[0] ? [{ ...content[0], providerOptions: text }, ...content.slice(1)] : content;
  const calls = readToolCalls(message).map(({ id = '', name, input }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName: name,
    input,
    ...(metadata.has(id) && { providerOptions: metadata.get(id) }),
  }));
  return [...reasoning, ...signed, ...calls];
}

function convertResult(message: JsonRecord, parts: readonly Part[], toolNames: ReadonlyMap<string, string>): JsonRecord {
  const id = asText(message['tool_call_id']) ?? '';
  const text = joinTexts(parts);
  const json = parseJson(text);
  const output = typeof json === 'object' && json !== null ? { type: 'json', value: json } : { type: 'text', value: text };
  return { type: 'tool-result', toolCallId: id, toolName: toolNames.get(id) ?? asText(message['name']) ?? 'unknown', output };
}

function convertPart(part: Part, { version, supportedUrls }: PromptForm): JsonRecord {
  if (part.kind === 'text') return { type: 'text', text: part.text, ...markCache([part]) };
  const file = parseDataUrl(part.url);
  const mediaType = file?.mediaType ?? (part.kind === 'image' ? 'image/*' : guessType(part.url));
  const name = part.kind === 'file' && part.name !== undefined && { filename: part.name };
  const content = file ? file.base64 : readLink(part.url, mediaType, supportedUrls);
  const more = { ...name, ...markCache([part]) };
  if (version === 'v2' || version === 'v3') return { type: 'file', mediaType, data: content, ...more };
  const data = typeof content === 'string' ? { type: 'data', data: content } : { type: 'url', url: content };
  return { type: 'file', mediaType, data, ...more };
}

/** A cache point of the client, which only Claude's API has. */
function markCache(parts: readonly Part[]): JsonRecord {
  const marked = parts.findLast((part) => part.kind !== 'file' && part.cache);
  return marked && marked.kind !== 'file' ? { providerOptions: { anthropic: { cacheControl: marked.cache } } } : {};
}

function guessType(url: string): string {
  return /\.pdf($|[?#])/i.test(url) ? 'application/pdf' : 'application/octet-stream';
}

/** @throws NotInline for other links: the AI SDK would load them itself */
function readLink(link: string, mediaType: string, supportedUrls: JsonRecord): URL {
  const url = parseUrl(link);
  const patterns = Object.entries(supportedUrls).flatMap(([type, list]): unknown[] => {
    const prefix = type
      .toLowerCase()
      .replace(/^\*(\/\*)?$/, '')
      .replace('*', '');
    return mediaType.startsWith(prefix) && Array.isArray(list) ? list : [];
  });
  if (url && patterns.some((pattern) => pattern instanceof RegExp && link.toLowerCase().search(pattern) >= 0)) return url;
  throw new NotInline(link);
}
