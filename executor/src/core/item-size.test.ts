import { HELLO_REQUEST, isChunk, startRelay, stopRelays, textOf } from '@chat-executor/testing/relay';
import type { Trace } from '@chat-executor/testing/scripted-backend';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, describe, expect, test } from 'vitest';

afterEach(stopRelays);

const imageOf = (bytes: number) => ({ type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(bytes)}` } });
const imagesOf = ({ events }: Trace) =>
  events.flatMap(([, item]) => (isChunk(item) ? ((item.choices[0]?.delta['images'] ?? []) as object[]) : []));
const errorOf = ({ events }: Trace) => events.map(([, item]) => (item as { error?: object }).error).find(Boolean);

/** A provider whose answer contains an image, or as much text, or both. */
function answer(parts: { image?: number; text?: number }) {
  const delta = { ...(parts.image && { images: [imageOf(parts.image)] }), ...(parts.text && { content: 'x'.repeat(parts.text) }) };
  return {
    stream: async function* () {
      yield chunkOf({ role: 'assistant', content: 'before ' });
      yield chunkOf(delta);
      yield chunkOf({ content: ' after' });
      yield chunkOf({}, { finish_reason: 'stop' });
    },
    complete: async () => ({
      ...{ id: 'c-1', object: 'chat.completion' as const, created: 1, model: 'model-1' },
      choices: [{ index: 0, message: { role: 'assistant', content: '', ...delta }, finish_reason: 'stop' }],
    }),
  };
}

describe('a part that cannot be split', () => {
  test.each([
    ['a backend that takes 4 MB', 4_000_000, 1_200_000],
    ['a backend that takes 1 MB', 1_000_000, 990_000],
    ['a backend that does not name its limit', Infinity, 890_000],
  ])('is sent as one item to %s', async (_, maxMessageBytes, image) => {
    const { backend } = await startRelay(answer({ image }), {}, { maxMessageBytes });
    const trace = await backend.call(HELLO_REQUEST);
    await trace.done;
    expect(errorOf(trace)).toBeUndefined();
    expect(imagesOf(trace)).toEqual([imageOf(image)]);
    expect(textOf(trace)).toBe('before  after');
  });

  test.each([
    ['a backend that takes 200 kB', 200_000, 201_000, {}, 'message size limit'],
    ['a backend that does not name its limit', Infinity, 910_000, {}, 'update the backend'],
    ['an executor with a lower limit', 4_000_000, 110_000, { maxItemBytes: 100_000 }, 'maxItemBytes'],
  ])('ends only its own request if it is too large for %s', async (_, maxMessageBytes, image, limits, cure) => {
    const { backend } = await startRelay(answer({ image }), { limits }, { maxMessageBytes });
    const socket = await backend.socket();
    const trace = await backend.call(HELLO_REQUEST);
    await trace.done;
    expect(errorOf(trace)).toMatchObject({ code: 'answer-too-large', cure: expect.stringContaining(cure) });
    expect(errorOf(trace)).toMatchObject({ cure: expect.not.stringContaining('stream') });
    expect(textOf(trace)).toBe('before ');
    expect(await backend.socket(), 'the session goes on').toBe(socket);
  });

  test('does not block its channel, although it exceeds the limit on unsent bytes, whatever the backend acks', async () => {
    const waiting: (() => void)[] = [];
    for (const itemAcks of ['never', (ack: () => void) => waiting.push(ack)] as const) {
      const { backend } = await startRelay(
        answer({ image: 3_000_000 }),
        { limits: { ackWaitMs: 5 } },
        { maxMessageBytes: 8_000_000, itemAcks },
      );
      const trace = await backend.call(HELLO_REQUEST);
      await trace.done;
      expect(imagesOf(trace)).toHaveLength(1);
      expect(textOf(trace)).toBe('before  after');
      for (const ack of waiting.splice(0)) ack();
    }
  });
});

test('splits text below the limit of a backend that takes less than usual', async () => {
  const { backend } = await startRelay(answer({ text: 300_000, image: 40_000 }), {}, { maxMessageBytes: 50_000 });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(errorOf(trace)).toBeUndefined();
  expect(textOf(trace)).toBe(`before ${'x'.repeat(300_000)} after`);
  expect(imagesOf(trace)).toEqual([imageOf(40_000)]);
});

describe('a whole answer', () => {
  const request = { ...HELLO_REQUEST, stream: false };

  test('is as large as the backend takes', async () => {
    const { backend } = await startRelay(answer({ image: 1_200_000 }), {}, { maxMessageBytes: 4_000_000 });
    expect(await (await backend.call(request)).ack).toMatchObject({ choices: [{ message: { images: [imageOf(1_200_000)] } }] });
  });

  test.each([
    ['text, which a stream could split', { text: 1_200_000 }, '"stream": true'],
    ['an image, which it could not', { image: 1_200_000 }, 'smaller image'],
  ])('that is too large names a cure that helps: %s', async (_, parts, cure) => {
    const { backend } = await startRelay(answer(parts));
    expect(await (await backend.call(request)).ack).toMatchObject({ code: 'answer-too-large', cure: expect.stringContaining(cure) });
  });
});
