import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import type { ReceivedEnvelope } from '../../peers/executor/received-call.ts';
import { isRecord } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import type { BackendStage } from './backend-stage.ts';
import { ask, type TestRequest } from './test-request.ts';

/** A request for a chat message. */
export type ChatRequest = {
  readonly request: TestRequest;
  readonly chatId: string;
  /** The called executor: a separate socket for this chat. */
  readonly socket: RawExecutor;
  /** Envelopes about this message that a socket received. */
  readonly envelopes: (socket: RawExecutor) => readonly ReceivedEnvelope[];
};

/** Requests a message of a temporary chat. Released backends mark such chats by `local:` and the socket id. */
export async function askInChat(stage: BackendStage, trial: Trial): Promise<ChatRequest> {
  const socket = await stage.connect('in a chat', trial.wire);
  const chatId = `local:${socket.id}`;
  const messageId = trial.random.uuid();
  // Some older backends require `features` in a chat.
  const request = ask(stage, trial, { sessionId: socket.id ?? '', chatId, messageId, form: { features: {} } });
  const envelopes = (at: RawExecutor) =>
    at.envelopes.filter(({ payload }) => isRecord(payload) && payload['chat_id'] === chatId && payload['message_id'] === messageId);
  return { request, chatId, socket, envelopes };
}

/** The routes that stop an answer: by chat, then by each task. */
export function stopPaths({ request, chatId }: ChatRequest): string[] {
  return [
    `/api/tasks/chat/${encodeURIComponent(chatId)}/stop`,
    ...taskIds(request).map((id) => `/api/tasks/stop/${encodeURIComponent(id)}`),
  ];
}

/** Task ids in the HTTP response. */
export function taskIds({ http: { json } }: TestRequest): string[] {
  if (!isRecord(json)) return [];
  const { task_ids: several, task_id: one } = json;
  return [...(Array.isArray(several) ? several : []), one].filter((id) => typeof id === 'string');
}
