import { show } from '../../../peers/json.ts';
import { DONE_EVENT, JSON_HEAD, sendBody } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readFailure } from '../read-failure.ts';

const BODIES: readonly (readonly [name: string, script: ProviderScript, isEmpty: boolean])[] = [
  ['an empty body', sendBody(''), true],
  ['an empty body of length 0', (exchange) => exchange.answer(200, { 'content-type': 'text/event-stream', 'content-length': 0 }, ''), true],
  ['an empty body of JSON', (exchange) => exchange.answer(200, JSON_HEAD, ''), true],
  ['only comments', sendBody(': keep-alive\n\n: keep-alive\n\n'), true],
  ['only [DONE]', sendBody(DONE_EVENT), false],
];

export const emptyBody = defineExecutorCheck({
  id: 'END-5.empty-body',
  level: 'MUST',
  title: 'A success status with an empty body MUST lead to a defined end without text, not to a hang.',
  rules: ['END-5', 'FRM-8'],
  run: async (stage, trial) => {
    const calls = BODIES.flatMap(([name, script, isEmpty]) =>
      [true, false].map((stream) => ({ name, stream, isEmpty, request: ask(stage, trial, script, { stream }) })),
    );
    for (const { name, stream, isEmpty, request } of calls) {
      const answered = await request;
      await answered.ack();
      await answered.done();
      if (answered.content !== '') trial.fail(`no text for ${name}`, show(answered.content));
      const { form, reported } = await readFailure(answered);
      if (isEmpty && (form === 'lost' || form === 'with data'))
        trial.strictly(`an error for ${name} (${stream ? 'streamed' : 'not streamed'})`, `the ack ${show(reported)}, an empty success`);
    }
  },
});
