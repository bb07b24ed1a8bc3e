import { chunk, DONE_EVENT, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

const PIECES = [
  { index: 0, id: 'call-a', type: 'function', function: { name: 'look', arguments: '' } },
  { index: 1, id: 'call-b', type: 'function', function: { name: 'count', arguments: '{"to"' } },
  { index: 0, function: { arguments: '{"at":"漢"' } },
  { index: 1, function: { arguments: ':3}' } },
  { index: 0, function: { arguments: '}' } },
];

export const tools = defineStackCheck({
  id: 'ITM-5.stack',
  level: 'MUST',
  title: 'Tool calls with interleaved fragments MUST reach the caller complete, each by its index.',
  rules: ['ITM-5'],
  run: async (stage, trial) => {
    const deltas = [{ role: 'assistant', content: null }, ...PIECES.map((piece) => ({ tool_calls: [piece] }))];
    const body = [...deltas.map((delta) => event(chunk(delta))), event(chunk({}, 'tool_calls')), DONE_EVENT].join('');
    const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object', properties: {} } } };
    const request = ask(stage, trial, sendBody(body), { form: { tools: [tool] } });
    await request.requireAnswer({
      tools: [
        { id: 'call-a', name: 'look', arguments: '{"at":"漢"}' },
        { id: 'call-b', name: 'count', arguments: '{"to":3}' },
      ],
      finish: 'tool_calls',
    });
  },
});
