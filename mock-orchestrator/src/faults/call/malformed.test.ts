import { RequestChatCompletionSchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

test.each(['form_data', 'messages', 'model', 'channel', 'session_id', 'data'])('sends a call with a broken %s', async (part) => {
  const { askWithFault, executor } = await startFaultyStage(({ acknowledge }) =>
    acknowledge({ error: 'Broken.', code: 'bad-request', cure: 'Send a valid call.' }),
  );
  expect((await readError(await askWithFault(`malformed; part=${part}`))).code).toBe('bad-request');
  const { data } = await executor.envelopeOf('request:chat:completion');
  expect(v.is(RequestChatCompletionSchema, data.data)).toBe(false);
});

test.each(['envelope', 'type'])('sends a call with a broken %s', async (part) => {
  const { askWithFault, executor } = await startFaultyStage();
  const arrived = new Promise((resolve) => executor.socket.onAny((_name: string, envelope: unknown) => resolve(envelope)));
  // The scripted executor cannot parse the broken event.
  executor.socket.off('events');
  expect((await readError(await askWithFault(`malformed; part=${part}; ms=30`))).code).toBe('ack-timeout');
  expect(JSON.stringify(await arrived)).not.toContain('request:chat:completion');
});
