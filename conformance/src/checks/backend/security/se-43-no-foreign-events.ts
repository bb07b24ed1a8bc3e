import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { askInChat } from '../ask-in-chat.ts';
import type { BackendStage } from '../backend-stage.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

const askHere = (stage: BackendStage, trial: Trial) => ({ request: ask(stage, trial), socket: stage.executor });

export const noForeignEvents = defineBackendCheck({
  id: 'ENV-5.no-foreign-events',
  level: 'MUST',
  title: 'A prompt or an answer MUST NOT reach a socket of another user, or one without a valid token.',
  rules: ['ENV-5', 'SES-6'],
  run: async (stage, trial) => {
    const anonymous = stage.open(undefined, 'a socket without a token', trial.wire);
    const isConnected = await anonymous.connect(trial.patience);
    const other = stage.hasOther ? await stage.other() : undefined;
    for (const form of ['an answer to a chat message', 'a plain answer'] as const) {
      const { request, socket: executor } = form === 'a plain answer' ? askHere(stage, trial) : await askInChat(stage, trial);
      const secret = `secret-${trial.random.hex(12)}`;
      sendText(await request.begin(executor), secret);
      await request.http.waitForEnd(trial.patience);
      const isReceived = () => executor.envelopes.some(({ payload }) => JSON.stringify(payload).includes(secret));
      if (!request.http.isStream) await executor.changes.waitFor(isReceived, trial.patience);
      for (const [socket, whose] of [
        [other, 'a socket of another user'],
        [isConnected ? anonymous : undefined, 'a socket without a token'],
      ] as const) {
        await socket?.roundTrip(trial.wire);
        const received = [...(socket?.envelopes ?? []), ...(socket?.otherEvents ?? [])].map((event) => JSON.stringify(event));
        const text = received.find((event) => event.includes(secret) || event.includes(request.word));
        if (text !== undefined) trial.fail(`no part of ${form} at ${whose}`, text.slice(0, 300));
      }
    }
    if (other === undefined) await stage.other();
  },
});
