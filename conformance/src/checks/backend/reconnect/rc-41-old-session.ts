import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { sendText } from '../test-request.ts';

export const oldSession = defineBackendCheck({
  id: 'REQ-3.old-session',
  level: 'MUST',
  title: 'A caller that names an ended or unknown session MUST get a defined error; the new session of the same user is called.',
  rules: ['REQ-3', 'SES-11', 'ANS-5'],
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
    const request = ask(stage, trial, { sessionId: after.id ?? '' });
    sendText(await request.begin(after), 'back');
    await request.requireAnswer({ content: 'back', finish: 'stop' }, 'on a session that has reconnected');
  },
});
