import { ChatCompletionBodySchema, isRecord } from '@chat-executor/protocol';
import * as v from 'valibot';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Answer } from '../answer/answer.ts';
import type { RequestRun } from '../request-run.ts';
import { errorFromStatus } from './error-from-status.ts';
import { FallbackAttempt } from './fallback-attempt.ts';
import type { FallbackSettings } from './fallback-settings.ts';

/**
 * Calls the server's own provider. Sends only fields of OpenAI's API. Follows no redirect, so that the key is sent nowhere
 * else. Does not forward the texts of its errors.
 *
 * @throws OrchestratorError with the code that an executor would report; the signal's reason if it is aborted
 */
export async function callFallback(settings: FallbackSettings, run: RequestRun): Promise<Answer> {
  const { limits } = run.parts;
  const attempt = new FallbackAttempt(run);
  try {
    const response = await attempt.failAfter(limits.firstItemMs, 'first-token-timeout', post(settings, run, attempt.signal));
    if (!response.ok) throw errorFromStatus(response.status, response.headers.get('retry-after'));
    if (!run.request.stream)
      return { kind: 'completion', completion: await attempt.failAfter(limits.totalMs, 'total-timeout', readCompletion(response)) };
    await attempt.start(response);
    return { kind: 'stream', stream: attempt };
  } catch (error) {
    attempt.close();
    throw error;
  }
}

async function post({ baseUrl, key, model }: FallbackSettings, run: RequestRun, signal: AbortSignal): Promise<Response> {
  const body = v.parse(ChatCompletionBodySchema, run.request.formData);
  const text = JSON.stringify({ ...body, ...(model !== undefined && { model }) });
  run.record('call', 'orchestrator', 'fallback', text);
  return fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: text,
    redirect: 'error',
    signal,
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new OrchestratorError('unreachable', { sentence: 'The fallback provider cannot be reached.', cause: error });
  });
}

async function readCompletion(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const completion: unknown = await response.json().catch(() => undefined);
  if (!isRecord(completion) || !Array.isArray(completion['choices'])) throw new OrchestratorError('bad-provider-answer');
  return completion;
}
