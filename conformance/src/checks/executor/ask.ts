import type { BackendSession } from '../../peers/backend-session.ts';
import type { Call } from '../../peers/call.ts';
import type { Exchange } from '../../peers/exchange.ts';
import type { ProviderScript } from '../../peers/scripted-provider.ts';
import type { Trial } from '../../trial.ts';
import { Asked } from './asked.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** How a call differs from a plain one, which streams and belongs to no chat. */
export type AskOptions = {
  readonly stream?: boolean;
  readonly chatId?: string | null;
  readonly messageId?: string | null;
  /** The envelope event. Default `events`. */
  readonly event?: string;
  readonly channel?: string;
  /** In place of this session's own id. */
  readonly sessionId?: unknown;
  /** In place of the model under test. */
  readonly model?: string;
  /** The caller's `model_item`. */
  readonly modelItem?: unknown;
  /** Further fields of the body. */
  readonly form?: Readonly<Record<string, unknown>>;
  /** Changes the whole envelope before it is sent. */
  readonly change?: (envelope: Record<string, unknown>) => unknown;
  /** What becomes of a right call: an answer; a refusal, on whose channel nothing follows; or silence. */
  readonly expects?: 'answer' | 'refusal' | 'silence';
  readonly session?: BackendSession;
};

/**
 * Calls the executor, with a script for what the provider then answers.
 *
 * @param script - run for each request of the executor at the provider that is about this call
 */
export function ask(stage: ExecutorStage, trial: Trial, script: ProviderScript, options: AskOptions = {}): Promise<Asked> {
  const session = options.session ? Promise.resolve(options.session) : stage.session(trial);
  const asked = session.then((ready) => askOn(ready, stage, trial, script, options));
  // A check that asks many things at once gives up at the first that fails; the others fail unseen.
  asked.catch(() => undefined);
  return asked;
}

/** The same on a session that is there already, without a pause: for what must go out in one turn. */
export function askOn(
  session: BackendSession,
  stage: ExecutorStage,
  trial: Trial,
  script: ProviderScript,
  options: AskOptions = {},
): Asked {
  const word = `${stage.promptWord}-${trial.facts.id.toLowerCase()}-${stage.random.hex(8)}`;
  const exchanges: Exchange[] = [];
  let asked: Asked | undefined;
  const run: ProviderScript = async (exchange) => {
    try {
      await script(exchange);
    } finally {
      if (asked) asked.scriptsEnded += 1;
      asked?.call.changes.notify();
    }
  };
  stage.provider.expect(word, run, trial.wire, (exchange) => {
    exchanges.push(exchange);
    asked?.call.changes.notify();
  });
  const channel = options.channel ?? session.nameChannel();
  const envelope = makeEnvelope(stage, session, word, channel, options);
  const call: Call = session.call(options.event ?? 'events', channel, options.change ? options.change(envelope) : envelope, trial.wire);
  stage.expectations.set(call, options.expects ?? 'answer');
  asked = new Asked(trial, session, call, word, exchanges);
  return asked;
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

/** Stops a request as the stock backend does: by chat and message. */
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
