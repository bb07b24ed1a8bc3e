import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { show } from '../../peers/json.ts';
import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import type { BackendStage } from './backend-stage.ts';
import { ask, begin, sendRest, sendText, textItem } from './test-request.ts';

const REQUESTS = 200;
const AT_ONCE = 20;

/** Names count as sequential if they all change in one direction by at most this difference. */
const STEP = 1_000n;
const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const BACKEND_CHANNEL = backendChecks({
  'ITM-9.backend-two-streams': {
    title: 'Two concurrent streams with interleaved items MUST NOT affect each other.',
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const streams = ['left', 'right'].map((side) => ({
        texts: Array.from({ length: 30 }, (_, index) => `${side}-${index}-${trial.random.hex(4)} `),
        request: ask(stage, trial),
      }));
      trial.note('The second stream starts while the first one is open.');
      const calls = [];
      for (const { request } of streams) calls.push(await request.begin());
      for (let index = 0; index < 30; index += 1) {
        for (const [at, call] of calls.entries()) call.item(textItem(streams[at]?.texts[index] ?? ''));
      }
      for (const call of calls) {
        sendRest(call);
      }
      for (const { request, texts } of streams)
        await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this stream only');
    },
  },
  'CHN-6.other-user': {
    title: 'Items from a socket of another user on a live channel MUST be dropped; in strict also those of another socket of the user.',
    also: ['CHN-7', 'SEC-4'],
    run: async (stage, trial) => {
      if (trial.isStrict) {
        const tab = await stage.connect('another tab', trial.wire);
        await requireForeignItemsDropped(stage, trial, tab, 'another socket of the same user');
        tab.disconnect();
      }
      await requireForeignItemsDropped(stage, trial, await stage.other(), 'a socket of another user');
    },
  },
  'CHN-6.no-token': {
    title: 'Items from a socket without a token on a live channel MUST be dropped.',
    also: ['SES-6'],
    run: async (stage, trial) => {
      const socket = stage.open(undefined, 'a socket without a token', trial.wire);
      if (!(await socket.connect(trial.patience))) {
        trial.note('A socket without a token is refused.');
        return;
      }
      await requireForeignItemsDropped(stage, trial, socket, 'a socket without a token');
    },
  },
  'CHN-3.unique-channels': {
    title: 'The channels of two hundred requests MUST all be different, and not be sequential.',
    also: ['CHN-1'],
    group: 'load',
    limit: 20,
    run: async (stage, trial) => {
      const names: string[] = [];
      for (let done = 0; done < REQUESTS; done += AT_ONCE) {
        const requests = Array.from({ length: AT_ONCE }, () => ask(stage, trial));
        for (const each of requests) {
          const call = await each.call(stage.executor, trial.limit);
          names.push(call.channel);
          call.ack({ error: 'The suite has seen enough.' });
        }
        for (const each of requests) await each.end(trial.limit);
        const repeated = names.find((name, index) => names.indexOf(name) !== index);
        if (repeated !== undefined) trial.fail('a new channel for each request', `${show(repeated)} reused`);
      }
      const lastParts = names.map((name) => name.slice(name.lastIndexOf(':') + 1));
      const repeatedPart = lastParts.find((part, index) => lastParts.indexOf(part) !== index);
      if (repeatedPart !== undefined) trial.fail('names that differ in their last part', `${show(repeatedPart)} twice`);
      const numbers = lastParts.map((part) => parseNumber(part)).filter((number) => number !== undefined);
      const sorted = numbers.toSorted((one, other) => (one < other ? -1 : 1));
      const isCounter = sorted.length === names.length && sorted.every((number, index) => number - (sorted[index - 1] ?? number) <= STEP);
      if (isCounter) trial.fail('unpredictable names', `a counter: ${show(names.slice(0, 3))}`);
    },
  },
  'CHN-8': {
    title: 'Items on an ended or unknown channel MUST have no effect, and a channel name MUST NOT be reused.',
    also: ['CHN-3'],
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const socket = await stage.connect('with channels that end', trial.wire);
      const askHere = () => ask(stage, trial, { sessionId: socket.id ?? '' });
      const ended = askHere();
      const old = await ended.begin(socket);
      sendText(old, 'ended');
      await ended.requireAnswer({ content: 'ended', finish: 'stop' });
      const refused = askHere();
      const failed = await refused.call(socket);
      failed.ack({ error: 'It failed.' });
      await refused.end();
      const live = askHere();
      const call = await live.begin(socket);
      call.item(chunkObject({ role: 'assistant', content: 'before ' }));
      const never = [socket.userId || 'user', socket.id ?? 'session', trial.random.uuid()].join(':');
      for (const channel of [old.channel, failed.channel, never]) {
        for (const value of [textItem('late '), { error: { message: 'late' } }, { done: true }]) socket.emit(channel, value, trial.wire);
      }
      sendRest(call, 'after');
      await live.requireAnswer({ content: 'before after', finish: 'stop' }, 'despite traffic on ended channels');
      const next = askHere();
      const fresh = await next.begin(socket);
      sendText(fresh, 'next');
      await next.requireAnswer({ content: 'next', finish: 'stop' }, 'after traffic on ended channels');
      const names = [old, failed, call, fresh].map(({ channel }) => channel);
      if (new Set(names).size < names.length) trial.fail('a new channel', show(names));
    },
  },
  'CHN-1': {
    title: 'A channel MUST be named {user id}:{session id}:{uuid}: the caller, the called session, and a random UUID.',
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      sendText(call, 'named');
      await request.end();
      const parts = call.channel.split(':');
      const [user = '', session = '', unique = ''] = parts;
      const { id, userId } = stage.executor;
      if (parts.length !== 3 || parts.includes('')) trial.fail('three parts, separated by colons', show(call.channel));
      if (userId !== '' && user !== userId) trial.fail(`the id of the caller as the first part, ${show(userId)}`, show(call.channel));
      if (session !== id) trial.fail(`the id of the called session as the second part, ${show(id)}`, show(call.channel));
      if (!UUID_4.test(unique)) trial.strictly('a random UUID (version 4) as the third part', show(call.channel));
    },
  },
});

/**
 * Emits text, an error and `done` from another socket on the channel of a live stream, and requires that the caller gets only
 * the items of the called socket.
 * @param whose - description of the intruder
 */
async function requireForeignItemsDropped(stage: BackendStage, trial: Trial, intruder: RawExecutor, whose: string): Promise<void> {
  const forgeries = [
    { name: 'text', value: textItem('forged ') },
    { name: 'text of an event', value: `data: ${JSON.stringify(textItem('forged '))}\n\n` },
    { name: 'an error', value: { error: { message: 'forged' } } },
    { name: '{"done": true}', value: { done: true } },
  ];
  for (const { name, value } of forgeries)
    await requireUnaffected(stage, trial, intruder, [value], `while ${whose} emitted ${name} on its channel`);
}

/** Emits values from another socket on the channel of a live stream, and requires that the stream is unaffected. */
export async function requireUnaffected(
  stage: BackendStage,
  trial: Trial,
  intruder: RawExecutor,
  values: readonly unknown[],
  where: string,
): Promise<void> {
  const { request, call } = await begin(stage, trial);
  call.item(chunkObject({ role: 'assistant', content: 'before ' }));
  await request.text('before ');
  for (const value of values) intruder.emit(call.channel, value, trial.wire);
  await intruder.roundTrip(trial.wire);
  sendRest(call, 'after');
  await request.requireAnswer({ content: 'before after', finish: 'stop' }, where);
}

/** A name as a number, if possible; UUIDs are read as hexadecimal. */
function parseNumber(text: string): bigint | undefined {
  const digits = text.replaceAll(/[^0-9a-f]/gi, '');
  return digits === '' ? undefined : BigInt(/^\d+$/.test(digits) && digits.length < 20 ? digits : `0x${digits}`);
}
