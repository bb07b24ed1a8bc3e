import { isRecord } from '@chat-executor/protocol';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Profile } from '../../profile.ts';
import { readWireError } from '../../read-wire-error.ts';

/** A callback without an error: the success of a streaming request, or a whole completion. */
export type CallbackResult =
  | { readonly kind: 'success' }
  | { readonly kind: 'completion'; readonly completion: Readonly<Record<string, unknown>> };

/** What the result depends on: the request, the profile, and the size limit in bytes. */
export type CallbackContext = { readonly stream: boolean; readonly profile: Profile; readonly maxBytes: number };

const TOO_LARGE_CURE = 'Ask for a shorter answer, ask with "stream": true, or raise the size limit.';

/**
 * Reads and validates the callback of a call (rules CBK-3, CBK-4, CBK-5). A streaming request succeeds with exactly
 * `{status: true}` (in `compat`, with any truthy status), any other request with the completion itself.
 *
 * @throws OrchestratorError the error from the executor if it reported one; `answer-too-large` for a completion over the
 *   limit; `bad-callback` for anything else
 */
export function readCallback(answer: unknown, { stream, profile, maxBytes }: CallbackContext): CallbackResult {
  if (!isRecord(answer)) throw new OrchestratorError('bad-callback');
  const error = readWireError(answer['error'] === undefined ? {} : answer);
  if (error) throw error;
  if (stream) {
    const { status } = answer;
    if (status === true || (profile === 'compat' && Boolean(status))) return { kind: 'success' };
    throw new OrchestratorError('bad-callback');
  }
  if (!Array.isArray(answer['choices']) || answer['error']) throw new OrchestratorError('bad-callback');
  if (sizeOf(answer) > maxBytes) throw new OrchestratorError('answer-too-large', { cure: TOO_LARGE_CURE });
  return { kind: 'completion', completion: answer };
}

/** Size of a value as JSON, in bytes. Infinite if it is nested too deeply to be serialized. */
function sizeOf(value: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(value));
  } catch {
    return Infinity;
  }
}
