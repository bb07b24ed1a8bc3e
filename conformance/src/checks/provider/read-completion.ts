import type { HttpCall } from '../../peers/http/http-call.ts';
import { isRecord } from '../../peers/json.ts';
import { choicesOf } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { describeAnswer } from './provider-stage.ts';

/** One choice of a completion. */
export type CompletionChoice = {
  readonly role: unknown;
  readonly hasText: boolean;
  readonly kinds: readonly string[];
  readonly finish: unknown;
};

/** The form of a completion. */
export type Completion = {
  readonly id: unknown;
  readonly model: unknown;
  readonly usage: unknown;
  readonly choices: readonly CompletionChoice[];
  readonly contentType: string;
};

/** Reads a non-streamed completion. Fails the check without one. */
export function readCompletion(call: HttpCall, trial: Trial): Completion {
  const { json } = call;
  const choices = choicesOf(json);
  if (call.status !== 200 || !isRecord(json) || choices.length === 0)
    return trial.fail('status 200 and one JSON completion with choices', describeAnswer(call));
  const { id, model, usage } = json;
  return { id, model, usage, choices: choices.map(readChoice), contentType: call.contentType };
}

function readChoice(choice: Record<string, unknown>): CompletionChoice {
  const message = isRecord(choice['message']) ? choice['message'] : {};
  const reasoning = message['reasoning_content'] ?? message['reasoning'];
  const tools = Array.isArray(message['tool_calls']) && message['tool_calls'].length > 0;
  const kinds = [
    ...(typeof message['content'] === 'string' && message['content'] !== '' ? ['content'] : []),
    ...(typeof reasoning === 'string' && reasoning !== '' ? ['reasoning'] : []),
    ...(tools ? ['tools'] : []),
  ];
  const hasText = typeof message['content'] === 'string' || typeof reasoning === 'string' || tools;
  return { role: message['role'], hasText, kinds, finish: choice['finish_reason'] };
}
