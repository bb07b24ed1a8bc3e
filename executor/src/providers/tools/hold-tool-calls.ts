import type { ChatCompletion, ChatCompletionChunk, ToolCallPiece } from '@chat-executor/protocol';

/**
 * Holds the tool calls of a stream until the finish reason of their choice, so that they arrive whole, before it. Chunks must be
 * normalized: a call has an index. Completions pass unchanged.
 */
export async function* holdToolCalls<Answer extends ChatCompletionChunk | ChatCompletion>(
  answers: AsyncIterable<Answer>,
): AsyncGenerator<Answer, void> {
  const held = new Map<number, Map<number, ToolCallPiece>>();
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
      yield { ...answer, choices: [{ index, delta: { tool_calls: [...calls.values()] }, finish_reason: null }] };
    }
    const choices = chunk.choices.map((choice) => {
      const { tool_calls: pieces, ...delta } = choice.delta;
      if (!pieces || pieces.length === 0) return choice;
      const calls = held.get(choice.index) ?? new Map<number, ToolCallPiece>();
      held.set(choice.index, calls);
      for (const piece of pieces) addPiece(calls, piece);
      return { ...choice, delta };
    });
    yield { ...answer, choices };
  }
}

function addPiece(calls: Map<number, ToolCallPiece>, piece: ToolCallPiece): void {
  const call = calls.get(piece.index);
  if (!call) return void calls.set(piece.index, piece);
  const name = `${call.function?.name ?? ''}${piece.function?.name ?? ''}`;
  const given = `${call.function?.arguments ?? ''}${piece.function?.arguments ?? ''}`;
  calls.set(piece.index, { ...piece, ...call, function: { ...piece.function, ...call.function, name, arguments: given } });
}
