import type { Check } from '../../check.ts';
import { announces } from './announcement/an-1-announces.ts';
import { announcementForm } from './announcement/an-2-announcement-form.ts';
import { noAnnouncementAck } from './announcement/an-3-no-announcement-ack.ts';
import { announcesOnRequest } from './announcement/an-4-announces-on-request.ts';
import { announcesByHttp } from './announcement/an-5-announces-by-http.ts';
import { oneAck } from './callback/cb-1-one-ack.ts';
import { ackFirst } from './callback/cb-2-ack-first.ts';
import { earlyFailure } from './callback/cb-4-early-failure.ts';
import { nonStreamingAnswer } from './callback/cb-5-non-streaming.ts';
import { errorObject } from './callback/cb-6-error-object.ts';
import { strangeErrorBodies } from './callback/cb-7-strange-error-bodies.ts';
import { lateFailure } from './callback/cb-11-late-failure.ts';
import { unreachable } from './callback/cb-12-unreachable.ts';
import { errorShape } from './callback/cb-13-error-shape.ts';
import { errorForm } from './callback/cb-14-error-form.ts';
import { namedWait } from './callback/cb-15-named-wait.ts';
import { stopsProvider } from './cancellation/ca-1-stops-provider.ts';
import { silenceAfterStop } from './cancellation/ca-2-silence-after-stop.ts';
import { harmlessStops } from './cancellation/ca-3-harmless-stops.ts';
import { olderStop } from './cancellation/ca-4-older-stop.ts';
import { bothIds } from './cancellation/ca-5-both-ids.ts';
import { stopByChannel } from './cancellation/ca-6-stop-by-channel.ts';
import { stopBeforeAck } from './cancellation/ca-7-stop-before-ack.ts';
import { twoStreams } from './channel/ch-1-two-streams.ts';
import { reservedChannel } from './channel/ch-7-reserved-channel.ts';
import { channelForm } from './channel/ch-8-channel-form.ts';
import { channelInUse } from './channel/ch-9-channel-in-use.ts';
import { otherUser } from './channel/ch-10-other-user.ts';
import { otherSession } from './envelope/ev-3-other-session.ts';
import { unknownEnvelope } from './envelope/ev-4-unknown-envelope.ts';
import { knownFields } from './envelope/ev-5-known-fields.ts';
import { olderEvent } from './envelope/ev-6-older-event.ts';
import { withoutChat } from './envelope/ev-7-without-chat.ts';
import { unknownFields } from './envelope/ev-8-unknown-fields.ts';
import { malformedRequest } from './envelope/ev-9-malformed-request.ts';
import { unknownModel } from './envelope/ev-10-unknown-model.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { oneEvent } from './flow/fl-1-one-event.ts';
import { slowBackend } from './flow/fl-2-slow-backend.ts';
import { noAcks } from './flow/fl-3-no-acks.ts';
import { slowProvider } from './flow/fl-5-slow-provider.ts';
import { mergedDeltas } from './flow/fl-6-merged-deltas.ts';
import { turns } from './flow/fl-7-turns.ts';
import { acksStop } from './flow/fl-8-acks-stop.ts';
import { reasoningDetails } from './flow/fl-9-reasoning-details.ts';
import { otherMergedFields } from './flow/fl-10-other-fields.ts';
import { constantFields } from './framing/chunks/fr-22-constant-fields.ts';
import { toolIndex } from './framing/chunks/fr-23-tool-index.ts';
import { finishAndUsage } from './framing/chunks/fr-24-finish-and-usage.ts';
import { lineEndings } from './framing/event-stream/fr-3-line-endings.ts';
import { comments } from './framing/event-stream/fr-4-comments.ts';
import { otherFields } from './framing/event-stream/fr-5-other-fields.ts';
import { severalDataLines } from './framing/event-stream/fr-6-several-data-lines.ts';
import { byteOrderMark } from './framing/event-stream/fr-7-byte-order-mark.ts';
import { fieldsOfALine } from './framing/event-stream/fr-8-fields-of-a-line.ts';
import { lastEvent } from './framing/event-stream/fr-9-last-event.ts';
import { doneEvent } from './framing/event-stream/fr-10-done-event.ts';
import { noBlankLine } from './framing/event-stream/fr-27-no-blank-line.ts';
import { longLine } from './framing/event-stream/fr-28-long-line.ts';
import { splitAnywhere } from './framing/fr-1-split-anywhere.ts';
import { splitCharacters } from './framing/fr-2-split-characters.ts';
import { done } from './framing/fr-11-done.ts';
import { framingInText } from './framing/fr-13-framing-in-text.ts';
import { errorMidStream } from './framing/fr-14-error-mid-stream.ts';
import { emptyBody } from './framing/fr-15-empty-body.ts';
import { tooLarge } from './framing/fr-16-too-large.ts';
import { contentType } from './framing/fr-17-content-type.ts';
import { charset } from './framing/fr-18-charset.ts';
import { jsonLines } from './framing/fr-25-json-lines.ts';
import { invalidUtf8 } from './framing/fr-26-invalid-utf8.ts';
import { truncatedAnswer } from './framing/fr-29-truncated-answer.ts';
import { wholePart } from './framing/fr-30-whole-part.ts';
import { smallMessages } from './framing/fr-31-small-messages.ts';
import { readyAtLogin } from './handshake/hs-3-ready-at-login.ts';
import { websocket } from './handshake/hs-6-websocket.ts';
import { login } from './handshake/hs-7-login.ts';
import { earlyCall } from './handshake/hs-8-early-call.ts';
import { heartbeat } from './handshake/hs-9-heartbeat.ts';
import { refusedToken } from './handshake/hs-10-refused-token.ts';
import { slowReader } from './order/bp-1-slow-reader.ts';
import { concurrency } from './order/co-1-concurrency.ts';
import { order } from './order/or-1-order.ts';
import { noReplay } from './reconnect/rc-2-no-replay.ts';
import { lostBackend } from './reconnect/rc-4-lost-backend.ts';
import { reconnects } from './reconnect/rc-5-reconnects.ts';
import { backoff } from './reconnect/rc-6-backoff.ts';
import { noKeyLeak } from './security/se-1-no-key-leak.ts';
import { ownProvider } from './security/se-2-own-provider.ts';
import { redirect } from './security/se-3-redirect.ts';
import { noPromptInLogs } from './security/se-5-no-prompt-in-logs.ts';
import { noProviderText } from './security/se-6-no-provider-text.ts';
import { reportsCalls } from './status/st-1-reports-calls.ts';
import { statusForm } from './status/st-2-status-form.ts';
import { notAsked } from './status/st-3-not-asked.ts';

/** All executor checks, by family. */
export const EXECUTOR_CHECKS: readonly Check<ExecutorStage>[] = [
  readyAtLogin,
  websocket,
  login,
  earlyCall,
  heartbeat,
  refusedToken,
  announces,
  announcementForm,
  noAnnouncementAck,
  announcesOnRequest,
  announcesByHttp,
  otherSession,
  unknownEnvelope,
  knownFields,
  olderEvent,
  withoutChat,
  unknownFields,
  malformedRequest,
  unknownModel,
  oneAck,
  ackFirst,
  earlyFailure,
  nonStreamingAnswer,
  errorObject,
  strangeErrorBodies,
  lateFailure,
  unreachable,
  errorShape,
  errorForm,
  namedWait,
  splitAnywhere,
  splitCharacters,
  lineEndings,
  comments,
  otherFields,
  severalDataLines,
  byteOrderMark,
  fieldsOfALine,
  lastEvent,
  doneEvent,
  done,
  framingInText,
  errorMidStream,
  emptyBody,
  tooLarge,
  contentType,
  charset,
  constantFields,
  toolIndex,
  finishAndUsage,
  jsonLines,
  invalidUtf8,
  noBlankLine,
  longLine,
  truncatedAnswer,
  wholePart,
  smallMessages,
  twoStreams,
  reservedChannel,
  channelForm,
  channelInUse,
  otherUser,
  stopsProvider,
  silenceAfterStop,
  harmlessStops,
  olderStop,
  bothIds,
  stopByChannel,
  stopBeforeAck,
  noReplay,
  lostBackend,
  reconnects,
  backoff,
  slowReader,
  concurrency,
  order,
  noKeyLeak,
  ownProvider,
  redirect,
  noPromptInLogs,
  noProviderText,
  oneEvent,
  slowBackend,
  noAcks,
  slowProvider,
  mergedDeltas,
  turns,
  acksStop,
  reasoningDetails,
  otherMergedFields,
  reportsCalls,
  statusForm,
  notAsked,
];
