import { parseJson } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { asRecord, type JsonRecord } from '../providers/http/json-record.ts';
import { requireLimit } from '../providers/http/require-limit.ts';
import type { ProviderCall } from '../providers/provider.ts';

/** The note of a request whose effort was left out. */
export const EFFORT_LEFT_OUT = 'left out reasoning_effort: it raises the limit of the answer, which a budget sets';

/** A budget's limit of one call, and what has become of its request. */
export type CallLimit = {
  readonly maxTokens: number;
  readonly note: (remark: string) => void;
  state: 'waiting' | 'sent' | 'refused';
};

/** The limits by the signals of their calls, which the packages hand to `fetch`. */
const LIMITS = new WeakMap<AbortSignal, CallLimit>();

/** Sets the limit of a call for {@link limitRequests}; undefined if it has none. */
export function setLimit({ signal, maxTokens, note }: ProviderCall): CallLimit | undefined {
  if (maxTokens === undefined) return undefined;
  const limit: CallLimit = { maxTokens, note, state: 'waiting' };
  LIMITS.set(signal, limit);
  return limit;
}

/**
 * Returns a `fetch` for the packages of the AI SDK that checks what they really send: some raise the limit of the answer, such as by
 * their limit of thinking. It lowers the limit to that of a budget, except in a request that is signed, which is refused.
 */
export function limitRequests(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const limit = init?.signal ? LIMITS.get(init.signal) : undefined;
    const given = typeof init?.body === 'string' ? asRecord(parseJson(init.body)) : undefined;
    if (!limit || !given) return fetch(input, init);
    limit.state = 'refused';
    const body = JSON.stringify(requireLimit(withoutRemoteEffort(given, limit), limit.maxTokens, limit.note));
    const isSigned = new Headers(init?.headers).get('authorization')?.startsWith('AWS4-') === true;
    if (isSigned && body !== JSON.stringify(given)) throw raisedLimit();
    limit.state = 'sent';
    return fetch(input, { ...init, ...(!isSigned && { body }) });
  };
}

/** A gateway gets the AI SDK's own options, and hands them to a package that may raise the limit there, where nothing is checked. */
function withoutRemoteEffort(body: JsonRecord, { note }: CallLimit): JsonRecord {
  if (!('maxOutputTokens' in body && 'reasoning' in body)) return body;
  const { reasoning: _, ...rest } = body;
  note(EFFORT_LEFT_OUT);
  return rest;
}

function raisedLimit(): ExecutorError {
  return new ExecutorError('over-budget', {
    sentence: 'A budget of this executor limits the length of answers, and the AI SDK provider asks for more because of the thinking.',
    cure: 'Send the request without reasoning_effort, remove the thinking from the options of the provider, or raise the budget.',
  });
}
