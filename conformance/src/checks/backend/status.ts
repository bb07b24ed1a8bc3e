import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { isRecord, show } from '../../peers/json.ts';
import { chunkObject, completion } from '../../peers/provider/provider-scripts.ts';
import { backendChecks } from '../define-checks.ts';
import { announceModel } from './announcement.ts';
import { ask, requireServed, textItem } from './test-request.ts';

const STATES = ['queued', 'permission', 'unlock', 'provider', 'fallback'];

export const BACKEND_STATUS = backendChecks({
  'STA-6': {
    title: 'A status MUST NOT appear in an answer or end a request, whether it is valid, unknown, malformed or from another socket.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const socket = await stage.connect('that announces', trial.wire);
      const other = await stage.connect('another tab', trial.wire);
      const model = `announced-${trial.random.hex(8)}`;
      if (await announceModel(socket, trial, model)) {
        const marker = `status-${trial.random.hex(8)}`;
        for (const stream of [true, false]) {
          const request = ask(stage, trial, { sessionId: null, model, modelItem: null, stream });
          const call = await request.call(socket);
          sendStatuses(socket, call.channel, marker);
          sendStatuses(other, call.channel, marker);
          if (stream) {
            call.ack({ status: true });
            call.item(textItem('told '));
            sendStatuses(socket, call.channel, marker);
            call.item(chunkObject({ content: 'all' }));
            call.item(chunkObject({}, 'stop'));
            call.item({ done: true });
          } else call.ack(JSON.parse(completion('told all')));
          await request.requireAnswer({ content: 'told all', finish: 'stop' }, 'after statuses of every kind');
          const seen = [request.http.body, ...request.http.events.map(({ data }) => data)].find((text) => text.includes(marker));
          if (seen !== undefined) trial.fail('no status in the answer', show(seen));
        }
        await requireServed(stage, trial, 'as ever', 'after statuses of every kind', { sessionId: null, model, modelItem: null }, socket);
      }
      socket.disconnect();
      other.disconnect();
    },
  },
});

/** Sends statuses of every kind, each with a field of a later version. */
function sendStatuses(socket: RawExecutor, channel: string, marker: string): void {
  const send = (value: unknown) => socket.emit('executor:status', isRecord(value) ? { ...value, marker } : value);
  for (const state of STATES) send({ channel, state });
  send({ channel, state: 'retry', seconds: 3, code: 'rate-limited' });
  for (const state of ['dreaming', 7, null, undefined]) send({ channel, state });
  for (const seconds of [-1, 'soon', null]) send({ channel, state: 'retry', seconds, code: 429 });
  for (const odd of [{ state: 'retry' }, { channel: 7, state: 'retry' }, { channel: `${channel}x`, state: 'retry' }, [], 'retry', null])
    send(odd);
}
