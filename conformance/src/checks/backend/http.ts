import type { ReceivedEnvelope } from '../../peers/executor/received-call.ts';
import { isRecord, show } from '../../peers/json.ts';
import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import { choicesOf, deltaOf } from '../../peers/read-answer.ts';
import { backendChecks } from '../define-checks.ts';
import { askInChat, taskIds } from './ask-in-chat.ts';
import { requireError } from './require-error.ts';
import { ask, begin, requireServed, sendRest, sendText, textItem } from './test-request.ts';

/** Content of an answer in the events form, in any released dialect. */
type ChatRead = { text: string; dones: number; readonly errors: unknown[]; readonly types: Set<string> };

/** Timeout for the end after an error, in milliseconds. */
const DONE_WAIT = 1_000;

/** Announced by no executor. */
const MODEL = 'conformance-model-without-executor';

const BODIES: Readonly<Record<string, string>> = {
  'a body that is not JSON': '{"model": "x", "messages": [',
  'a list': '[]',
  'an empty object': '{}',
};

export const BACKEND_HTTP = backendChecks({
  'ANS-1.both-routes': {
    title: 'Completions MUST also be served at /v1/chat/completions, for OpenAI clients.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      await requireServed(stage, trial, 'there', 'from /v1/chat/completions', { path: '/v1/chat/completions' });
    },
  },
  'ANS-3.immediate-items': {
    title: 'An item MUST reach the caller when it arrives, not only when the stream ends.',
    limit: 3,
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      call.item(chunkObject({ role: 'assistant', content: '' }));
      let text = '';
      for (const word of ['first ', 'second ', 'third ']) {
        call.item(textItem(word));
        text += word;
        await request.text(text, trial.limit);
      }
      sendRest(call);
      await request.requireAnswer({ content: text, finish: 'stop' });
    },
  },
  'ANS-3.content-type': {
    title: 'A streamed answer MUST be HTTP 200 and text/event-stream.',
    run: async (stage, trial) => {
      const request = ask(stage, trial);
      sendText(await request.begin(), 'typed');
      await request.end();
      const { status, headers } = request.http;
      if (status !== 200) trial.fail('HTTP 200', `HTTP ${status}`);
      if (!request.http.hasStreamType) trial.fail('the content type text/event-stream', show(headers['content-type']));
      if (request.http.remainder !== undefined && request.http.remainder.trim() !== '')
        trial.fail('a blank line after each event', `the stream ends in the middle of one: ${show(request.http.remainder)}`);
    },
  },
  'ANS-3.end-mark': {
    title: 'A complete streamed answer MUST end with exactly one data: [DONE].',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const request = ask(stage, trial);
      sendText(await request.begin(), 'whole');
      await request.end();
      const { events } = request.http;
      if (request.answer.doneEvents !== 1 || events.at(-1)?.data !== '[DONE]')
        trial.fail('[DONE] once and last', `${request.answer.doneEvents} times, and ${show(events.at(-1)?.data)} last`);
    },
  },
  'ANS-4': {
    title: 'An answer to a chat message MUST go as events to every socket of the user: the whole text, and done once.',
    also: ['ANS-6', 'ENV-5'],
    run: async (stage, trial) => {
      const { request, socket: executor, envelopes } = await askInChat(stage, trial);
      const call = await request.begin(executor);
      const texts = ['one ', 'data: two ', '{"done":true} ', 'drei ü'];
      for (const text of texts) call.item(textItem(text));
      await request.http.changes.waitFor(() => request.http.end !== undefined || request.http.events.length > 0, trial.patience);
      const isTask = request.http.end !== undefined && isRecord(request.http.json) && !('choices' in request.http.json);
      const read = () => readChatEvents(envelopes(executor));
      if (isTask && !(await executor.changes.waitFor(() => read().text === texts.join(''), trial.patience)))
        trial.strictly(`the text ${show(texts.join(''))} as events before its end`, show(read().text));
      sendRest(call);
      await request.end();
      const { json, isStream, body, status } = request.http;
      if (isStream || (isRecord(json) && 'choices' in json)) {
        trial.strictly(
          'an immediate task answer, and the answer as events',
          `the answer itself, HTTP ${status}: the events form is not supported`,
        );
        return;
      }
      if (status !== 200 || !isRecord(json)) trial.fail('an immediate task answer', `HTTP ${status} ${show(body)}`);
      if (taskIds(request).length === 0) trial.strictly('a task answer with task_ids', show(json));
      for (const [socket, whose] of [
        [executor, 'the called socket'],
        [stage.executor, 'another tab of the user'],
      ] as const) {
        const read = () => readChatEvents(envelopes(socket));
        await socket.changes.waitFor(() => read().dones > 0, trial.patience);
        const { text, dones, errors, types } = read();
        if (errors.length > 0) trial.fail(`no error at ${whose}`, show(errors[0]));
        if (dones === 0)
          trial.failTimeout(`the end of the answer at ${whose}, "chat:completion" with "done": true`, `none (${show(text)} so far)`);
        if (text !== texts.join('')) trial.fail(`the text ${show(texts.join(''))} at ${whose}`, show(text));
        if (dones > 1) trial.fail(`one end of the answer at ${whose}`, `${dones}`);
        trial.note(`Its answers come as ${[...types].sort().join(', ')}.`);
      }
    },
  },
  'ANS-6': {
    title: 'A failed answer in a chat MUST be reported once and keep the text so far; in strict as chat:completion, followed by done.',
    also: ['ERR-4'],
    run: async (stage, trial) => {
      for (const form of ['an error ack', 'an error item'] as const) {
        const message = `It failed for the reason ${trial.random.hex(8)}.`;
        const { request, socket, envelopes } = await askInChat(stage, trial);
        const call = await request.call(socket);
        if (form === 'an error ack') call.ack({ error: message });
        else {
          call.ack({ status: true });
          call.item(textItem('so far'));
          call.item({ error: { message } });
        }
        call.done();
        await request.end();
        const { status, isStream, body } = request.http;
        const read = () => readChatEvents(envelopes(socket));
        const isHttp = isStream || status >= 400;
        if (!isHttp) {
          const { changes } = socket;
          await changes.waitFor(() => read().errors.length > 0 || read().dones > 0, trial.patience);
          await changes.waitFor(() => read().dones > 0, DONE_WAIT);
        }
        const { errors, dones, text } = read();
        const all = [...errors, ...(isHttp ? [body] : [])];
        if (all.length === 0) trial.failTimeout(`an error event for ${form}`, `none (${show(text)})`);
        if (all.length > 1) trial.fail(`one error for ${form}`, show(all));
        if (!JSON.stringify(all).includes(message)) trial.fail(`the message of ${form}, ${show(message)}`, show(all[0]));
        if (isHttp) trial.strictly(`${form} as an event`, `HTTP ${status}`);
        else if (form === 'an error item' && text !== 'so far') trial.fail('the text so far to stay', show(text));
        if (!isHttp && dones === 0) trial.strictly(`"chat:completion" with "done": true after the error`, 'none');
        if (!isHttp && dones > 1) trial.fail('one end of the answer', `${dones}`);
      }
    },
  },
  'ANS-2': {
    title: 'A caller that names no session and a model without an executor MUST get a defined error.',
    also: ['ANS-5'],
    profiles: ['strict'],
    limit: 5,
    run: async (stage, trial) => {
      const modelItem = { ...stage.options.modelItem, id: MODEL, name: MODEL };
      await requireError(ask(stage, trial, { sessionId: null, model: MODEL, modelItem }), trial, 'a model that was not announced');
    },
    audit: (stages, trial) => {
      const calls = stages.flatMap(({ sockets }) => sockets.flatMap((socket) => socket.calls));
      if (calls.some(({ text }) => text.includes(MODEL))) trial.fail('no call to an executor without an announcement', 'a call');
    },
  },
  'ANS-1.bad-bodies': {
    title: 'An invalid completion request SHOULD be answered with HTTP 400 to 499 and a JSON error.',
    also: ['ANS-5'],
    limit: 5,
    run: async (stage, trial) => {
      for (const [what, body] of Object.entries(BODIES)) {
        const answer = stage.request('/api/chat/completions', { body }, trial.wire);
        await answer.waitForEnd(trial.limit);
        if (answer.end === undefined) trial.failTimeout(`an answer to ${what}`, `none within ${trial.limit / 1000} s`);
        const { status, json } = answer;
        if (status < 400 || status >= 500 || json === undefined)
          trial.fail(`HTTP 400 to 499 with JSON for ${what}`, `HTTP ${status} ${show(answer.body)}`);
      }
    },
  },
});

/** Reads the events of one message (rule ANS-6); ignores unknown ones. */
function readChatEvents(envelopes: readonly ReceivedEnvelope[]): ChatRead {
  const read: ChatRead = { text: '', dones: 0, errors: [], types: new Set() };
  for (const { content: data, type = '' } of envelopes) {
    if (!isRecord(data)) continue;
    read.types.add(type);
    if (type === 'response:completion' && data['type'] === 'response.output_text.delta') read.text += String(data['delta'] ?? '');
    if (type === 'chat:message:error') read.errors.push(data['error']);
    if (type === 'chat:message:delta' || type === 'message') read.text += String(data['content'] ?? '');
    if (type === 'chat:message' || type === 'replace') read.text = String(data['content'] ?? '');
    if (type === 'chat:completion') readUpdate(read, data);
  }
  return read;
}

function readUpdate(read: ChatRead, data: Readonly<Record<string, unknown>>): void {
  if (data['error'] !== undefined && data['error'] !== null) read.errors.push(data['error']);
  for (const { content } of choicesOf(data).map(deltaOf)) if (typeof content === 'string') read.text += content;
  if (typeof data['content'] === 'string') read.text = data['content'];
  if (Array.isArray(data['output'])) read.text = readOutput(data['output']);
  if (data['done'] === true) read.dones += 1;
}

function readOutput(output: readonly unknown[]): string {
  const parts = output.flatMap((item) => (isRecord(item) && Array.isArray(item['content']) ? item['content'] : []));
  return parts.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}
