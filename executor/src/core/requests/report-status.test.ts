import { ExecutorStatusSchema, STATUS_EVENT } from '@chat-executor/protocol';
import { HELLO_REQUEST, type Relay, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import {
  type ProviderScript,
  scriptedRegistry,
  scriptedSettings,
  streamNothing,
  streamText,
} from '@chat-executor/testing/scripted-provider';
import { is } from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderRegistry } from '../../providers/provider.ts';
import { withRetries } from '../../providers/retry/with-retries.ts';
import type { ExecutorOptions } from '../executor.ts';
import type { Admission } from '../policy.ts';

afterEach(stopRelays);

const ALLOWED: Admission = { count: () => undefined, end: () => ({}) };
const WANTED = { accepted: true, wants_status: true };

/** A provider that fails once, and then answers. */
function failsOnce(error: ExecutorError): ProviderScript {
  let calls = 0;
  return {
    stream: async function* () {
      calls += 1;
      if (calls === 1) throw error;
      yield* streamText(['hello']);
    },
  };
}

/** The provider kinds of a script, with the retries of network providers and short delays. */
function withShortRetries(script: ProviderScript): ProviderRegistry {
  const policy = { retries: 2, firstDelayMs: 20, loadingDelayMs: 20, windowMs: 60_000 };
  return new Map(
    [...scriptedRegistry(script)].map(([name, kind]) => [name, { ...kind, load: async () => withRetries(await kind.load(), policy) }]),
  );
}

async function start(script: ProviderScript, options: Partial<ExecutorOptions> = {}, announce: object = WANTED): Promise<Relay> {
  const relay = await startRelay(script, { registry: withShortRetries(script), ...options }, { announce });
  await waitForState(relay.executor, () => relay.executor.state.connection.announcement === 'accepted');
  return relay;
}

/** The statuses that a backend got, in order, each without its channel. */
function statusesOf({ backend }: Relay): object[] {
  const statuses = backend.received.flatMap(([event, value]) => (event === STATUS_EVENT ? [value as object] : []));
  for (const status of statuses) expect(is(ExecutorStatusSchema, status)).toBe(true);
  return statuses.map(({ channel: _, ...status }: { channel?: unknown }) => status);
}

test('tells a backend that wants it what each request waits for, until its first item', async () => {
  const relay = await start(failsOnce(new ExecutorError('rate-limited', { retryAfter: 0 })), {
    policy: {
      admit: async ({ asking }) => {
        asking();
        return ALLOWED;
      },
    },
  });
  const trace = await relay.backend.call(HELLO_REQUEST);
  await trace.done;
  expect(textOf(trace)).toBe('hello');
  expect(statusesOf(relay)).toEqual([
    { state: 'permission' },
    { state: 'provider' },
    { state: 'retry', code: 'rate-limited', seconds: expect.any(Number) },
    { state: 'provider' },
  ]);
  expect(relay.backend.received.filter(([event]) => event === STATUS_EVENT)).toMatchObject(
    Array(4).fill([STATUS_EVENT, { channel: trace.channel }]),
  );
});

test.each([{ accepted: true }, { accepted: true, wants_status: false }])('tells nothing to a backend that answers %o', async (announce) => {
  const relay = await start(failsOnce(new ExecutorError('overloaded')), {}, announce);
  await (await relay.backend.call(HELLO_REQUEST)).done;
  expect(statusesOf(relay)).toEqual([]);
});

test('names no provider call for a request that is refused before it', async () => {
  const relay = await start({}, { policy: { admit: () => Promise.reject(new ExecutorError('not-allowed')) } });
  await (await relay.backend.call(HELLO_REQUEST)).done;
  relay.executor.pause();
  await (await relay.backend.call(HELLO_REQUEST)).done;
  expect(statusesOf(relay)).toEqual([]);
});

test('names the failure for which it calls a fallback', async () => {
  const script: ProviderScript = {
    stream: async function* (_body, _call, { id }) {
      if (id === 'a') throw new ExecutorError('invalid-key');
      yield* streamText(['from b']);
    },
  };
  const settings = (id: string) => scriptedSettings({ id, models: [`model-${id}`] });
  const relay = await start(script, { providers: [{ ...settings('a'), fallbacks: [{ providerId: 'b' }] }, settings('b')] });
  await (await relay.backend.call({ ...HELLO_REQUEST, model: 'model-a' })).done;
  expect(statusesOf(relay)).toEqual([{ state: 'provider' }, { state: 'fallback', code: 'invalid-key' }, { state: 'provider' }]);
});

test('says that a request is queued, and nothing about one that was stopped', async () => {
  const asked = Promise.withResolvers<() => void>();
  const relay = await start(
    { stream: (_, { signal }) => streamNothing(signal) },
    {
      limits: { maxConcurrent: 1 },
      policy: {
        admit: async ({ asking }) => {
          asked.resolve(asking);
          return ALLOWED;
        },
      },
    },
  );
  const first = await relay.backend.call(HELLO_REQUEST);
  await relay.backend.until(() => statusesOf(relay).length === 1);
  const second = await relay.backend.call(HELLO_REQUEST);
  await relay.backend.until(() => statusesOf(relay).length === 2);
  relay.executor.cancel(relay.executor.state.requests[0]?.id ?? '');
  (await asked.promise)();
  await first.done;
  await relay.backend.until(() => statusesOf(relay).length === 3);
  expect(relay.backend.received.filter(([event]) => event === STATUS_EVENT)).toEqual([
    [STATUS_EVENT, { channel: first.channel, state: 'provider' }],
    [STATUS_EVENT, { channel: second.channel, state: 'queued' }],
    [STATUS_EVENT, { channel: second.channel, state: 'provider' }],
  ]);
});

test('shows when a request is retried, and that no provider is called before', async () => {
  const seen: unknown[] = [];
  const relay = await start(failsOnce(new ExecutorError('rate-limited', { retryAfter: 0 })));
  relay.executor.addEventListener('request-start', ({ request }) => seen.push(request.status));
  relay.executor.addEventListener('state-change', ({ state: { requests } }) => {
    for (const { status, retry } of requests) if (status === 'retrying') seen.push(retry);
  });
  await (await relay.backend.call(HELLO_REQUEST)).done;
  expect(seen[0]).toBe('starting');
  expect(seen).toContainEqual({ at: expect.any(Number), code: 'rate-limited' });
});
