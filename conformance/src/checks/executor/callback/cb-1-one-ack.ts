import { show } from '../../../peers/json-record.ts';
import { begin, refuse, say, sendBody } from '../../../peers/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/scripted-provider.ts';
import { type AskOptions, ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const REFUSED = '{"error":{"message":"no","type":"invalid_request_error"}}';

/** Every outcome of a request, with the provider's behavior. */
const PATHS: readonly (readonly [name: string, script: ProviderScript, options: AskOptions])[] = [
  ['a stream', say('Hello'), {}],
  ['a whole answer', say('Hello'), { stream: false }],
  ['a refused stream', refuse(400, REFUSED), {}],
  ['a refused stream in a chat', refuse(400, REFUSED), { chatId: 'c-cb1', messageId: 'm-cb1' }],
  ['a refused whole answer', refuse(400, REFUSED), { stream: false }],
  ['an empty stream', sendBody(''), {}],
  ['a stream that breaks off', async (exchange) => begin(exchange, 'Hel').then(() => exchange.reset()), {}],
];

export const oneAck = defineExecutorCheck({
  id: 'CB-1',
  level: 'MUST',
  title: 'An executor MUST ack each call exactly once, with one argument, whatever its outcome.',
  rules: ['CBK-1'],
  run: async (stage, trial) => {
    const asked = await Promise.all(
      PATHS.map(async ([name, script, options]) => ({ name, call: await ask(stage, trial, script, options) })),
    );
    const stopped = await ask(stage, trial, async (exchange) => begin(exchange, 'Hel'), { chatId: 'c-cb1-stop', messageId: 'm-cb1-stop' });
    await stopped.exchange();
    await stopped.text('Hel');
    cancelMessage(stopped.session, trial, 'c-cb1-stop', 'm-cb1-stop');
    const all = [...asked, { name: 'a stopped stream', call: stopped }];
    for (const { call } of all) await call.finish();
    // A later request completes last, so a second ack would have arrived before it.
    await (await ask(stage, trial, say('later'))).finish();
    for (const { name, call } of all) {
      const { acks } = call.call;
      if (acks.length !== 1) trial.fail(`one ack packet for ${name}`, `${acks.length}: ${show(acks.map(({ args }) => args))}`);
      if (acks[0]?.args.length !== 1) trial.fail(`one argument in the ack of ${name}`, show(acks[0]?.args));
    }
  },
  audit: (stages, trial) => {
    for (const { backend } of stages) {
      for (const call of backend.sessions.flatMap(({ calls }) => [...calls.values()])) {
        if (call.acks.length > 1)
          trial.fail('one ack packet for each call of the run', `${call.acks.length} on one: ${show(call.acks.map(({ args }) => args))}`);
      }
    }
  },
});
