import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import type { ReceivedCall } from '../../peers/executor/received-call.ts';
import type { HttpResponse } from '../../peers/http/http-response.ts';
import type { Random } from '../../random.ts';
import type { WireLog } from '../../wire-log.ts';
import type { BackendSettings } from './backend-settings.ts';

/** Request options. The default request streams, has no chat and names the suite's executor. */
export type CompletionOptions = {
  readonly stream?: boolean;
  /** The session to call; null for no session. */
  readonly sessionId?: string | null;
  /** Token of the caller; null for no token. Defaults to the first user's. */
  readonly token?: string | null;
  readonly chatId?: string;
  readonly messageId?: string;
  readonly model?: string;
  readonly modelItem?: unknown;
  readonly form?: Readonly<Record<string, unknown>>;
  /** Messages before the prompt. */
  readonly messages?: readonly unknown[];
  readonly path?: string;
};

/** The part of a stage that sends requests; the stage itself imports this file. */
type CallerStage = {
  readonly promptWord: string;
  readonly random: Random;
  readonly executor: RawExecutor;
  readonly options: BackendSettings;
  request(path: string, what: { body?: unknown; token?: string | null | undefined }, wire: WireLog): HttpResponse;
};

const COMPLETIONS_PATH = '/api/chat/completions';

/** An HTTP completion request, and its call. */
export type PostedCompletion = {
  readonly http: HttpResponse;
  readonly word: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The resulting call at a socket, if any; it is logged with this request from then on. */
  readonly callOn: (socket: RawExecutor) => ReceivedCall | undefined;
};

/** Sends a completion request. */
export function postCompletion(stage: CallerStage, wire: WireLog, name: string, options: CompletionOptions = {}): PostedCompletion {
  const word = `${stage.promptWord}-${name.toLowerCase()}-${stage.random.hex(8)}`;
  const { modelItem = stage.options.modelItem, stream = true, form = {}, messages = [] } = options;
  const { sessionId = stage.executor.id ?? null, chatId, messageId, token, path = COMPLETIONS_PATH } = options;
  const body = {
    model: options.model ?? String(stage.options.modelItem['id']),
    messages: [...messages, { role: 'user', content: `Say what the conformance suite expects (${word}).` }],
    stream,
    ...(sessionId !== null && { session_id: sessionId }),
    ...(modelItem !== null && { model_item: modelItem }),
    chat_id: chatId,
    id: messageId,
    ...form,
  };
  const http = stage.request(path, { body, token }, wire);
  const callOn = (socket: RawExecutor): ReceivedCall | undefined => {
    const call = socket.calls.find(({ text }) => text.includes(word));
    if (call !== undefined && call.wire !== wire) {
      call.wire = wire;
      wire.add('backend', 'executor', 'call', call.text);
    }
    return call;
  };
  return { http, word, body, callOn };
}
