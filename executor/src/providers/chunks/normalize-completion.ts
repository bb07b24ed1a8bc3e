import type { ChatCompletion } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { asId, asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createCompletionId } from './completion-id.ts';
import { pickKnown } from './known-fields.ts';
import { normalizeDelta } from './normalize-delta.ts';
import { normalizeFinishReason } from './normalize-finish-reason.ts';
import { findUsage } from './normalize-usage.ts';
import { ToolCallNormalizer } from './tool-call-normalizer.ts';

/**
 * Normalizes a provider's whole answer (rule CBK-4): an id, a model, and a message and finish reason per choice. Drops
 * unknown fields.
 *
 * @throws ExecutorError `bad-provider-answer` for anything without a message
 */
export function normalizeCompletion(raw: unknown, requestedModel: string): ChatCompletion {
  const answer = asRecord(raw) ?? {};
  const usage = findUsage(answer);
  const choices = asRecords(answer['choices']).map(normalizeChoice);
  if (choices.length === 0) throw new ExecutorError('bad-provider-answer');
  return {
    ...pickKnown('answer', answer),
    id: asId(answer['id']) ?? createCompletionId(),
    object: 'chat.completion',
    created: asIndex(answer['created']) || Math.floor(Date.now() / 1000),
    model: asId(answer['model']) ?? requestedModel,
    choices,
    ...(usage && { usage }),
  };
}

function normalizeChoice(raw: JsonRecord, position: number): ChatCompletion['choices'][number] {
  const { index, message: rawMessage, delta, finish_reason: reason, text } = raw;
  // Some servers use the form of a stream. Gemini leaves out the message of an answer that it blocked. `text` is the answer of another API.
  const message = asRecord(rawMessage) ?? asRecord(delta) ?? (asText(reason) !== undefined && text === undefined ? {} : undefined);
  if (!message) throw new ExecutorError('bad-provider-answer');
  const toolCalls = new ToolCallNormalizer().normalizeWhole(
    message['tool_calls'],
    /^(length|content_filter)$/.test(normalizeFinishReason(asText(reason), false)),
  );
  return {
    ...pickKnown('choice', raw),
    index: asIndex(index) ?? position,
    message: {
      role: 'assistant',
      content: null,
      ...normalizeDelta(message).delta,
      ...(toolCalls && { tool_calls: toolCalls }),
    },
    finish_reason: normalizeFinishReason(asText(reason), toolCalls !== undefined),
  };
}
