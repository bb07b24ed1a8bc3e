import { request as httpRequest, type IncomingMessage } from 'node:http';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});
afterEach(async () => {
  await stage.stop();
});

/** Posts a request and resolves with the response as soon as its headers arrive, without reading the body. */
function askWithoutReading(): Promise<IncomingMessage> {
  return new Promise((resolve) => {
    const headers = { authorization: 'Bearer token-of-ada', 'content-type': 'application/json' };
    httpRequest(`${stage.url}/v1/chat/completions`, { method: 'POST', headers }, (response) => resolve(response.pause())).end(
      JSON.stringify({ model: 'words', messages: [], stream: true }),
    );
  });
}

test('slows the provider down while the caller does not read, answers other callers meanwhile, and loses no text', async () => {
  const words = Array.from({ length: 30_000 }, (_, i) => `${i} `.padEnd(1000, '.'));
  const body = sseBody(words, '\n');
  let written = 0;
  stage.provider.answer = async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (; written < body.length; written += 65_536) {
      const room = response.write(body.subarray(written, written + 65_536));
      if (!room) await new Promise((resolve) => response.once('drain', resolve));
    }
    response.end();
  };
  const response = await askWithoutReading();
  const seen = [-1];
  await expect.poll(() => seen.push(written) && seen.at(-1) === seen.at(-2), { interval: 1000, timeout: 20_000 }).toBe(true);
  expect(written).toBeLessThan(body.length / 2);

  stage.provider.answer = (other) => writePieces(other, sseBody(['short'], '\n'), 1000);
  expect(await (await stage.ask()).text()).toContain('short');

  let length = 0;
  let end = '';
  for await (const piece of response) {
    length += (piece as Buffer).length;
    end = (end + String(piece)).slice(-100);
  }
  expect(length).toBeGreaterThan(30_000 * 1000);
  expect(end).toMatch(/"finish_reason":"stop"\}\]\}\n\ndata: \[DONE\]\n\n$/);
}, 180_000);
