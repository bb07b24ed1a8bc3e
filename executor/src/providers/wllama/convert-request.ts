import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { JsonRecord } from '../http/json-record.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { decodeBase64 } from '../messages/decode-base64.ts';
import { refuseLinks } from '../messages/find-links.ts';
import { NotInline, parseDataUrl } from '../messages/parse-data-url.ts';
import { joinTexts, readContent } from '../messages/read-content.ts';
import type { EngineParams } from './engine.ts';

const PROVIDER = 'The model inside the page';

/** OpenAI settings that llama.cpp supports. */
const SUPPORTED = [
  'temperature',
  'top_p',
  'seed',
  'stop',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'response_format',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
] as const;

/** The options of a request conversion. */
export type ConvertOptions = { readonly supportsImages: boolean; readonly note: (remark: string) => void };

/**
 * Converts a body for wllama, which takes OpenAI's form with images as bytes.
 *
 * @throws ExecutorError `unsupported-request` for images that the model does not support, and for other kinds of content
 */
export function convertRequest(body: ChatCompletionBody, { supportsImages, note }: ConvertOptions): EngineParams {
  refuseLinks(body.messages);
  noteUnsupported(body, ['n', 'reasoning_effort'], PROVIDER.toLowerCase(), note);
  const settings = SUPPORTED.flatMap((name) => (body[name] === undefined || body[name] === null ? [] : [[name, body[name]]]));
  const limit = body.max_completion_tokens ?? body.max_tokens;
  return {
    ...Object.fromEntries(settings),
    ...(typeof limit === 'number' && { max_tokens: limit }),
    stream_options: { include_usage: true },
    messages: body.messages.map((message) => convertMessage(message, supportsImages)),
  };
}

function convertMessage(message: ChatCompletionBody['messages'][number], supportsImages: boolean): JsonRecord {
  const { role, content, ...rest } = message;
  const parts = readContent(content, PROVIDER);
  const hasImages = parts.some(({ kind }) => kind === 'image');
  if (hasImages && !supportsImages) {
    throw new ExecutorError('unsupported-request', {
      sentence: `${PROVIDER} does not support images.`,
      cure: 'Remove them, or choose another model.',
    });
  }
  const converted = parts.map((part) =>
    part.kind === 'text' ? { type: 'text', text: part.text } : { type: 'image', data: decodeImage(part.url) },
  );
  return { ...rest, role: role === 'developer' ? 'system' : role, content: hasImages ? converted : joinTexts(parts) };
}

function decodeImage(url: string): ArrayBuffer {
  const file = parseDataUrl(url);
  if (!file) throw new NotInline(url);
  return decodeBase64(file.base64).buffer;
}
