import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

export const lostMidStream = defineBackendCheck({
  id: 'SES-11',
  level: 'MUST',
  title: 'When the executor disconnects mid-stream, the HTTP answer MUST end with an error.',
  rules: ['SES-11'],
  profiles: ['strict'],
  group: 'long',
  limit: 30,
  run: async (stage, trial) => {
    for (const way of ['disconnects', 'crashes'] as const) {
      const socket = await stage.connect(`that ${way}`, trial.wire);
      const request = ask(stage, trial, { sessionId: socket.id ?? '' });
      const call = await request.begin(socket);
      call.item(chunkObject({ role: 'assistant', content: 'so far' }));
      await request.text('so far');
      if (way === 'disconnects') socket.disconnect();
      else socket.breakConnection();
      const { message } = await requireError(request, trial, `an executor that ${way} mid-stream`);
      trial.note(`The caller gets: ${message.slice(0, 120)}`);
    }
  },
});
