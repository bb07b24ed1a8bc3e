import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

export const lostBeforeTheAck = defineBackendCheck({
  id: 'SES-10',
  level: 'MUST',
  title: 'When the executor disconnects between the call and its ack, the request MUST end with a defined error as soon as that is known.',
  rules: ['SES-10'],
  limit: 3,
  run: async (stage, trial) => {
    for (const way of ['disconnects', 'crashes'] as const) {
      const socket = await stage.connect(`that ${way}`, trial.wire);
      const requests = [true, false].map((stream) => ask(stage, trial, { sessionId: socket.id ?? '', stream }));
      for (const request of requests) await request.call(socket);
      if (way === 'disconnects') socket.disconnect();
      else socket.breakConnection();
      for (const request of requests) await requireError(request, trial, `an executor that ${way} before it acks`);
    }
  },
});
