import { type ChatCompletionBody, parseJson } from '@chat-executor/protocol';
import { createCompletionId } from '../chunks/completion-id.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

type Messages = ChatCompletionBody['messages'];
type Message = Messages[number];

/** The result of a call that has none, such as one whose answer was stopped. */
const NO_RESULT = 'No result.';

/**
 * Repairs a conversation so that each tool call has one result, directly after its turn, which all APIs require: adds missing
 * results, moves late ones, gives repeated ids new ones, repairs arguments, and sends a result without a call as the user's text.
 * Replaces the older forms `function_call` and `function`, and puts a refusal into the content. Returns the same messages if nothing
 * is to repair.
 */
export function repairToolTurns(given: Messages, note: (remark: string) => void): Messages {
  const messages = given.map(replaceOldForms);
  const repaired: Message[] = [];
  const usedIds = new Set<string>();
  const taken = new Set<number>();
  for (const [position, message] of messages.entries()) {
    if (taken.has(position)) continue;
    const calls = message.role === 'assistant' ? asRecords(message['tool_calls']) : [];
    if (calls.length === 0) {
      repaired.push(message.role === 'tool' ? toUserText(message, note) : message);
      continue;
    }
    const results: Message[] = [];
    const renamed = calls.map((given) => {
      const call = repairArguments(given, note);
      const id = asText(call['id']);
      const found = findResult(messages, position + 1, id, taken);
      if (found !== undefined) taken.add(found);
      else note('added a placeholder for a missing tool result');
      const newId = id !== undefined && !usedIds.has(id) ? id : createCompletionId('call');
      usedIds.add(newId);
      const result = (found === undefined ? undefined : messages[found]) ?? { role: 'tool', content: NO_RESULT };
      results.push(result['tool_call_id'] === newId ? result : { ...result, tool_call_id: newId });
      return newId === id ? call : { ...call, id: newId };
    });
    repaired.push(renamed.every((call, index) => call === calls[index]) ? message : { ...message, tool_calls: renamed }, ...results);
  }
  return isSame(repaired, given) ? given : repaired;
}

/** Calls and results without ids belong together in their order. */
function replaceOldForms(message: Message): Message {
  if (message.role === 'function') return { ...message, role: 'tool' };
  if (message.role !== 'assistant') return message;
  const { function_call: called, refusal, ...others } = message;
  const refused = asText(message['content']) === undefined && asText(refusal);
  if (!asRecord(called) && !refused) return message;
  return {
    ...others,
    ...(refused && { content: refused }),
    ...(asRecord(called) && { tool_calls: [...asRecords(message['tool_calls']), { type: 'function', function: called }] }),
  };
}

/** Many servers refuse arguments that are not the text of a JSON object, such as those of an answer that was cut. */
function repairArguments(call: JsonRecord, note: (remark: string) => void): JsonRecord {
  const called = asRecord(call['function']);
  const given = called?.['arguments'] ?? '{}';
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const isValid = asRecord(parseJson(text)) !== undefined;
  if (!called || (isValid && text === called['arguments'])) return call;
  if (!isValid && text.trim() !== '') note('replaced the arguments of a tool call: not a JSON object');
  return { ...call, function: { ...called, arguments: isValid ? text : '{}' } };
}

/** Finds the result of a call before the next use of its id. A call without an id has the next result without one. */
function findResult(messages: Messages, from: number, id: string | undefined, taken: ReadonlySet<number>): number | undefined {
  for (let position = from; position < messages.length; position += 1) {
    const message = messages[position];
    if (message?.role === 'tool' && !taken.has(position) && asText(message['tool_call_id']) === id) return position;
    if (message?.role === 'assistant' && asRecords(message['tool_calls']).some((call) => asText(call['id']) === id)) return undefined;
  }
  return undefined;
}

function toUserText(message: JsonRecord, note: (remark: string) => void): Message {
  note('sent a tool result without a call as text');
  return { role: 'user', content: message['content'] };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
