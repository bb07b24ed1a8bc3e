import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { Message } from 'ollama/browser';
import { asText } from '../http/json-record.ts';
import { NotInline, parseDataUrl } from '../messages/parse-data-url.ts';
import { joinTexts, noteAttachments, readAnswerImages, readContent } from '../messages/read-content.ts';
import { readToolCalls } from '../messages/read-tool-calls.ts';

/** Ollama's message, with the id that its server reads and its types lack. */
export type OllamaMessage = Message & { tool_call_id?: string };

/**
 * Converts OpenAI messages for Ollama: text in one piece, images as base64, tool-call arguments as objects.
 *
 * @throws ExecutorError `unsupported-request` for linked images and other kinds of content
 */
export function convertMessages(messages: ChatCompletionBody['messages'], note?: (remark: string) => void): OllamaMessage[] {
  const toolNames = new Map<string, string>();
  return messages.map((message) => {
    const parts = [...readContent(message['content'], 'Ollama'), ...readAnswerImages(message)];
    if (message['audio'] && note) noteAttachments('Ollama', note);
    const images = parts.flatMap((part) => (part.kind === 'image' ? [convertImage(part.url)] : []));
    const toolCalls = readToolCalls(message).map(({ id, name, input }) => {
      if (id !== undefined) toolNames.set(id, name);
      return { ...(id !== undefined && { id }), function: { name, arguments: { ...input } } };
    });
    const thinking = asText(message['reasoning_content']) ?? asText(message['reasoning']);
    const callId = asText(message['tool_call_id']);
    const toolName = asText(message['name']) ?? toolNames.get(callId ?? '');
    return {
      role: message.role === 'developer' ? 'system' : message.role,
      content: joinTexts(parts),
      ...(images.length > 0 && { images }),
      ...(thinking !== undefined && { thinking }),
      ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
      ...(message.role === 'tool' && toolName !== undefined && { tool_name: toolName }),
      ...(message.role === 'tool' && callId !== undefined && { tool_call_id: callId }),
    };
  });
}

function convertImage(url: string): string {
  const file = parseDataUrl(url);
  if (!file) throw new NotInline(url);
  return file.base64;
}
