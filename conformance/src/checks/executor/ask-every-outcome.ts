import {
  begin,
  type ProviderScript,
  respondWithError,
  respondWithText,
  sendBody,
  streamThenReset,
} from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { type AskOptions, ask, cancelMessage } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import type { TestRequest } from './test-request.ts';

/** One outcome of a request, with the provider's behavior. */
export type Outcome = readonly [name: string, script: ProviderScript, options: AskOptions];

const REFUSED = '{"error":{"message":"no","type":"invalid_request_error"}}';

const OUTCOMES: readonly Outcome[] = [
  ['a stream', respondWithText('Hello'), {}],
  ['a non-streaming answer', respondWithText('Hello'), { stream: false }],
  ['a refused stream', respondWithError(400, REFUSED), {}],
  ['a refused stream in a chat', respondWithError(400, REFUSED), { chatId: 'c-refused', messageId: 'm-refused' }],
  ['a refused non-streaming request', respondWithError(400, REFUSED), { stream: false }],
  ['an empty stream', sendBody(''), {}],
  ['a stream that breaks off', streamThenReset('Hel'), {}],
];

/** Calls the executor once for each outcome, including a stopped stream. Does not wait for the answers. */
export async function askEveryOutcome(
  stage: ExecutorStage,
  trial: Trial,
  more: readonly Outcome[] = [],
): Promise<(readonly [name: string, request: TestRequest])[]> {
  const requests = await Promise.all(
    [...OUTCOMES, ...more].map(async ([name, script, options]) => [name, await ask(stage, trial, script, options)] as const),
  );
  const message = { chatId: 'c-stopped', messageId: 'm-stopped' };
  const stopped = await ask(stage, trial, (exchange) => begin(exchange, 'Hel'), message);
  await stopped.exchange();
  await stopped.text('Hel');
  cancelMessage(stopped.session, trial, message.chatId, message.messageId);
  return [...requests, ['a stopped stream', stopped]];
}
