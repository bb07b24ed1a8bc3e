import { show } from '../../../peers/json.ts';
import { completeLaterRequest } from '../ask.ts';
import { askEveryOutcome } from '../ask-every-outcome.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const oneAck = defineExecutorCheck({
  id: 'CBK-1',
  level: 'MUST',
  title: 'An executor MUST ack each call exactly once, with one argument, whatever its outcome.',
  rules: ['CBK-1'],
  run: async (stage, trial) => {
    const all = await askEveryOutcome(stage, trial);
    for (const [, request] of all) await request.finish();
    await completeLaterRequest(stage, trial);
    for (const [name, { call }] of all) {
      const { acks } = call;
      if (acks.length !== 1) trial.fail(`one ack packet for ${name}`, `${acks.length}: ${show(acks.map(({ args }) => args))}`);
      if (acks[0]?.args.length !== 1) trial.fail(`one argument in the ack of ${name}`, show(acks[0]?.args));
    }
  },
  audit: (stages, trial) => {
    for (const { acks } of stages.flatMap(({ calls }) => calls)) {
      if (acks.length > 1)
        trial.fail('one ack packet for each call of the run', `${acks.length} on one: ${show(acks.map(({ args }) => args))}`);
    }
  },
});
