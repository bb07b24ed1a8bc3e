import { show } from '../../peers/json.ts';
import {
  chunk,
  chunkEvent,
  complete,
  DONE_EVENT,
  deltaStream,
  event,
  respondWithText,
  sendBody,
  streamThenWrite,
  usageChunk,
} from '../../peers/provider/provider-scripts.ts';
import { choicesOf, hasTwoEnds } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish } from './ask.ts';
import { askEveryOutcome } from './ask-every-outcome.ts';
import type { TestRequest } from './test-request.ts';

const ERROR = '{"error":{"message":"the model fell asleep","type":"server_error","code":502}}';

const ENDINGS: readonly (readonly [name: string, rest: string])[] = [
  ['an error event', event(ERROR)],
  ['an error event followed by [DONE]', event(ERROR) + DONE_EVENT],
  [
    'a chunk with an error and a finish reason',
    event(
      '{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","error":{"message":"no"},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}',
    ) + DONE_EVENT,
  ],
  ['data that is not JSON', event('upstream timed out')],
];

const TEXTS = ['one ', 'two ', 'three'];
const USAGE = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
const TEXT = chunkEvent({ role: 'assistant', content: 'text' });

const BODIES: readonly (readonly [name: string, body: string])[] = [
  ['usage comes last', TEXT + chunkEvent({}, 'stop') + event(usageChunk(USAGE)) + DONE_EVENT],
  [
    'the finish reason comes in every chunk',
    chunkEvent({ role: 'assistant', content: 'te' }, 'stop') +
      chunkEvent({ content: 'xt' }, 'stop') +
      event(usageChunk(USAGE)) +
      DONE_EVENT,
  ],
  ['the finish reason is missing', TEXT + event(usageChunk(USAGE)) + DONE_EVENT],
];

export const EXECUTOR_ANSWERS = executorChecks({
  'END-1': {
    title: 'An executor MUST emit `{"done": true}` exactly once and last for each request, whatever its outcome, streamed or not.',
    run: async (stage, trial) => {
      const all = await askEveryOutcome(stage, trial, [['an empty answer', sendBody(DONE_EVENT), {}]]);
      for (const [name, { call }] of all) {
        if (await call.changes.waitFor(() => call.dones.length > 0, trial.limit)) continue;
        const text = call.items.flatMap(({ read }) => read.parts).find(({ kind }) => kind === 'done-text');
        if (text) trial.fail(`{"done": true} as an object after ${name}`, 'a string with that text, which does not end the stream');
        trial.failTimeout(`{"done": true} after ${name}`, `none within ${trial.limit / 1000} s`);
      }
      await (await ask(stage, trial, respondWithText('later'))).done();
      for (const [name, { call }] of all) {
        if (call.dones.length !== 1) trial.fail(`one {"done": true} after ${name}`, String(call.dones.length));
        const last = call.items.at(-1);
        if (last && !call.dones.includes(last)) trial.fail(`{"done": true} as the last item of ${name}`, show(last.args));
        const value = call.dones[0]?.args[0];
        if (JSON.stringify(value) !== '{"done":true}') trial.strictly('{"done": true} with the boolean and nothing else', show(value));
      }
    },
    audit: (stages, trial) => {
      for (const { dones, channel } of stages.flatMap(({ calls }) => calls)) {
        if (dones.length > 1) trial.fail('one {"done": true} for each request of the run', `${dones.length} on ${channel}`);
      }
    },
  },
  'ERR-4': {
    title: 'An error in the middle of a provider stream MUST become one error item, then done, without any sign of success.',
    also: ['ERR-5', 'FRM-8'],
    run: async (stage, trial) => {
      for (const [name, rest] of ENDINGS) {
        const request = await askAndFinish(stage, trial, streamThenWrite('half', rest));
        const { errors, chunksAfterError } = request.answer;
        if (errors.length !== 1)
          trial.fail(`one error item for ${name}`, `${errors.length}; the last item is ${show(request.call.items.at(-1)?.args)}`);
        if (chunksAfterError > 0) trial.fail(`nothing but done after the error item for ${name}`, `${chunksAfterError} chunks`);
        if (hasTwoEnds(request.answer))
          trial.fail(`no finish reason with the error for ${name}`, show(request.answer.choices.get(0)?.finish));
        if (request.content !== 'half') trial.fail(`the text so far, "half", for ${name}`, show(request.content));
      }
    },
  },
  'ITM-4': {
    title: 'All chunks of an answer MUST have one `id`, `created` and `model`, and the role only in the first, whatever the provider does.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const isConstant of [true, false]) {
        const calling: Promise<TestRequest> = ask(stage, trial, async (exchange) => {
          const request = await calling;
          exchange.head();
          for (const [index, text] of TEXTS.entries()) {
            await exchange.write(
              isConstant ? chunkEvent({ ...(index === 0 && { role: 'assistant' }), content: text }) : changingChunk(index, text),
            );
            // Waits for each delta, so that they are not merged.
            await request.text(text);
          }
          await complete(exchange);
        });
        const request = await calling;
        await request.finish();
        const { ids, models, created, choices } = request.answer;
        for (const [name, values] of Object.entries({ id: ids, model: models, created })) {
          if (values.size !== 1) trial.fail(`one ${name} in all chunks`, show([...values]));
        }
        const roles = choices.get(0)?.roles;
        if (roles?.join() !== 'assistant') trial.fail('the role "assistant" once', show(roles));
      }
    },
  },
  'ITM-5': {
    title: 'Each tool call fragment MUST have an index, even if the provider sends no index.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const tools = [
        { id: 't1', name: 'look_up', arguments: '{"word":"a"}' },
        { id: 't2', name: 'look_up', arguments: '{"word":"b"}' },
      ];
      // Complete tool calls without an index, as one released provider sends them.
      const calls = tools.map(({ id, name, arguments: text }) => ({ id, type: 'function', function: { name, arguments: text } }));
      const deltas = calls.map((call, index) => ({ ...(index === 0 && { role: 'assistant', content: null }), tool_calls: [call] }));
      const request = await askAndFinish(stage, trial, sendBody(deltaStream(deltas, 'tool_calls')));
      const pieces = request.answer.choices.get(0)?.tools;
      if (pieces?.has(-1)) trial.fail('an index in each tool call fragment', show(request.call.items.map(({ args }) => args[0])));
      request.requireAnswer({ tools, finish: 'tool_calls' }, '');
    },
  },
  'ITM-7': {
    title: 'Each choice MUST have exactly one finish reason, after its text; usage MUST come last, and only if the caller requested it.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const [name, body] of BODIES) {
        for (const wantsUsage of [true, false]) {
          const form = wantsUsage ? { stream_options: { include_usage: true } } : {};
          const request = await askAndFinish(stage, trial, sendBody(body), { form });
          requireEnd(trial, request, name, wantsUsage);
        }
      }
    },
  },
});

/** A chunk with a new id and the role, as some providers send each time. */
function changingChunk(index: number, content: string): string {
  return event(chunk({ role: 'assistant', content }, null, { id: `chatcmpl-${index}`, created: 100 + index, model: `m-${index}` }));
}

function requireEnd(trial: Trial, request: TestRequest, name: string, wantsUsage: boolean): void {
  const choice = request.answer.choices.get(0);
  if (choice?.content !== 'text') trial.fail(`the text where ${name}`, show(choice?.content));
  if (choice.finish.length !== 1 || choice.order.at(-1) !== 'finish')
    trial.fail(`one finish reason, after the text, where ${name}`, `${show(choice.finish)} in the order ${choice.order.join(', ')}`);
  const chunks = request.parts.flatMap((part) => (part.kind === 'chunk' ? [part.chunk] : []));
  const withUsage = chunks.filter((each) => each['usage']);
  if (!wantsUsage && chunks.some((each) => choicesOf(each).length === 0))
    trial.fail(`no usage chunk without a request for it, where ${name}`, show(withUsage.map((each) => each['usage'])));
  if (wantsUsage && (withUsage.length !== 1 || chunks.at(-1) !== withUsage[0]))
    trial.fail(`one usage chunk, at the end, where ${name}`, `${withUsage.length} with usage`);
}
