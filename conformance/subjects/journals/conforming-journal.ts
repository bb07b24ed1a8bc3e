/** One line of a journal. */
export type JournalLine = {
  readonly at: number;
  readonly session: string;
  readonly from: string;
  readonly to: string;
  readonly frame: string;
  readonly bytes?: number;
};

/** The provider key, which the conforming journal does not contain. */
export const JOURNAL_KEY = 'sk-journal-canary-7d1e0c5b9a24';

const SESSION = 'Xq0aB1';
const USER = 'u-1';

/** A call of the journal, and its channel. */
export type JournalCall = { readonly channel: string; readonly ackId: number };

/** Calls of the conforming journal, by outcome. */
export const CALLS = {
  streamed: call(1),
  nonStreaming: call(2),
  earlyError: call(3),
  lateError: call(4),
  stopped: call(5),
  refused: call(6),
} satisfies Record<string, JournalCall>;

function call(ackId: number): JournalCall {
  return { ackId, channel: `${USER}:${SESSION}:3b1c0000-0000-4000-8000-00000000000${ackId}` };
}

class Writer {
  readonly lines: JournalLine[] = [];
  #at = 1_735_689_600_000;

  sendFromBackend(name: string, data: unknown, ackId?: number): void {
    this.#add('backend', 'executor', `2${ackId ?? ''}${JSON.stringify([name, data])}`);
  }

  sendFromExecutor(packet: string, after = 5): void {
    this.#add('executor', 'backend', packet, after);
  }

  call({ channel, ackId }: JournalCall, stream: boolean, chat = 'c-1'): void {
    const form = { model: 'llama3.2', stream, messages: [{ role: 'user', content: 'Say hello.' }] };
    const data = { form_data: form, model: { id: 'llama3.2' }, channel, session_id: SESSION };
    this.sendFromBackend('events', { chat_id: chat, message_id: `m-${ackId}`, data: { type: 'request:chat:completion', data } }, ackId);
  }

  ack({ ackId }: JournalCall, value: unknown): void {
    this.sendFromExecutor(`3${ackId}${JSON.stringify([value])}`);
  }

  item({ channel }: JournalCall, item: unknown, after = 5): void {
    this.sendFromExecutor(`2${JSON.stringify([channel, item])}`, after);
  }

  /** Advances the time, so that no call is still running at the end of the recording. */
  waitForOpenCalls(): void {
    this.sendFromExecutor(`2${JSON.stringify(['heartbeat', {}])}`, 30_000);
  }

  #add(from: string, to: string, frame: string, after = 5): void {
    this.#at += after;
    this.lines.push({ at: this.#at, session: SESSION, from, to, frame });
  }
}

export function chunk(delta: unknown, finish: string | null = null, more: object = {}): object {
  const common = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_735_689_600, model: 'llama3.2' };
  return { ...common, choices: [{ index: 0, delta, finish_reason: finish }], ...more };
}

/** A conforming journal, written by hand from PROTOCOL.md. */
export function writeConformingJournal(): JournalLine[] {
  const writer = new Writer();
  const { streamed, nonStreaming, earlyError, lateError, stopped, refused } = CALLS;
  writer.call(streamed, true);
  writer.ack(streamed, { status: true });
  writer.item(streamed, chunk({ role: 'assistant', content: 'Hel' }));
  writer.item(streamed, chunk({ content: 'lo 漢字 data: [DONE]\n\n{"done":true}' }));
  writer.item(streamed, chunk({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'look', arguments: '' } }] }));
  writer.item(streamed, chunk({ tool_calls: [{ index: 0, function: { arguments: '{}' } }] }));
  writer.item(streamed, chunk({}, 'tool_calls'));
  writer.item(streamed, chunk({}, null, { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 } }));
  writer.item(streamed, { done: true });
  writer.call(nonStreaming, false);
  writer.ack(nonStreaming, {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'llama3.2',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
  });
  writer.item(nonStreaming, { done: true });
  writer.call(earlyError, true, '');
  writer.ack(earlyError, { error: 'The provider requires a key. Enter one.', code: 'invalid-key' });
  writer.item(earlyError, { done: true });
  writer.call(lateError, true);
  writer.ack(lateError, { status: true });
  writer.item(lateError, chunk({ role: 'assistant', content: 'Half' }));
  writer.item(lateError, {
    error: { message: 'The provider closed the connection. Send it again.', code: 'answer-cut', cure: 'Send it again.' },
  });
  writer.item(lateError, { done: true });
  writer.call(stopped, true);
  writer.ack(stopped, { status: true });
  writer.item(stopped, chunk({ role: 'assistant', content: 'A long' }));
  writer.sendFromBackend('events', { chat_id: 'c-1', message_id: `m-${stopped.ackId}`, data: { type: 'chat:tasks:cancel' } });
  writer.item(stopped, chunk({ content: ' story' }));
  writer.item(stopped, { done: true });
  writer.call(refused, true);
  writer.ack(refused, { error: 'The request has no messages.', code: 'bad-request' });
  writer.waitForOpenCalls();
  return writer.lines;
}
