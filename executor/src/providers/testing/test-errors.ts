import type { ErrorCode } from '@chat-executor/protocol';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { BODY, drain, makeCall, makeProvider, type ProviderCase } from './provider-case.ts';

const ORIGIN = 'https://provider.test';

type ErrorCase = {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message?: string;
  readonly words?: { readonly code?: string; readonly type?: string; readonly param?: string };
};

/** The failures that all providers have in common. */
const CASES: readonly ErrorCase[] = [
  { code: 'invalid-key', status: 401 },
  { code: 'quota-exceeded', status: 402 },
  { code: 'forbidden', status: 403 },
  { code: 'model-not-found', status: 404, message: 'model "x" not found, try pulling it first' },
  { code: 'context-too-long', status: 413 },
  { code: 'rate-limited', status: 429 },
  { code: 'provider-error', status: 500 },
  { code: 'provider-error', status: 502 },
  { code: 'overloaded', status: 503 },
  { code: 'overloaded', status: 529 },
  { code: 'unsupported-request', status: 400 },
  { code: 'unsupported-request', status: 422 },
  { code: 'context-too-long', status: 400, message: 'the prompt exceeds the maximum context length' },
  { code: 'unsupported-request', status: 500, message: 'this model is missing data required for image input' },
];

/** Tests that each error answer is reported with a code, a sentence and a cure. */
export function testErrors(providerCase: ProviderCase, cases: readonly ErrorCase[] = []): void {
  describe('errors', () => {
    const provider = makeProvider(providerCase, ORIGIN);
    const server = setupServer();
    beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
    afterEach(() => server.resetHandlers());
    afterAll(() => server.close());

    const answerWith = (status: number, body: string, headers: Record<string, string> = {}) =>
      server.use(
        http.all(`${ORIGIN}/*`, () => new HttpResponse(body, { status, headers: { 'content-type': 'application/json', ...headers } })),
      );

    async function collectErrors(): Promise<ExecutorError[]> {
      const streamed = (await drain(provider.stream(BODY, makeCall()))).thrown;
      const completed = await provider.complete(BODY, makeCall()).catch((thrown: unknown) => thrown);
      for (const thrown of [streamed, completed]) expect(thrown).toBeInstanceOf(ExecutorError);
      return [streamed, completed] as ExecutorError[];
    }

    for (const { code, status, message = 'something went wrong', words } of [...CASES, ...cases]) {
      test(`${status} ${words ? JSON.stringify(words) : ''} "${message}" is ${code}`, async () => {
        answerWith(status, providerCase.errorBody(message, words));
        for (const error of await collectErrors()) {
          expect(error.code).toBe(code);
          expect(error.message, 'says the status').toContain(`HTTP ${status}`);
          expect(error.message, 'is a sentence').toMatch(/^[A-Z].*\.$/);
          expect(error.cure, 'has a cure').toMatch(/^[A-Z].*\.$/);
        }
      });
    }

    test('passes on Retry-After seconds or dates in seconds', async () => {
      answerWith(429, providerCase.errorBody('slow down'), { 'retry-after': '7' });
      for (const error of await collectErrors()) expect(error.retryAfter).toBe(7);
      answerWith(503, providerCase.errorBody('busy'), { 'retry-after': new Date(Date.now() + 30_000).toUTCString() });
      for (const error of await collectErrors()) expect(error.retryAfter).toBeOneOf([28, 29, 30]);
      answerWith(503, providerCase.errorBody('busy'), { 'retry-after': 'soon' });
      for (const error of await collectErrors()) expect(error.retryAfter).toBeUndefined();
    });

    test('uses the code of the status for empty, binary and deeply nested bodies', async () => {
      for (const body of [
        '',
        '\u0000\u0001\ufffd',
        '['.repeat(60_000),
        `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
        'null',
        '"text"',
        '{"error":null}',
        '{"error":5}',
      ]) {
        answerWith(503, body);
        for (const error of await collectErrors()) expect(error.code).toBe('overloaded');
      }
    });

    test('reports an HTML page at a wrong URL, with the cure', async () => {
      for (const status of [404, 405]) {
        server.use(http.all(`${ORIGIN}/*`, () => HttpResponse.html('<!doctype html><title>Not found</title>', { status })));
        for (const error of await collectErrors()) {
          expect(error.code).toBe('bad-provider-answer');
          expect(error.cure).toMatch(/base URL/);
        }
      }
    });

    test('reports an HTML page instead of an answer, with the cure', async () => {
      server.use(http.all(`${ORIGIN}/*`, () => HttpResponse.html('<!doctype html><title>Welcome</title>')));
      for (const error of await collectErrors()) {
        expect(error.code).toBe('bad-provider-answer');
        expect(error.cure).toMatch(/base URL/);
      }
      await expect(provider.listModels(makeCall())).rejects.toMatchObject({ code: 'bad-provider-answer' });
    });

    test('reports an invalid base URL, with the cure', async () => {
      for (const baseUrl of [
        '',
        'localhost:1234/v1',
        'not a url',
        'ftp://example.com/v1',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'http://user:pass@example.com/v1',
      ]) {
        const broken = providerCase.create({ id: 'x', kind: 'x', name: 'x', baseUrl });
        const { thrown } = await drain(broken.stream(BODY, makeCall()));
        expect(thrown, baseUrl).toMatchObject({ code: 'unreachable', cure: expect.stringMatching(/the full URL|Remove it/) });
        await expect(broken.listModels(makeCall())).rejects.toMatchObject({ code: 'unreachable' });
      }
    });
  });
}
