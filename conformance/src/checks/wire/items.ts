import { isRecord, show } from '../../peers/json.ts';
import { choicesOf, hasTwoEnds, holdsError } from '../../peers/read-answer.ts';
import { eachCall, wireChecks } from '../define-checks.ts';
import { isStillOpen, sinceLast } from './calls.ts';
import { answerOf, donesOf, isStreamed, partsOf, type RecordedCall } from './recording.ts';

/** Frame size that every server accepts, in bytes: most close the session above 1,000,000. */
const MAX_FRAME_SIZE = 1_000_000;

/** Key formats of well-known providers. */
const KEY = /\b(?:sk[-_]|gsk_|xai-|hf_|AIza)[\w-]{16,}/;

export const WIRE_ITEMS = wireChecks({
  'ITM-1.wire': {
    title: 'An item MUST be a chunk, an error, `[DONE]` or done: no comment, other field or partial line becomes data.',
    also: ['FRM-3'],
    run: eachCall((call, trial) => {
      for (const { part } of partsOf(call))
        if (part.kind === 'unexpected-data') trial.fail('a chunk, an error, [DONE] or done', show(part.text, 160));
    }),
  },
  'END-1.wire': {
    title: '{"done": true} MUST be emitted exactly once and last on every channel, except for a refused call.',
    run: eachCall((call, trial, stage) => {
      const dones = donesOf(call);
      const [first] = dones;
      if (dones.length > 1) trial.fail('done once', String(dones.length));
      if (first === undefined) {
        if (call.acks.length === 0 || isRefused(call) || isStillOpen(stage, trial, call)) return;
        return trial.failTimeout('{"done": true} on the channel', sinceLast(stage, call));
      }
      const after = call.items.slice(call.items.indexOf(first) + 1);
      if (after.length > 0) trial.fail('nothing after done', `${after.length} items`);
    }),
  },
  'ITM-2.wire': {
    title: 'One item MUST contain at most one event, and MUST never be a list, a number or null: readers lose the text of combined events.',
    also: ['ITM-1'],
    run: eachCall(({ items }, trial) => {
      for (const { read } of items) if (read?.fault !== undefined) trial.fail('one event or object in one item', read.fault);
    }),
  },
  'ERR-5.wire': {
    title: 'An error item MUST be the only one, followed only by done, without a finish reason.',
    also: ['ERR-4'],
    run: eachCall((call, trial) => {
      const answer = answerOf(call);
      if (answer === undefined || answer.errors.length === 0) return;
      if (answer.errors.length > 1) trial.fail('one error item', String(answer.errors.length));
      if (answer.chunksAfterError > 0) trial.fail('nothing but done after the error item', `${answer.chunksAfterError} chunks`);
      if (hasTwoEnds(answer)) trial.fail('no finish reason with the error', 'both');
    }),
  },
  'ITM-6.wire': {
    title: 'An item MUST NOT exceed the maximum message size.',
    run: eachCall(({ items }, trial) => {
      const large = items.find(({ frame }) => frame.bytes >= MAX_FRAME_SIZE);
      if (large) trial.fail(`frames below ${MAX_FRAME_SIZE} bytes`, `one of ${large.frame.bytes}`);
    }),
  },
  'ITM-4.wire': {
    title: 'All chunks of an answer MUST have one `id`, `created` and `model`, and the role only in the first.',
    profiles: ['strict'],
    run: eachCall((call, trial) => {
      const answer = answerOf(call);
      if (answer === undefined || answer.chunks === 0 || !isStreamed(call)) return;
      for (const [name, values] of [
        ['id', answer.ids],
        ['created', answer.created],
        ['model', answer.models],
      ] as const)
        if (values.size > 1) trial.fail(`one ${name}`, show([...values].slice(0, 4)));
      for (const { roles } of answer.choices.values()) if (roles.length > 1) trial.fail('the role once', show(roles));
      const first = partsOf(call).find(({ part }) => part.kind === 'chunk')?.item;
      const hasRole = [...answer.choices.values()].some(({ roles }) => roles.length > 0);
      if (hasRole && !JSON.stringify(first?.args).includes('role')) trial.fail('the role in the first chunk', show(first?.args, 160));
    }),
  },
  'ITM-5.wire': {
    title: 'Each tool call fragment MUST have an index; fragments with one index form one call, with an id and a name.',
    run: eachCall((call, trial) => {
      for (const { tools } of answerOf(call)?.choices.values() ?? []) {
        for (const [index, tool] of tools) {
          if (index < 0) trial.fail('an index in each tool call fragment', show(tool, 160));
          if (tool.id === '' || tool.name === '') trial.fail('an id and a name in each tool call', show(tool, 160));
        }
      }
    }),
  },
  'ITM-7.wire': {
    title: 'Each choice MUST have exactly one finish reason, after its text; usage MUST come last.',
    run: eachCall((call, trial) => {
      const answer = answerOf(call);
      const isComplete = donesOf(call).length > 0 && call.stops.length === 0;
      if (answer === undefined || !isComplete || !isStreamed(call) || answer.errors.length > 0 || answer.chunks === 0) return;
      for (const { finish, order } of answer.choices.values()) {
        if (finish.length !== 1) trial.fail('one finish reason', show(finish));
        if (order.at(-1) !== 'finish') trial.fail('the finish reason last', `${order.at(-1)} after it`);
      }
      const chunks = partsOf(call).flatMap(({ part }) => (part.kind === 'chunk' ? [part.chunk] : []));
      const usage = chunks.findLastIndex((chunk) => isRecord(chunk['usage']));
      const after = usage < 0 ? [] : chunks.slice(usage + 1).filter((chunk) => choicesOf(chunk).length > 0);
      if (after.length > 0) trial.fail('usage last', `${after.length} chunks after it`);
    }),
  },
  'CAN-5.wire': {
    title: 'After a stop, no data MUST follow, except data already in transit.',
    limit: 1,
    run: eachCall((call, trial) => {
      const [stop] = call.stops;
      if (stop === undefined || donesOf(call).some(({ frame }) => frame.at <= stop.at)) return;
      const late = partsOf(call).filter(({ item, part }) => part.kind !== 'done' && item.frame.at > stop.at + trial.limit);
      if (late.length > 0) trial.fail(`no data ${trial.limit / 1000} s after the stop`, `${late.length} items`);
    }),
  },
  'SEC-1.wire': {
    title: 'The provider key MUST NOT appear in any frame.',
    also: ['ERR-3'],
    run: (stage, trial) => {
      const { recording, canary } = stage;
      if (canary === undefined) trial.note('Without --canary-env, only known key formats were searched for.');
      if (recording.frames.some(({ text }) => text.includes('***')))
        trial.note('The recording masks secrets (***); masked text cannot be checked.');
      for (const { text, from } of recording.frames) {
        if (canary !== undefined && text.includes(canary)) trial.fail('frames without the key', `the key in one of the ${from}`);
        const [found] = KEY.exec(text) ?? [];
        // A prompt may contain anything, so only executor frames are judged.
        if (found !== undefined && from === 'executor')
          trial.strictly('frames without a key', `a possible key: ${show(`${found.slice(0, 6)}…`)}`);
      }
    },
  },
  'CBK-2.wire': {
    title: 'A recording MAY contain any number of calls: reports how many there were, how they ended, and how long they took.',
    run: (stage, trial) => {
      const { calls, frames, truncated } = stage.recording;
      const ended = calls.filter((call) => donesOf(call).length > 0);
      const waits = calls.flatMap(({ frame, items }) => (items[0] ? [items[0].frame.at - frame.at] : [])).sort((one, other) => one - other);
      const items = calls.reduce((sum, call) => sum + call.items.length, 0);
      trial.note(`${calls.length} calls in ${frames.length} frames, ${ended.length} of them complete, with ${items} items.`);
      const median = waits[Math.floor(waits.length / 2)];
      if (median !== undefined) trial.note(`Median time to the first item: ${median.toFixed(0)} ms.`);
      const stopped = calls.filter(({ stops }) => stops.length > 0).length;
      if (stopped > 0) trial.note(`${stopped} were stopped.`);
      if (truncated > 0) trial.note(`${truncated} frames are truncated; their content is not judged.`);
    },
  },
});

/** A refusal, after which done may be missing because the channel isn't trusted; only the error code identifies it. */
function isRefused({ acks, items }: RecordedCall): boolean {
  const [value] = acks[0]?.args ?? [];
  const code = isRecord(value) ? value['code'] : undefined;
  const isRefusal = code === undefined || code === 'bad-request' || code === 'channel-refused';
  return items.length === 0 && isRecord(value) && holdsError(value) && isRefusal;
}
