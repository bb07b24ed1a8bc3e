import type { ChatCompletion, ChatCompletionChunk, ToolCallPiece } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/** The number of tool calls in one answer, in all its choices. A reader runs each of them. */
const MAX_TOOL_CALLS = 1_024;

/** Counts the tool calls of a streamed answer. */
export class ToolCallLimit {
  /** The id of the current call, by choice and index. Another id starts a new call, even at the same index. */
  readonly #ids = new Map<string, string | null | undefined>();
  #count = 0;

  /** Returns the chunk without the tool calls beyond the limit, and the error that ends the answer if there are any. */
  take(chunk: ChatCompletionChunk): { readonly chunk: ChatCompletionChunk; readonly error?: ExecutorError } {
    if (chunk.choices.every(({ delta }) => !delta.tool_calls?.length)) return { chunk };
    const choices = chunk.choices.map((choice) => {
      const { tool_calls: pieces } = choice.delta;
      const kept = pieces?.filter((piece) => this.#accepts(choice.index, piece));
      return kept?.length === pieces?.length ? choice : { ...choice, delta: { ...choice.delta, tool_calls: kept } };
    });
    return this.#count > MAX_TOOL_CALLS ? { chunk: { ...chunk, choices }, error: tooManyCalls() } : { chunk };
  }

  #accepts(choice: number, { index, id }: ToolCallPiece): boolean {
    if (this.#count > MAX_TOOL_CALLS) return false;
    const key = `${choice}:${index}`;
    const known = this.#ids.get(key);
    if (this.#ids.has(key) && (!id || id === known)) return true;
    this.#count += 1;
    if (this.#count > MAX_TOOL_CALLS) return false;
    this.#ids.set(key, id);
    return true;
  }
}

/** @throws ExecutorError `answer-too-large` for a whole answer with too many tool calls */
export function requireFewToolCalls({ choices }: ChatCompletion): void {
  const lists = choices.map(({ message }) => message['tool_calls']);
  const count = lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (count > MAX_TOOL_CALLS) throw tooManyCalls();
}

function tooManyCalls(): ExecutorError {
  return new ExecutorError('answer-too-large', {
    sentence: `The answer has more than ${MAX_TOOL_CALLS.toLocaleString('en')} tool calls.`,
    cure: 'Ask for fewer steps at a time, or choose another model: it may repeat itself.',
  });
}
