import { chunk, DONE_EVENT, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Model output that looks like framing. */
const TEXTS = [
  'data: [DONE]',
  '\n\ndata: {"choices":[]}\n\n',
  '{"done":true}',
  '{"done": true}\n\n',
  '[DONE]',
  'event: error\ndata: {"error":"no"}\n\n',
  ': keep-alive\n\n',
  '\r\n\r\n',
  '\r',
  '"}]}',
  '{"error":{"message":"no"}}',
  '\u2028\u2029\u0085\u000b\u000c',
  '42["events",{}]',
  'retry: 0\nid: 7\n',
  '\\n\\ndata: \\u0000',
];

export const framingInText = defineExecutorCheck({
  id: 'ITM-9.framing-in-text',
  level: 'MUST',
  title: 'Text that contains `data:`, `[DONE]`, `{"done":true}`, blank lines or `event:` MUST pass unchanged.',
  rules: ['ITM-9', 'FRM-3'],
  run: async (stage, trial) => {
    const deltas = TEXTS.map((content) => event(chunk({ content })));
    const body = event(chunk({ role: 'assistant', content: '' })) + deltas.join('') + event(chunk({}, 'stop')) + DONE_EVENT;
    const together = await ask(stage, trial, sendBody(body));
    const alone = await Promise.all(
      TEXTS.map((content) =>
        ask(stage, trial, sendBody(event(chunk({ role: 'assistant', content })) + event(chunk({}, 'stop')) + DONE_EVENT)),
      ),
    );
    for (const [index, request] of [together, ...alone].entries()) {
      await request.finish();
      const content = index === 0 ? TEXTS.join('') : (TEXTS[index - 1] ?? '');
      request.requireAnswer({ content, finish: 'stop' }, '');
    }
  },
});
