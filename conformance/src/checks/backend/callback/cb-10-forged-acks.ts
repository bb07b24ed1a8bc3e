import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, sendText } from '../test-request.ts';

const FORGED = { error: 'This ack belongs to no request.' };

export const forgedAcks = defineBackendCheck({
  id: 'CBK-12',
  level: 'MUST',
  title: 'A late, duplicate or unknown ack MUST have no effect on any request.',
  rules: ['CBK-12'],
  run: async (stage, trial) => {
    const [socket, tab] = [await stage.connect('that acks too much', trial.wire), await stage.connect('another tab', trial.wire)];
    const askHere = () => ask(stage, trial, { sessionId: socket.id ?? '' });
    const [first, second] = [askHere(), askHere()];
    const [one, two] = [await first.call(socket), await second.call(socket)];
    const { ackId: twoId = 0 } = two.envelope;
    // Unknown ack ids, and the ack id of a call from a socket that was not called.
    for (const id of [999_999, 4_000_000_000]) socket.ack(id, [FORGED], trial.wire);
    tab.ack(twoId, [FORGED], trial.wire);
    await tab.roundTrip(trial.wire);
    one.ack({ status: true });
    one.item(chunkObject({ role: 'assistant', content: 'first ' }));
    one.ack(FORGED);
    one.ack();
    await first.text('first ');
    two.ack({ status: true });
    sendText(two, 'of the second');
    await second.requireAnswer({ content: 'of the second', finish: 'stop' }, 'despite acks of other calls');
    sendRest(one, 'goes on');
    await first.requireAnswer({ content: 'first goes on', finish: 'stop' }, 'despite three acks of its call');
    // Both have ended, so further acks are late.
    one.ack(FORGED);
    two.ack({ status: true });
    const after = askHere();
    sendText(await after.begin(socket), 'after');
    await after.requireAnswer({ content: 'after', finish: 'stop' }, 'after late acks of other calls');
  },
});
