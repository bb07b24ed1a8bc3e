import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FramingError } from './framing-error.ts';
import { readServerSentEvents, type ServerSentEvent } from './read-server-sent-events.ts';

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

async function read(bytes: Uint8Array, sizes: readonly number[], maxLineLength = 1_000_000) {
  const events: ServerSentEvent[] = [];
  try {
    for await (const event of readServerSentEvents(inPieces(bytes, sizes), { maxLineLength })) events.push(event);
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    return { events, error: error.code };
  }
  return { events, error: undefined };
}

/** Parses a whole body by the steps of the HTML standard, and its end by rule FRM-4. */
function parseWhole(bytes: Uint8Array): ServerSentEvent[] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.split(/\r\n|\n|\r/);
  const events: ServerSentEvent[] = [];
  let data: string[] = [];
  let name = '';
  const dispatch = () => {
    if (data.length > 0) events.push(name === '' ? { data: data.join('\n') } : { event: name, data: data.join('\n') });
    data = [];
    name = '';
  };
  lines.forEach((line, i) => {
    const [, field = '', rest = ''] = /^([^:]*):?(.*)$/s.exec(line) ?? [];
    const value = rest.startsWith(' ') ? rest.slice(1) : rest;
    if (line === '') {
      // The text after the last line ending is not a line.
      if (i < lines.length - 1) dispatch();
    } else if (field === 'data') data.push(value);
    else if (field === 'event') name = value;
  });
  if (data.join('\n') !== '') dispatch();
  return events;
}

const tokens = [
  'data',
  'event',
  'id',
  'retry',
  'x',
  ':',
  ': ',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '\ufeff',
  'é',
  '漢',
  '🦜',
  '[DONE]',
  '{}',
];
const bodies = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tokens).map((token) => new TextEncoder().encode(token)),
      fc.uint8Array({ maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 30 });

test('any body, split anywhere, gives the result of the HTML standard for the whole body', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, sizes, async (bytes, cut) => {
      expect(await read(bytes, cut)).toEqual({ events: parseWhole(bytes), error: undefined });
    }),
    { numRuns: 4_000 },
  );
});

test('with a limit, the result of any body does not depend on where it is split', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, sizes, fc.integer({ min: 1, max: 24 }), async (bytes, cut, limit) => {
      expect(await read(bytes, cut, limit)).toEqual(await read(bytes, [], limit));
    }),
    { numRuns: 4_000 },
  );
});

test('an event is delivered as soon as its blank line arrives', async () => {
  let ended = false;
  async function* body(): AsyncGenerator<Uint8Array, void> {
    yield new TextEncoder().encode('data: one\n\n');
    ended = true;
  }
  for await (const event of readServerSentEvents(body(), { maxLineLength: 100 })) {
    expect(event).toEqual({ data: 'one' });
    expect(ended).toBe(false);
  }
  expect(ended).toBe(true);
});

test('leaving the loop early closes the body', async () => {
  let closed = false;
  async function* body(): AsyncGenerator<Uint8Array, void> {
    try {
      for (;;) yield new TextEncoder().encode('data: one\n\n');
    } finally {
      closed = true;
    }
  }
  for await (const _event of readServerSentEvents(body(), { maxLineLength: 100 })) break;
  expect(closed).toBe(true);
});

test.each(['secret', 'data: secret\n', ': secret'])(
  'an endless body that repeats %j is closed, and the error contains none of its text',
  async (piece) => {
    let closed = false;
    async function* body(): AsyncGenerator<Uint8Array, void> {
      try {
        for (;;) yield new TextEncoder().encode(piece);
      } finally {
        closed = true;
      }
    }
    const reading = (async () => {
      for await (const event of readServerSentEvents(body(), { maxLineLength: 1_000 })) throw new Error(`unexpected ${event.data}`);
    })();
    const error: unknown = await reading.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FramingError);
    expect(String(error)).not.toContain('secret');
    expect(closed).toBe(true);
  },
);

test('an error of the body is rethrown after the events before it', async () => {
  async function* body(): AsyncGenerator<Uint8Array, void> {
    yield new TextEncoder().encode('data: one\n\ndata: two');
    throw new TypeError('network error');
  }
  const events: ServerSentEvent[] = [];
  const reading = (async () => {
    for await (const event of readServerSentEvents(body(), { maxLineLength: 100 })) events.push(event);
  })();
  await expect(reading).rejects.toThrow(TypeError);
  expect(events).toEqual([{ data: 'one' }]);
});

test('reading a line of many small pieces takes time proportional to its length', async () => {
  const line = new TextEncoder().encode(`data: ${'x'.repeat(400_000)}\n\n`);
  const { events } = await read(
    line,
    Array.from({ length: 100_000 }, () => 4),
  );
  expect(events[0]?.data.length).toBe(400_000);
});

test('reads a stream of a browser that cannot iterate it, and cancels it when the loop ends early', async () => {
  const cancel = vi.fn();
  const pieces = ['data: one\n\ndata: t', 'wo\n\n'];
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces.shift();
      if (piece === undefined) controller.enqueue(new TextEncoder().encode('data: more\n\n'));
      else controller.enqueue(new TextEncoder().encode(piece));
    },
    cancel,
  });
  for (const name of ['values', Symbol.asyncIterator]) Object.defineProperty(stream, name, { value: undefined });
  const seen: string[] = [];
  for await (const { data } of readServerSentEvents(stream, { maxLineLength: 100 })) {
    seen.push(data);
    if (seen.length === 2) break;
  }
  expect(seen).toEqual(['one', 'two']);
  expect(cancel).toHaveBeenCalledTimes(1);
});
