import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test, vi } from 'vitest';
import { BODY, drain, makeCall } from '../providers/testing/provider-case.ts';
import { AiSdkProvider } from './create-ai-sdk-provider.ts';
import { limitRequests } from './limit-requests.ts';

const ANSWER = JSON.stringify({
  ...{ id: 'r', created: 1, model: 'm-1' },
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
});

/** Asks a package with a limit of 4,000 tokens. The provider options end up in its request. */
async function ask(options: Record<string, unknown>, { headers = {}, guard = limitRequests, limitsRequests = true, fields = {} } = {}) {
  await using server = await startByteServer((response) => send(response, 200, 'application/json', ANSWER));
  const findModel = createOpenAICompatible({ name: 'test', baseURL: `${server.url}/v1`, headers, fetch: guard(fetch) });
  const provider = new AiSdkProvider({ findModel, models: ['m'], providerOptions: { test: options }, limitsRequests });
  const call = { ...makeCall(), maxTokens: 4000, onUnsent: vi.fn() };
  const thrown = await provider.complete({ ...BODY, max_tokens: 4000, ...fields }, call).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { body: server.requests[0]?.body as Record<string, unknown> | undefined, thrown, call };
}

test.each([
  ['the limit', { max_tokens: 61_696 }, { max_tokens: 4000 }],
  ['another limit', { max_completion_tokens: 61_696 }, { max_tokens: 4000, max_completion_tokens: 4000 }],
  ['the limit of each choice', { n: 4 }, { max_tokens: 1000, n: 4 }],
  ['the limit of thinking', { thinking: { budget_tokens: 57_600 } }, { max_tokens: 4000, thinking: { budget_tokens: 2000 } }],
])('lowers %s that a package sends', async (_, options, sent) => {
  const { body, thrown } = await ask(options);
  expect(thrown).toBeUndefined();
  expect(body).toMatchObject(sent);
});

test('changes no request without a limit of a budget', async () => {
  await using server = await startByteServer((response) => send(response, 200, 'application/json', ANSWER));
  const findModel = createOpenAICompatible({ name: 'test', baseURL: `${server.url}/v1`, fetch: limitRequests(fetch) });
  const provider = new AiSdkProvider({ findModel, models: ['m'], limitsRequests: true });
  await provider.complete({ ...BODY, max_tokens: 60_000 }, makeCall());
  expect(server.requests[0]?.body).toMatchObject({ max_tokens: 60_000 });
});

test("leaves the effort out of a gateway's request, which may raise the limit there", async () => {
  const { body, call } = await ask({ maxOutputTokens: 4000, reasoning: 'xhigh' });
  expect(body).toMatchObject({ maxOutputTokens: 4000 });
  expect(body).not.toHaveProperty('reasoning');
  expect(call.notes).toContainEqual(expect.stringContaining('left out reasoning_effort'));
});

test('refuses a signed request with a higher limit, before it leaves', async () => {
  const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=x' };
  const { body, thrown, call } = await ask({ max_tokens: 61_696 }, { headers });
  expect(thrown).toMatchObject({ code: 'over-budget', cure: expect.stringContaining('reasoning_effort') });
  expect(body).toBeUndefined();
  expect(call.onUnsent).toHaveBeenCalledOnce();
  expect((await ask({}, { headers })).thrown).toBeUndefined();
});

test('a request that it does not see fails, and has no reasoning effort if it is not used', async () => {
  const guard = (send: typeof fetch) => send;
  expect((await ask({}, { guard })).thrown).toMatchObject({ code: 'over-budget' });
  const effort = { reasoning_effort: 'high' };
  const { body, thrown, call } = await ask({}, { guard, limitsRequests: false, fields: effort });
  expect(thrown).toBeUndefined();
  expect(body).not.toHaveProperty('reasoning_effort');
  expect(call.notes).toEqual([expect.stringContaining('left out reasoning_effort')]);
  expect((await ask({}, { fields: effort })).body).toMatchObject(effort);
});

test('leaves other errors to the model', async () => {
  const { thrown } = await drain(
    new AiSdkProvider({
      findModel: createOpenAICompatible({ name: 'test', baseURL: 'http://127.0.0.1:9/v1', fetch: limitRequests(fetch) }),
      models: ['m'],
      limitsRequests: true,
    }).stream({ ...BODY, max_tokens: 50 }, { ...makeCall(), maxTokens: 50 }),
  );
  expect(thrown).toMatchObject({ code: 'unreachable' });
});
