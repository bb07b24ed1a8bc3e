import { show } from '../../peers/json.ts';
import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import { backendChecks } from '../define-checks.ts';
import { requireForwarded } from './items.ts';
import { requireError } from './require-error.ts';
import { ask, begin, sendRest, sendText, textItem } from './test-request.ts';

const MESSAGE = 'The provider gave up in the middle.';

/** An error item in every form in use. */
const FORMS: Readonly<Record<string, unknown>> = {
  '{"error": {"message": …}}': { error: { message: MESSAGE, code: 'provider-error', cure: 'Try again.' } },
  '{"error": text}': { error: MESSAGE },
  '{"error": {"detail": …}}': { error: { detail: MESSAGE } },
  'a stream event': `data: ${JSON.stringify({ error: { message: MESSAGE } })}\n\n`,
};

/** Maximum item size of an executor, and a size above the limit of most servers, in bytes. */
const MAX_ITEM_SIZE = 900_000;
const TOO_LARGE = 1_200_000;

/** Timeout for an oversized item to pass or its request to end, in milliseconds. */
const LARGE_WAIT = 3_000;

export const BACKEND_ENDINGS = backendChecks({
  'END-4.end-mark-once': {
    title: '[DONE] MUST reach the caller at most once and last, whether or not the executor forwards it.',
    also: ['ANS-3'],
    run: async (stage, trial) => {
      for (const doneText of [undefined, 'data: [DONE]\n\n', '[DONE]']) {
        const { request, call } = await begin(stage, trial);
        call.item(textItem('text'));
        call.item(chunkObject({}, 'stop'));
        if (doneText !== undefined) call.item(doneText);
        call.done();
        const where = doneText === undefined ? 'without [DONE] from the executor' : `where the executor emits ${show(doneText)}`;
        await request.requireAnswer({ content: 'text', finish: 'stop' }, where);
        const { events } = request.http;
        const count = request.answer.doneEvents;
        if (count > 1) trial.fail(`[DONE] at most once, ${where}`, `${count} times`);
        if (count === 1 && events.at(-1)?.data.trim() !== '[DONE]') trial.fail(`nothing after [DONE], ${where}`, show(events.at(-1)?.data));
        trial.note(`${count === 1 ? 'It ends its streams with [DONE]' : 'Its streams end without [DONE]'}, ${where}.`);
      }
    },
  },
  'END-3': {
    title: 'Only {"done": true} with the boolean true MUST end a stream, and what follows the end or an error item MUST be ignored.',
    also: ['END-2'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      call.item(chunkObject({ role: 'assistant', content: 'one ' }));
      for (const done of ['true', 1, 'yes', {}, [], 0, false, null]) call.item({ done });
      // A chunk, since it has choices.
      call.item({ ...textItem('two '), done: false });
      sendRest(call, 'three');
      call.item(textItem(' after the end'));
      call.item({ error: { message: 'An error after the end.' } });
      await request.requireAnswer({ content: 'one two three', finish: 'stop' }, 'up to the boolean true and nothing after it');

      const { request: failed, call: broken } = await begin(stage, trial);
      broken.item(textItem('so far'));
      broken.item({ error: { message: 'It broke mid-stream.' } });
      broken.item(textItem(' after the error'));
      broken.item(chunkObject({}, 'stop'));
      broken.item({ error: { message: 'It broke again.' } });
      broken.done();
      await requireError(failed, trial, 'an error item with later items', trial.patience);
      if (failed.content !== 'so far') trial.fail('only the text before the error item', failed.content);
    },
  },
  'ANS-5': {
    title: 'An error item mid-stream MUST reach the caller as one error event after the text so far, without any sign of success.',
    also: ['ERR-4', 'ERR-6'],
    run: async (stage, trial) => {
      for (const [name, item] of Object.entries(FORMS)) {
        const { request, call } = await begin(stage, trial);
        call.item(textItem('so far'));
        await request.text('so far');
        call.item(item);
        call.done();
        const what = `the error item ${name}`;
        const { message } = await requireError(request, trial, what, trial.patience);
        if (!message.includes(MESSAGE)) trial.fail(`the message of ${what}, ${show(MESSAGE)}`, show(message));
        if (request.content !== 'so far') trial.fail(`the text before ${what} to stay`, show(request.content));
        if (request.answer.unexpectedData.length > 0)
          trial.fail(`nothing but ${what}`, `${show(request.answer.unexpectedData[0])} as data`);
      }
    },
  },
  'END-5.empty-stream': {
    title: 'A stream that ends without any item MUST immediately give a defined empty answer.',
    run: async (stage, trial) => {
      const request = ask(stage, trial);
      (await request.begin()).done();
      const end = await request.end(trial.limit);
      const { errors, unexpectedData, chunks } = request.answer;
      const { status, body } = request.http;
      if (request.content !== '') trial.fail('no text for an empty stream', show(request.content));
      if (end.outcome !== 'complete') trial.fail('a complete empty answer', `a broken connection (${end.reason})`);
      if (unexpectedData.length > 0) trial.fail('no data for an empty stream', show(unexpectedData[0]));
      const isError = status >= 400 || errors.length > 0;
      if (status >= 500 && request.http.json === undefined) trial.fail('a defined empty answer', `HTTP ${status} ${show(body)}`);
      trial.note(
        `An empty stream reaches the caller as ${isError ? `an error (HTTP ${status})` : `an answer with ${chunks} chunks and no text`}.`,
      );
    },
  },
  'SEC-5': {
    title: 'An item of 900,000 bytes MUST pass, and a larger one MUST NOT affect another session.',
    also: ['ITM-6', 'ITM-9'],
    run: async (stage, trial) => {
      const { request: beside, call: other } = await begin(stage, trial);
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
  },
  'END-4.after-end-mark': {
    title: '[DONE] on a channel MUST NOT end the stream: later items still count.',
    run: async (stage, trial) => {
      const items = [textItem('one '), 'data: [DONE]\n\n', textItem('two')];
      await requireForwarded(stage, trial, items, { content: 'one two' }, 'around a [DONE] that does not end the stream');
    },
  },
});
