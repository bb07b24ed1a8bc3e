import { show } from '../../../peers/json.ts';
import { completion, JSON_HEAD, sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const STREAM = textStream(['some ', 'text']);
const PAGE = '<!doctype html><html><body>Welcome</body></html>';

/** Answers to a streaming request, and whether they contain the text. */
const ANSWERS: readonly (readonly [name: string, script: ProviderScript, hasText: boolean])[] = [
  ['a completion in JSON', (exchange) => exchange.answer(200, JSON_HEAD, completion('some text')), true],
  ['a completion in JSON, called a stream', sendBody(completion('some text')), true],
  ['an error in JSON', (exchange) => exchange.answer(200, JSON_HEAD, '{"error":{"message":"no"}}'), false],
  ['an error in JSON, called a stream', sendBody('{"error":{"message":"no"}}'), false],
  ['a stream called text/plain', sendBody(STREAM, 'text/plain'), true],
  ['a stream called application/json', sendBody(STREAM, 'application/json'), true],
  ['a stream called application/octet-stream', sendBody(STREAM, 'application/octet-stream'), true],
  ['a stream with a truncated content type', sendBody(STREAM, 'text/event-stream;'), true],
  ['a stream with a strange content type', sendBody(STREAM, 'text/event-stream ;charset=utf-8;;x=y'), true],
  ['a stream without a content type', (exchange) => exchange.answer(200, {}, STREAM), true],
  ['a web page', sendBody(PAGE, 'text/html'), false],
  ['a web page called a stream', sendBody(PAGE), false],
];

export const contentType = defineExecutorCheck({
  id: 'FRM-1',
  level: 'MUST',
  title:
    'A streaming request answered with plain JSON, a web page, or a wrong or missing content type MUST lead to the text or an error, never to an empty success.',
  rules: ['FRM-1', 'FRM-8'],
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
});
