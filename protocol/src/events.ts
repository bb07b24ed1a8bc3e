/** Default Socket.IO path (rule SES-1). */
export const SOCKET_PATH = '/ws/socket.io';

/** Version of this protocol, which an executor announces (rule ANN-2). */
export const PROTOCOL_VERSION = '1.1';

/** Event an executor sends after connecting; its ack names the user (rule SES-3). */
export const USER_JOIN_EVENT = 'user-join';

/** Event an executor sends every {@link HEARTBEAT_INTERVAL_MS} (rule SES-5). */
export const HEARTBEAT_EVENT = 'heartbeat';

/** Time between two heartbeats, in milliseconds (rule SES-5). */
export const HEARTBEAT_INTERVAL_MS = 30_000;

/** Event with which an executor announces its models and capabilities (rule ANN-1). */
export const ANNOUNCE_EVENT = 'executor:announce';

/** Event with which an executor says what a request waits for (rule STA-1). */
export const STATUS_EVENT = 'executor:status';

/**
 * Names under which an {@link EventEnvelope} travels from backend to front end, newest first (rule ENV-1).
 * `chat-events` is the older name.
 */
export const ENVELOPE_EVENTS = ['events', 'chat-events'] as const;

/** The envelope event that a current backend emits. */
export const ENVELOPE_EVENT = ENVELOPE_EVENTS[0];

/** Model id for announcements by HTTP request (rule ANN-7). */
export const ANNOUNCE_MODEL = 'chat_executor.announce';

/** `data.type` that asks a user's executors to announce again (rule ANN-8). */
export const REQUEST_EXECUTOR_ANNOUNCE = 'request:executor:announce';

/** `data.type` of the call that asks an executor for a completion (rule REQ-1). */
export const REQUEST_CHAT_COMPLETION = 'request:chat:completion';

/** `data.type` that cancels by channel (rule CAN-3). */
export const REQUEST_CHAT_CANCEL = 'request:chat:cancel';

/** `data.type` values that cancel by chat and message, newest first (rule CAN-1). */
export const CHAT_CANCEL_TYPES = ['chat:tasks:cancel', 'task-cancelled'] as const;

/** `data.type` values that carry an answer in the events form, newest first (rule ANS-6). */
export const ANSWER_TYPES = ['response:completion', 'chat:completion'] as const;

/** `data.type` that tells whether an answer of a chat is in progress (rule ANS-6). */
export const CHAT_ACTIVE = 'chat:active';
