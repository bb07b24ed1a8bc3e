import { isRecord, show } from '../../peers/json.ts';
import {
  chunk,
  completion,
  DONE_EVENT,
  event,
  JSON_HEAD,
  type ProviderScript,
  sendBody,
  textStream,
} from '../../peers/provider/provider-scripts.ts';
import { executorChecks } from '../define-checks.ts';
import { ask } from './ask.ts';
import { FRAMING_ROWS } from './framing-rows.ts';
import { readFailure } from './read-failure.ts';
import { requireStreams } from './require-streams.ts';

/** Model output that looks like framing. */
const TEXTS = [
  'data: [DONE]',
  '\n\ndata: {"choices":[]}\n\n',
  '{"done":true}',
  '{"done": true}\n\n',
  '[DONE]',
  'event: error\ndata: {"error":"no"}\n\n',
  ': keep-alive\n\n',
  '\r\n\r\n',
  '\r',
  '"}]}',
  '{"error":{"message":"no"}}',
  '\u2028\u2029\u0085\u000b\u000c',
  '42["events",{}]',
  'retry: 0\nid: 7\n',
  '\\n\\ndata: \\u0000',
];

const BODIES: readonly (readonly [name: string, script: ProviderScript, isEmpty: boolean])[] = [
  ['an empty body', sendBody(''), true],
  ['an empty body of length 0', (exchange) => exchange.answer(200, { 'content-type': 'text/event-stream', 'content-length': 0 }, ''), true],
  ['an empty body of JSON', (exchange) => exchange.answer(200, JSON_HEAD, ''), true],
  ['only comments', sendBody(': keep-alive\n\n: keep-alive\n\n'), true],
  ['only [DONE]', sendBody(DONE_EVENT), false],
];

const STREAM = textStream(['some ', 'text']);
const PAGE = '<!doctype html><html><body>Welcome</body></html>';

/** Answers to a streaming request, and whether they contain the text. */
const ANSWERS: readonly (readonly [name: string, script: ProviderScript, hasText: boolean])[] = [
  ['a completion in JSON', (exchange) => exchange.answer(200, JSON_HEAD, completion('some text')), true],
  ['a completion in JSON, called a stream', sendBody(completion('some text')), true],
  ['an error in JSON', (exchange) => exchange.answer(200, JSON_HEAD, '{"error":{"message":"no"}}'), false],
  ['an error in JSON, called a stream', sendBody('{"error":{"message":"no"}}'), false],
  ['a list in JSON', (exchange) => exchange.answer(200, JSON_HEAD, '[{"id":"x"}]'), false],
  ['a number in JSON', (exchange) => exchange.answer(200, JSON_HEAD, '7'), false],
  ['a stream called text/plain', sendBody(STREAM, 'text/plain'), true],
  ['a stream called application/json', sendBody(STREAM, 'application/json'), true],
  ['a stream called application/octet-stream', sendBody(STREAM, 'application/octet-stream'), true],
  ['a stream with a truncated content type', sendBody(STREAM, 'text/event-stream;'), true],
  ['a stream with a strange content type', sendBody(STREAM, 'text/event-stream ;charset=utf-8;;x=y'), true],
  ['a stream without a content type', (exchange) => exchange.answer(200, {}, STREAM), true],
  ['a web page', sendBody(PAGE, 'text/html'), false],
  ['a web page called a stream', sendBody(PAGE), false],
];

const LINES = [chunk({ role: 'assistant', content: 'one ' }), chunk({ content: 'two' }), chunk({}, 'stop')];

/** Other provider bodies: content types, encodings, JSON lines, bodies that are empty or break off. */
export const EXECUTOR_BODIES = executorChecks({
  'ITM-9.framing-in-text': {
    title: 'Text that contains `data:`, `[DONE]`, `{"done":true}`, blank lines or `event:` MUST pass unchanged.',
    also: ['FRM-3'],
    run: async (stage, trial) => {
      const deltas = TEXTS.map((content) => event(chunk({ content })));
      const body = event(chunk({ role: 'assistant', content: '' })) + deltas.join('') + event(chunk({}, 'stop')) + DONE_EVENT;
      const together = await ask(stage, trial, sendBody(body));
      const alone = await Promise.all(
        TEXTS.map((content) =>
          ask(stage, trial, sendBody(event(chunk({ role: 'assistant', content })) + event(chunk({}, 'stop')) + DONE_EVENT)),
        ),
      );
      for (const [index, request] of [together, ...alone].entries()) {
        await request.finish();
        const content = index === 0 ? TEXTS.join('') : (TEXTS[index - 1] ?? '');
        request.requireAnswer({ content, finish: 'stop' }, '');
      }
    },
  },
  'END-5.empty-body': {
    title: 'A success status with an empty body MUST lead to a defined end without text, not to a hang.',
    also: ['FRM-8'],
    run: async (stage, trial) => {
      const calls = BODIES.flatMap(([name, script, isEmpty]) =>
        [true, false].map((stream) => ({ name, stream, isEmpty, request: ask(stage, trial, script, { stream }) })),
      );
      for (const { name, stream, isEmpty, request } of calls) {
        const answered = await request;
        await answered.ack();
        await answered.done();
        if (answered.content !== '') trial.fail(`no text for ${name}`, show(answered.content));
        const { form, reported } = await readFailure(answered);
        if (isEmpty && (form === 'lost' || form === 'with data'))
          trial.strictly(`an error for ${name} (${stream ? 'streamed' : 'not streamed'})`, `the ack ${show(reported)}, an empty success`);
      }
    },
  },
  'FRM-1': {
    title:
      'A streaming request answered with plain JSON, a web page, or a wrong or missing content type MUST lead to the text or an error, never to an empty success.',
    also: ['FRM-8'],
    run: async (stage, trial) => {
      const calls = ANSWERS.map(([name, script, hasText]) => ({ name, hasText, request: ask(stage, trial, script) }));
      const asError: string[] = [];
      for (const { name, hasText, request } of calls) {
        const answered = await request;
        await answered.finish();
        const isError =
          answered.answer.errors.length > 0 || !answered.call.acks.some(({ args }) => JSON.stringify(args[0]) === '{"status":true}');
        const isText = answered.content === 'some text';
        if (isError && hasText) asError.push(name);
        if (!isError && !(hasText && isText))
          trial.fail(`${hasText ? 'the text or an error' : 'an error'} for ${name}`, `success with the text ${show(answered.content)}`);
      }
      trial.note(asError.length === 0 ? 'It extracts the text from all of them.' : `An error for: ${asError.join(', ')}.`);
    },
  },
  'FRM-2.charset': {
    title: 'A stream MUST be decoded as UTF-8, whatever charset is declared.',
    run: (stage, trial) => requireStreams(stage, trial, FRAMING_ROWS['FRM-2.charset']),
  },
  'FRM-6': {
    title: 'A body with one JSON chunk per line MUST be read as such, and an invalid line is an error.',
    also: ['FRM-1'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      await requireStreams(stage, trial, FRAMING_ROWS['FRM-6']);
      const broken = await ask(stage, trial, sendBody(`${LINES[0]}\nnot json\n${LINES[2]}\n`, 'application/x-ndjson'));
      await broken.finish();
      if (broken.answer.errors.length !== 1)
        trial.fail('one error item for a line that is not JSON', show(broken.call.items.map(({ args }) => args[0])));
    },
  },
  'FRM-2.invalid-utf8': {
    title: 'Invalid UTF-8 MUST become U+FFFD, and the text around it stays.',
    profiles: ['strict'],
    run: (stage, trial) => requireStreams(stage, trial, FRAMING_ROWS['FRM-2.invalid-utf8']),
  },
  'FRM-7.truncated-answer': {
    title: 'A stream that ends without `[DONE]` or a finish reason MUST end with the error `answer-cut`, not with success.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const request = await ask(stage, trial, sendBody(event(chunk({ role: 'assistant', content: 'half an ' }))));
      await request.finish();
      const [error] = request.answer.errors;
      if (!isRecord(error) || error['code'] !== 'answer-cut')
        trial.fail('the error answer-cut', show(error ?? request.call.items.at(-1)?.args));
      if (request.content !== 'half an ') trial.fail('the text so far', show(request.content));
    },
  },
});
