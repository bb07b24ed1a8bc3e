import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { afterEach, expect, test, vi } from 'vitest';
import { OPENAI_COMPATIBLE_STEPS } from '../openai-compatible/openai-compatible-provider.ts';
import { BODY_WITH_TOOLS, drain, makeCall } from '../testing/provider-case.ts';
import { HttpProvider } from './http-provider.ts';

afterEach(() => void vi.doUnmock('./map-failure.ts'));

test('reports a failure by its status if the code for failures can’t be loaded', async () => {
  vi.doMock('./map-failure.ts', () => Promise.reject(new TypeError('Failed to fetch')));
  const steps = { ...OPENAI_COMPATIBLE_STEPS, loadRefusals: () => Promise.reject(new TypeError('Failed to fetch')) };
  await using server = await startByteServer((response) => send(response, 400, 'application/json', '{"error":{"message":"no tools"}}'));
  const provider = new HttpProvider({ id: 'p', kind: 'x', name: 'P', baseUrl: server.url }, steps);
  const { thrown } = await drain(provider.stream(BODY_WITH_TOOLS, makeCall()));
  expect(thrown).toMatchObject({ name: 'ExecutorError', code: 'unsupported-request' });
  expect(server.requests).toHaveLength(1);
});

test('sends nothing twice that was refused', async () => {
  const refusal = { error: { message: "reasoning_effort: expected one of 'low', 'medium'. Roles must alternate user/assistant." } };
  await using server = await startByteServer((response) => send(response, 400, 'application/json', JSON.stringify(refusal)));
  const provider = new HttpProvider({ id: 'p', kind: 'x', name: 'P', baseUrl: server.url }, OPENAI_COMPATIBLE_STEPS);
  const body = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }] };
  const { thrown } = await drain(provider.stream(body, makeCall()));
  expect(thrown).toMatchObject({ code: 'unsupported-request' });
  expect(server.requests, 'turns that alternate do not change').toHaveLength(1);
  await drain(provider.stream({ ...body, reasoning_effort: 'high' }, makeCall()));
  expect(server.requests.length - 1, 'each effort once').toBe(3);
});
