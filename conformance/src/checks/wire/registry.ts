import type { Check } from '../../check.ts';
import { silenceAfterStop } from './ca-2-silence-after-stop.ts';
import { oneAck } from './callback/cb-1-one-ack.ts';
import { ackFirst } from './callback/cb-2-ack-first.ts';
import { nonStreamingAnswer } from './callback/cb-5-non-streaming.ts';
import { ackForm } from './callback/cb-6-ack-form.ts';
import { uniqueChannels } from './channel/ch-4-unique-channels.ts';
import { channelForm } from './channel/ch-41-channel-form.ts';
import { envelope } from './ev-1-envelope.ts';
import { oneEvent } from './fl-1-one-event.ts';
import { onlyData } from './framing/fr-5-only-data.ts';
import { done } from './framing/fr-11-done.ts';
import { errorMidStream } from './framing/fr-14-error-mid-stream.ts';
import { itemSize } from './framing/fr-16-item-size.ts';
import { constantFields } from './framing/fr-22-constant-fields.ts';
import { toolIndex } from './framing/fr-23-tool-index.ts';
import { finishAndUsage } from './framing/fr-24-finish-and-usage.ts';
import { noKeyLeak } from './se-1-no-key-leak.ts';
import { calledSession } from './wi-1-called-session.ts';
import { statistics } from './wi-2-statistics.ts';
import type { WireStage } from './wire-stage.ts';

/** All wire checks. */
export const WIRE_CHECKS: readonly Check<WireStage>[] = [
  envelope,
  channelForm,
  uniqueChannels,
  calledSession,
  oneAck,
  ackFirst,
  nonStreamingAnswer,
  ackForm,
  onlyData,
  done,
  oneEvent,
  errorMidStream,
  itemSize,
  constantFields,
  toolIndex,
  finishAndUsage,
  silenceAfterStop,
  noKeyLeak,
  statistics,
];
