import type { Check } from '../../check.ts';
import { disconnect } from './ca-1-disconnect.ts';
import { earlyFailure } from './cb-4-early-failure.ts';
import { twoStreams } from './ch-1-two-streams.ts';
import { concurrency } from './co-1-concurrency.ts';
import { splitAnywhere } from './fr-1-split-anywhere.ts';
import { splitCharacters } from './fr-2-split-characters.ts';
import { framingInText } from './fr-13-framing-in-text.ts';
import { errorMidStream } from './fr-14-error-mid-stream.ts';
import { emptyBody } from './fr-15-empty-body.ts';
import { order } from './or-1-order.ts';
import { noKeyLeak } from './se-1-no-key-leak.ts';
import { tools } from './st-1-tools.ts';
import { reasoning } from './st-2-reasoning.ts';
import { usage } from './st-3-usage.ts';
import { wholeAnswer } from './st-4-whole-answer.ts';
import { eventStream } from './st-5-event-stream.ts';
import { immediateText } from './st-6-immediate-text.ts';
import { knownFields } from './st-7-known-fields.ts';
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
  wholeAnswer,
  eventStream,
  immediateText,
  knownFields,
  twoStreams,
  concurrency,
  order,
  disconnect,
  noKeyLeak,
];
