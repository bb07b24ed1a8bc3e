import type { ChatCompletion } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Session } from '../connection/session.ts';
import { jsonBytes } from './split-chunk.ts';

/** What a backend is expected to take if it does not say (rule ITM-6). */
const UNKNOWN_BACKEND_BYTES = 900_000;

/** Room for the rest of a packet: its type and ack number, brackets, quotes and a comma. */
const PACKET_BYTES = 40;

const SMALLER = 'Ask for something smaller, such as a smaller image, or';

/** What to do about a limit, by who sets it. */
const CURES = {
  backend: "raise the backend's message size limit: maxHttpBufferSize, in Python max_http_buffer_size.",
  unknown: 'update the backend: current Socket.IO servers name the message size that they take.',
  executor: 'raise the limit maxItemBytes of the executor.',
} as const;

/** The limit on one item, or on a whole answer in the callback: what the backend takes, and not more than the user allows. */
export class ItemLimit {
  /** In bytes of JSON. */
  readonly bytes: number;
  readonly #setBy: keyof typeof CURES;

  constructor({ maxPayload }: Pick<Session, 'maxPayload'>, channel: string, maxItemBytes: number) {
    const bytes = maxPayload === undefined ? UNKNOWN_BACKEND_BYTES : maxPayload - PACKET_BYTES - jsonBytes(channel);
    this.bytes = Math.min(bytes, maxItemBytes);
    this.#setBy = maxItemBytes < bytes ? 'executor' : maxPayload === undefined ? 'unknown' : 'backend';
  }

  /** @throws ExecutorError `answer-too-large` for a part of a stream that can't be split and exceeds the limit */
  requireItem(bytes: number): void {
    if (bytes <= this.bytes) return;
    const sentence = `A part of the answer is ${bytes} bytes; at most ${this.bytes} fit into one message to the backend.`;
    throw new ExecutorError('answer-too-large', { sentence, cure: `${SMALLER} ${CURES[this.#setBy]}` });
  }

  /** @throws ExecutorError `answer-too-large` for a whole answer that exceeds the limit */
  requireCompletion(completion: ChatCompletion): void {
    const bytes = jsonBytes(completion);
    if (bytes <= this.bytes) return;
    const sentence = `The answer is ${bytes} bytes; at most ${this.bytes} fit into one message to the backend.`;
    // A stream can split text, and nothing else.
    const advice = bytes - textBytes(completion) <= this.bytes ? 'Ask for a shorter answer or with "stream": true, or' : SMALLER;
    throw new ExecutorError('answer-too-large', { sentence, cure: `${advice} ${CURES[this.#setBy]}` });
  }
}

function textBytes({ choices }: ChatCompletion): number {
  const texts = choices.map(({ message: { content, reasoning_content, tool_calls } }) => [content, reasoning_content, tool_calls]);
  return jsonBytes(texts);
}
