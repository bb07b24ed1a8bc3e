import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, sendText, textItem } from '../test-request.ts';

/** Maximum item size of an executor, and a size above the limit of most servers, in bytes. */
const MAX_ITEM_SIZE = 900_000;
const TOO_LARGE = 1_200_000;

/** Timeout for an oversized item to pass or its request to end, in milliseconds. */
const LARGE_WAIT = 3_000;

export const largeItems = defineBackendCheck({
  id: 'SEC-5',
  level: 'MUST',
  title: 'An item of 900,000 bytes MUST pass, and a larger one MUST NOT affect another session.',
  rules: ['ITM-6', 'ITM-9', 'SEC-5'],
  run: async (stage, trial) => {
    const beside = ask(stage, trial);
    const other = await beside.begin();
    other.item(chunkObject({ role: 'assistant', content: 'beside ' }));
    const around = Buffer.byteLength(JSON.stringify(textItem(''))) + 200;
    const text = 'ab'.repeat((MAX_ITEM_SIZE - around) / 2);
    const socket = await stage.connect('with large items', trial.wire);
    const request = ask(stage, trial, { sessionId: socket.id ?? '' });
    sendText(await request.begin(socket), text, ' and more');
    await request.requireAnswer({ content: `${text} and more`, finish: 'stop' }, 'with an item of 900,000 bytes');

    const larger = ask(stage, trial, { sessionId: socket.id ?? '' });
    sendText(await larger.begin(socket), 'x'.repeat(TOO_LARGE), ' and more');
    await larger.http.changes.waitFor(() => larger.http.end !== undefined || socket.closed !== undefined, LARGE_WAIT);
    const passed = larger.content.length > TOO_LARGE;
    const cut = socket.closed === undefined ? 'and keeps the session' : 'and closes the session that sent it';
    trial.note(`An item of ${TOO_LARGE} bytes ${passed ? 'passes' : `does not pass, ${cut}`}.`);
    larger.http.abort();
    sendRest(other, 'goes on');
    await beside.requireAnswer({ content: 'beside goes on', finish: 'stop' }, 'of another session, during an oversized item');
  },
});
