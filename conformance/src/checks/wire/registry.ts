import type { Check } from '../../check.ts';
import { silenceAfterStop } from './ca-2-silence-after-stop.ts';
import { oneAck } from './cb-1-one-ack.ts';
import { ackFirst } from './cb-2-ack-first.ts';
import { wholeAnswer } from './cb-5-whole-answer.ts';
import { ackForm } from './cb-6-ack-form.ts';
import { freshNames } from './ch-4-fresh-names.ts';
import { channelForm } from './ch-41-channel-form.ts';
import { envelope } from './ev-1-envelope.ts';
import { oneEvent } from './fl-1-one-event.ts';
import { dataAlone } from './fr-5-data-alone.ts';
import { done } from './fr-11-done.ts';
import { errorInTheMiddle } from './fr-14-error-in-the-middle.ts';
import { itemSize } from './fr-16-item-size.ts';
import { constantFacts } from './fr-22-constant-facts.ts';
import { toolIndex } from './fr-23-tool-index.ts';
import { finishAndUsage } from './fr-24-finish-and-usage.ts';
import { keyStays } from './se-1-key-stays.ts';
import { calledSession } from './wi-1-called-session.ts';
import { course } from './wi-2-course.ts';
import type { WireStage } from './wire-stage.ts';

/** All wire checks. */
export const WIRE_CHECKS: readonly Check<WireStage>[] = [
  envelope,
  channelForm,
  freshNames,
  calledSession,
  oneAck,
  ackFirst,
  wholeAnswer,
  ackForm,
  dataAlone,
  done,
  oneEvent,
  errorInTheMiddle,
  itemSize,
  constantFacts,
  toolIndex,
  finishAndUsage,
  silenceAfterStop,
  keyStays,
  course,
];
