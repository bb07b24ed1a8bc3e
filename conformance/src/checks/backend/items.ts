import { show } from '../../peers/json.ts';
import { chunk, chunkObject, completion } from '../../peers/provider/provider-scripts.ts';
import { choicesOf, deltaOf } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import type { ExpectedAnswer } from '../find-difference.ts';
import type { BackendStage } from './backend-stage.ts';
import { requireError } from './require-error.ts';
import { ask, begin, sendRest, sendText, type TestRequest, textItem } from './test-request.ts';

/** Texts that break programs which search them for framing or write them unescaped. */
export const FRAMING_TEXTS: readonly string[] = [
  'plain ',
  'data: {"x":1} ',
  'data: [DONE]\n\n',
  '{"done":true} ',
  '"done":true ',
  '[DONE] ',
  '\n\nevent: error\n\n',
  ': comment\r\n',
  '{"error":"none"} ',
  '"quoted" \\ back ',
  'ü 終 😀\u2028',
];

/** Characters of one to four bytes, and some of several code points. */
const TEXT = 'aé終😀𝄞👩‍👩‍👧\u0000\u2028ß';
const USAGE = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };

const TOOLS = [
  { id: 'call_a', name: 'look_up', arguments: '{"word":"ä data: "}' },
  { id: 'call_b', name: 'add', arguments: '{"a":1,"b":2}' },
];

export const BACKEND_ITEMS = backendChecks({
  'ANS-3.characters': {
    title: 'Multi-byte characters MUST reach the caller intact, wherever the network splits them.',
    also: ['ITM-9'],
    run: async (stage, trial) => {
      // Too long for one network packet, and with every possible offset.
      const texts = [TEXT, ...Array.from({ length: 4 }, (_, index) => 'x'.repeat(index) + TEXT.repeat(1_500))];
      const items = [...texts.map(textItem), `data: ${chunk({ content: TEXT })}\n\n`];
      await requireForwarded(stage, trial, items, { content: texts.join('') + TEXT }, 'with multi-byte characters');

      const request = ask(stage, trial, { stream: false });
      (await request.call()).ack(JSON.parse(completion(TEXT)));
      await request.end();
      const { json } = request.http;
      const { content } = deltaOf(choicesOf(json)[0]);
      if (content !== TEXT) trial.fail(`${show(TEXT)} in a non-streamed answer`, show(content ?? request.http.body));
    },
  },
  'ITM-3.comments': {
    title: 'Comments in a provider stream, such as keep-alives, MUST NOT become data.',
    also: ['ANS-3'],
    run: async (stage, trial) => {
      const items = [
        textItem('one '),
        `: inside\ndata: ${chunk({ content: 'two ' })}\n\n`,
        ': keep-alive\n\n',
        ':\n\n',
        ': OPENROUTER PROCESSING',
        textItem('three'),
      ];
      await requireForwarded(stage, trial, items, { content: 'one two three' }, 'without the comments between them');
    },
  },
  'ITM-3.other-fields': {
    title: 'The fields event, id, retry and unknown fields MUST NOT become data; an event of type error MUST stay an error.',
    also: ['ANS-3'],
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      call.item(textItem('so far '));
      call.item('event: error\ndata: {"error":{"message":"The provider gave up in the middle."}}\n\n');
      call.done();
      await requireError(request, trial, 'an event of the type error', trial.patience);
      const items = [
        `event: message\ndata: ${chunk({ content: 'one ' })}\n\n`,
        `id: 8\nretry: 10\nunknown: x\ndata: ${chunk({ content: 'two ' })}\n\n`,
        'id: 7\n\n',
        'retry: 3000\n\n',
        'unknown: field\n\n',
        'event: ping\n\n',
        textItem('three'),
      ];
      await requireForwarded(stage, trial, items, { content: 'one two three' }, 'without the fields between them');
    },
  },
  'ITM-3.several-data-lines': {
    title: 'Several data lines MUST become one event, joined with a newline.',
    run: async (stage, trial) => {
      const lines = JSON.stringify(chunkObject({ content: 'two ' }), null, 1).split('\n');
      const items = [textItem('one '), `${lines.map((line) => `data: ${line}\n`).join('')}\n`, textItem('three')];
      await requireForwarded(stage, trial, items, { content: 'one two three' }, 'with one event on several data lines');
    },
  },
  'ITM-8': {
    title: 'Text that contains “data:”, “[DONE]”, {"done":true}, blank lines or “event:” MUST pass unchanged, in any form of item.',
    also: ['ITM-3'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const json = FRAMING_TEXTS.map((content) => chunk({ content }));
      await requireForwarded(stage, trial, json, { content: FRAMING_TEXTS.join('') }, 'emitted as JSON text');
      const events = json.map((data) => `data: ${data}\n\n`);
      await requireForwarded(stage, trial, events, { content: FRAMING_TEXTS.join('') }, 'emitted as stream events');
      // Text never ends a stream.
      const ends = ['{"done":true}', 'data: {"done":true}\n\n', 'data: [DONE]\n\n'];
      for (const end of ends) {
        await requireForwarded(
          stage,
          trial,
          [textItem('one '), end, textItem('two')],
          { content: 'one two' },
          `around the text ${JSON.stringify(end)}, which does not end the stream`,
        );
      }
    },
  },
  'ITM-3.objects': {
    title: 'Each emitted object MUST reach the caller as one valid event with the same JSON, whatever text it contains.',
    also: ['ANS-3'],
    run: async (stage, trial) => {
      const request = ask(stage, trial);
      sendText(await request.begin(), ...FRAMING_TEXTS);
      await request.end();
      const doubleEncoded = request.http.events.find(({ data }) => data.startsWith('"'));
      if (doubleEncoded) trial.fail('each object as JSON', `double-encoded JSON: ${show(doubleEncoded.data, 120)}`);
      const joined = request.http.events.find(({ data }) => /\}\s*\{"/.test(data.replaceAll(/"(?:\\.|[^"\\])*"/g, '""')));
      if (joined) trial.fail('one event for each object', `several objects in one event: ${show(joined.data, 160)}`);
      await request.requireAnswer({ content: FRAMING_TEXTS.join(''), finish: 'stop' });
    },
  },
  'ITM-3.text-items': {
    title: 'Items that are the text of one event, as stock front ends send them, MUST be equivalent to objects, whatever they contain.',
    run: async (stage, trial) => {
      const data = FRAMING_TEXTS.map((content) => `data: ${chunk({ content })}`);
      const forms = { 'without a line ending': '', 'with a blank line': '\n\n', 'with CR LF': '\r\n\r\n' };
      for (const [name, end] of Object.entries(forms)) {
        await requireForwarded(
          stage,
          trial,
          data.map((line) => `${line}${end}`),
          { content: FRAMING_TEXTS.join('') },
          `emitted as text ${name}`,
        );
      }
      const close = data.map((line) => line.replace('data: ', 'data:'));
      await requireForwarded(stage, trial, close, { content: FRAMING_TEXTS.join('') }, 'emitted as text without a space after “data:”');
    },
  },
  'ITM-3.non-items': {
    title: 'A list, a number, a boolean or null on a channel MUST be ignored, and neither end nor affect the stream.',
    run: async (stage, trial) => {
      for (const nothing of [[textItem('in a list ')], 7, null, true, false]) {
        const items = [textItem('one '), nothing, textItem('two')];
        await requireForwarded(
          stage,
          trial,
          items,
          { content: 'one two' },
          `around ${JSON.stringify(nothing).slice(0, 20)} on the channel, which is not an item`,
        );
      }
    },
  },
  'ITM-3.several-events': {
    title: 'Text that contains several events MUST reach the caller as several events, in order.',
    run: async (stage, trial) => {
      for (const [name, end] of Object.entries({ LF: '\n\n', 'CR LF': '\r\n\r\n' })) {
        const texts = ['one ', 'two ', 'three'];
        const item = texts.map((content) => `data: ${chunk({ content })}${end}`).join('');
        await requireForwarded(stage, trial, [item], { content: texts.join('') }, `from one item whose lines end with ${name}`);
      }
    },
  },
  'ITM-3.json-text': {
    title: 'An item that is JSON text without “data:” MUST be equivalent to the object.',
    run: async (stage, trial) => {
      const texts = ['one ', 'two ', 'three'];
      await requireForwarded(
        stage,
        trial,
        texts.map((content) => chunk({ content })),
        { content: texts.join('') },
        'emitted as JSON text',
      );
    },
  },
  'ANS-3.complete-chunks': {
    title: 'Everything in a chunk (reasoning, tool calls by index, usage, finish reason, id, model) MUST reach the caller.',
    also: ['ITM-9'],
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial, { form: { stream_options: { include_usage: true } } });
      const piece = (index: number, more: object) => chunkObject({ tool_calls: [{ index, ...more }] });
      call.item(chunkObject({ role: 'assistant', content: '' }));
      call.item(chunkObject({ reasoning_content: 'It may ' }));
      call.item(chunkObject({ reasoning_content: 'be so.' }));
      call.item(textItem('It is.'));
      for (const [index, { id, name }] of TOOLS.entries())
        call.item(piece(index, { id, type: 'function', function: { name, arguments: '' } }));
      for (const part of [0, 1]) {
        for (const [index, { arguments: text }] of TOOLS.entries()) {
          const half = Math.ceil(text.length / 2);
          call.item(piece(index, { function: { arguments: part === 0 ? text.slice(0, half) : text.slice(half) } }));
        }
      }
      call.item(chunkObject({}, 'tool_calls'));
      call.item({ ...chunkObject({}), choices: [], usage: USAGE });
      call.done();
      await request.requireAnswer({ content: 'It is.', reasoning: 'It may be so.', tools: TOOLS, finish: 'tool_calls' });
      const { usage, ids, models } = request.answer;
      if (JSON.stringify(usage) !== JSON.stringify([USAGE])) trial.fail(`the usage ${show(USAGE)}, once`, show(usage));
      const { id, model } = chunkObject({}) as { id: unknown; model: unknown };
      if (ids.size !== 1 || !ids.has(id)) trial.fail(`the id ${show(id)} in each chunk`, show([...ids]));
      if (models.size !== 1 || !models.has(model)) trial.fail(`the model ${show(model)} in each chunk`, show([...models]));
    },
  },
});

/**
 * Emits items between a role and a finish reason, ends the stream, and requires the expected answer at the caller.
 * @param where - appended to the expectation
 */
export async function requireForwarded(
  stage: BackendStage,
  trial: Trial,
  items: readonly unknown[],
  expected: ExpectedAnswer,
  where: string,
): Promise<TestRequest> {
  const { request, call } = await begin(stage, trial);
  call.item(chunkObject({ role: 'assistant', content: '' }));
  for (const item of items) call.item(item);
  sendRest(call);
  await request.requireAnswer({ finish: 'stop', ...expected }, where);
  return request;
}
