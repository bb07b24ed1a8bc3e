import { show } from '../../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';

/** Complete tool calls without an index, as one released provider sends them. */
function toolCall(id: string, name: string, text: string): object {
  return { id, type: 'function', function: { name, arguments: text } };
}

export const toolIndex = defineExecutorCheck({
  id: 'ITM-5',
  level: 'MUST',
  title: 'Each tool call fragment MUST have an index, even if the provider sends no index.',
  rules: ['ITM-5'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const first = toolCall('t1', 'look_up', '{"word":"a"}');
    const second = toolCall('t2', 'look_up', '{"word":"b"}');
    const deltas = [{ role: 'assistant', content: null, tool_calls: [first] }, { tool_calls: [second] }];
    const request = await ask(
      stage,
      trial,
      sendBody(deltas.map((delta) => event(chunk(delta))).join('') + event(chunk({}, 'tool_calls')) + DONE_EVENT),
    );
    await request.finish();
    const pieces = request.answer.choices.get(0)?.tools;
    if (pieces?.has(-1)) trial.fail('an index in each tool call fragment', show(request.call.items.map(({ args }) => args[0])));
    const tools = [
      { id: 't1', name: 'look_up', arguments: '{"word":"a"}' },
      { id: 't2', name: 'look_up', arguments: '{"word":"b"}' },
    ];
    request.requireAnswer({ tools, finish: 'tool_calls' }, '');
  },
});
