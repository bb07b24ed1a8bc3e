import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { makeCall, makeProvider, type ProviderCase } from './provider-case.ts';
import { testConnection } from './test-connection.ts';
import { testErrors } from './test-errors.ts';
import { testRecordings } from './test-recordings.ts';
import { testRefusals } from './test-refusals.ts';
import { testSecrets } from './test-secrets.ts';

/** Tests the contract of every provider. */
export function testProvider(providerCase: ProviderCase): void {
  describe(providerCase.title, () => {
    testModels(providerCase);
    testRecordings(providerCase);
    testConnection(providerCase);
    testErrors(providerCase);
    testRefusals(providerCase);
    testSecrets(providerCase);
  });
}

function testModels(providerCase: ProviderCase): void {
  const { models } = providerCase;

  test('lists each model once', async () => {
    await using server = await startByteServer((response) => send(response, 200, 'application/json', models.body));
    const listed = await makeProvider(providerCase, server.url).listModels(makeCall());
    expect(listed.map(({ id }) => id)).toEqual(models.ids);
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: providerCase.modelsPath });
  });

  test('rejects answers that are not a model list', async () => {
    for (const body of ['', '{}', '[1', '"models"', '<html>', '{"data":{}}', '{"models":"none"}']) {
      await using server = await startByteServer((response) => send(response, 200, 'application/json', body));
      await expect(makeProvider(providerCase, server.url).listModels(makeCall())).rejects.toMatchObject({ code: 'bad-provider-answer' });
    }
  });

  test('stops reading an oversized model list', async () => {
    await using server = await startByteServer((response) => send(response, 200, 'application/json', models.body.padEnd(5_000)));
    const listing = makeProvider(providerCase, server.url).listModels(makeCall({ maxAnswerBytes: 1_000 }));
    await expect(listing).rejects.toMatchObject({ code: 'answer-too-large' });
  });
}
