import { isRecord, show } from '../../peers/json.ts';
import {
  begin,
  chunkEvent,
  complete,
  DONE_EVENT,
  deltaStream,
  event,
  respondWithText,
  sendBody,
  textStream,
  usageChunk,
} from '../../peers/provider/provider-scripts.ts';
import { stackChecks } from '../define-checks.ts';
import { ask } from './ask.ts';

const PIECES = [
  { index: 0, id: 'call-a', type: 'function', function: { name: 'look', arguments: '' } },
  { index: 1, id: 'call-b', type: 'function', function: { name: 'count', arguments: '{"to"' } },
  { index: 0, function: { arguments: '{"at":"漢"' } },
  { index: 1, function: { arguments: ':3}' } },
  { index: 0, function: { arguments: '}' } },
];

const USAGE = { prompt_tokens: 31, completion_tokens: 17, total_tokens: 48 };
const FIELDS = { temperature: 0.25, top_p: 0.5, max_tokens: 77, stop: ['END'], seed: 7 } as const;

export const STACK_ANSWERS = stackChecks({
  'ITM-5.stack': {
    title: 'Tool calls with interleaved fragments MUST reach the caller complete, each by its index.',
    run: async (stage, trial) => {
      const deltas = [{ role: 'assistant', content: null }, ...PIECES.map((piece) => ({ tool_calls: [piece] }))];
      const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object', properties: {} } } };
      const request = ask(stage, trial, sendBody(deltaStream(deltas, 'tool_calls')), { form: { tools: [tool] } });
      await request.requireAnswer({
        tools: [
          { id: 'call-a', name: 'look', arguments: '{"at":"漢"}' },
          { id: 'call-b', name: 'count', arguments: '{"to":3}' },
        ],
        finish: 'tool_calls',
      });
    },
  },
  'FLW-4.stack': {
    title: 'Reasoning MUST reach the caller separately from the text.',
    also: ['ITM-9'],
    run: async (stage, trial) => {
      const deltas = [
        { role: 'assistant', content: '' },
        { reasoning_content: 'Let me ' },
        { reasoning_content: 'think.' },
        { content: 'Yes.' },
      ];
      await ask(stage, trial, sendBody(deltaStream(deltas))).requireAnswer({ reasoning: 'Let me think.', content: 'Yes.', finish: 'stop' });
    },
  },
  'ITM-7.stack': {
    title: 'Requested usage MUST reach the caller, with the counts of the provider.',
    also: ['REQ-5'],
    run: async (stage, trial) => {
      const body = chunkEvent({ role: 'assistant', content: 'text' }) + chunkEvent({}, 'stop') + event(usageChunk(USAGE)) + DONE_EVENT;
      const request = ask(stage, trial, sendBody(body), { form: { stream_options: { include_usage: true } } });
      await request.requireAnswer({ content: 'text', finish: 'stop' });
      const last = request.answer.usage.at(-1);
      const isSame = isRecord(last) && Object.entries(USAGE).every(([name, count]) => last[name] === count);
      if (!isSame) trial.fail(`usage ${show(USAGE)}`, show(last ?? 'none'));
    },
  },
  'CBK-4.stack': {
    title: 'A request without streaming MUST be answered with the provider’s completion, as one JSON document.',
    also: ['ANS-3'],
    run: async (stage, trial) => {
      const request = ask(stage, trial, respondWithText('漢字 whole ', 'answer'), { stream: false });
      await request.requireAnswer({ content: '漢字 whole answer', finish: 'stop' });
      const { json, headers } = request.http;
      if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
        trial.fail('the content type application/json', show(headers['content-type']));
      if (!isRecord(json) || !isRecord(json['usage'])) trial.fail('the usage of the completion', show(json, 160));
    },
  },
  'ANS-3.stack-event-stream': {
    title: 'A streamed answer MUST be HTTP 200 and text/event-stream, and end with exactly one data: [DONE].',
    run: async (stage, trial) => {
      const request = ask(stage, trial, sendBody(textStream(['text'])));
      await request.requireAnswer({ content: 'text', finish: 'stop' });
      const { http, answer } = request;
      if (http.status !== 200 || !http.isStream)
        trial.fail('HTTP 200 and text/event-stream', `HTTP ${http.status} and ${http.headers['content-type']}`);
      if (answer.doneEvents !== 1) trial.fail('data: [DONE] once', `${answer.doneEvents} times`);
      const last = http.events.at(-1)?.data;
      if (last?.trim() !== '[DONE]') trial.fail('data: [DONE] last', show(last, 120));
    },
  },
  'ANS-3.stack-immediate-text': {
    title: 'Text MUST reach the caller while the provider is still writing, not only at the end.',
    also: ['ITM-9'],
    limit: 3,
    run: async (stage, trial) => {
      const received = Promise.withResolvers<void>();
      const request = ask(stage, trial, async (exchange) => {
        await begin(exchange, 'first ');
        await received.promise;
        await complete(exchange, 'second');
      });
      try {
        await request.text('first ', trial.limit);
      } finally {
        received.resolve();
      }
      await request.requireAnswer({ content: 'first second', finish: 'stop' });
    },
  },
  'REQ-5.stack': {
    title: 'The fields of the caller’s request SHOULD reach the provider unchanged.',
    also: ['ANS-1'],
    run: async (stage, trial) => {
      const request = ask(stage, trial, respondWithText('text'), { form: FIELDS });
      const { body } = await request.exchange();
      for (const [name, value] of Object.entries(FIELDS))
        if (show(body[name]) !== show(value)) trial.fail(`${name} = ${show(value)} at the provider`, show(body[name]));
      await request.end();
    },
  },
});
