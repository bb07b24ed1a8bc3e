import { type ChatCompletionChunk, type ChunkChoice, isRecord } from '@chat-executor/protocol';
import { mergeDeltas } from './merge-deltas.ts';
import { appendList, type FieldRules, isEmpty, type Join, joinTexts, mergeFields, takeLatest, takeLatestNumbers } from './merge-fields.ts';

/**
 * Merges two consecutive chunks of an answer into an equivalent one: text with text of the same kind, tool-call fragments by index,
 * and other fields as the rules FLW-10 to FLW-12 allow. Chunks with a finish reason, usage or other content are never merged (rules
 * FLW-4 and FLW-5).
 *
 * @returns the merged chunk, or undefined if they must stay separate
 */
export function mergeChunks(first: ChatCompletionChunk, second: ChatCompletionChunk): ChatCompletionChunk | undefined {
  const a = mergeableChoice(first);
  const b = mergeableChoice(second);
  if (!a || !b || a.index !== b.index || b.delta.role) return undefined;
  const delta = mergeDeltas(a.delta, b.delta);
  if (!delta) return undefined;
  // The same delta in both, so that only the other fields are compared.
  const choice = mergeFields({ ...a, delta }, { ...b, delta }, CHOICE_RULES);
  if (!choice) return undefined;
  const choices = [choice];
  return mergeFields({ ...first, choices }, { ...second, choices }, CHUNK_RULES) as ChatCompletionChunk | undefined;
}

function mergeableChoice({ choices, usage }: ChatCompletionChunk): ChunkChoice | undefined {
  const [choice] = choices;
  return choices.length !== 1 || choice?.finish_reason || usage ? undefined : choice;
}

const CHUNK_RULES: FieldRules = {
  joins: new Map<string, Join>([
    ['created', (first) => first],
    ...['obfuscation', 'p', 'sla_metrics'].map((name) => [name, takeLatest] as const),
  ]),
  unequal: takeLatestNumbers,
  // What only the first chunk has, such as the id of its request, applies to the whole answer.
  oneEmpty: (first) => (isEmpty(first) ? undefined : first),
};

const LOGPROBS_RULES: FieldRules = {
  joins: new Map(['content', 'refusal'].map((name) => [name, appendList])),
  oneEmpty: () => undefined,
};

const CHOICE_RULES: FieldRules = {
  joins: new Map<string, Join>([
    ['logprobs', (first, second) => (isRecord(first) && isRecord(second) ? mergeFields(first, second, LOGPROBS_RULES) : undefined)],
    // A copy of the content.
    ['text', joinTexts],
  ]),
  oneEmpty: () => undefined,
};
