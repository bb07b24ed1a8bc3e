import type { Check } from '../../check.ts';
import { tools } from './answer/st-1-tools.ts';
import { reasoning } from './answer/st-2-reasoning.ts';
import { usage } from './answer/st-3-usage.ts';
import { nonStreamingAnswer } from './answer/st-4-non-streaming.ts';
import { eventStream } from './answer/st-5-event-stream.ts';
import { immediateText } from './answer/st-6-immediate-text.ts';
import { knownFields } from './answer/st-7-known-fields.ts';
import { disconnect } from './ca-1-disconnect.ts';
import { earlyFailure } from './cb-4-early-failure.ts';
import { twoStreams } from './ch-1-two-streams.ts';
import { concurrency } from './co-1-concurrency.ts';
import { splitAnywhere } from './framing/fr-1-split-anywhere.ts';
import { splitCharacters } from './framing/fr-2-split-characters.ts';
import { framingInText } from './framing/fr-13-framing-in-text.ts';
import { errorMidStream } from './framing/fr-14-error-mid-stream.ts';
import { emptyBody } from './framing/fr-15-empty-body.ts';
import { order } from './or-1-order.ts';
import { noKeyLeak } from './se-1-no-key-leak.ts';
import type { StackStage } from './stack-stage.ts';

/** All stack checks. */
export const STACK_CHECKS: readonly Check<StackStage>[] = [
  splitAnywhere,
  splitCharacters,
  framingInText,
  errorMidStream,
  earlyFailure,
  emptyBody,
  tools,
  reasoning,
  usage,
  nonStreamingAnswer,
  eventStream,
  immediateText,
  knownFields,
  twoStreams,
  concurrency,
  order,
  disconnect,
  noKeyLeak,
];
