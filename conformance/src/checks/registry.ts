import { BACKEND_ANNOUNCEMENT } from './backend/announcement.ts';
import { BACKEND_CALLBACK } from './backend/callback.ts';
import { BACKEND_CANCELLATION } from './backend/cancellation.ts';
import { BACKEND_CHANNEL } from './backend/channel.ts';
import { BACKEND_ENDINGS } from './backend/endings.ts';
import { BACKEND_ENVELOPE } from './backend/envelope.ts';
import { BACKEND_FLOW } from './backend/flow.ts';
import { BACKEND_HANDSHAKE } from './backend/handshake.ts';
import { BACKEND_HTTP } from './backend/http.ts';
import { BACKEND_ITEMS } from './backend/items.ts';
import { BACKEND_ORDER } from './backend/order.ts';
import { BACKEND_RECONNECT } from './backend/reconnect.ts';
import { BACKEND_SECURITY } from './backend/security.ts';
import { BACKEND_STATUS } from './backend/status.ts';
import { EXECUTOR_ANNOUNCEMENT } from './executor/announcement.ts';
import { EXECUTOR_ANSWERS } from './executor/answers.ts';
import { EXECUTOR_BODIES } from './executor/bodies.ts';
import { EXECUTOR_CALLBACK } from './executor/callback.ts';
import { EXECUTOR_CANCELLATION } from './executor/cancellation.ts';
import { EXECUTOR_CHANNEL } from './executor/channel.ts';
import { EXECUTOR_ENVELOPE } from './executor/envelope.ts';
import { EXECUTOR_EVENT_STREAMS } from './executor/event-streams.ts';
import { EXECUTOR_FAILURES } from './executor/failures.ts';
import { EXECUTOR_FLOW } from './executor/flow.ts';
import { EXECUTOR_HANDSHAKE } from './executor/handshake.ts';
import { EXECUTOR_MERGING } from './executor/merging.ts';
import { EXECUTOR_MESSAGE_SIZE } from './executor/message-size.ts';
import { EXECUTOR_ORDER } from './executor/order.ts';
import { EXECUTOR_RECONNECT } from './executor/reconnect.ts';
import { EXECUTOR_SECURITY } from './executor/security.ts';
import { EXECUTOR_SPLIT_STREAMS } from './executor/split-streams.ts';
import { EXECUTOR_STATUS } from './executor/status.ts';
import { PROVIDER_ANSWERS } from './provider/answers.ts';
import { PROVIDER_BEHAVIOR } from './provider/behavior.ts';
import { PROVIDER_FAILURES } from './provider/failures.ts';
import { PROVIDER_FRAMING } from './provider/framing.ts';
import { PROVIDER_MODELS } from './provider/models.ts';
import { STACK_ANSWERS } from './stack/answers.ts';
import { STACK_FAILURES } from './stack/failures.ts';
import { STACK_FRAMING } from './stack/framing.ts';
import { STACK_ORDER } from './stack/order.ts';
import { WIRE_CALLS } from './wire/calls.ts';
import { WIRE_ITEMS } from './wire/items.ts';

/** All executor checks, by family. */
export const EXECUTOR_CHECKS = [
  ...EXECUTOR_HANDSHAKE,
  ...EXECUTOR_ANNOUNCEMENT,
  ...EXECUTOR_ENVELOPE,
  ...EXECUTOR_CALLBACK,
  ...EXECUTOR_FAILURES,
  ...EXECUTOR_SPLIT_STREAMS,
  ...EXECUTOR_EVENT_STREAMS,
  ...EXECUTOR_BODIES,
  ...EXECUTOR_ANSWERS,
  ...EXECUTOR_MESSAGE_SIZE,
  ...EXECUTOR_CHANNEL,
  ...EXECUTOR_CANCELLATION,
  ...EXECUTOR_RECONNECT,
  ...EXECUTOR_ORDER,
  ...EXECUTOR_SECURITY,
  ...EXECUTOR_FLOW,
  ...EXECUTOR_MERGING,
  ...EXECUTOR_STATUS,
];

/** All backend checks, by family. */
export const BACKEND_CHECKS = [
  ...BACKEND_HANDSHAKE,
  ...BACKEND_ANNOUNCEMENT,
  ...BACKEND_ENVELOPE,
  ...BACKEND_CALLBACK,
  ...BACKEND_ITEMS,
  ...BACKEND_ENDINGS,
  ...BACKEND_CHANNEL,
  ...BACKEND_CANCELLATION,
  ...BACKEND_RECONNECT,
  ...BACKEND_ORDER,
  ...BACKEND_SECURITY,
  ...BACKEND_FLOW,
  ...BACKEND_HTTP,
  ...BACKEND_STATUS,
];

/** All stack checks, by family. */
export const STACK_CHECKS = [...STACK_FRAMING, ...STACK_FAILURES, ...STACK_ANSWERS, ...STACK_ORDER];

/** All provider checks, by family. */
export const PROVIDER_CHECKS = [...PROVIDER_MODELS, ...PROVIDER_FRAMING, ...PROVIDER_ANSWERS, ...PROVIDER_FAILURES, ...PROVIDER_BEHAVIOR];

/** All wire checks, by family. */
export const WIRE_CHECKS = [...WIRE_CALLS, ...WIRE_ITEMS];
