import { inspect } from 'node:util';
import { type RecordedRequest, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { BODY, CANARY_KEY, CANARY_PROMPT, drain, makeCall, makeProvider, type ProviderCase } from './provider-case.ts';

/** Tests that the key goes only to the base URL's origin, and that provider text is never repeated. */
export function testSecrets(providerCase: ProviderCase): void {
  describe('secrets', () => {
    testHeaders(providerCase);
    testRedirects(providerCase);
    testEchoes(providerCase);
  });
}

function testHeaders(providerCase: ProviderCase): void {
  const { keyHeader = (key) => ['authorization', `Bearer ${key}`] as const, fixedHeaders = {} } = providerCase;
  const [keyName, keyValue] = keyHeader(CANARY_KEY);

  test('sends the key in its header, and no headers that would break CORS', async () => {
    await using server = await startByteServer((response, { path }) => {
      if (path === providerCase.modelsPath) send(response, 200, 'application/json', providerCase.models.body);
      else send(response, 200, providerCase.streamType, providerCase.begin('hi') + providerCase.end);
    });
    const provider = makeProvider(providerCase, server.url);
    await drain(provider.stream(BODY, makeCall()));
    await provider.listModels(makeCall());
    const [chat, models] = server.requests;
    const modelsHeaders = { [keyName]: keyValue, ...fixedHeaders };
    expect(chat && listOwnHeaders(chat)).toEqual({ ...modelsHeaders, 'content-type': 'application/json' });
    expect(models && listOwnHeaders(models)).toEqual(modelsHeaders);
    expect(chat).toMatchObject({ method: 'POST', path: providerCase.chatPath });
    expect(models).toMatchObject({ method: 'GET', path: providerCase.modelsPath });
    expect(`${chat?.path}${models?.path}`, 'an address is written into logs').not.toContain(CANARY_KEY);
  });

  test('sends no key header without a key', async () => {
    await using server = await startByteServer((response) =>
      send(response, 200, providerCase.streamType, providerCase.begin('hi') + providerCase.end),
    );
    await drain(makeProvider(providerCase, server.url, null).stream(BODY, makeCall()));
    expect(server.requests[0] && listOwnHeaders(server.requests[0])).toEqual({ ...fixedHeaders, 'content-type': 'application/json' });
  });

  test('rejects a key that cannot be sent without repeating it', async () => {
    for (const key of ['sk-canary\nx', 'sk-canäry', 'sk canary']) {
      const { thrown } = await drain(makeProvider(providerCase, 'http://127.0.0.1:9', key).stream(BODY, makeCall()));
      expect((thrown as ExecutorError).code).toBe('invalid-key');
      expect(inspect(thrown, { depth: 20 })).not.toContain(key);
    }
  });
}

/** Headers that fetch adds to any request. */
const PLAIN_HEADERS = new Set([
  'host',
  'connection',
  'accept',
  'accept-language',
  'sec-fetch-mode',
  'user-agent',
  'accept-encoding',
  'content-length',
  'cache-control',
  'pragma',
]);

function listOwnHeaders({ headers }: RecordedRequest): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PLAIN_HEADERS.has(name)));
}

function testRedirects(providerCase: ProviderCase): void {
  test.each([301, 302, 303, 307, 308])('follows no redirect (%i), so that the key stays at the origin', async (status) => {
    await using elsewhere = await startByteServer((response) =>
      send(response, 200, providerCase.streamType, providerCase.begin('x') + providerCase.end),
    );
    await using server = await startByteServer((response) => {
      response.writeHead(status, { location: `${elsewhere.url}/?stolen` });
      response.end();
    });
    const provider = makeProvider(providerCase, server.url);
    const { thrown } = await drain(provider.stream(BODY, makeCall()));
    expect(thrown).toMatchObject({ code: 'bad-provider-answer', cure: 'Set the final URL as the base URL.' });
    await expect(provider.complete(BODY, makeCall())).rejects.toMatchObject({ code: 'bad-provider-answer' });
    await expect(provider.listModels(makeCall())).rejects.toMatchObject({ code: 'bad-provider-answer' });
    expect(elsewhere.requests).toEqual([]);
  });
}

function testEchoes(providerCase: ProviderCase): void {
  const echo = `Incorrect API key provided: ${CANARY_KEY}. You asked: ${CANARY_PROMPT}`;
  // Error codes that contain, or are part of, the key or the prompt.
  const words = [CANARY_KEY, 'canary', 'canaryprompt', 'mill', `x_${CANARY_KEY}`];

  function expectNoSecret(thrown: unknown): void {
    expect(thrown).toBeInstanceOf(ExecutorError);
    const error = thrown as ExecutorError;
    const shown = [
      JSON.stringify(error.toWireError()),
      JSON.stringify(error.toErrorAck()),
      String(error),
      error.stack,
      inspect(error, { depth: 20 }),
    ].join('\n');
    for (const secret of [CANARY_KEY, CANARY_PROMPT, 'canaryprompt', 'old mill', '_canary', '(canary', ', canary'])
      expect(shown).not.toContain(secret);
    expect(shown).not.toContain('You asked');
  }

  test('repeats no text of a provider error', async () => {
    for (const status of [200, 400, 401, 403, 404, 413, 418, 429, 500, 503]) {
      for (const word of words) {
        const body = providerCase.errorBody(echo, { code: word, type: word, param: word });
        await using server = await startByteServer((response) => send(response, status, 'application/json', body));
        const provider = makeProvider(providerCase, server.url);
        expectNoSecret((await drain(provider.stream(BODY, makeCall()))).thrown);
        expectNoSecret(await provider.complete(BODY, makeCall()).catch((thrown: unknown) => thrown));
        expectNoSecret(await provider.listModels(makeCall()).catch((thrown: unknown) => thrown));
      }
    }
  });

  test('repeats no text of a mid-stream error', async () => {
    const bytes = providerCase.begin('fine so far') + providerCase.failInStream(echo);
    await using server = await startByteServer((response) => send(response, 200, providerCase.streamType, bytes));
    expectNoSecret((await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()))).thrown);
  });

  test('repeats no text of an unknown body', async () => {
    for (const type of ['text/html', 'text/plain', 'application/json', providerCase.streamType]) {
      for (const body of [`<html>${echo}</html>`, echo, `"${echo}"`, `[${JSON.stringify(echo)}]`, `{"unknown":${JSON.stringify(echo)}}`]) {
        await using server = await startByteServer((response) => send(response, 200, type, body));
        const provider = makeProvider(providerCase, server.url);
        expectNoSecret((await drain(provider.stream(BODY, makeCall()))).thrown);
        expectNoSecret(await provider.complete(BODY, makeCall()).catch((thrown: unknown) => thrown));
        expectNoSecret(await provider.listModels(makeCall()).catch((thrown: unknown) => thrown));
      }
    }
  });
}
