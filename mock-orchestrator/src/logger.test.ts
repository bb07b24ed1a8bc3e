import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { makeChunk } from './testing/scripted-executor.ts';
import { readEvents, startStage, TOKENS } from './testing/stage.ts';

function collect() {
  const lines: string[] = [];
  return { lines, logger: createLogger('debug', { write: (line) => void lines.push(line) }) };
}

test('logs a request with its id and outcome, but never its content or answer', async () => {
  const { lines, logger } = collect();
  const stage = await startStage({ logger });
  const executor = await stage.connect({ models: ['m'] });
  const messages = [{ role: 'user', content: 'secret-prompt' }];
  const pending = stage.ask({ messages });
  (await executor.nextCall()).answer('secret-answer');
  const response = await pending;
  await readEvents(response);
  const failing = stage.ask({ messages });
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  call.emit(makeChunk('secret-answer'));
  call.emit({ error: { message: 'secret-error sk-canary-1234567890', code: 'overloaded', cure: 'Wait.' } });
  await readEvents(await failing);
  await stage.ask({ messages, model: '' });
  await stage.ask({}, { token: 'wrong-token-canary' });
  await expect.poll(() => lines.filter((line) => line.includes('request ended')).length, { timeout: 15_000 }).toBe(2);
  const log = lines.join('');
  expect(log).toContain(response.headers.get('x-request-id'));
  expect(log).toContain('"outcome":"completed"');
  expect(log).toContain('"outcome":"overloaded"');
  for (const secret of ['secret', 'canary', TOKENS.ada]) expect(log).not.toContain(secret);
});

test('logs an internal error with its request, and masks secrets', async () => {
  const { lines, logger } = collect();
  const stage = await startStage({
    logger,
    ownsChat: () => {
      throw new Error('database at db://x?password=canary refused the connection');
    },
  });
  const response = await stage.ask({ chat_id: 'chat-1' });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('database');
  const [entry] = lines
    .filter((line) => line.includes('"level":50'))
    .map((line) => JSON.parse(line) as { request: string; err: { message: string; stack: string } });
  expect(entry?.request).toBe(response.headers.get('x-request-id'));
  expect(entry?.err.message).toBe('database at db://x?password=*** refused the connection');
  expect(entry?.err.stack).not.toContain('canary');
});

test('escapes invisible characters that a caller chose', () => {
  const { lines, logger } = collect();
  logger.info({ session: '\u009b\u202e\u200b\ud83d' }, 'session\u007fopened');
  expect(lines[0]).toContain('"session":"\\u009b\\u202e\\u200b\\ud83d"');
  expect(lines[0]).toContain('session\\u007fopened');
});
