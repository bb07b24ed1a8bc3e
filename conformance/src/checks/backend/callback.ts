import { isDeepStrictEqual } from 'node:util';
import { isRecord, show } from '../../peers/json.ts';
import { chunkObject, completion } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import { requireError } from './require-error.ts';
import { ask, begin, requireServed, sendRest, sendText, textItem } from './test-request.ts';

/** Acks of a streamed request that are neither success nor error. */
const ACKS: Readonly<Record<string, readonly unknown[]>> = {
  '{}': [{}],
  null: [null],
  'no argument': [],
  'a string': ['ok'],
  'a list': [[{ status: true }]],
  'a number': [1],
  '{"status": false}': [{ status: false }],
  '{"error": ""}': [{ error: '' }],
};

/** Further ones, without a reason that a person could read. */
const BLANK_ERRORS: typeof ACKS = { '{"error": " "}': [{ error: ' ' }], '{"error": {}}': [{ error: {} }] };

const FORGED = { error: 'This ack belongs to no request.' };

const ERROR = {
  error: 'The provider refused the API key. Check the key in the settings.',
  code: 'invalid-key',
  cure: 'Check the key in the settings.',
};

/** Error acks of released executors. */
const SHAPES: Readonly<Record<string, (text: string) => unknown>> = {
  '{"error": text}': (text) => ({ error: text }),
  '{"error": {"message": text}}': (text) => ({ error: { message: text } }),
  '{"error": {"detail": text}}': (text) => ({ error: { detail: text } }),
  '{"status": false, "error": text}': (text) => ({ status: false, error: text }),
};

/** Error acks with a status, which careless backends mistake for success. */
const WITH_STATUS: typeof SHAPES = { '{"status": true, "error": text}': (text) => ({ status: true, error: text }) };

/** Acks of a request without streaming that are not completions. */
const NO_COMPLETIONS: Readonly<Record<string, readonly unknown[]>> = {
  '{}': [{}],
  null: [null],
  'no argument': [],
  'a string': ['ok'],
  'a list': [[]],
  '{"status": true}': [{ status: true }],
  '{"status": false}': [{ status: false }],
  '{"error": ""}': [{ error: '' }],
  '{"choices": "none"}': [{ choices: 'none' }],
};

export const BACKEND_CALLBACK = backendChecks({
  'CHN-5': {
    title: 'Items that arrive before the ack MUST be kept.',
    run: async (stage, trial) => {
      const request = ask(stage, trial);
      const call = await request.call();
      call.item(chunkObject({ role: 'assistant', content: '' }));
      for (const text of ['early ', 'items ', 'count ']) call.item(textItem(text));
      call.ack({ status: true });
      sendRest(call, 'too');
      await request.requireAnswer({ content: 'early items count too', finish: 'stop' }, 'with the items sent before the ack');

      // Everything, including the end, before the ack.
      const complete = ask(stage, trial);
      const early = await complete.call();
      sendRest(early, 'all ', 'before');
      early.ack({ status: true });
      await complete.requireAnswer({ content: 'all before', finish: 'stop' }, 'with all items and done sent before the ack');
    },
  },
  'CBK-10.strange-acks': {
    title: 'An ack that is neither success nor an error (empty, null, text, a list, {} …) MUST end the request at once with an error.',
    also: ['ANS-5', 'ERR-6'],
    limit: 5,
    run: async (stage, trial) => {
      const cases = Object.entries({ ...ACKS, ...(trial.isStrict && BLANK_ERRORS) }).map(([name, args]) => ({
        name,
        args,
        request: ask(stage, trial),
      }));
      for (const { request, args } of cases) (await request.call()).ack(...args);
      for (const { name, request } of cases) await requireError(request, trial, `the ack ${name}`);

      // A truthy status may count as success in compat; in any case the request ends.
      const request = ask(stage, trial);
      const call = await request.call();
      call.ack({ status: 'true' });
      if (trial.isStrict) {
        await requireError(request, trial, 'the ack {"status": "true"}');
        return;
      }
      call.done();
      await request.end(trial.limit);
      const isError = request.http.status >= 400 || request.answer.errors.length > 0;
      trial.note(`The ack {"status": "true"} counts as ${isError ? 'an error' : 'success'}.`);
    },
  },
  'CBK-11': {
    title: 'A call that is never acked MUST end with a defined error, within the declared timeout of the backend.',
    also: ['ANS-5'],
    profiles: ['strict'],
    group: 'long',
    limit: 30,
    run: async (stage, trial) => {
      trial.note('If the backend waits longer on purpose, set --limit CBK-11=SECONDS, or reduce its ack timeout for this run.');
      const streamed = ask(stage, trial);
      const nonStreaming = ask(stage, trial, { stream: false });
      const late = await streamed.call();
      await nonStreaming.call();
      await requireError(streamed, trial, 'a call that is never acked');
      await requireError(nonStreaming, trial, 'a call that is never acked, not streamed');
      // This ack is too late and must have no effect.
      late.ack({ status: true });
      await requireServed(stage, trial, 'after', 'after a late ack of another call');
    },
  },
  'CBK-12': {
    title: 'A late, duplicate or unknown ack MUST have no effect on any request.',
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
  },
  'ERR-1.error-answer': {
    title: 'An error MUST reach the caller with message, type, code, param and cure, and the code of the executor.',
    also: ['ANS-5'],
    profiles: ['strict'],
    run: async (stage, trial: Trial) => {
      const require = ({ error }: { error: unknown }, code: string | undefined, what: string) => {
        if (!isRecord(error)) trial.fail(`"error" as an object, for ${what}`, show(error));
        for (const field of ['message', 'type', 'code', 'cure']) {
          if (typeof error[field] !== 'string' || error[field] === '') trial.fail(`"${field}" in the error, for ${what}`, show(error));
        }
        if (!('param' in error)) trial.fail(`"param" in the error, for ${what}`, show(error));
        if (code !== undefined && error['code'] !== code) trial.fail(`the code "${code}", for ${what}`, show(error['code']));
        if (code !== undefined && error['cure'] !== ERROR.cure)
          trial.fail(`the cure ${show(ERROR.cure)}, for ${what}`, show(error['cure']));
      };
      for (const stream of [true, false]) {
        const request = ask(stage, trial, { stream });
        (await request.call()).ack(ERROR);
        require(await requireError(request, trial, 'an error ack'), ERROR.code, stream ? 'an error ack' : 'an error ack, not streamed');
      }
      const { request, call } = await begin(stage, trial);
      call.item({ error: { message: ERROR.error, code: ERROR.code, cure: ERROR.cure } });
      call.done();
      require(await requireError(request, trial, 'an error item'), ERROR.code, 'an error item');
      const bare = ask(stage, trial);
      (await bare.call()).ack({ error: ERROR.error, code: '', cure: '' });
      require(await requireError(bare, trial, 'an error ack without code and cure'), undefined, 'an error ack without code and cure');
      const strange = ask(stage, trial);
      (await strange.call()).ack(null);
      require(await requireError(strange, trial, 'an ack of null'), undefined, 'an ack of null');
    },
  },
  'ERR-6': {
    title: 'An error ack MUST reach the caller as an error with the same message, in every shape in use.',
    also: ['CBK-10', 'ANS-5'],
    run: async (stage, trial) => {
      const cases = [true, false].flatMap((stream) =>
        Object.entries({ ...SHAPES, ...(trial.isStrict && WITH_STATUS) }).map(([name, make]) => ({
          name,
          make,
          stream,
          text: `It failed for the reason ${trial.random.hex(8)}.`,
        })),
      );
      const requests = cases.map(({ stream }) => ask(stage, trial, { stream }));
      for (const [index, { make, text }] of cases.entries()) (await requests[index]?.call())?.ack(make(text));
      for (const [index, { name, stream, text }] of cases.entries()) {
        const request = requests[index];
        if (request === undefined) continue;
        const what = `the ack ${name}${stream ? '' : ', not streamed'}`;
        const { message, form } = await requireError(request, trial, what);
        if (!message.includes(text)) trial.fail(`the executor’s message for ${what}, ${show(text)}`, show(message));
        trial.note(`An error ack reaches the caller as ${form === 'status' ? `HTTP ${request.http.status}` : 'a stream event'}.`);
      }
    },
  },
  'CBK-10.non-streaming': {
    title: 'For a request without streaming, the completion in the ack MUST be the HTTP body, as one JSON document.',
    also: ['CBK-4', 'ANS-3'],
    run: async (stage, trial) => {
      const request = ask(stage, trial, { stream: false });
      const expected: unknown = JSON.parse(completion('A whole answer: data: [DONE]\n\nü 終 😀'));
      const call = await request.call();
      call.ack(expected);
      // Executors also end their channel here.
      call.done();
      const end = await request.end();
      const { status, headers, json, body } = request.http;
      if (status !== 200 || end.outcome !== 'complete')
        trial.fail('HTTP 200 with the completion', `HTTP ${status} ${show(body)} ${end.reason}`.trim());
      if (!/^application\/json\b/.test(headers['content-type'] ?? '')) trial.fail('application/json', show(headers['content-type']));
      if (typeof json === 'string') trial.fail('the completion as JSON', `double-encoded JSON: ${show(body, 120)}`);
      if (!isDeepStrictEqual(json, expected)) trial.fail(`the completion of the ack, ${show(expected)}`, show(json ?? body));
    },
  },
  'CBK-10.no-completion': {
    title: 'For a request without streaming, an ack that is neither a completion nor an error MUST end the request with a defined error.',
    also: ['ANS-5'],
    profiles: ['strict'],
    limit: 5,
    run: async (stage, trial) => {
      const cases = Object.entries(NO_COMPLETIONS).map(([name, args]) => ({ name, args, request: ask(stage, trial, { stream: false }) }));
      for (const { request, args } of cases) (await request.call()).ack(...args);
      for (const { name, request } of cases) await requireError(request, trial, `the ack ${name}, not streamed`);
    },
  },
});
