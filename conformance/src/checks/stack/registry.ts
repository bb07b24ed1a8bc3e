import type { Check } from '../../check.ts';
import { hangUp } from './ca-1-hang-up.ts';
import { earlyFailure } from './cb-4-early-failure.ts';
import { twoStreams } from './ch-1-two-streams.ts';
import { concurrency } from './co-1-concurrency.ts';
import { cutAnywhere } from './fr-1-cut-anywhere.ts';
import { cutCharacters } from './fr-2-cut-characters.ts';
import { treacherousText } from './fr-13-treacherous-text.ts';
import { errorInTheMiddle } from './fr-14-error-in-the-middle.ts';
import { emptyBody } from './fr-15-empty-body.ts';
import { order } from './or-1-order.ts';
import { keyStays } from './se-1-key-stays.ts';
import { tools } from './st-1-tools.ts';
import { reasoning } from './st-2-reasoning.ts';
import { usage } from './st-3-usage.ts';
import { wholeAnswer } from './st-4-whole-answer.ts';
import { eventStream } from './st-5-event-stream.ts';
import { atOnce } from './st-6-at-once.ts';
import { knownFields } from './st-7-known-fields.ts';
import type { StackStage } from './stack-stage.ts';

/** All stack checks. */
export const STACK_CHECKS: readonly Check<StackStage>[] = [
  cutAnywhere,
  cutCharacters,
  treacherousText,
  errorInTheMiddle,
  earlyFailure,
  emptyBody,
  tools,
  reasoning,
  usage,
  wholeAnswer,
  eventStream,
  atOnce,
  knownFields,
  twoStreams,
  concurrency,
  order,
  hangUp,
  keyStays,
];
