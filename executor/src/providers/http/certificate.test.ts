import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SELF_SIGNED_CERTIFICATE } from '@chat-executor/testing/self-signed-certificate';
import { expect, onTestFinished, test } from 'vitest';
import { examineProvider } from '../../doctor/examine.ts';
import { PROVIDER_REGISTRY } from '../registry.ts';
import { BODY, makeCall } from '../testing/provider-case.ts';

test('names NODE_EXTRA_CA_CERTS for a self-signed certificate, and does not retry', async () => {
  let connections = 0;
  const server = createServer(SELF_SIGNED_CERTIFICATE).on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}/v1`;
  const settings = { id: 'x', kind: 'openai-compatible', name: 'x', baseUrl };
  const create = await PROVIDER_REGISTRY.get(settings.kind)?.load();
  await expect(create?.(settings).complete(BODY, makeCall())).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('self-signed'),
    cure: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  expect(connections).toBe(1);
  expect((await examineProvider(settings)).at(-1)).toMatchObject({ code: 'unknown-issuer', tone: 'fault' });
});
