import { parseChannelName } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

async function channelUnder(kind: string): Promise<string> {
  let channel = 'none';
  const { askWithFault } = await startFaultyStage((call) => {
    channel = call.channel;
    call.acknowledge({ error: 'Refused.', code: 'channel-refused', cure: 'Use another.' });
  });
  expect((await readError(await askWithFault(`foreign-channel; kind=${kind}`))).code).toBe('channel-refused');
  return channel;
}

test('sends a call with a channel of another user', async () => {
  expect(parseChannelName(await channelUnder('other-user'))?.userId).toBe('another-user');
});

test.each(['reserved', 'two-parts', 'four-parts', 'empty', 'too-long'])('sends a call with an invalid channel: %s', async (kind) => {
  expect(parseChannelName(await channelUnder(kind))).toBeUndefined();
});
