import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { expectContract, summarizeChunks } from './answer-summary.ts';
import { BODY, BODY_WITH_TOOLS, drain, makeCall, makeProvider, type ProviderCase, readFixture } from './provider-case.ts';

const REMARK = 'left out tools: not supported by the model';

/** Tests that a model without tools, or one that may not be streamed, is retried once, and called that way from then on. */
export function testRefusals(providerCase: ProviderCase): void {
  const { toolsRefusal } = providerCase;
  const answer = providerCase.begin('hello') + providerCase.end;

  describe('model without tools', () => {
    test('is retried once without them, and the receipt notes it', async () => {
      await using server = await startByteServer((response, { body }) => {
        if (body['tools']) send(response, toolsRefusal.status, 'application/json', toolsRefusal.body);
        else send(response, 200, providerCase.streamType, answer);
      });
      const call = makeCall();
      const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY_WITH_TOOLS, call));
      expect(thrown).toBeUndefined();
      expect(summarizeChunks(items).choices[0]?.text).toBe('hello');
      expect(server.requests.map(({ body }) => 'tools' in body)).toEqual([true, false]);
      expect(server.requests[1]?.body).not.toHaveProperty('tool_choice');
      expect(call.notes).toEqual([REMARK]);
    });

    test('is called without them from then on, per model', async () => {
      await using server = await startByteServer((response, { body }) => {
        if (body['tools']) send(response, toolsRefusal.status, 'application/json', toolsRefusal.body);
        else send(response, 200, providerCase.streamType, answer);
      });
      const provider = makeProvider(providerCase, server.url);
      await drain(provider.stream(BODY_WITH_TOOLS, makeCall()));
      const second = makeCall();
      await drain(provider.stream(BODY_WITH_TOOLS, second));
      expect(second.notes).toEqual([REMARK]);
      const third = makeCall();
      await drain(provider.stream(BODY, third));
      expect(third.notes, 'nothing was left out of a request without tools').toEqual([]);
      await drain(provider.stream({ ...BODY_WITH_TOOLS, model: 'another' }, makeCall()));
      expect(server.requests.map(({ body }) => 'tools' in body)).toEqual([true, false, false, false, true, false]);
    });

    test('is retried once without them for a non-streaming answer', async () => {
      await using server = await startByteServer((response, { body }) => {
        if (body['tools']) send(response, toolsRefusal.status, 'application/json', toolsRefusal.body);
        else send(response, 200, 'application/json', readFixture(providerCase, providerCase.completions[0]?.file ?? ''));
      });
      const call = makeCall();
      const completion = await makeProvider(providerCase, server.url).complete(BODY_WITH_TOOLS, call);
      expect(completion.choices[0]?.message.content).toMatch(/./);
      expect(call.notes).toEqual([REMARK]);
    });

    test('is not called a third time', async () => {
      await using server = await startByteServer((response) => send(response, toolsRefusal.status, 'application/json', toolsRefusal.body));
      const { thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY_WITH_TOOLS, makeCall()));
      expect(thrown).toBeInstanceOf(ExecutorError);
      expect(server.requests).toHaveLength(2);
    });

    test('is called with them again if the retry failed for another reason', async () => {
      await using server = await startByteServer((response, { body }) => {
        if (body['tools']) send(response, toolsRefusal.status, 'application/json', toolsRefusal.body);
        else send(response, 503, 'application/json', providerCase.errorBody('busy'));
      });
      const provider = makeProvider(providerCase, server.url);
      for (const _ of [1, 2]) {
        const { thrown } = await drain(provider.stream(BODY_WITH_TOOLS, makeCall()));
        expect((thrown as ExecutorError).code).toBe('overloaded');
      }
      expect(server.requests.map(({ body }) => 'tools' in body)).toEqual([true, false, true, false]);
    });

    test('is not retried once its answer has started', async () => {
      const refusal = providerCase.begin('well') + providerCase.failInStream('the model does not support tools');
      await using server = await startByteServer((response) => send(response, 200, providerCase.streamType, refusal));
      const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY_WITH_TOOLS, makeCall()));
      expect(summarizeChunks(items).choices[0]?.text).toBe('well');
      expect(thrown).toBeInstanceOf(ExecutorError);
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('model that may not be streamed', () => {
    const message = 'Your organization must be verified to stream this model.';
    const refusal = providerCase.errorBody(message, { param: 'stream', code: 'unsupported_value', type: 'invalid_request_error' });
    const [whole] = providerCase.completions;
    const asksForStream = ({ body, path }: { readonly body: Readonly<Record<string, unknown>>; readonly path: string }) =>
      body['stream'] === true || path.includes('stream');

    test('is asked for a whole answer, which arrives as chunks, and again from then on', async () => {
      await using server = await startByteServer((response, request) => {
        if (asksForStream(request)) send(response, 400, 'application/json', refusal);
        else send(response, 200, 'application/json', readFixture(providerCase, whole?.file ?? ''));
      });
      const provider = makeProvider(providerCase, server.url);
      for (const _ of [1, 2]) {
        const call = makeCall();
        const { items, thrown } = await drain(provider.stream(BODY, call));
        expect(thrown).toBeUndefined();
        expectContract(items);
        expect(summarizeChunks(items)).toEqual(whole?.answer);
        expect(call.notes).toEqual(['answered in one piece: the provider does not stream this model']);
      }
      expect(server.requests.map(asksForStream)).toEqual([true, false, false]);
    });

    test('is asked once for a whole answer that fails too', async () => {
      await using server = await startByteServer((response) => send(response, 400, 'application/json', refusal));
      const { thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
      expect(thrown).toMatchObject({ code: 'unsupported-request' });
      expect(server.requests).toHaveLength(2);
    });
  });
}
