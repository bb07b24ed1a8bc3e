import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asText } from '../http/json-record.ts';
import { readToolCalls } from '../messages/read-tool-calls.ts';
import { CallIds } from './call-ids.ts';
import { convertContent } from './convert-content.ts';
import { readReasoningDetails } from './reasoning-details.ts';
import type { FunctionCall, InputItem, InputPart } from './responses-api.ts';

type Message = ChatCompletionBody['messages'][number];

/** A conversation in the API's form. */
export type Conversation = {
  /** The system prompts before the first turn, joined; '' without any. */
  readonly instructions: string;
  readonly input: readonly InputItem[];
};

/** The options of {@link convertMessages}. */
export type ConvertMessagesOptions = Pick<ConvertOptions, 'avoided' | 'note'> & {
  /** Sends all system prompts as messages. */
  readonly keepSystemMessages: boolean;
};

/** The output that the API requires for a call that was never answered. */
const NO_RESULT = 'No result.';

/**
 * Converts OpenAI messages to input items: the first system prompts become instructions, tool calls and results items of their own.
 * Each call gets exactly one result, which the API requires.
 *
 * @throws ExecutorError `unsupported-request` for kinds of content that the API does not support
 */
export function convertMessages(messages: readonly Message[], options: ConvertMessagesOptions): Conversation {
  const { keepSystemMessages, note } = options;
  const ids = new CallIds();
  const system: string[] = [];
  const input: InputItem[] = [];
  for (const message of messages) {
    if (message.role === 'system' || message.role === 'developer') {
      const text = readText(convertContent(message['content']));
      if (text === '') continue;
      if (input.length > 0 || keepSystemMessages) input.push({ role: message.role, content: text });
      else system.push(text);
    } else if (message.role === 'assistant') {
      input.push(...convertAssistant(message, ids, options));
    } else if (message.role === 'tool') {
      const id = ids.answer(asText(message['tool_call_id']));
      if (id === undefined) note('left out a tool result without its call');
      else input.push({ type: 'function_call_output', call_id: id, output: convertContent(message['content']) });
    } else {
      const content = convertContent(message['content']);
      if (content.length > 0) input.push({ role: 'user', content });
    }
  }
  const instructions = system.join('\n\n');
  // The API refuses a request without input.
  if (input.length === 0 && instructions !== '') return { instructions: '', input: [{ role: 'user', content: instructions }] };
  if (ids.unanswered.size > 0) note('added an empty result to a tool call without one');
  const answered = input.flatMap((item): InputItem[] =>
    isUnanswered(item, ids) ? [item, { type: 'function_call_output', call_id: item.call_id, output: NO_RESULT }] : [item],
  );
  return { instructions, input: answered };
}

function convertAssistant(message: Message, ids: CallIds, { avoided, note }: ConvertMessagesOptions): InputItem[] {
  const reasoning = readReasoningDetails(message['reasoning_details']);
  if (avoided.has('reasoning_details') && reasoning.length > 0) note('left out reasoning_details: from another model or account');
  const content = convertContent(message['content'] ?? message['refusal']);
  if (typeof content !== 'string') note('left out the attachments of an assistant message: not supported by the Responses API');
  const text = readText(content);
  return [
    ...(avoided.has('reasoning_details') ? [] : reasoning),
    ...(text === '' ? [] : [{ role: 'assistant', content: text } as const]),
    ...readToolCalls(message)
      .filter(({ name }) => name !== '')
      .map(({ id, name, input }) => ({ type: 'function_call', call_id: ids.open(id), name, arguments: JSON.stringify(input) }) as const),
  ];
}

function isUnanswered(item: InputItem, ids: CallIds): item is FunctionCall {
  return 'type' in item && item.type === 'function_call' && ids.unanswered.has(item.call_id);
}

function readText(content: string | readonly InputPart[]): string {
  if (typeof content === 'string') return content;
  return content.flatMap((part) => (part.type === 'input_text' ? [part.text] : [])).join('\n');
}
