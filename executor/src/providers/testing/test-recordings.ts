import type { ChatCompletionChunk } from '@chat-executor/protocol';
import fc from 'fast-check';
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream';
import { describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { type AnswerSummary, expectContract, summarizeChunks, summarizeCompletion } from './answer-summary.ts';
import { BODY, drain, makeCall, makeProvider, type ProviderCase, type Recording, readFixture } from './provider-case.ts';
import { cutAt, cutEvery, stubFetch } from './stub-fetch.ts';

/** Tests that every recorded body has its expected result, however it is split. */
export function testRecordings(providerCase: ProviderCase): void {
  describe('recorded answers', () => {
    test('reads a stream that is sent instead of a whole answer', async () => {
      stubFetch(providerCase.streamType, [Buffer.from(providerCase.begin('Hi') + providerCase.end)]);
      const completion = await makeProvider(providerCase, 'http://provider.test').complete(BODY, makeCall());
      expect(summarizeCompletion(completion)).toMatchObject({ choices: [{ text: 'Hi', finish: 'stop' }] });
    });

    test.each([
      ['<!doctype html>', /web page/],
      ['', /empty/],
    ])('names what is wrong with %j, with the cure for this API', async (body, sentence) => {
      for (const stream of [true, false]) {
        stubFetch('', [Buffer.from(body)]);
        const provider = makeProvider(providerCase, 'http://provider.test');
        const answer = stream
          ? drain(provider.stream(BODY, makeCall())).then(({ thrown }) => thrown)
          : provider.complete(BODY, makeCall()).catch((thrown: unknown) => thrown);
        expect(await answer).toMatchObject({ code: 'bad-provider-answer', message: expect.stringMatching(sentence) });
        expect(((await answer) as ExecutorError).cure.includes('ends in /v1')).toBe(providerCase.folder === 'openai-compatible');
      }
    });

    for (const recording of providerCase.recordings) testRecording(providerCase, recording);
    for (const { file, answer } of providerCase.completions) {
      test(`reads ${file}, split anywhere and in a list`, async () => {
        const whole = readFixture(providerCase, file);
        for (const [bytes, size] of [
          ...[whole.length, 1, 7, 97].map((each) => [whole, each] as const),
          [Buffer.from(`[${whole}]`), 97] as const,
        ]) {
          stubFetch('application/json', cutEvery(bytes, size));
          const completion = await makeProvider(providerCase, 'http://provider.test').complete(BODY, makeCall());
          expect(summarizeCompletion(completion)).toEqual(answer);
        }
      });
    }
  });
}

function testRecording(providerCase: ProviderCase, recording: Recording): void {
  const { file, error } = recording;
  const bytes = readFixture(providerCase, file);
  const crlf = Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n'));
  const title = error === undefined ? `${file} is read whole` : `${file} ends with ${error}`;

  test(`${title}, split every 1, 7, 97, 211 and 300 bytes, with LF and CRLF`, async () => {
    for (const form of [bytes, crlf]) {
      for (const size of [form.length, 1, 7, 97, 211, 300]) await expectRecording(providerCase, recording, cutEvery(form, size));
    }
  });

  if (error === undefined) {
    test(`reads ${file} like the official package`, async () => {
      stubFetch(recording.contentType ?? providerCase.streamType, [bytes]);
      const { items } = await drain(makeProvider(providerCase, 'http://provider.test').stream(BODY, makeCall()));
      const added = await ChatCompletionStream.fromReadableStream(toLines(items)).finalChatCompletion();
      // The package keeps only the last piece of unknown fields.
      const withoutReasoning = ({ choices }: AnswerSummary) => choices.map(({ reasoning: _, ...choice }) => choice);
      expect(withoutReasoning(summarizeCompletion(normalizeCompletion(added, 'unused')))).toEqual(
        withoutReasoning(recording.answer ?? { choices: [] }),
      );
    });
  }

  test(`${title}, split anywhere`, async () => {
    for (const form of [bytes, crlf]) {
      const places = fc.array(fc.nat({ max: form.length }), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(places, (at) => expectRecording(providerCase, recording, cutAt(form, at))),
        { numRuns: 25 },
      );
    }
  });
}

async function expectRecording(providerCase: ProviderCase, recording: Recording, pieces: readonly Uint8Array[]): Promise<void> {
  const { contentType = providerCase.streamType, answer, error } = recording;
  stubFetch(contentType, pieces);
  const { items, thrown } = await drain(makeProvider(providerCase, 'http://provider.test').stream(BODY, makeCall()));
  if (error === undefined) {
    expect(thrown).toBeUndefined();
    expectContract(items);
    expect(summarizeChunks(items)).toEqual(answer);
    return;
  }
  expect(thrown).toBeInstanceOf(ExecutorError);
  expect((thrown as ExecutorError).code).toBe(error);
  expect(summarizeChunks(items)).toEqual(answer ?? { choices: [] });
}

/** Chunks in the official package's input format: one JSON value per line. */
function toLines(chunks: readonly ChatCompletionChunk[]): ReadableStream<Uint8Array> {
  return new Blob(chunks.map((chunk) => `${JSON.stringify(chunk)}\n`)).stream();
}
