import type { ChatCompletion, ChatCompletionChunk, ToolCallPiece } from '@chat-executor/protocol';

/**
 * Holds the tool calls of a stream until the finish reason of their choice, so that they arrive whole, before it. Chunks must be
 * normalized: a call has an index. Completions pass unchanged.
 */
export async function* holdToolCalls<Answer extends ChatCompletionChunk | ChatCompletion>(
  answers: AsyncIterable<Answer>,
): AsyncGenerator<Answer, void> {
  const held = new Map<number, ToolCallPiece[]>();
  for await (const answer of answers) {
    if (answer.object !== 'chat.completion.chunk') {
      yield answer;
      continue;
    }
    const chunk = answer as ChatCompletionChunk;
    for (const { index, finish_reason: reason } of chunk.choices) {
      const calls = held.get(index);
      if (typeof reason !== 'string' || !calls) continue;
      held.delete(index);
      yield { ...answer, choices: [{ index, delta: { tool_calls: calls }, finish_reason: null }] };
    }
    const choices = chunk.choices.map((choice) => {
      const { tool_calls: pieces, ...delta } = choice.delta;
      if (!pieces || pieces.length === 0) return choice;
      held.set(choice.index, pieces.reduce(addPiece, held.get(choice.index) ?? []));
      return { ...choice, delta };
    });
    yield { ...answer, choices };
  }
}

function addPiece(calls: readonly ToolCallPiece[], piece: ToolCallPiece): ToolCallPiece[] {
  const position = calls.findIndex(({ index }) => index === piece.index);
  const call = calls[position];
  if (!call) return [...calls, piece];
  const name = `${call.function?.name ?? ''}${piece.function?.name ?? ''}`;
  const given = `${call.function?.arguments ?? ''}${piece.function?.arguments ?? ''}`;
  return calls.with(position, { ...piece, ...call, function: { ...piece.function, ...call.function, name, arguments: given } });
}
