import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asText } from '../http/json-record.ts';
import { moveImages } from '../messages/move-images.ts';
import { noteAttachments } from '../messages/read-content.ts';
import { readToolCalls } from '../messages/read-tool-calls.ts';
import { shortenId } from '../messages/shorten-id.ts';
import { convertContent } from './convert-content.ts';
import { readReasoningDetails } from './reasoning-details.ts';
import type { InputItem, InputPart } from './responses-api.ts';

type Message = ChatCompletionBody['messages'][number];

/** A conversation in the API's form. */
export type Conversation = {
  /** The system prompts before the first turn, joined; '' without any. */
  readonly instructions: string;
  readonly input: readonly InputItem[];
};

/** The options of {@link convertMessages}. */
export type ConvertMessagesOptions = Pick<ConvertOptions, 'avoided' | 'note'> & {
  readonly model: string;
  /** Sends all system prompts as messages. */
  readonly keepSystemMessages: boolean;
};

/** The API's maximum length of a call's id. */
const MAX_ID_LENGTH = 64;

/**
 * Converts OpenAI messages to input items: the first system prompts become instructions, tool calls and results items of their own.
 *
 * @throws ExecutorError `unsupported-request` for kinds of content that the API does not support
 */
export function convertMessages(messages: readonly Message[], options: ConvertMessagesOptions): Conversation {
  const { keepSystemMessages, note } = options;
  const callIds = new Set<string>();
  const system: string[] = [];
  const input: InputItem[] = [];
  for (const message of moveImages(messages)) {
    if (message.role === 'system' || message.role === 'developer') {
      const text = readText(convertContent(message['content']));
      if (text === '') continue;
      if (input.length > 0 || keepSystemMessages) input.push({ role: message.role, content: text });
      else system.push(text);
    } else if (message.role === 'assistant') {
      const items = convertAssistant(message, options);
      for (const item of items) if ('call_id' in item) callIds.add(item.call_id);
      input.push(...items);
    } else if (message.role === 'tool') {
      const id = toCallId(asText(message['tool_call_id']));
      if (callIds.has(id)) input.push({ type: 'function_call_output', call_id: id, output: convertContent(message['content']) });
      else note('left out the result of a tool call without a name');
    } else {
      const content = convertContent(message['content']);
      if (content.length > 0) input.push({ role: 'user', content });
    }
  }
  const instructions = system.join('\n\n');
  // The API refuses a request without input.
  if (input.length === 0 && instructions !== '') return { instructions: '', input: [{ role: 'user', content: instructions }] };
  return { instructions, input };
}

function convertAssistant(message: Message, { model, avoided, note }: ConvertMessagesOptions): InputItem[] {
  const reasoning = readReasoningDetails(message['reasoning_details'], model);
  if (avoided.has('reasoning_details') && reasoning.length > 0) note('left out reasoning_details: from another model or account');
  const content = convertContent(message['content'] ?? message['refusal']);
  if (typeof content !== 'string' || message['audio']) noteAttachments('the Responses API', note);
  const text = readText(content);
  return [
    ...(avoided.has('reasoning_details') ? [] : reasoning),
    ...(text === '' ? [] : [{ role: 'assistant', content: text } as const]),
    ...readToolCalls(message)
      .filter(({ name }) => name !== '')
      .map(({ id, name, input }) => ({ type: 'function_call', call_id: toCallId(id), name, arguments: JSON.stringify(input) }) as const),
  ];
}

function toCallId(id = ''): string {
  return id.length > MAX_ID_LENGTH ? shortenId(id) : id;
}

function readText(content: string | readonly InputPart[]): string {
  if (typeof content === 'string') return content;
  return content.flatMap((part) => (part.type === 'input_text' ? [part.text] : [])).join('\n');
}
