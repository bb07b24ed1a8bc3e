import type { ChatCompletionChunk, ChunkChoice, Delta, ToolCallPiece } from '@chat-executor/protocol';

/** The text fields of a delta that can be merged. A merged chunk never contains two of them (rule FLW-4). */
const TEXT_FIELDS = ['content', 'reasoning_content', 'refusal'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/**
 * Merges two consecutive chunks of an answer into an equivalent one: text with text of the same kind, tool-call fragments by index.
 * Chunks with a finish reason, usage or other content are never merged (rules FLW-4 and FLW-5).
 *
 * @returns the merged chunk, or undefined if they must stay separate
 */
export function mergeChunks(first: ChatCompletionChunk, second: ChatCompletionChunk): ChatCompletionChunk | undefined {
  const a = mergeableChoice(first);
  const b = mergeableChoice(second);
  if (!a || !b || a.index !== b.index || b.delta.role || !sameEnvelope(first, second)) return undefined;
  const delta = mergeDeltas(a.delta, b.delta);
  return delta && { ...first, choices: [{ ...a, delta }] };
}

function mergeableChoice({ choices, usage }: ChatCompletionChunk): ChunkChoice | undefined {
  const [choice] = choices;
  if (choices.length !== 1 || !choice || choice.finish_reason || usage) return undefined;
  const onlyKnown = Object.entries(choice).every(([key, value]) => key === 'index' || key === 'delta' || value === null);
  return onlyKnown ? choice : undefined;
}

function sameEnvelope(a: ChatCompletionChunk, b: ChatCompletionChunk): boolean {
  if (a.id !== b.id || a.model !== b.model) return false;
  // Fields such as system_fingerprint are usually equal in all chunks of an answer.
  return Object.entries(b).every(([key, value]) => key === 'choices' || key === 'created' || a[key] === value);
}

/** The kind of a delta's content, ignoring its role. A mix cannot be merged. */
function contentOf(delta: Delta): TextField | 'tool_calls' | 'nothing' | 'mixed' {
  const fields = Object.entries(delta).filter(([key, value]) => key !== 'role' && value !== null && value !== undefined && value !== '');
  if (fields.length === 0) return 'nothing';
  const [name] = fields[0] ?? [];
  if (fields.length > 1) return 'mixed';
  return name === 'tool_calls' ? name : (TEXT_FIELDS.find((field) => field === name) ?? 'mixed');
}

function mergeDeltas(a: Delta, b: Delta): Delta | undefined {
  const [kindA, kindB] = [contentOf(a), contentOf(b)];
  if (kindA === 'mixed' || kindB === 'mixed') return undefined;
  if (kindB === 'nothing') return a;
  if (kindA === 'nothing') return { ...a, ...b, ...(a.role && { role: a.role }) };
  if (kindA !== kindB) return undefined;
  if (kindA === 'tool_calls') return { ...a, tool_calls: mergeToolCalls(a.tool_calls ?? [], b.tool_calls ?? []) };
  return { ...a, [kindA]: `${a[kindA]}${b[kindA]}` };
}

function mergeToolCalls(a: readonly ToolCallPiece[], b: readonly ToolCallPiece[]): ToolCallPiece[] {
  const merged = [...a];
  for (const fragment of b) {
    const at = merged.findLastIndex((other) => other.index === fragment.index);
    const earlier = merged[at];
    if (earlier && continues(earlier, fragment)) merged[at] = joinFragments(earlier, fragment);
    else merged.push(fragment);
  }
  return merged;
}

/** Whether a fragment continues a call. Another id starts a new call, even at the same index. */
function continues(earlier: ToolCallPiece, fragment: ToolCallPiece): boolean {
  return !fragment.id || fragment.id === earlier.id;
}

function joinFragments(a: ToolCallPiece, b: ToolCallPiece): ToolCallPiece {
  const name = a.function?.name || b.function?.name;
  return {
    ...b,
    ...a,
    function: {
      ...b.function,
      ...a.function,
      ...(name && { name }),
      arguments: `${a.function?.arguments ?? ''}${b.function?.arguments ?? ''}`,
    },
  };
}
