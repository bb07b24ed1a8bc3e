import { show } from '../../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody, textStream } from '../../../../peers/provider/provider-scripts.ts';
import { suiteClock } from '../../../../peers/suite-clock.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireStreams, type StreamCase } from '../require-streams.ts';

const MARK = '\ufeff';

/** Time for an executor to read a piece, in milliseconds of suite time. */
const READ_WITHIN = 150;

/** Starts with text in the first event, which is lost if the mark is parsed as a part of it. */
const BODY =
  event(chunk({ role: 'assistant', content: 'first ' })) + event(chunk({ content: 'second' })) + event(chunk({}, 'stop')) + DONE_EVENT;

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

export const byteOrderMark = defineExecutorCheck({
  id: 'FRM-2.byte-order-mark',
  level: 'MUST',
  title: 'One leading byte-order mark MUST be dropped, even if split; any other is text.',
  rules: ['FRM-2'],
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
});
