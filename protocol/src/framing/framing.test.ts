import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyFixture, readBodyFixtures } from '../../scripts/read-fixtures.ts';
import type { Bytes } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';
import { readNdjson } from './read-ndjson.ts';
import { readServerSentEvents } from './read-server-sent-events.ts';

type Reader = (bytes: Bytes, options: { readonly maxLineLength: number }) => AsyncIterable<unknown>;

const readers = { sse: readServerSentEvents, ndjson: readNdjson } as const satisfies Record<string, Reader>;

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array, void> {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  for (const [i, end] of edges.slice(1).entries()) yield bytes.subarray(edges[i], end);
}

async function read(reader: Reader, fixture: BodyFixture, cuts: readonly number[]) {
  const items: unknown[] = [];
  try {
    for await (const item of reader(inPieces(fixture.bytes, cuts), fixture)) items.push(item);
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    return { items, error: error.code };
  }
  return { items, error: undefined };
}

for (const [kind, reader] of Object.entries(readers)) {
  describe(`a ${kind} body`, () => {
    const fixtures = readBodyFixtures(kind as keyof typeof readers);

    test('has fixtures', () => expect(fixtures.length).toBeGreaterThan(10));

    for (const fixture of fixtures) {
      const expected = { items: fixture.expected, error: fixture.error };

      test(`${fixture.name} (${fixture.file})`, async () => {
        expect(await read(reader, fixture, [])).toEqual(expected);
      });

      test(`split at each byte in turn, or at every byte: ${fixture.name} (${fixture.file})`, async () => {
        const every = Array.from({ length: fixture.bytes.length + 1 }, (_, i) => i);
        for (const cut of every) expect(await read(reader, fixture, [cut]), `cut at ${cut}`).toEqual(expected);
        expect(await read(reader, fixture, every), 'cut at every byte').toEqual(expected);
      });

      test(`split anywhere, with empty pieces: ${fixture.name} (${fixture.file})`, async () => {
        const cuts = fc.array(fc.nat({ max: fixture.bytes.length }), { maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(cuts, async (at) => {
            expect(await read(reader, fixture, at)).toEqual(expected);
          }),
          { numRuns: 60 },
        );
      });
    }
  });
}
