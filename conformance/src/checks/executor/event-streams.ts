import { isRecord, show } from '../../peers/json.ts';
import {
  begin,
  chunk,
  chunkEvent,
  DONE_EVENT,
  deltaStream,
  sendBody,
  streamThenWrite,
  textStream,
} from '../../peers/provider/provider-scripts.ts';
import { suiteClock } from '../../peers/suite-clock.ts';
import { executorChecks } from '../define-checks.ts';
import { findDifference } from '../find-difference.ts';
import { ask, askAndFinish } from './ask.ts';
import { FRAMING_ROWS } from './framing-rows.ts';
import { requireEarlyFailure } from './read-failure.ts';
import { requireStreams, type StreamCase } from './require-streams.ts';

const ROLE = chunkEvent({ role: 'assistant', content: '' });
const LAST = chunkEvent({}, 'stop') + DONE_EVENT;
const ERROR_EVENT = 'event: error\ndata: {"message":"overloaded","type":"overloaded_error"}\n\n';
const MARK = '\ufeff';

/** Time for an executor to read a piece, in milliseconds of suite time. */
const READ_WITHIN = 150;

/** Starts with text in the first event, which is lost if the mark is parsed as a part of it. */
const BODY = deltaStream([{ role: 'assistant', content: 'first ' }, { content: 'second' }]);

/** A piece of an endless line, and the maximum number of pieces: twice the limit of 8 Mi characters. */
const PIECE = 'x'.repeat(256 * 1024);
const PIECES = 64;

export const EXECUTOR_EVENT_STREAMS = executorChecks({
  'FRM-3.comments': {
    title: 'Comments and keep-alive lines of a provider MUST never become data.',
    also: ['ITM-1'],
    run: (stage, trial) => requireStreams(stage, trial, FRAMING_ROWS['FRM-3.comments']),
  },
  'FRM-3.other-fields': {
    title: 'The fields `event`, `id`, `retry` and unknown ones MUST never become data; an event named `error` MUST become an error item.',
    also: ['FRM-8'],
    run: async (stage, trial) => {
      await requireStreams(stage, trial, FRAMING_ROWS['FRM-3.other-fields']);
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
    run: (stage, trial) => requireStreams(stage, trial, FRAMING_ROWS['FRM-3.several-data-lines']),
  },
  'FRM-2.byte-order-mark': {
    title: 'One leading byte-order mark MUST be dropped, even if split; any other is text.',
    run: async (stage, trial) => {
      await requireStreams(stage, trial, [...FRAMING_ROWS['FRM-2.byte-order-mark'], cutAfter(1), cutAfter(2)]);
      // The second mark becomes part of an unknown field name, so that event has no data.
      const doubleMark = await askAndFinish(
        stage,
        trial,
        sendBody(`${MARK}${MARK}data: ${chunk({ content: 'lost ' })}\n\n${textStream(['kept'])}`),
      );
      if (doubleMark.content !== 'kept')
        trial.strictly('only the first of two leading marks dropped, so that the text is "kept"', show(doubleMark.content));
    },
  },
  'FRM-3.fields-of-a-line': {
    title:
      'A line MUST be parsed per the HTML standard: only one space after the colon is dropped, a field may have no colon, names are case-sensitive.',
    run: async (stage, trial) => {
      await requireStreams(stage, trial, FRAMING_ROWS['FRM-3.fields-of-a-line']);
      const empty = await askAndFinish(
        stage,
        trial,
        sendBody(`${ROLE}data\n\ndata:\n\ndata: \n\ndata: ${chunk({ content: 'after nothing' })}\n\n${LAST}`),
      );
      const difference = findDifference(empty.answer, { content: 'after nothing' });
      if (difference) trial.strictly(`${difference.expected}, since events without data are ignored`, difference.observed);
    },
  },
  'FRM-4.last-event': {
    title: 'In compat, an executor MAY drop a last event without its blank line; reports whether it does (strict: FRM-4.no-blank-line).',
    run: async (stage, trial) => {
      const begun = chunkEvent({ role: 'assistant', content: 'first ' }) + chunkEvent({}, 'stop');
      const request = await askAndFinish(stage, trial, sendBody(`${begun}data: ${chunk({ content: 'last' })}`));
      const delivered = request.content.includes('last');
      const end = request.answer.errors.length > 0 ? 'reports an error' : 'ends with success';
      trial.note(`It ${delivered ? 'delivers' : 'does not deliver'} a last event without its blank line, and ${end}.`);
    },
  },
  'FRM-7.end-mark': {
    title: '`[DONE]` MUST never be parsed as JSON, MUST be forwarded at most once with nothing after it, and MAY be absent.',
    run: async (stage, trial) => {
      const calls = FRAMING_ROWS['FRM-7.end-mark'].map((row) => ({ ...row, request: ask(stage, trial, sendBody(row.body)) }));
      for (const { name, means, request } of calls) {
        const answered = await request;
        await answered.finish();
        const { answer } = answered;
        answered.requireAnswer({ content: means, finish: 'stop' }, `where ${name}`);
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
      await requireStreams(stage, trial, FRAMING_ROWS['FRM-4.no-blank-line']);
      const begun = chunkEvent({ role: 'assistant', content: 'first ' });
      const cut = await askAndFinish(stage, trial, sendBody(`${begun}data: ${chunk({ content: 'last' }, 'stop').slice(0, 60)}`));
      if (cut.answer.errors.length !== 1)
        trial.fail('one error item for a truncated last event', show(cut.call.items.map(({ args }) => args[0])));
    },
  },
  'FRM-5': {
    title: 'A line beyond the limit (default: 8 Mi characters) MUST end the request with `line-too-long`, after the earlier data.',
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

/** A body whose mark is split after the given number of its three bytes. */
function cutAfter(bytes: number): StreamCase {
  const body = Buffer.from(MARK + BODY);
  return {
    name: `the mark is split after byte ${bytes}`,
    means: 'first second',
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
