import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import { backendChecks } from '../define-checks.ts';
import { requireError } from './require-error.ts';
import { ask, begin, requireServed } from './test-request.ts';

export const BACKEND_RECONNECT = backendChecks({
  'SES-11': {
    title: 'When the executor disconnects mid-stream, the HTTP answer MUST end with an error.',
    profiles: ['strict'],
    group: 'long',
    limit: 30,
    run: async (stage, trial) => {
      for (const way of ['disconnects', 'crashes'] as const) {
        const socket = await stage.connect(`that ${way}`, trial.wire);
        const { request, call } = await begin(stage, trial, { sessionId: socket.id ?? '' }, socket);
        call.item(chunkObject({ role: 'assistant', content: 'so far' }));
        await request.text('so far');
        if (way === 'disconnects') socket.disconnect();
        else socket.breakConnection();
        const { message } = await requireError(request, trial, `an executor that ${way} mid-stream`);
        trial.note(`The caller gets: ${message.slice(0, 120)}`);
      }
    },
  },
  'SES-10': {
    title: 'When the executor disconnects between the call and its ack, the request MUST end with an error as soon as that is known.',
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
  },
  'REQ-3.old-session': {
    title: 'A caller that names an ended or unknown session MUST get a defined error; the new session of the same user is called.',
    also: ['SES-11', 'ANS-5'],
    limit: 3,
    run: async (stage, trial) => {
      const before = await stage.connect('that reconnects', trial.wire);
      const oldId = before.id ?? '';
      before.disconnect();
      const after = await stage.connect('that has reconnected', trial.wire);
      for (const [sessionId, what] of [
        [oldId, 'an ended session'],
        [trial.random.hex(20), 'an unknown session'],
      ] as const) {
        const request = ask(stage, trial, { sessionId });
        const requireNoCall = () => {
          for (const socket of stage.sockets) {
            if (request.callOn(socket) !== undefined) trial.fail(`no call for ${what}`, 'a call at another session of the user');
          }
        };
        await requireError(request, trial, what).catch((failure: unknown) => {
          // Checks for calls first: they explain a missing answer.
          requireNoCall();
          throw failure;
        });
        requireNoCall();
      }
      await requireServed(stage, trial, 'back', 'on a session that has reconnected', { sessionId: after.id ?? '' }, after);
    },
  },
});
