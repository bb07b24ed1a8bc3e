import { type Delta, isRecord, type ToolCallPiece } from '@chat-executor/protocol';
import { appendList, type FieldRules, isEmpty, type Join, joinTexts, MAX_ENTRIES, mergeFields, takeLatest } from './merge-fields.ts';
import { joinReasoningDetails } from './merge-reasoning-details.ts';

/** What a delta adds to. A merged chunk never adds to two of them (rule FLW-4). */
const KINDS = ['content', 'reasoning_content', 'refusal', 'tool_calls'] as const;
type Kind = (typeof KINDS)[number];

/** Reasoning as records, for the next request. It goes with the text of its chunk, and is reasoning without one (rule FLW-11). */
const RECORDS = new Map<string, Join>([
  ['reasoning_details', joinReasoningDetails],
  ['thinking_blocks', appendList],
]);

/** Merges two deltas of the same choice; undefined if they must stay separate. */
export function mergeDeltas(first: Delta, second: Delta): Delta | undefined {
  const [a, b] = [kindOf(first), kindOf(second)];
  if (a === 'mixed' || b === 'mixed' || (a && b && a !== b)) return undefined;
  return mergeFields(first, second, (a ?? b) === 'reasoning_content' ? REASONING_RULES : OTHER_RULES);
}

function kindOf(delta: Delta): Kind | 'mixed' | undefined {
  const [kind, ...more] = KINDS.filter((name) => !isEmpty(delta[name]));
  if (more.length > 0) return 'mixed';
  return kind ?? ([...RECORDS.keys()].some((name) => !isEmpty(delta[name])) ? 'reasoning_content' : undefined);
}

const REASONING_RULES = deltaRules((join) => join);
// A record must not move in front of other text.
const OTHER_RULES = deltaRules((join) => (first, second) => (isEmpty(first) ? undefined : join(first, second)));

function deltaRules(limit: (join: Join) => Join): FieldRules {
  const records = [...RECORDS].map(([name, join]) => [name, limit(join)] as const);
  const rules = { oneEmpty: keepRole, keepsOnce: isDescription };
  const nested: FieldRules = { ...rules, joins: new Map(records) };
  const texts = (['content', 'reasoning_content', 'refusal'] as const).map((name) => [name, joinTexts] as const);
  return {
    ...rules,
    joins: new Map<string, Join>([
      ...texts,
      ...records,
      ['tool_calls', (first, second) => mergeToolCalls((first ?? []) as ToolCallPiece[], (second ?? []) as ToolCallPiece[])],
      ['token_id', takeLatest],
      [
        'provider_specific_fields',
        (first, second) => (isRecord(first) && isRecord(second) ? mergeFields(first, second, nested) : undefined),
      ],
    ]),
  };
}

function keepRole(first: unknown, _: unknown, name: string): unknown {
  return name === 'role' && !isEmpty(first) ? first : undefined;
}

/** Fields that describe a delta. Other text and lists are taken as parts of the answer, of which equal ones may follow each other. */
const DESCRIPTIONS = new Set(['name', 'channel', 'phase', 'type', 'id', 'format', 'annotations', 'citations', 'search_results']);

function isDescription(name: string, value: unknown): boolean {
  if (DESCRIPTIONS.has(name) || isEmpty(value)) return true;
  // A name inside a field may be that of a called function, in pieces.
  if (isRecord(value)) return Object.entries(value).every(([key, inner]) => key !== 'name' && isDescription(key, inner));
  return !Array.isArray(value) && typeof value !== 'string';
}

function mergeToolCalls(first: readonly ToolCallPiece[], second: readonly ToolCallPiece[]): ToolCallPiece[] | undefined {
  if (first.length + second.length > MAX_ENTRIES) return undefined;
  const merged = [...first];
  for (const fragment of second) {
    const at = merged.findLastIndex((other) => other.index === fragment.index);
    const earlier = merged[at];
    // Another id starts a new call, even at the same index.
    if (!earlier || (fragment.id && fragment.id !== earlier.id)) {
      merged.push(fragment);
      continue;
    }
    const joined = mergeFields(earlier, fragment, FRAGMENT_RULES);
    if (!joined) return undefined;
    merged[at] = joined as ToolCallPiece;
  }
  return merged;
}

const takeNonEmpty: Join = (first, second) => (isEmpty(first) ? second : first);

const FUNCTION_RULES: FieldRules = {
  joins: new Map([['arguments', joinTexts]]),
  oneEmpty: takeNonEmpty,
  // Some readers append a second name, others replace the first.
  keepsOnce: (name) => name !== 'name',
};

const FRAGMENT_RULES: FieldRules = {
  joins: new Map([
    ['function', (first, second) => (isRecord(first) && isRecord(second) ? mergeFields(first, second, FUNCTION_RULES) : undefined)],
  ]),
  oneEmpty: takeNonEmpty,
};
