import type { AnswerStream } from '../completions/answer/answer.ts';
import type { CallExecutor } from '../completions/executor/call-executor.ts';
import { stopTask } from '../completions/stop-task.ts';
import { resolveLimits } from '../limits.ts';
import type { OpenBody } from '../open-body.ts';
import type { Parts } from '../parts.ts';
import { SessionWithEffect } from './session-with-effect.ts';
import type { WireEffect } from './wire-effect.ts';

/** A copy of the parts that applies an effect. Use it for one request. */
export function applyEffect(parts: Parts, effect: WireEffect): Parts {
  const { limits, profile, chatCancelType, toEvents, response } = effect;
  return {
    ...parts,
    limits: resolveLimits(limits, parts.limits),
    profile: profile ?? parts.profile,
    chatCancelType: chatCancelType ?? parts.chatCancelType,
    toEvents: toEvents ?? parts.toEvents,
    callExecutor: wrapCalls(parts, effect),
    // The effect applies on this node.
    forward: undefined,
    openBody: response ? wrapBody(parts.openBody, response) : parts.openBody,
  };
}

function wrapCalls(parts: Parts, effect: WireEffect): CallExecutor {
  return async (session, run) => {
    const stop = () => {
      const task = parts.tasks.find(run.request.user.id, run.request.id);
      if (task) stopTask(task, parts);
    };
    const answer = await parts.callExecutor(new SessionWithEffect(session, effect, run.parts.metrics, stop), run);
    const { stopAfterItems } = effect;
    if (answer.kind !== 'stream' || stopAfterItems === undefined) return answer;
    return { ...answer, stream: stopAfter(answer.stream, stopAfterItems, stop) };
  };
}

function stopAfter(stream: AnswerStream, items: number, stop: () => void): AnswerStream {
  let count = 0;
  return {
    next: async () => {
      const item = await stream.next();
      if (item !== 'done') count += 1;
      if (item !== 'done' && count === items) stop();
      return item;
    },
    close: () => stream.close(),
  };
}

function wrapBody(openBody: OpenBody, change: NonNullable<WireEffect['response']>): OpenBody {
  return (options) => {
    const { body, writer } = openBody(options);
    let ended = false;
    const write = async (text: string) => {
      if (ended) return;
      const changed = change(text);
      ended = changed.end;
      await writer.write(changed.text);
      if (ended) writer.close();
    };
    return { body, writer: { ...writer, write } };
  };
}
