import { isRecord } from '@chat-executor/protocol';
import { type FieldRules, isEmpty, type Join, joinTexts, MAX_ENTRIES, mergeFields } from './merge-fields.ts';

/** For some readers an empty value replaces an earlier one, so only an absent field adds nothing. */
const takeKnown: Join = (first, second) => (isEmpty(first) ? second : second === undefined ? first : undefined);

const joinPieceTexts: Join = (first, second) => (typeof second === 'string' ? joinTexts(first, second) : takeKnown(first, second));

const PIECE_RULES: FieldRules = {
  joins: new Map(['text', 'summary'].map((name) => [name, joinPieceTexts])),
  oneEmpty: takeKnown,
};

/**
 * Joins the pieces of two `reasoning_details` (rule FLW-11). Only neighbors are joined, and the rest is appended: every reader takes
 * the pieces one by one, but some by index, some by type and some by position.
 */
export const joinReasoningDetails: Join = (first, second) => {
  if (!Array.isArray(first ?? []) || !Array.isArray(second ?? [])) return undefined;
  const before = (first ?? []) as readonly unknown[];
  const [next, ...rest] = (second ?? []) as readonly unknown[];
  if (next === undefined) return before;
  if (before.length + rest.length >= MAX_ENTRIES) return undefined;
  const joined = joinPieces(before.at(-1), next);
  return joined ? [...before.slice(0, -1), joined, ...rest] : [...before, next, ...rest];
};

function joinPieces(last: unknown, next: unknown): object | undefined {
  if (!isRecord(last) || !isRecord(next) || !Number.isInteger(next['index'])) return undefined;
  const isSameEntry = last['index'] === next['index'] && last['type'] === next['type'];
  // Readers differ in whether more data of an entry continues or replaces what they have.
  const isText = next['type'] !== 'reasoning.encrypted' && isEmpty(next['data']);
  return isSameEntry && isText ? mergeFields(last, next, PIECE_RULES) : undefined;
}
