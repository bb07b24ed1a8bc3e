import { show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

const USAGE = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };

const TOOLS = [
  { id: 'call_a', name: 'look_up', arguments: '{"word":"ä data: "}' },
  { id: 'call_b', name: 'add', arguments: '{"a":1,"b":2}' },
];

export const completeChunks = defineBackendCheck({
  id: 'ANS-3.complete-chunks',
  level: 'MUST',
  title: 'Everything in a chunk (reasoning, tool calls by index, usage, finish reason, id, model) MUST reach the caller.',
  rules: ['ANS-3', 'ITM-9'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, { form: { stream_options: { include_usage: true } } });
    const call = await request.begin();
    const piece = (index: number, more: object) => chunkObject({ tool_calls: [{ index, ...more }] });
    call.item(chunkObject({ role: 'assistant', content: '' }));
    call.item(chunkObject({ reasoning_content: 'It may ' }));
    call.item(chunkObject({ reasoning_content: 'be so.' }));
    call.item(textItem('It is.'));
    for (const [index, { id, name }] of TOOLS.entries())
      call.item(piece(index, { id, type: 'function', function: { name, arguments: '' } }));
    for (const part of [0, 1]) {
      for (const [index, { arguments: text }] of TOOLS.entries()) {
        const half = Math.ceil(text.length / 2);
        call.item(piece(index, { function: { arguments: part === 0 ? text.slice(0, half) : text.slice(half) } }));
      }
    }
    call.item(chunkObject({}, 'tool_calls'));
    call.item({ ...chunkObject({}), choices: [], usage: USAGE });
    call.done();
    await request.requireAnswer({ content: 'It is.', reasoning: 'It may be so.', tools: TOOLS, finish: 'tool_calls' });
    const { usage, ids, models } = request.answer;
    if (JSON.stringify(usage) !== JSON.stringify([USAGE])) trial.fail(`the usage ${show(USAGE)}, once`, show(usage));
    const { id, model } = chunkObject({}) as { id: unknown; model: unknown };
    if (ids.size !== 1 || !ids.has(id)) trial.fail(`the id ${show(id)} in each chunk`, show([...ids]));
    if (models.size !== 1 || !models.has(model)) trial.fail(`the model ${show(model)} in each chunk`, show([...models]));
  },
});
