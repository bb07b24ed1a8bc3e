import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asText } from '../http/json-record.ts';
import { decodeBase64 } from '../messages/decode-base64.ts';
import { refuseLinks } from '../messages/find-links.ts';
import { NotInline, parseDataUrl } from '../messages/parse-data-url.ts';
import { type ContentPart, joinTexts, readContent } from '../messages/read-content.ts';
import { readToolCalls } from '../messages/read-tool-calls.ts';
import type { ModelMessage } from './language-model.ts';

const PROVIDER = "The browser's model";

/** A conversation for the browser's model. */
export type Conversation = {
  /** The joined system prompts, and all messages except the last. */
  readonly before: readonly ModelMessage[];
  /** The last message: a prompt, or the start of an answer to continue. */
  readonly last: ModelMessage;
  readonly hasImages: boolean;
};

/**
 * Converts OpenAI messages for the browser's model. It does not support tools, so earlier calls and results become text.
 *
 * @throws ExecutorError `unsupported-request` for linked images and other kinds of content
 */
export function convertMessages(messages: ChatCompletionBody['messages']): Conversation {
  refuseLinks(messages);
  const system: string[] = [];
  const turns: ModelMessage[] = [];
  for (const message of messages) {
    const parts = readContent(message['content'], PROVIDER);
    if (message.role === 'system' || message.role === 'developer') system.push(joinTexts(parts));
    else turns.push(convertTurn(message, parts));
  }
  const prompt = system.filter((text) => text !== '').join('\n\n');
  const nonEmpty = turns.filter(({ content }) => content.length > 0);
  const last = nonEmpty.at(-1);
  const hasImages = nonEmpty.some(({ content }) => content.some(({ type }) => type === 'image'));
  if (!last) return { before: [], last: textMessage('user', prompt), hasImages };
  return {
    before: [...(prompt === '' ? [] : [textMessage('system', prompt)]), ...nonEmpty.slice(0, -1)],
    last: last.role === 'assistant' ? { ...last, prefix: true } : last,
    hasImages,
  };
}

function convertTurn(message: ChatCompletionBody['messages'][number], parts: readonly ContentPart[]): ModelMessage {
  if (message.role === 'tool') return textMessage('user', `The tool answered: ${joinTexts(parts)}`);
  const calls = readToolCalls(message).map(({ name, input }) => `(Called the tool ${name} with ${JSON.stringify(input)}.)`);
  const content = [...parts.map(convertPart), ...calls.map((value) => ({ type: 'text', value }) as const)];
  return { role: asText(message.role) === 'assistant' ? 'assistant' : 'user', content };
}

function convertPart(part: ContentPart): ModelMessage['content'][number] {
  if (part.kind === 'text') return { type: 'text', value: part.text };
  const file = parseDataUrl(part.url);
  if (!file) throw new NotInline(part.url);
  return { type: 'image', value: new Blob([decodeBase64(file.base64)], { type: file.mediaType }) };
}

function textMessage(role: ModelMessage['role'], value: string): ModelMessage {
  return { role, content: [{ type: 'text', value }] };
}
