export { anySignal } from './any-signal.ts';
export { type ChannelName, formatChannelName, MAX_CHANNEL_NAME_LENGTH, parseChannelName } from './channel-name.ts';
export {
  BACKEND_ERROR_CODES,
  type BackendErrorCode,
  codeForProviderStatus,
  describeBackendError,
  describeError,
  ERROR_CODES,
  type ErrorCode,
  type ErrorFacts,
  isErrorCode,
  type RetryTarget,
} from './error-codes.ts';
export { escapeInvisible, INVISIBLE } from './escape-invisible.ts';
export {
  ANNOUNCE_EVENT,
  ANNOUNCE_MODEL,
  ANSWER_TYPES,
  CHAT_ACTIVE,
  CHAT_CANCEL_TYPES,
  ENVELOPE_EVENT,
  ENVELOPE_EVENTS,
  HEARTBEAT_EVENT,
  HEARTBEAT_INTERVAL_MS,
  PROTOCOL_VERSION,
  REQUEST_CHAT_CANCEL,
  REQUEST_CHAT_COMPLETION,
  REQUEST_EXECUTOR_ANNOUNCE,
  SOCKET_PATH,
  STATUS_EVENT,
  USER_JOIN_EVENT,
} from './events.ts';
export { isRecord } from './is-record.ts';
export { type Language, toLanguage } from './language.ts';
export { type ChatActive, ChatActiveSchema } from './messages/chat-active.ts';
export { type ChatCompletion, ChatCompletionSchema } from './messages/chat-completion.ts';
export { type ChatCompletionBody, ChatCompletionBodySchema } from './messages/chat-completion-body.ts';
export {
  type ChatCompletionChunk,
  ChatCompletionChunkSchema,
  type ChunkChoice,
  ChunkChoiceSchema,
  type Delta,
  DeltaSchema,
  type ToolCallPiece,
  ToolCallPieceSchema,
  type Usage,
  UsageSchema,
} from './messages/chat-completion-chunk.ts';
export { type ChatCompletionRequest, ChatCompletionRequestSchema } from './messages/chat-completion-request.ts';
export { type ChatCompletionUpdate, ChatCompletionUpdateSchema } from './messages/chat-completion-update.ts';
export { type ChatTasksCancel, ChatTasksCancelSchema } from './messages/chat-tasks-cancel.ts';
export { type DoneItem, DoneItemSchema } from './messages/done-item.ts';
export { type ErrorAck, ErrorAckSchema } from './messages/error-ack.ts';
export { type ErrorAnswer, ErrorAnswerSchema } from './messages/error-answer.ts';
export { type ErrorItem, ErrorItemSchema, type WireError, WireErrorSchema } from './messages/error-item.ts';
export { type EventEnvelope, EventEnvelopeSchema } from './messages/event-envelope.ts';
export {
  type ExecutorAnnounce,
  type ExecutorAnnounceAck,
  ExecutorAnnounceAckSchema,
  ExecutorAnnounceSchema,
  type OfferedModel,
  OfferedModelSchema,
} from './messages/executor-announce.ts';
export { type ExecutorStatus, ExecutorStatusSchema, type WaitState } from './messages/executor-status.ts';
export { type Heartbeat, HeartbeatSchema } from './messages/heartbeat.ts';
export { type RequestChatCancel, RequestChatCancelSchema } from './messages/request-chat-cancel.ts';
export { type RequestChatCompletion, RequestChatCompletionSchema } from './messages/request-chat-completion.ts';
export { type RequestExecutorAnnounce, RequestExecutorAnnounceSchema } from './messages/request-executor-announce.ts';
export { type ResponseCompletion, ResponseCompletionSchema } from './messages/response-completion.ts';
export { type SuccessAck, SuccessAckSchema } from './messages/success-ack.ts';
export { type TaskAnswer, TaskAnswerSchema } from './messages/task-answer.ts';
export { type UserJoin, type UserJoinAck, UserJoinAckSchema, UserJoinSchema } from './messages/user-join.ts';
export { MAX_ANNOUNCED_MODELS, MAX_EXECUTOR_NAME_LENGTH, MAX_MODEL_ID_LENGTH } from './model-limits.ts';
export { parseJson } from './parse-json.ts';
export { parseUrl } from './parse-url.ts';
