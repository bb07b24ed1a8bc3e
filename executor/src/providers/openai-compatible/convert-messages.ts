import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { moveImages } from '../messages/move-images.ts';
import { noteAttachments } from '../messages/read-content.ts';
import { shortenId } from '../messages/shorten-id.ts';
import type { Form } from '../refusals/refusal.ts';

type Messages = ChatCompletionBody['messages'];
type Message = Messages[number];

/** The fields of OpenAI's messages that every server knows. */
const FIELDS = ['role', 'content', 'name', 'tool_calls', 'tool_call_id'] as const;

/** Names content parts as the chat API does, and replaces the forms of messages that the server refused. */
export function convertMessages(messages: Messages, avoided: ReadonlySet<Form>, note: (remark: string) => void): Messages {
  let converted = messages.some(hasForeignParts) ? messages.map(renameParts) : messages;
  if (avoided.has('developer_role') || avoided.has('system_role')) {
    converted = converted.map((message) => (message.role === 'developer' ? { ...message, role: 'system' } : message));
  }
  if (avoided.has('system_role')) converted = moveSystemPrompts(converted);
  if (avoided.has('extra_message_fields')) converted = converted.map((message) => omitExtraFields(message, note));
  if (avoided.has('tool_images')) converted = moveImages(converted, true);
  if (avoided.has('loose_turns')) converted = alternateTurns(converted);
  if (avoided.has('foreign_tool_ids')) converted = shortenIds(converted);
  return converted;
}

/** The names of the chat API for parts of the Responses API, which some clients send in tool messages. */
const PART_TYPES: Readonly<Record<string, string>> = { input_text: 'text', output_text: 'text', input_image: 'image_url' };

function hasForeignParts({ content }: JsonRecord): boolean {
  return asRecords(content).some(({ type }) => Object.hasOwn(PART_TYPES, String(type)));
}

function renameParts(message: Message): Message {
  if (!hasForeignParts(message)) return message;
  const parts = asRecords(message['content']).map((part) => {
    const type = PART_TYPES[String(part['type'])];
    if (type === undefined) return part;
    const { image_url: image, text } = part;
    return type === 'text' ? { type, text } : { type, image_url: typeof image === 'string' ? { url: image } : image };
  });
  return { ...message, content: parts };
}

/** Puts all system prompts in front of the first user message, for models without a system role. */
function moveSystemPrompts(messages: Messages): Messages {
  const prompts = messages.filter(({ role }) => role === 'system').map((message) => message['content']);
  if (prompts.length === 0) return messages;
  const others = messages.filter(({ role }) => role !== 'system');
  const position = others.findIndex(({ role }) => role === 'user');
  const user = others[position];
  if (!user) return [{ role: 'user', content: joinContents(prompts) }, ...others];
  return others.with(position, { ...user, content: joinContents([...prompts, user['content']]) });
}

/** Joins contents to one: a text if all are texts, otherwise parts. */
function joinContents(contents: readonly unknown[]): unknown {
  if (contents.every((content) => typeof content === 'string')) return contents.join('\n\n');
  return contents.flatMap((content) => (typeof content === 'string' ? [{ type: 'text', text: content }] : asRecords(content)));
}

/** Keeps what OpenAI's first servers knew: of messages, of their parts, and of tool calls. */
function omitExtraFields(message: Message, note: (remark: string) => void): Message {
  if (message['images'] || message['audio']) noteAttachments('the server', note);
  const { role, content, tool_calls: calls } = message;
  const parts = asRecords(content).filter(({ type }) => type !== 'thinking');
  return {
    ...pick(message, FIELDS),
    role,
    ...(Array.isArray(content) && { content: parts.length > 0 ? parts.map((part) => pick(part, ['type', String(part['type'])])) : '' }),
    ...(Array.isArray(calls) && {
      tool_calls: asRecords(calls).map((call) => pick(call, ['id', 'type', String(call['type'] ?? 'function')])),
    }),
  };
}

/** The text of a turn without text, and of an answer between a tool result and the user's next turn. */
const [EMPTY, ANSWERED] = ['(empty)', 'OK.'];

/**
 * Gives each turn content, a plain text if it has nothing else, and lets the roles alternate: leaves out empty answers, joins the
 * turns of a role, and puts an answer between a tool result and the user's next turn.
 */
function alternateTurns(messages: Messages): Messages {
  const turns: Message[] = [];
  for (const message of messages) {
    const { role } = message;
    const content = simplifyContent(message['content']);
    const isKept = content !== '' || role === 'user' || role === 'tool' || message['tool_calls'];
    if (!isKept) continue;
    const turn = { ...message, content: content === '' && !message['tool_calls'] ? EMPTY : content };
    const last = turns.at(-1);
    if (last && last.role === role && role !== 'tool' && !last['tool_calls']) {
      turns.splice(-1, 1, { ...last, ...turn, content: joinContents([last['content'], turn.content].filter((each) => each !== '')) });
      continue;
    }
    if (last?.role === 'tool' && role === 'user') turns.push({ role: 'assistant', content: ANSWERED });
    turns.push(turn);
  }
  const last = turns.at(-1);
  // An answer to continue.
  if (last?.role === 'assistant' && typeof last['content'] === 'string')
    turns.splice(-1, 1, { ...last, content: last['content'].trimEnd() });
  return turns;
}

/** A text, '' if it is blank, or parts with something else. */
function simplifyContent(content: unknown): unknown {
  const parts = asRecords(content);
  if (parts.some(({ type }) => type !== 'text')) return parts;
  const text = asText(content) ?? parts.flatMap((part) => asText(part['text']) ?? []).join('\n');
  return text.trim() === '' ? '' : text;
}

function pick(record: JsonRecord, names: readonly string[]): JsonRecord {
  return Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
}

/** Replaces tool-call ids by the form that Mistral requires. */
function shortenIds(messages: Messages): Messages {
  return messages.map((message) => {
    const calls = asRecords(message['tool_calls']);
    const callId = asText(message['tool_call_id']);
    return {
      ...message,
      ...(calls.length > 0 && { tool_calls: calls.map((call): JsonRecord => ({ ...call, id: shortenId(asText(call['id']) ?? '') })) }),
      ...(callId !== undefined && { tool_call_id: shortenId(callId) }),
    };
  });
}
