import type { BackendSession } from '../../peers/backend/backend-session.ts';
import type { Call } from '../../peers/backend/call.ts';
import type { Exchange } from '../../peers/provider/exchange.ts';
import { type ProviderScript, respondWithText } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { TestRequest } from './test-request.ts';

/** Call options. The default call streams and has no chat. */
export type AskOptions = {
  readonly stream?: boolean;
  readonly chatId?: string | null;
  readonly messageId?: string | null;
  /** The envelope event. Default `events`. */
  readonly event?: string;
  readonly channel?: string;
  readonly sessionId?: unknown;
  readonly model?: string;
  readonly modelItem?: unknown;
  readonly form?: Readonly<Record<string, unknown>>;
  /** Changes the whole envelope before it is sent. */
  readonly change?: (envelope: Record<string, unknown>) => unknown;
  readonly session?: BackendSession;
};

/** Calls the executor, with a script for the provider. @param script - run for each provider request that belongs to this call */
export function ask(stage: ExecutorStage, trial: Trial, script: ProviderScript, options: AskOptions = {}): Promise<TestRequest> {
  const session = options.session ? Promise.resolve(options.session) : stage.session(trial);
  const request = session.then((ready) => askOn(ready, stage, trial, script, options));
  // A check with concurrent calls ends at the first failure; the other rejections are ignored.
  request.catch(() => undefined);
  return request;
}

/** Calls the executor on an existing session, synchronously. */
export function askOn(
  session: BackendSession,
  stage: ExecutorStage,
  trial: Trial,
  script: ProviderScript,
  options: AskOptions = {},
): TestRequest {
  const word = `${stage.promptWord}-${trial.facts.id.toLowerCase()}-${stage.random.hex(8)}`;
  const exchanges: Exchange[] = [];
  let request: TestRequest | undefined;
  const run: ProviderScript = async (exchange) => {
    try {
      await script(exchange);
    } finally {
      if (request) request.scriptsEnded += 1;
      request?.call.changes.notify();
    }
  };
  stage.provider.expect(word, run, trial.wire, (exchange) => {
    exchanges.push(exchange);
    request?.call.changes.notify();
  });
  const channel = options.channel ?? session.nameChannel();
  const envelope = makeEnvelope(stage, session, word, channel, options);
  const call: Call = session.call(options.event ?? 'events', channel, options.change ? options.change(envelope) : envelope, trial.wire);
  request = new TestRequest(trial, session, call, word, exchanges);
  return request;
}

/** Calls the executor and waits for the whole answer. */
export async function askAndFinish(...asked: Parameters<typeof ask>): Promise<TestRequest> {
  const request = await ask(...asked);
  await request.finish();
  return request;
}

/** Completes another request: any reaction to an earlier event has arrived by then. */
export async function completeLaterRequest(stage: ExecutorStage, trial: Trial): Promise<void> {
  await askAndFinish(stage, trial, respondWithText('later'));
}

function makeEnvelope(
  stage: ExecutorStage,
  session: BackendSession,
  word: string,
  channel: string,
  options: AskOptions,
): Record<string, unknown> {
  const { model = stage.provider.model, stream = true, form = {}, chatId = '', messageId = null } = options;
  const { modelItem = { id: model, name: model, object: 'model', owned_by: 'openai', direct: true, urlIdx: 0 } } = options;
  const messages = [{ role: 'user', content: `Say what the conformance suite expects (${word}).` }];
  const data = {
    form_data: { model, messages, stream, ...form },
    model: modelItem,
    channel,
    session_id: 'sessionId' in options ? options.sessionId : session.id,
  };
  return { chat_id: chatId, message_id: messageId, data: { type: 'request:chat:completion', data } };
}

/** Stops a request by chat and message, as the stock backend does. */
export function cancelMessage(
  session: BackendSession,
  trial: Trial,
  chatId: unknown,
  messageId: unknown,
  type = 'chat:tasks:cancel',
  event = 'events',
): void {
  session.emit(event, { chat_id: chatId, message_id: messageId, data: { type } }, trial.wire);
}
