import { isRecord, show } from '../../../peers/json.ts';
import { readChatStream } from '../chat-stream.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { describeAnswer } from '../provider-stage.ts';

const TOOL = {
  type: 'function',
  function: {
    name: 'read_weather',
    description: 'Tells the weather of a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const FIELDS = {
  stream: true,
  max_tokens: 64,
  tools: [TOOL],
  tool_choice: 'required',
  messages: [{ role: 'user', content: 'What is the weather in Paris and in Rome? Use the tool for each.' }],
};

export const toolIndex = defineProviderCheck({
  id: 'ITM-5.provider',
  level: 'MUST',
  title: 'Each tool call fragment MUST have an index, and the first fragment the id and name; fragments with one index form one call.',
  rules: ['ITM-5'],
  run: async (stage, trial) => {
    const call = await stage.sample(trial, FIELDS);
    if (call.status !== 200) return trial.note(`It refuses tools for this model: ${describeAnswer(call)}.`);
    const { events, answer } = readChatStream(call.pieces);
    const pieces = events.flatMap(({ part }) => (part.kind === 'chunk' ? toolPieces(part.chunk) : []));
    if (pieces.length === 0)
      return trial.note(answer.errors.length > 0 ? 'It answers tools with an error in the stream.' : 'The model called no tool.');
    const seen = new Set<unknown>();
    for (const piece of pieces) {
      const { index } = piece;
      if (!Number.isInteger(index)) trial.fail('an index in each tool call fragment', show(piece, 160));
      const called = isRecord(piece['function']) ? piece['function'] : {};
      if (!seen.has(index) && !(piece['id'] && called['name']))
        trial.fail('id and name in the first fragment of a tool call', show(piece, 160));
      seen.add(index);
    }
    const [choice] = answer.choices.values();
    trial.note(`The model called ${seen.size} tools in ${pieces.length} fragments; finish reason ${show(choice?.finish)}.`);
  },
});

function toolPieces(chunk: Record<string, unknown>): Record<string, unknown>[] {
  const choices: unknown[] = Array.isArray(chunk['choices']) ? chunk['choices'] : [];
  return choices.flatMap((choice) => {
    const delta = isRecord(choice) && isRecord(choice['delta']) ? choice['delta'] : {};
    return Array.isArray(delta['tool_calls']) ? delta['tool_calls'].filter(isRecord) : [];
  });
}
