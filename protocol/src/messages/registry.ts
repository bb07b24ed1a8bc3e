import {
  ANNOUNCE_EVENT,
  ANSWER_TYPES,
  CHAT_ACTIVE,
  CHAT_CANCEL_TYPES,
  ENVELOPE_EVENTS,
  HEARTBEAT_EVENT,
  REQUEST_CHAT_CANCEL,
  REQUEST_CHAT_COMPLETION,
  REQUEST_EXECUTOR_ANNOUNCE,
  STATUS_EVENT,
  USER_JOIN_EVENT,
} from '../events.ts';
import { ChatActiveSchema } from './chat-active.ts';
import { ChatCompletionSchema } from './chat-completion.ts';
import { ChatCompletionChunkSchema } from './chat-completion-chunk.ts';
import { ChatCompletionRequestSchema } from './chat-completion-request.ts';
import { ChatCompletionUpdateSchema } from './chat-completion-update.ts';
import { ChatTasksCancelSchema } from './chat-tasks-cancel.ts';
import { DoneItemSchema } from './done-item.ts';
import { ErrorAckSchema } from './error-ack.ts';
import { ErrorAnswerSchema } from './error-answer.ts';
import { ErrorItemSchema } from './error-item.ts';
import { EventEnvelopeSchema } from './event-envelope.ts';
import { ExecutorAnnounceAckSchema, ExecutorAnnounceSchema } from './executor-announce.ts';
import { ExecutorStatusSchema } from './executor-status.ts';
import { HeartbeatSchema } from './heartbeat.ts';
import { inEnvelope, type Message } from './message.ts';
import { RequestChatCancelSchema } from './request-chat-cancel.ts';
import { RequestChatCompletionSchema } from './request-chat-completion.ts';
import { RequestExecutorAnnounceSchema } from './request-executor-announce.ts';
import { ResponseCompletionSchema } from './response-completion.ts';
import { SuccessAckSchema } from './success-ack.ts';
import { TaskAnswerSchema } from './task-answer.ts';
import { UserJoinAckSchema, UserJoinSchema } from './user-join.ts';

const [RESPONSE_COMPLETION, CHAT_COMPLETION] = ANSWER_TYPES;

const SESSION_MESSAGES: readonly Message[] = [
  {
    name: 'user-join',
    direction: 'executor → backend',
    carrier: { kind: 'event', events: [USER_JOIN_EVENT] },
    summary: 'Names the user of this socket.',
    schema: UserJoinSchema,
  },
  {
    name: 'user-join-ack',
    direction: 'backend → executor',
    carrier: { kind: 'ack', of: 'user-join' },
    summary: 'Accepts the token and names the user.',
    schema: UserJoinAckSchema,
  },
  {
    name: 'heartbeat',
    direction: 'executor → backend',
    carrier: { kind: 'event', events: [HEARTBEAT_EVENT] },
    summary: 'Keeps the session alive at the backend.',
    schema: HeartbeatSchema,
  },
  {
    name: 'executor-announce',
    direction: 'executor → backend',
    carrier: { kind: 'event', events: [ANNOUNCE_EVENT] },
    summary: 'Announces the models and capabilities of this executor.',
    schema: ExecutorAnnounceSchema,
  },
  {
    name: 'executor-announce-ack',
    direction: 'backend → executor',
    carrier: { kind: 'ack', of: 'executor-announce' },
    summary: 'Accepts or rejects an announcement.',
    schema: ExecutorAnnounceAckSchema,
  },
  {
    name: 'request-executor-announce',
    direction: 'backend → front ends',
    carrier: { kind: 'envelope', types: [REQUEST_EXECUTOR_ANNOUNCE] },
    summary: 'Asks the executors of a user to announce again.',
    schema: inEnvelope(REQUEST_EXECUTOR_ANNOUNCE, RequestExecutorAnnounceSchema),
  },
];

const REQUEST_MESSAGES: readonly Message[] = [
  {
    name: 'event-envelope',
    direction: 'backend → executor',
    carrier: { kind: 'event', events: ENVELOPE_EVENTS },
    summary: 'The envelope of everything that a backend sends to a front end.',
    schema: EventEnvelopeSchema,
  },
  {
    name: 'request-chat-completion',
    direction: 'backend → executor',
    carrier: { kind: 'envelope', types: [REQUEST_CHAT_COMPLETION] },
    summary: 'Asks an executor for a completion; its ack is the callback.',
    schema: inEnvelope(REQUEST_CHAT_COMPLETION, RequestChatCompletionSchema),
  },
  {
    name: 'success-ack',
    direction: 'executor → backend',
    carrier: { kind: 'ack', of: 'request-chat-completion' },
    summary: 'The provider answered successfully; items follow on the channel.',
    schema: SuccessAckSchema,
  },
  {
    name: 'chat-completion',
    direction: 'executor → backend',
    carrier: { kind: 'ack', of: 'request-chat-completion' },
    summary: 'The whole completion of a request that does not stream.',
    schema: ChatCompletionSchema,
  },
  {
    name: 'error-ack',
    direction: 'executor → backend',
    carrier: { kind: 'ack', of: 'request-chat-completion' },
    summary: 'The request failed before its answer started.',
    schema: ErrorAckSchema,
  },
  {
    name: 'chat-completion-chunk',
    direction: 'executor → backend',
    carrier: { kind: 'channel' },
    summary: 'One OpenAI chunk of the answer.',
    schema: ChatCompletionChunkSchema,
  },
  {
    name: 'done-item',
    direction: 'executor → backend',
    carrier: { kind: 'channel' },
    summary: 'The end of the answer; nothing follows on this channel.',
    schema: DoneItemSchema,
  },
  {
    name: 'error-item',
    direction: 'executor → backend',
    carrier: { kind: 'channel' },
    summary: 'The answer failed after a success ack.',
    schema: ErrorItemSchema,
  },
  {
    name: 'chat-tasks-cancel',
    direction: 'backend → front ends',
    carrier: { kind: 'envelope', types: CHAT_CANCEL_TYPES },
    summary: 'Cancels the request of a chat and a message.',
    schema: ChatTasksCancelSchema,
  },
  {
    name: 'request-chat-cancel',
    direction: 'backend → executor',
    carrier: { kind: 'envelope', types: [REQUEST_CHAT_CANCEL] },
    summary: 'Cancels the request on a channel.',
    schema: inEnvelope(REQUEST_CHAT_CANCEL, RequestChatCancelSchema),
  },
  {
    name: 'executor-status',
    direction: 'executor → backend',
    carrier: { kind: 'event', events: [STATUS_EVENT] },
    summary: 'Says what a request waits for before its answer starts.',
    schema: ExecutorStatusSchema,
  },
];

const CALLER_MESSAGES: readonly Message[] = [
  {
    name: 'chat-completion-request',
    direction: 'caller → backend',
    carrier: { kind: 'http-request', routes: ['POST /api/chat/completions', 'POST /v1/chat/completions'] },
    summary: 'Asks the backend for a completion.',
    schema: ChatCompletionRequestSchema,
  },
  {
    name: 'error-answer',
    direction: 'backend → caller',
    carrier: { kind: 'http-answer' },
    summary: 'The body of a failed response, or the error event of a stream.',
    schema: ErrorAnswerSchema,
  },
  {
    name: 'task-answer',
    direction: 'backend → caller',
    carrier: { kind: 'http-answer' },
    summary: 'The request runs and its answer arrives as events.',
    schema: TaskAnswerSchema,
  },
  {
    name: 'chat-active',
    direction: 'backend → front ends',
    carrier: { kind: 'envelope', types: [CHAT_ACTIVE] },
    summary: 'An answer of this chat started, or the last one ended.',
    schema: inEnvelope(CHAT_ACTIVE, ChatActiveSchema),
  },
  {
    name: 'response-completion',
    direction: 'backend → front ends',
    carrier: { kind: 'envelope', types: [RESPONSE_COMPLETION] },
    summary: 'A piece of an answer in the events form.',
    schema: inEnvelope(RESPONSE_COMPLETION, ResponseCompletionSchema),
  },
  {
    name: 'chat-completion-update',
    direction: 'backend → front ends',
    carrier: { kind: 'envelope', types: [CHAT_COMPLETION] },
    summary: 'The end, an error or the usage of an answer in the events form.',
    schema: inEnvelope(CHAT_COMPLETION, ChatCompletionUpdateSchema),
  },
];

/** Every message of the protocol, in the order of PROTOCOL.md. */
export const MESSAGES: readonly Message[] = [...SESSION_MESSAGES, ...REQUEST_MESSAGES, ...CALLER_MESSAGES];
