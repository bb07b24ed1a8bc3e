import { Gate } from '../../peers/changes.ts';
import { show } from '../../peers/json.ts';
import { begin, chunkEvent, complete, type ProviderScript, respondWithText } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { now } from '../../wire-log.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish, cancelMessage, completeLaterRequest } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { codeOf, readFailure } from './read-failure.ts';
import { requireNoAck } from './require-refusal.ts';
import type { TestRequest } from './test-request.ts';

type Message = { readonly chatId: string; readonly messageId: string };

/** Time for an executor to process a stop before its provider continues, in milliseconds. */
const STOP_WAIT = 4_000;

/** Timeout for the early request to reach the provider while another is open, in milliseconds. */
const SERIAL_WAIT = 1_000;

export const EXECUTOR_CANCELLATION = executorChecks({
  'CAN-4': {
    title: 'An executor SHOULD close its provider connection within 1 s after a request is stopped by chat and message.',
    also: ['CAN-1'],
    limit: 1,
    run: async (stage, trial) => {
      const message = nameMessage(trial);
      const request = await startChat(stage, trial, message);
      const exchange = await request.exchange();
      const began = now();
      cancelMessage(request.session, trial, message.chatId, message.messageId);
      const abortedAt = await exchange.changes.until(() => exchange.abortedAt, trial.limit);
      if (abortedAt === undefined)
        trial.failTimeout('the provider connection to close after a stop', `it is still open after ${trial.limit / 1000} s`);
      else trial.note(`It closed the provider connection after ${Math.round(abortedAt - began)} ms.`);
    },
  },
  'CAN-5.silence-after-stop': {
    title: 'After a stop, exactly one done and no data MUST follow.',
    also: ['CAN-1'],
    run: async (stage, trial) => {
      const message = nameMessage(trial);
      const stopped = new Gate();
      const request = await startChat(stage, trial, message, async (exchange) => {
        await stopped.wait(trial.patience);
        for (let index = 0; index < 20 && exchange.isOpen; index += 1) await exchange.write(chunkEvent({ content: 'after ' }));
        await complete(exchange);
      });
      const exchange = await request.exchange();
      cancelMessage(request.session, trial, message.chatId, message.messageId);
      cancelMessage(request.session, trial, message.chatId, message.messageId);
      // Another request completes after the stop, so the stop has been processed.
      const next = await ask(stage, trial, respondWithText('next'));
      await Promise.race([next.done().catch(() => undefined), exchange.changes.waitFor(() => !exchange.isOpen, STOP_WAIT)]);
      stopped.open();
      await request.done();
      await completeLaterRequest(stage, trial);
      const late = request.call.items.find(({ args }) => JSON.stringify(args).includes('after '));
      if (late) trial.fail('no data after a stop', `the item ${show(late.args[0], 200)}, which its provider wrote after the stop`);
      if (request.answer.errors.length > 0)
        trial.strictly('nothing but done after a stop', `the error item ${show(request.answer.errors[0])}`);
      if (request.call.dones.length !== 1) trial.fail('one {"done": true} after a stop', String(request.call.dones.length));
    },
  },
  'CAN-2.harmless-stops': {
    title: 'A stop before the ack, after done, or for an unknown request MUST have no side effects: one ack, and others continue.',
    also: ['CAN-5', 'CBK-1'],
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const ended = nameMessage(trial);
      const over = await askAndFinish(stage, trial, respondWithText('over'), ended);
      const stopped = new Gate();
      const other = await startChat(stage, trial, nameMessage(trial), async (exchange) => {
        await stopped.wait(trial.patience * 2);
        await complete(exchange, 'and after');
      });
      const unanswered = nameMessage(trial);
      const answerAfterStop: ProviderScript = async (exchange) => {
        await stopped.wait(trial.patience);
        await respondWithText('too late')(exchange);
      };
      const early = await ask(stage, trial, answerAfterStop, unanswered);
      // An executor with concurrency 1 has not sent it yet, which is also before the ack.
      await early.call.changes.waitFor(() => early.exchanges.length > 0, SERIAL_WAIT);
      const stoppedAt = now();
      for (const { chatId, messageId } of [unanswered, ended, ended, { chatId: 'unknown-chat', messageId: 'unknown-message' }]) {
        cancelMessage(over.session, trial, chatId, messageId);
      }
      cancelMessage(over.session, trial, null, null);
      stopped.open();
      await early.finish();
      await other.finish();
      await completeLaterRequest(stage, trial);
      if (early.call.acks.length !== 1) trial.fail('one ack of a request stopped before its ack', String(early.call.acks.length));
      const more = [...over.call.acks, ...over.call.items].find(({ at }) => at > stoppedAt);
      if (more) trial.fail('nothing more from a request stopped after done', show(more.args));
      if (other.content !== 'before and after') trial.fail('another request to continue', show(other.content));
    },
  },
  'CAN-1': {
    title: 'An envelope `task-cancelled` on `chat-events`, as older backends send it, MUST stop a request like `chat:tasks:cancel`.',
    also: ['ENV-1'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const message = nameMessage(trial);
      const request = await startChat(stage, trial, message);
      cancelMessage(request.session, trial, message.chatId, message.messageId, 'task-cancelled', 'chat-events');
      await request.done();
    },
  },
  'CAN-2.both-ids': {
    title: 'A stop MUST affect only the request whose chat and message it names, and only if both are non-empty.',
    profiles: ['strict'],
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const message = nameMessage(trial);
      const stopped = new Gate();
      const rest: ProviderScript = async (exchange) => {
        await stopped.wait(trial.patience);
        await complete(exchange, 'and after');
      };
      const request = await startChat(stage, trial, message, rest);
      const plain = await ask(stage, trial, async (exchange) => begin(exchange, 'before ').then(() => rest(exchange)));
      await plain.text('before ');
      const others = [
        [message.chatId, 'another'],
        ['another', message.messageId],
        [message.chatId, ''],
        ['', message.messageId],
        ['', ''],
        [null, null],
        ['', null],
        [message.chatId, null],
      ];
      for (const [chatId, messageId] of others) cancelMessage(request.session, trial, chatId, messageId);
      await askAndFinish(stage, trial, respondWithText('next'));
      stopped.open();
      await request.requireText('before and after', 'a request of a message to continue when others are stopped');
      await plain.requireText('before and after', 'a request without a chat to continue when others are stopped');
    },
  },
  'CAN-3': {
    title: 'An envelope `request:chat:cancel` MUST stop the request on that channel, even without a chat; it is not acked.',
    also: ['CAN-4', 'CAN-5'],
    profiles: ['strict'],
    limit: 1,
    run: async (stage, trial) => {
      const request = await ask(stage, trial, async (exchange) => begin(exchange, 'before '));
      await request.text('before ');
      const exchange = await request.exchange();
      const acks: (readonly unknown[])[] = [];
      const data = { type: 'request:chat:cancel', data: { channel: request.call.channel } };
      request.session.emit('events', { chat_id: '', message_id: null, data }, trial.wire, (args) => acks.push(args));
      const isClosed = await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, trial.limit);
      if (!isClosed)
        trial.failTimeout('the provider connection to close after request:chat:cancel', `it is still open after ${trial.limit / 1000} s`);
      await request.done();
      await completeLaterRequest(stage, trial);
      requireNoAck(acks, trial, 'request:chat:cancel');
      if (request.call.dones.length !== 1) trial.fail('one {"done": true} after a stop', String(request.call.dones.length));
    },
  },
  'CAN-5.stop-before-ack': {
    title: 'A request stopped before its ack MUST get an error ack with code `cancelled`, and done.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        const message = nameMessage(trial);
        const request = await ask(stage, trial, () => undefined, { ...message, stream });
        await request.exchange();
        cancelMessage(request.session, trial, message.chatId, message.messageId);
        await request.done();
        const failure = await readFailure(request);
        if (failure.form !== 'error-ack' || codeOf(failure) !== 'cancelled')
          trial.fail('an error ack with the code "cancelled"', `${show(failure.reported)} (${failure.form})`);
      }
    },
  },
});

function nameMessage(trial: Trial): Message {
  return { chatId: `chat-${trial.random.hex(8)}`, messageId: `message-${trial.random.hex(8)}` };
}

/** Starts a stream that belongs to a message, waits for its first text, and leaves it open. @param rest - what the provider does next */
async function startChat(stage: ExecutorStage, trial: Trial, message: Message, rest?: ProviderScript): Promise<TestRequest> {
  const script: ProviderScript = async (exchange) => {
    await begin(exchange, 'before ');
    await rest?.(exchange);
  };
  const request = await ask(stage, trial, script, message);
  await request.text('before ');
  return request;
}
