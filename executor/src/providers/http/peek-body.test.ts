import { detectBodyKind } from '@chat-executor/protocol/framing';
import { describe, expect, test } from 'vitest';
import { cutEvery } from '../testing/stub-fetch.ts';
import { peekBody } from './peek-body.ts';

async function* inPieces(body: string, size: number): AsyncGenerator<Uint8Array, void> {
  yield* cutEvery(new TextEncoder().encode(body), size);
}

describe('peeking at the start of a body', () => {
  test.each([
    ['sse', 'data: {"a":1}\n\n'],
    ['sse', ':\n\ndata: 1\n\n'],
    ['sse', '\r\n\r\nevent: error\r\ndata: {}\r\n\r\n'],
    ['json', '{"a":1}'],
    ['json', '\n\n  {\n  "a": 1\n}\n'],
    ['json', `{"long":"${'x'.repeat(10_000)}"}`],
    ['ndjson', '{"a":1}\n{"a":2}\n'],
    ['unknown', '<!doctype html>'],
    ['unknown', 'Bad Gateway'],
    ['unknown', ''],
    ['unknown', ' \n '],
    ['unknown', ' '.repeat(10_000)],
  ])('detects %s however the body is split, and drops no bytes: %#', async (kind, body) => {
    for (const size of [1, 2, 7, 97, 100_000]) {
      const { start, bytes } = await peekBody(inPieces(body, size), null);
      expect(detectBodyKind(null, start)).toBe(kind);
      expect(start.length).toBeLessThanOrEqual(4_096);
      const pieces: Uint8Array[] = [];
      for await (const piece of bytes) pieces.push(piece);
      expect(Buffer.concat(pieces).toString()).toBe(body);
    }
  });

  test('waits for no more than it needs', async () => {
    for (const [start, contentType] of [
      [': ping\n', null],
      ['<', null],
      ['data: {"choices"', null],
      ['{"a":1}\n{', null],
      ['{"a":1}\n', 'application/x-ndjson'],
    ] as const) {
      const { promise } = Promise.withResolvers<void>();
      const endless = (async function* () {
        yield new TextEncoder().encode(start);
        await promise;
      })();
      expect((await peekBody(endless, contentType)).start).toBe(start);
    }
  });
});
