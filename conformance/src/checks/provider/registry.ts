import type { Check } from '../../check.ts';
import { constantFields } from './answer/pr-4-constant-fields.ts';
import { usage } from './answer/pr-5-usage.ts';
import { noEmptyChoices } from './answer/pr-6-no-empty-choices.ts';
import { nonStreamingAnswer } from './answer/pr-7-non-streaming.ts';
import { nonStreamingUsage } from './answer/pr-8-non-streaming-usage.ts';
import { finishWords } from './answer/pr-9-finish-words.ts';
import { matchingAnswers } from './answer/pr-10-matching-answers.ts';
import { role } from './answer/pr-21-role.ts';
import { concurrency } from './behavior/pr-16-concurrency.ts';
import { survivesDisconnect } from './behavior/pr-17-survives-disconnect.ts';
import { stops } from './behavior/pr-18-stops.ts';
import { errorMidStream } from './failure/fr-14-error-mid-stream.ts';
import { unknownModel } from './failure/pr-11-unknown-model.ts';
import { badBody } from './failure/pr-12-bad-body.ts';
import { wrongKey } from './failure/pr-13-wrong-key.ts';
import { errorShape } from './failure/pr-14-error-shape.ts';
import { keyNotEchoed } from './failure/pr-15-key-not-echoed.ts';
import { lineEndings } from './framing/fr-3-line-endings.ts';
import { byteOrderMark } from './framing/fr-7-byte-order-mark.ts';
import { lastEvent } from './framing/fr-9-last-event.ts';
import { doneEvent } from './framing/fr-10-done-event.ts';
import { charset } from './framing/fr-18-charset.ts';
import { chunks } from './framing/fr-19-chunks.ts';
import { arrival } from './framing/fr-20-arrival.ts';
import { toolIndex } from './framing/fr-23-tool-index.ts';
import { streamType } from './framing/pr-3-stream-type.ts';
import { completeBody } from './framing/pr-19-complete-body.ts';
import { modelList } from './models/pr-1-model-list.ts';
import { listedModel } from './models/pr-2-listed-model.ts';
import { cors } from './models/pr-20-cors.ts';
import type { ProviderStage } from './provider-stage.ts';

/** All provider checks, by family. */
export const PROVIDER_CHECKS: readonly Check<ProviderStage>[] = [
  modelList,
  listedModel,
  cors,
  streamType,
  completeBody,
  lineEndings,
  byteOrderMark,
  lastEvent,
  doneEvent,
  charset,
  chunks,
  arrival,
  toolIndex,
  constantFields,
  usage,
  noEmptyChoices,
  nonStreamingAnswer,
  nonStreamingUsage,
  finishWords,
  matchingAnswers,
  role,
  errorMidStream,
  unknownModel,
  badBody,
  wrongKey,
  errorShape,
  keyNotEchoed,
  concurrency,
  survivesDisconnect,
  stops,
];
