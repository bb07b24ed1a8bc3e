import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

/** Announced by no executor. */
const MODEL = 'conformance-model-without-executor';

export const noExecutor = defineBackendCheck({
  id: 'ANS-2',
  level: 'MUST',
  title: 'A caller that names no session and a model without an executor MUST get a defined error.',
  rules: ['ANS-2', 'ANS-5'],
  profiles: ['strict'],
  limit: 5,
  run: async (stage, trial) => {
    const modelItem = { ...stage.options.modelItem, id: MODEL, name: MODEL };
    await requireError(ask(stage, trial, { sessionId: null, model: MODEL, modelItem }), trial, 'a model that was not announced');
  },
  // The call may go to any socket of the user, also to one of another stage.
  audit: (stages, trial) => {
    const calls = stages.flatMap(({ sockets }) => sockets.flatMap((socket) => socket.calls));
    if (calls.some(({ text }) => text.includes(MODEL))) trial.fail('no call to an executor without an announcement', 'a call');
  },
});
