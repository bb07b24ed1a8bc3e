import {
  CHAT_CANCEL_TYPES,
  ChatCompletionBodySchema,
  EventEnvelopeSchema,
  isRecord,
  MAX_MODEL_ID_LENGTH,
  parseChannelName,
  REQUEST_CHAT_CANCEL,
  REQUEST_CHAT_COMPLETION,
  RequestChatCancelSchema,
  type RequestChatCompletion,
  RequestChatCompletionSchema,
} from '@chat-executor/protocol';
import { safeParse } from 'valibot';
import { cutText } from '../../cut-text.ts';
import { ExecutorError } from '../../executor-error.ts';
import type { Session } from '../connection/session.ts';

/** The form of the report of an early failure (rule CBK-6). */
export type EarlyErrorForm = 'error-ack' | 'in-band';

/** A request that names this session, on a channel of this user. */
export type AcceptedRequest = RequestChatCompletion & {
  readonly chatId: string | undefined;
  readonly messageId: string | undefined;
  readonly stream: boolean;
  readonly earlyErrorForm: EarlyErrorForm;
  /** The ids by which the request names its model, in the order to try them (rule REQ-7). */
  readonly modelIds: readonly string[];
  /** Names of fields that were dropped (rule REQ-5), without those that released backends add to every request. */
  readonly droppedFields: readonly string[];
};

/** The meaning of an envelope for an executor. */
export type Received =
  | { readonly kind: 'request'; readonly request: AcceptedRequest }
  /** An invalid request for this session. The callback is answered, and nothing is sent on the channel. */
  | { readonly kind: 'refusal'; readonly error: ExecutorError }
  | { readonly kind: 'cancel-message'; readonly chatId: string; readonly messageId: string }
  | { readonly kind: 'cancel-channel'; readonly channel: string }
  /** A request for another session, or an unknown envelope. Nothing happens (rules ENV-3 and REQ-2). */
  | { readonly kind: 'ignored' };

const IGNORED: Received = { kind: 'ignored' };

/** Reads an envelope that arrived as `event` on `session`. */
export function readEnvelope(session: Session, event: string, payload: unknown): Received {
  const envelope = safeParse(EventEnvelopeSchema, payload);
  if (!envelope.success) return IGNORED;
  const { chat_id: chatId, message_id: messageId, data } = envelope.output;
  if (data.type === REQUEST_CHAT_COMPLETION) {
    const received = readRequest(session, data.data);
    if (!('form_data' in received)) return received;
    const stream = received.form_data.stream === true;
    const earlyErrorForm = chooseEarlyErrorForm({ event, chatId, messageId, stream });
    const droppedFields = listDroppedFields(data.data);
    const hint = received.model?.id;
    const modelIds = typeof hint === 'string' ? [received.form_data.model, hint] : [received.form_data.model];
    const ids = { chatId: chatId || undefined, messageId: messageId || undefined, modelIds };
    const request = { ...received, ...ids, stream, earlyErrorForm, droppedFields };
    return { kind: 'request', request };
  }
  if (data.type === REQUEST_CHAT_CANCEL) {
    const cancel = safeParse(RequestChatCancelSchema, data.data);
    return cancel.success ? { kind: 'cancel-channel', channel: cancel.output.channel } : IGNORED;
  }
  if (CHAT_CANCEL_TYPES.some((type) => type === data.type) && chatId && messageId) return { kind: 'cancel-message', chatId, messageId };
  return IGNORED;
}

/** What released backends add to every request for themselves. */
const BACKEND_FIELDS = new Set(
  'parent_id user_message chat_id id session_id message_id metadata features background_tasks files filter_ids tool_ids tool_servers variables model_item params base_url api_key urlIdx'.split(
    ' ',
  ),
);

/** Lists dropped fields, at most ten. Only names that look like a setting: others could contain anything. */
function listDroppedFields(data: unknown): string[] {
  const fields = isRecord(data) && isRecord(data['form_data']) ? Object.entries(data['form_data']) : [];
  const isDropped = (name: string) => !Object.hasOwn(ChatCompletionBodySchema.entries, name) && !BACKEND_FIELDS.has(name);
  const dropped = fields.filter(([name, value]) => value !== null && isDropped(name) && /^[a-z][a-z_]{0,30}$/.test(name));
  return dropped.slice(0, 10).map(([name]) => name);
}

function readRequest(session: Session, data: unknown): RequestChatCompletion | Received {
  const named = isRecord(data) ? data['session_id'] : undefined;
  if (named !== session.id) return IGNORED;
  const parsed = safeParse(RequestChatCompletionSchema, data);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map((item) => String(item.key)).join('.');
    if (path === 'form_data.model' && parsed.issues[0].type === 'max_length') {
      const sentence = `The model id is longer than ${MAX_MODEL_ID_LENGTH} characters.`;
      return {
        kind: 'refusal',
        error: new ExecutorError('bad-request', { sentence, cure: 'Use one of the model ids that the executor lists.' }),
      };
    }
    return refusal('bad-request', `The request is malformed${path ? ` at "${cutText(path, 100)}"` : ''}.`);
  }
  const owner = parseChannelName(parsed.output.channel)?.userId;
  if (owner === undefined) return refusal('channel-refused', 'The channel must have the form "{user id}:{session id}:{uuid}".');
  // Older releases of Open WebUI let other users name this session, but the channel names the sender (rule CHN-4).
  if (owner !== session.userId) return refusal('channel-refused', 'The channel belongs to another user.');
  return parsed.output;
}

function refusal(code: 'bad-request' | 'channel-refused', sentence: string): Received {
  return { kind: 'refusal', error: new ExecutorError(code, { sentence }) };
}

/**
 * Chooses how an early failure is reported. For a chat message, an in-band error appears in the chat. Otherwise, an error ack becomes
 * an HTTP error, except in releases of Open WebUI that lose the error acks of streams. They send `chat_id: null` on the event
 * `events`, and pass on an in-band error.
 */
function chooseEarlyErrorForm(request: {
  event: string;
  chatId: string | null | undefined;
  messageId: string | null | undefined;
  stream: boolean;
}): EarlyErrorForm {
  if (!request.stream) return 'error-ack';
  const losesErrorAcks = request.event === 'events' && request.chatId === null;
  return (request.chatId && request.messageId) || losesErrorAcks ? 'in-band' : 'error-ack';
}
