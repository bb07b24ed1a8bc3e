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

test('the call names a channel of another user', async () => {
  expect(parseChannelName(await channelUnder('other-user'))?.userId).toBe('somebody-else');
});

test.each(['reserved', 'two-parts', 'four-parts', 'empty', 'too-long'])('the call names an invalid channel: %s', async (kind) => {
  expect(parseChannelName(await channelUnder(kind))).toBeUndefined();
});
