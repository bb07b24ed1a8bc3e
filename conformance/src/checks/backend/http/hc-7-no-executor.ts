import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

export const noExecutor = defineBackendCheck({
  id: 'HC-7',
  level: 'MUST',
  title: 'A caller that names no session and a model without an executor MUST get a defined error.',
  rules: ['ANS-2', 'ANS-5'],
  profiles: ['strict'],
  limit: 5,
  run: async (stage, trial) => {
    const model = `unknown-${trial.random.hex(8)}`;
    const request = ask(stage, trial, { sessionId: null, model, modelItem: { ...stage.options.modelItem, id: model, name: model } });
    await requireError(request, trial, 'a model that was not announced');
    if (stage.sockets.some((socket) => request.callOn(socket))) trial.fail('no call to an executor without an announcement', 'a call');
  },
});
