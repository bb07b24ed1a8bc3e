import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const oneSocket = defineBackendCheck({
  id: 'ENV-5.one-socket',
  level: 'MUST',
  title: 'A call MUST go only to the socket that the session id names, not to another tab of the user or another user.',
  rules: ['ENV-5', 'ANS-2'],
  run: async (stage, trial) => {
    const tab = await stage.connect('another tab', trial.wire);
    const other = stage.hasOther ? await stage.other() : undefined;
    for (const named of [stage.executor, tab]) {
      const request = ask(stage, trial, { sessionId: named.id ?? '' });
      const call = await request.begin(named);
      await Promise.all([stage.executor, tab, other].flatMap((socket) => socket?.roundTrip(trial.wire) ?? []));
      sendText(call, 'one');
      await request.requireAnswer({ content: 'one', finish: 'stop' });
      for (const [socket, whose] of [
        [stage.executor, 'the first tab of the same user'],
        [tab, 'the second tab of the same user'],
        [other, 'a socket of another user'],
      ] as const) {
        if (socket !== undefined && socket !== named && request.callOn(socket) !== undefined)
          trial.fail('the call only at the requested socket', `the call at ${whose} too: it is delivered to every tab or user`);
      }
    }
    if (other === undefined) await stage.other();
  },
});
