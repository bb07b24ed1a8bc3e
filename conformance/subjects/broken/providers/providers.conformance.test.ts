import { expect, test } from 'vitest';
import { PROVIDER_TARGET, providerSubject } from '../../../src/checks/provider/provider-target.ts';
import type { RunReport } from '../../../src/result.ts';
import { runTarget } from '../../../src/runner/run-target.ts';
import { FAILING_BODY, SMALL_KEY, SMALL_MODEL, SmallProvider } from '../../small-provider/small-provider.ts';
import { describeBroken } from '../../testing/describe-broken.ts';
import { listFailures } from '../../testing/failures.ts';
import { VALID_PROVIDERS } from '../../valid/providers/registry.ts';
import { BROKEN_PROVIDERS } from './registry.ts';

async function judge(Provider: typeof SmallProvider, change: { readonly key?: undefined } = {}): Promise<RunReport> {
  const provider = new Provider();
  await provider.start();
  const settings = { url: provider.url, key: SMALL_KEY, model: SMALL_MODEL, body: {}, failingBody: FAILING_BODY, ...change };
  try {
    return await runTarget(PROVIDER_TARGET, providerSubject('subject', settings), { profile: 'strict' });
  } finally {
    await provider.stop();
  }
}

describeBroken(PROVIDER_TARGET.checks, BROKEN_PROVIDERS, ({ Provider }) => judge(Provider));

test.concurrent.each(VALID_PROVIDERS)('a valid provider passes: $id', async ({ Provider }) => {
  expect(listFailures(await judge(Provider))).toEqual([]);
});

test('a provider that rejects the key gives no verdict, and the message names the option', async () => {
  await expect(judge(SmallProvider, { key: undefined })).rejects.toThrow('--key-env');
});

test('a stopped provider gives no verdict, and the message names the option', async () => {
  const settings = { url: 'http://127.0.0.1:1/v1', key: undefined, model: SMALL_MODEL, body: {}, failingBody: undefined };
  await expect(runTarget(PROVIDER_TARGET, providerSubject('subject', settings))).rejects.toThrow('correct --url');
});

test('the key never appears in evidence', async () => {
  const Provider = class extends SmallProvider {
    override answerId(): string {
      return `answer-for-${SMALL_KEY}`;
    }

    override finishReason(): string {
      return `stopped-for-${SMALL_KEY}`;
    }
  };
  const report = await judge(Provider);
  expect(report.summary.exitCode).toBe(1);
  expect(JSON.stringify(report)).not.toContain(SMALL_KEY);
});
