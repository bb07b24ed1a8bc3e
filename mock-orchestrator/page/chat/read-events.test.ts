import { expect, onTestFinished, test, vi } from 'vitest';
import { EnvelopeEvent } from '../backend/user-events.ts';
import type { AnswerPiece } from './read-answer.ts';
import { AnswerEvents } from './read-events.ts';

test('an answer is not cut off while the computer sleeps', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const source = Object.assign(new EventTarget(), { connected: false });
  const events = new AnswerEvents(source, { answerId: 'a', signal: new AbortController().signal, isRunning: async () => true });
  source.dispatchEvent(new Event('change'));
  // Each timer that is due at wake-up fires once.
  await vi.advanceTimersToNextTimerAsync();
  source.connected = true;
  source.dispatchEvent(new Event('change'));
  const data = { done: true, output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hello' }] }] };
  source.dispatchEvent(new EnvelopeEvent({ chat_id: 'c', message_id: 'a', data: { type: 'chat:completion', data } }));
  const pieces: AnswerPiece[] = [];
  for await (const piece of events.read()) pieces.push(piece);
  expect(pieces).toEqual([{ type: 'whole', answer: { content: 'Hello', reasoning: '' } }]);
});

test.each([
  ['rejects', () => Promise.reject(new Error('unreachable'))],
  ['never settles', () => new Promise<boolean>(() => undefined)],
])('an answer is cut off in time if the question whether it runs %s, also if the connection comes and goes', async (_, isRunning) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const source = Object.assign(new EventTarget(), { connected: true });
  const events = new AnswerEvents(source, { answerId: 'a', signal: new AbortController().signal, isRunning });
  const ended = events
    .read()
    .next()
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  for (let seconds = 0; seconds < 180; seconds += 10) {
    source.connected = !source.connected;
    source.dispatchEvent(new Event('change'));
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(await Promise.race([ended, 'goes on'])).toMatchObject({ code: 'cut' });
  // After the end, no timer is left.
  void events.check();
  expect(vi.getTimerCount()).toBe(0);
});

test('an answer goes on if it still runs when the orchestrator can be asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const source = Object.assign(new EventTarget(), { connected: true });
  const isRunning = vi.fn(async () => true).mockRejectedValueOnce(new Error('unreachable'));
  const controller = new AbortController();
  const events = new AnswerEvents(source, { answerId: 'a', signal: controller.signal, isRunning });
  source.dispatchEvent(new Event('change'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(isRunning).toHaveBeenCalledTimes(2);
  controller.abort(new Error('stopped'));
  await expect(events.read().next()).rejects.toThrow('stopped');
});

test('a late answer that the request still runs does not undo that it has ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const source = Object.assign(new EventTarget(), { connected: true });
  const late = Promise.withResolvers<boolean>();
  const isRunning = vi.fn(async () => false).mockImplementationOnce(() => late.promise);
  const events = new AnswerEvents(source, { answerId: 'a', signal: new AbortController().signal, isRunning });
  source.dispatchEvent(new Event('change'));
  source.dispatchEvent(new Event('change'));
  await vi.advanceTimersByTimeAsync(0);
  late.resolve(true);
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(events.read().next()).rejects.toMatchObject({ code: 'cut' });
});
