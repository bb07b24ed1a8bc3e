import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { Message } from 'ollama/browser';
import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText, type JsonRecord, parseJson } from '../http/json-record.ts';

/** Ollama's message, with the ids its server reads though the library's types do not name them. */
export type OllamaMessage = Message & { tool_call_id?: string };

/**
 * OpenAI's messages as Ollama takes them: text in one piece, images as base64 beside it, tool calls with their arguments as objects.
 *
 * @throws ExecutorError `unsupported-request` for an image that is only an address, and for other kinds of content
 */
export function convertMessages(messages: ChatCompletionBody['messages']): OllamaMessage[] {
  const toolNames = new Map<string, string>();
  return messages.map((message) => {
    const { text, images } = convertContent(message['content']);
    const toolCalls = asRecords(message['tool_calls']).map((call) => convertToolCall(call, toolNames));
    const thinking = asText(message['reasoning_content']) ?? asText(message['reasoning']);
    const answered = asText(message['tool_call_id']);
    const toolName = asText(message['name']) ?? toolNames.get(answered ?? '');
    return {
      role: message.role === 'developer' ? 'system' : message.role,
      content: text,
      ...(images.length > 0 && { images }),
      ...(thinking !== undefined && { thinking }),
      ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
      ...(message.role === 'tool' && toolName !== undefined && { tool_name: toolName }),
      ...(message.role === 'tool' && answered !== undefined && { tool_call_id: answered }),
    };
  });
}

function convertContent(content: unknown): { text: string; images: string[] } {
  if (!Array.isArray(content)) return { text: asText(content) ?? '', images: [] };
  const texts: string[] = [];
  const images: string[] = [];
  for (const part of asRecords(content)) {
    if (part['type'] === 'text') texts.push(asText(part['text']) ?? '');
    else if (part['type'] === 'image_url') images.push(convertImage(part['image_url']));
    else throw unsupported('Ollama takes text and images only.', 'Leave out other attachments.');
  }
  return { text: texts.join('\n'), images };
}

function convertImage(image: unknown): string {
  const url = asText(image) ?? asText(asRecord(image)?.['url']) ?? '';
  const base64 = /^data:[^,]*;base64,(.*)$/is.exec(url)?.[1];
  if (base64 === undefined)
    throw unsupported('Ollama takes images only inside the request, not by address.', 'Send the image as a base64 data URL.');
  return base64;
}

function convertToolCall(call: JsonRecord, toolNames: Map<string, string>): NonNullable<Message['tool_calls']>[number] {
  const called = asRecord(call['function']) ?? {};
  const name = asText(called['name']) ?? '';
  const id = asText(call['id']);
  if (id !== undefined) toolNames.set(id, name);
  const given = called['arguments'];
  const parsed = asRecord(typeof given === 'string' ? parseJson(given) : given) ?? {};
  return { ...(id !== undefined && { id }), function: { name, arguments: { ...parsed } } };
}

function unsupported(sentence: string, cure: string): ExecutorError {
  return new ExecutorError('unsupported-request', { sentence, cure });
}
