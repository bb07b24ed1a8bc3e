import type { Check } from '../../check.ts';
import { otherVersions } from './announcement/an-41-other-versions.ts';
import { ownAnnouncement } from './announcement/an-42-own-announcement.ts';
import { paused } from './announcement/an-43-paused.ts';
import type { BackendStage } from './backend-stage.ts';
import { earlyItems } from './callback/cb-3-early-items.ts';
import { strangeAcks } from './callback/cb-8-strange-acks.ts';
import { noAck } from './callback/cb-9-no-ack.ts';
import { forgedAcks } from './callback/cb-10-forged-acks.ts';
import { errorAnswer } from './callback/cb-41-error-answer.ts';
import { errorShapes } from './callback/cb-42-error-shapes.ts';
import { nonStreamingAnswer } from './callback/cb-43-non-streaming.ts';
import { noCompletion } from './callback/cb-44-no-completion.ts';
import { stop } from './cancellation/ca-1-stop.ts';
import { harmlessStops } from './cancellation/ca-3-harmless-stops.ts';
import { disconnect } from './cancellation/ca-41-disconnect.ts';
import { twoStreams } from './channel/ch-1-two-streams.ts';
import { otherUser } from './channel/ch-2-other-user.ts';
import { noToken } from './channel/ch-3-no-token.ts';
import { uniqueChannels } from './channel/ch-4-unique-channels.ts';
import { finishedChannel } from './channel/ch-5-finished-channel.ts';
import { channelForm } from './channel/ch-41-channel-form.ts';
import { envelope } from './envelope/ev-1-envelope.ts';
import { oneSocket } from './envelope/ev-2-one-socket.ts';
import { knownFields } from './envelope/ev-41-known-fields.ts';
import { acks } from './flow/fl-4-acks.ts';
import { acksEach } from './flow/fl-41-acks-each.ts';
import { multiByteCharacters } from './framing/fr-2-characters.ts';
import { comments } from './framing/fr-4-comments.ts';
import { otherFields } from './framing/fr-5-other-fields.ts';
import { severalDataLines } from './framing/fr-6-several-data-lines.ts';
import { doneEvent } from './framing/fr-10-done-event.ts';
import { afterTheEnd } from './framing/fr-12-after-the-end.ts';
import { framingInText } from './framing/fr-13-framing-in-text.ts';
import { errorMidStream } from './framing/fr-14-error-mid-stream.ts';
import { emptyStream } from './framing/fr-15-empty.ts';
import { largeItems } from './framing/fr-16-large-items.ts';
import { objects } from './framing/fr-21-objects.ts';
import { afterDoneEvent } from './framing/fr-41-after-done-event.ts';
import { textItems } from './framing/fr-42-text-items.ts';
import { nonItems } from './framing/fr-43-non-items.ts';
import { severalEvents } from './framing/fr-44-several-events.ts';
import { jsonText } from './framing/fr-45-json-text.ts';
import { completeChunks } from './framing/fr-46-complete-chunks.ts';
import { invalidToken } from './handshake/hs-1-invalid-token.ts';
import { refusesInvalidToken } from './handshake/hs-2-refuses-invalid-token.ts';
import { polling } from './handshake/hs-4-polling.ts';
import { login } from './handshake/hs-41-login.ts';
import { bothRoutes } from './http/hc-1-both-routes.ts';
import { immediateItems } from './http/hc-2-immediate-items.ts';
import { contentType } from './http/hc-3-content-type.ts';
import { closesWithMark } from './http/hc-4-done-event.ts';
import { eventsForm } from './http/hc-5-events-form.ts';
import { eventsError } from './http/hc-6-events-error.ts';
import { noExecutor } from './http/hc-7-no-executor.ts';
import { badBodies } from './http/hc-8-bad-bodies.ts';
import { slowCaller } from './order/bp-1-slow-caller.ts';
import { concurrency } from './order/co-1-concurrency.ts';
import { order } from './order/or-1-order.ts';
import { lostMidStream } from './reconnect/rc-1-lost-mid-stream.ts';
import { lostBeforeTheAck } from './reconnect/rc-3-lost-before-the-ack.ts';
import { oldSession } from './reconnect/rc-41-old-session.ts';
import { otherSession } from './security/se-4-other-session.ts';
import { requiresToken } from './security/se-41-requires-token.ts';
import { foreignStop } from './security/se-42-foreign-stop.ts';
import { noForeignEvents } from './security/se-43-no-foreign-events.ts';
import { noSecretsInErrors } from './security/se-44-no-secrets-in-errors.ts';
import { ignoresStatuses } from './status/st-41-ignores-statuses.ts';

/** All backend checks, by family. */
export const BACKEND_CHECKS: readonly Check<BackendStage>[] = [
  invalidToken,
  refusesInvalidToken,
  polling,
  login,
  otherVersions,
  ownAnnouncement,
  paused,
  envelope,
  oneSocket,
  knownFields,
  earlyItems,
  strangeAcks,
  noAck,
  forgedAcks,
  errorAnswer,
  errorShapes,
  nonStreamingAnswer,
  noCompletion,
  multiByteCharacters,
  comments,
  otherFields,
  severalDataLines,
  doneEvent,
  afterTheEnd,
  framingInText,
  errorMidStream,
  emptyStream,
  largeItems,
  objects,
  afterDoneEvent,
  textItems,
  nonItems,
  severalEvents,
  jsonText,
  completeChunks,
  twoStreams,
  otherUser,
  noToken,
  uniqueChannels,
  finishedChannel,
  channelForm,
  stop,
  harmlessStops,
  disconnect,
  lostMidStream,
  lostBeforeTheAck,
  oldSession,
  slowCaller,
  concurrency,
  order,
  otherSession,
  requiresToken,
  foreignStop,
  noForeignEvents,
  noSecretsInErrors,
  acks,
  acksEach,
  bothRoutes,
  immediateItems,
  contentType,
  closesWithMark,
  eventsForm,
  eventsError,
  noExecutor,
  badBodies,
  ignoresStatuses,
];
