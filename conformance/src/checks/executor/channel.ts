import { Changes, Gate, pause } from '../../peers/changes.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Exchange } from '../../peers/provider/exchange.ts';
import { begin, complete, respondWithText, textStream } from '../../peers/provider/provider-scripts.ts';
import { holdsError } from '../../peers/read-answer.ts';
import { RESERVED_EVENTS } from '../../peers/socket-packet.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, completeLaterRequest } from './ask.ts';
import { requireRefusal } from './require-refusal.ts';

/** How long one stream waits for the other, in milliseconds; an executor may run one request at a time. */
const TOGETHER_WAIT = 1_500;

/** Bytes per piece, chosen so that no piece ends at a line ending. */
const PIECE = 23;

export const EXECUTOR_CHANNEL = executorChecks({
  'ITM-9.two-streams': {
    title: 'Two concurrent streams with split and interleaved provider lines MUST NOT affect each other.',
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const open: Exchange[] = [];
      const changes = new Changes();
      let written = 0;
      const streams = ['left', 'right'].map((side) => {
        const texts = Array.from({ length: 30 }, (_, index) => `${side}-${index}-${trial.random.hex(4)} ü `);
        const bytes = Buffer.from(textStream(texts));
        const call = ask(stage, trial, async (exchange) => {
          open.push(exchange);
          changes.notify();
          if (!(await changes.waitFor(() => open.length > 1, TOGETHER_WAIT))) trial.note('It runs one request at a time.');
          exchange.head();
          const isFirst = open[0] === exchange;
          for (let at = 0; at < bytes.length; at += PIECE) {
            // Alternates between the two streams.
            await changes.waitFor(() => written % 2 === (isFirst ? 0 : 1) || !open.every(({ isOpen }) => isOpen) || open.length < 2, 200);
            await exchange.write(bytes.subarray(at, at + PIECE));
            // A pause, so that the piece is usually read separately.
            await pause(1);
            written += 1;
            changes.notify();
          }
          exchange.end();
          changes.notify();
        });
        return { texts, call };
      });
      for (const { texts, call } of streams) {
        const request = await call;
        await request.finish();
        request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this stream only');
      }
    },
  },
  'CHN-2.reserved-channel': {
    title: 'A channel named like a reserved Socket.IO event or a protocol event MUST be refused: an error ack, and nothing emitted on it.',
    run: async (stage, trial) => {
      const calls = await Promise.all(
        RESERVED_EVENTS.map(async (channel) => ({ channel, request: await ask(stage, trial, respondWithText('wrong way'), { channel }) })),
      );
      for (const { channel, request } of calls) {
        const [value] = (await request.ack()).args;
        if (!isRecord(value) || !holdsError(value)) trial.fail(`an error ack for the channel "${channel}"`, `the ack ${show(value)}`);
      }
      await completeLaterRequest(stage, trial);
      for (const { channel, request } of calls) {
        const item = request.session.eventsNamed(channel).find(({ at, args: [value] }) => at > request.call.sentAt && isItem(value));
        if (item) trial.fail(`nothing emitted on the channel "${channel}"`, show(item.args));
      }
    },
  },
  'CHN-2.channel-form': {
    title: 'An executor MUST refuse a channel without exactly three non-empty parts, or longer than 512 characters.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const { id } = await stage.session(trial);
      const user = stage.backend.behavior.user.id;
      const channels = [
        user,
        `${user}:${id}`,
        `${user}:${id}:x:y`,
        `${user}::x`,
        `${user}:${id}:`,
        `:${id}:x`,
        '',
        `${user}:${id}:${'x'.repeat(512)}`,
      ];
      for (const channel of channels) {
        const request = await ask(stage, trial, respondWithText('malformed'), { channel });
        await requireRefusal(stage, trial, request, `the channel ${JSON.stringify(channel.slice(0, 80))}`, 'channel-refused');
      }
    },
  },
  'CHN-3.channel-in-use': {
    title: 'An executor MUST refuse a channel that is in use, and continue the request that uses it.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const refused = new Gate();
      const first = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'mine ');
        await refused.wait(trial.patience);
        await complete(exchange, 'alone');
      });
      await first.text('mine ');
      const second = await ask(stage, trial, respondWithText('intruder'), { channel: first.call.channel });
      const [value] = (await second.ack()).args;
      refused.open();
      if (!isRecord(value) || value['code'] !== 'channel-refused') trial.fail('an error ack with the code "channel-refused"', show(value));
      await first.requireText('mine alone', 'the first request to continue undisturbed');
      if (first.call.dones.length !== 1) trial.fail('one {"done": true} on the channel', String(first.call.dones.length));
    },
  },
  'CHN-4': {
    title: 'A channel of another user MUST be refused: some released backends let any user name any session.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const request = await ask(stage, trial, respondWithText('for a stranger'), { channel: session.nameChannel('user-other') });
      await requireRefusal(stage, trial, request, 'a channel of another user', 'channel-refused');
    },
  },
});

function isItem(value: unknown): boolean {
  return typeof value === 'string' || (isRecord(value) && ('done' in value || 'choices' in value || 'error' in value));
}
