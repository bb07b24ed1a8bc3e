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
