import { isRecord, show } from '../../peers/json.ts';
import { begin, chunk, DONE_EVENT, event, sendBody, streamThenWrite, textStream } from '../../peers/provider/provider-scripts.ts';
import { suiteClock } from '../../peers/suite-clock.ts';
import { executorChecks } from '../define-checks.ts';
import { findDifference } from '../find-difference.ts';
import { ask } from './ask.ts';
import { requireEarlyFailure } from './read-failure.ts';
import { requireStreams, type StreamCase } from './require-streams.ts';

const FIRST = event(chunk({ role: 'assistant', content: 'one ' }));
const SECOND = chunk({ content: 'two' });
const LAST = event(chunk({}, 'stop')) + DONE_EVENT;
const ROLE = event(chunk({ role: 'assistant', content: '' }));
const TEXT = chunk({ content: 'text' });
const ERROR_EVENT = 'event: error\ndata: {"message":"overloaded","type":"overloaded_error"}\n\n';
const MARK = '\ufeff';

/** Time for an executor to read a piece, in milliseconds of suite time. */
const READ_WITHIN = 150;

/** Starts with text in the first event, which is lost if the mark is parsed as a part of it. */
const BODY =
  event(chunk({ role: 'assistant', content: 'first ' })) + event(chunk({ content: 'second' })) + event(chunk({}, 'stop')) + DONE_EVENT;

const END_BODY = event(chunk({ role: 'assistant', content: '' })) + event(chunk({ content: 'text' })) + event(chunk({}, 'stop'));

const CASES: readonly (readonly [name: string, body: string])[] = [
  ['[DONE] is present', END_BODY + DONE_EVENT],
  ['[DONE] is absent', END_BODY],
  ['[DONE] has no leading space', `${END_BODY}data:[DONE]\n\n`],
  ['[DONE] lacks its blank line', `${END_BODY}data: [DONE]`],
  ['[DONE] comes twice', END_BODY + DONE_EVENT + DONE_EVENT],
  ['data follows [DONE]', END_BODY + DONE_EVENT + event(chunk({ content: ' and more' })) + event('{"error":{"message":"late"}}')],
  ['text that is not JSON follows [DONE]', `${END_BODY}${DONE_EVENT}data: bye\n\nbye\n`],
];

const BEGUN = event(chunk({ role: 'assistant', content: 'first ' }));

/** A piece of an endless line, and the maximum number of pieces: twice the limit of 8 Mi characters. */
const PIECE = 'x'.repeat(256 * 1024);
const PIECES = 64;

/** Provider streams in the event stream format. */
export const EXECUTOR_EVENT_STREAMS = executorChecks({
  'FRM-3.comments': {
    title: 'Comments and keep-alive lines of a provider MUST never become data.',
    also: ['ITM-1'],
    run: (stage, trial) => {
      const expected = { content: 'one two' };
      const rest = event(SECOND) + LAST;
      return requireStreams(stage, trial, [
        { name: 'keep-alives are between events', body: `: keep-alive\n\n${FIRST}: ping\n\n:\n\n${rest}: bye\n\n`, expected },
        {
          name: 'a comment looks like data',
          body: `${FIRST}:data: ${chunk({ content: 'wrong' })}\n\n: data: {"error":"wrong"}\n\n${rest}`,
          expected,
        },
        { name: 'a comment is inside an event', body: `${FIRST}: before\ndata: ${SECOND}\n: after\n\n${LAST}`, expected },
        {
          name: 'a comment comes before the first event',
          body: `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${FIRST}${rest}`,
          expected,
        },
      ]);
    },
  },
  'FRM-3.other-fields': {
    title:
      'The fields `event`, `id`, `retry` and unknown fields MUST never become data, and an event named `error` MUST become an error item.',
    also: ['FRM-8'],
    run: async (stage, trial) => {
      const expected = { content: 'text' };
      await requireStreams(stage, trial, [
        { name: 'events have a name', body: `event: message\n${ROLE}event: chunk\ndata: ${TEXT}\n\n${LAST}`, expected },
        {
          name: 'events have an id and a retry',
          body: `id: 1\nretry: 3000\n${ROLE}id\nretry: soon\ndata: ${TEXT}\nid: \u0000\n\n${LAST}`,
          expected,
        },
        { name: 'there are unknown fields', body: `${ROLE}foo: bar\ndata-x: {"error":"no"}\ndata: ${TEXT}\nfoo\n\n${LAST}`, expected },
        {
          name: 'events have no data',
          body: `event: ping\n\nid: 7\n\n${ROLE}event: ping\n\ndata: ${TEXT}\n\nretry: 5\n\n${LAST}`,
          expected,
        },
      ]);
      const early = await ask(stage, trial, sendBody(ERROR_EVENT));
      const late = await ask(stage, trial, streamThenWrite('half', ERROR_EVENT));
      await requireEarlyFailure(early, trial, 'an event named "error" at the start');
      await late.finish();
      if (late.answer.errors.length !== 1)
        trial.fail('one error item for an event named "error"', `${late.answer.errors.length}; ${show(late.call.items.at(-1)?.args)}`);
    },
  },
  'FRM-3.several-data-lines': {
    title: 'Several `data` lines of one event MUST be joined with a line break into one document.',
    run: (stage, trial) => {
      const role = chunk({ role: 'assistant', content: '' });
      const texts = ['one ', 'two ', 'three'].map((content) => chunk({ content }));
      const last = chunk({}, 'stop');
      const expected = { content: 'one two three' };
      return requireStreams(stage, trial, [
        { name: 'all events are on several lines', body: [role, ...texts, last].map(onLines).join('') + DONE_EVENT, expected },
        {
          name: 'some events are on several lines',
          body: event(role) + texts.map((text, index) => (index === 1 ? onLines(text) : event(text))).join('') + event(last) + DONE_EVENT,
          expected,
        },
      ]);
    },
  },
  'FRM-2.byte-order-mark': {
    title: 'One leading byte-order mark MUST be dropped, even if split; any other is text.',
    run: async (stage, trial) => {
      await requireStreams(stage, trial, [
        { name: 'a mark leads', body: MARK + BODY, expected: { content: 'first second' } },
        cutAfter(1),
        cutAfter(2),
        {
          name: 'marks are in the text',
          body: textStream([`${MARK}first `, `se${MARK}cond`]),
          expected: { content: `${MARK}first se${MARK}cond` },
        },
      ]);
      // The second mark becomes part of an unknown field name, so that event has no data.
      const doubleMark = await ask(stage, trial, sendBody(`${MARK}${MARK}data: ${chunk({ content: 'lost ' })}\n\n${textStream(['kept'])}`));
      await doubleMark.finish();
      if (doubleMark.content !== 'kept')
        trial.strictly('only the first of two leading marks dropped, so that the text is "kept"', show(doubleMark.content));
    },
  },
  'FRM-3.fields-of-a-line': {
    title:
      'A line MUST be parsed per the HTML standard: only one space after the colon is dropped, a field may have no colon, names are case-sensitive.',
    run: async (stage, trial) => {
      await requireStreams(stage, trial, [
        {
          name: 'no space follows the colon',
          body: `data:${chunk({ role: 'assistant', content: '' })}\n\ndata:${textChunk('tight')}\n\n${LAST.replaceAll('data: ', 'data:')}`,
          expected: { content: 'tight' },
        },
        {
          name: 'two spaces or a tab follow the colon',
          body: `${ROLE}data:  ${textChunk('two ')}\n\ndata:\t${textChunk('tab')}\n\n${LAST}`,
          expected: { content: 'two tab' },
        },
        {
          name: 'a data line has no colon',
          body: `${ROLE}data\ndata: ${textChunk('after an empty line')}\n\n${LAST}`,
          expected: { content: 'after an empty line' },
        },
        {
          name: 'names are in capitals',
          body: `${ROLE}DATA: ${textChunk('loud ')}\n\nData: ${textChunk('proud ')}\n\n data: ${textChunk('aside ')}\n\ndata: ${textChunk('plain')}\n\n${LAST}`,
          expected: { content: 'plain' },
        },
        {
          name: 'there is a NUL character',
          body: `${ROLE}foo\u0000: bar\ndata: ${textChunk('a\u0000b')}\n\n${LAST}`,
          expected: { content: 'a\u0000b' },
        },
      ]);
      const empty = await ask(stage, trial, sendBody(`${ROLE}data\n\ndata:\n\ndata: \n\ndata: ${textChunk('after nothing')}\n\n${LAST}`));
      await empty.finish();
      const difference = findDifference(empty.answer, { content: 'after nothing' });
      if (difference) trial.strictly(`${difference.expected}, since events without data are ignored`, difference.observed);
    },
  },
  'FRM-4.last-event': {
    title:
      'In compat, an executor MAY drop a last event without its blank line: reports whether it does. Strict requires it (FRM-4.no-blank-line).',
    run: async (stage, trial) => {
      const begun = event(chunk({ role: 'assistant', content: 'first ' })) + event(chunk({}, 'stop'));
      const request = await ask(stage, trial, sendBody(`${begun}data: ${chunk({ content: 'last' })}`));
      await request.finish();
      const delivered = request.content.includes('last');
      const end = request.answer.errors.length > 0 ? 'reports an error' : 'ends with success';
      trial.note(`It ${delivered ? 'delivers' : 'does not deliver'} a last event without its blank line, and ${end}.`);
    },
  },
  'FRM-7.end-mark': {
    title: '`[DONE]` MUST never be parsed as JSON, MUST be forwarded at most once with nothing after it, and MAY be absent.',
    run: async (stage, trial) => {
      const calls = CASES.map(([name, body]) => ({ name, request: ask(stage, trial, sendBody(body)) }));
      for (const { name, request } of calls) {
        const answered = await request;
        await answered.finish();
        const { answer } = answered;
        answered.requireAnswer({ content: 'text', finish: 'stop' }, `where ${name}`);
        if (answer.doneEvents > 1) trial.fail(`at most one [DONE] where ${name}`, String(answer.doneEvents));
        const after = answered.parts.slice(answered.parts.findIndex(({ kind }) => kind === 'done-event') + 1);
        if (answer.doneEvents === 1 && after.length > 0) trial.fail(`nothing after [DONE] where ${name}`, show(after[0]));
        if (answer.doneEvents === 1) trial.note('It forwards [DONE].');
      }
    },
  },
  'FRM-4.no-blank-line': {
    title: 'A last event without its blank line MUST be delivered; if its data is incomplete, that is an error.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const last = chunk({ content: 'last' }, 'stop');
      const expected = { content: 'first last' };
      await requireStreams(stage, trial, [
        { name: 'the last line has no end', body: `${BEGUN}data: ${last}`, expected },
        { name: 'the last line has an end and no blank line follows', body: `${BEGUN}data: ${last}\n`, expected },
      ]);
      const cut = await ask(stage, trial, sendBody(`${BEGUN}data: ${last.slice(0, 60)}`));
      await cut.finish();
      if (cut.answer.errors.length !== 1)
        trial.fail('one error item for a truncated last event', show(cut.call.items.map(({ args }) => args[0])));
    },
  },
  'FRM-5': {
    title:
      'A line beyond the limit (8 Mi characters by default) MUST end the request with `line-too-long`, after earlier data was delivered.',
    profiles: ['strict'],
    group: 'large',
    limit: 15,
    run: async (stage, trial) => {
      const request = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'before');
        await exchange.write('data: {"choices":[{"index":0,"delta":{"content":"');
        for (let piece = 0; piece < PIECES && exchange.isOpen; piece += 1) await exchange.write(PIECE);
      });
      await request.done(trial.limit);
      const [error] = request.answer.errors;
      if (!isRecord(error) || error['code'] !== 'line-too-long')
        trial.fail('the error line-too-long', show(error ?? request.call.items.at(-1)?.args));
      if (request.content !== 'before') trial.fail('the text before the line', show(request.content));
    },
  },
});

/** One JSON document on several data lines, as servers that pretty-print JSON send it. */
function onLines(data: string): string {
  const lines = JSON.stringify(JSON.parse(data), null, 1).split('\n');
  return `${lines.map((line) => `data: ${line}`).join('\n')}\n\n`;
}

/** A body whose mark is split after the given number of its three bytes. */
function cutAfter(bytes: number): StreamCase {
  const body = Buffer.from(MARK + BODY);
  return {
    name: `the mark is split after byte ${bytes}`,
    expected: { content: 'first second' },
    body: async (exchange) => {
      exchange.head();
      await exchange.write(body.subarray(0, bytes));
      // A read cannot be observed here, so this pauses long enough for a separate read, also on a busy machine.
      await new Promise<void>((resolve) => suiteClock.after(READ_WITHIN, resolve));
      await exchange.write(body.subarray(bytes));
      exchange.end();
    },
  };
}

function textChunk(content: string): string {
  return chunk({ content });
}
