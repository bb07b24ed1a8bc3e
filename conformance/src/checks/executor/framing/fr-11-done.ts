import { show } from '../../../peers/json-record.ts';
import { begin, refuse, say, sendBody } from '../../../peers/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/scripted-provider.ts';
import { type AskOptions, ask, cancelMessage } from '../ask.ts';
import type { Asked } from '../asked.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const REFUSED = '{"error":{"message":"no"}}';

const PATHS: readonly (readonly [name: string, script: ProviderScript, options: AskOptions])[] = [
  ['a stream', say('Hello'), {}],
  ['a complete answer', say('Hello'), { stream: false }],
  ['a refused stream', refuse(400, REFUSED), {}],
  ['a refused stream in a chat', refuse(400, REFUSED), { chatId: 'c-fr11', messageId: 'm-fr11' }],
  ['a refused whole answer', refuse(400, REFUSED), { stream: false }],
  ['an empty answer', sendBody('data: [DONE]\n\n'), {}],
  ['an empty body', sendBody(''), {}],
  ['a stream that breaks off', async (exchange) => begin(exchange, 'Hel').then(() => exchange.reset()), {}],
];

export const done = defineExecutorCheck({
  id: 'FR-11',
  level: 'MUST',
  title:
    'An executor MUST emit `{"done": true}` exactly once and last for each request: after success, an error, an empty answer, a stop, and without streaming.',
  rules: ['END-1'],
  run: async (stage, trial) => {
    const asked = await Promise.all(
      PATHS.map(async ([name, script, options]) => [name, await ask(stage, trial, script, options)] as const),
    );
    const stopped = await ask(stage, trial, async (exchange) => begin(exchange, 'Hel'), {
      chatId: 'c-fr11-stop',
      messageId: 'm-fr11-stop',
    });
    await stopped.text('Hel');
    cancelMessage(stopped.session, trial, 'c-fr11-stop', 'm-fr11-stop');
    const all: (readonly [string, Asked])[] = [...asked, ['a stopped stream', stopped]];
    for (const [name, call] of all) {
      const came = await call.call.changes.holds(() => call.call.dones.length > 0, trial.limit);
      if (came) continue;
      const text = call.call.items.flatMap(({ read }) => read.parts).find(({ kind }) => kind === 'done-text');
      if (text) trial.fail(`{"done": true} as an object after ${name}`, 'a string with that text, which does not end the stream');
      trial.late(`{"done": true} after ${name}`, `none within ${trial.limit / 1000} s`);
    }
    await (await ask(stage, trial, say('later'))).done();
    for (const [name, { call }] of all) {
      if (call.dones.length !== 1) trial.fail(`one {"done": true} after ${name}`, String(call.dones.length));
      const last = call.items.at(-1);
      if (last && !call.dones.includes(last)) trial.fail(`{"done": true} as the last item of ${name}`, show(last.args));
      const value = call.dones[0]?.args[0];
      if (JSON.stringify(value) !== '{"done":true}') trial.strictly('{"done": true} with the boolean and nothing else', show(value));
    }
  },
  audit: (stages, trial) => {
    for (const { backend } of stages) {
      for (const call of backend.sessions.flatMap(({ calls }) => [...calls.values()])) {
        if (call.dones.length > 1) trial.fail('one {"done": true} for each request of the run', `${call.dones.length} on ${call.channel}`);
      }
    }
  },
});
