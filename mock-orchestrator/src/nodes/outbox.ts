/** Most text of one batch, in UTF-16 units, unless a single message is larger. */
const MAX_BATCH = 256 * 1024;

/** Messages, and the length of all that have not arrived. */
type Waiting = { readonly messages: string[]; length: number };

/**
 * Messages on their way to several receivers, in order for each. A trip costs far more than a message, so those of one turn of the
 * event loop share one, and so do those that wait for the trip before. A message alone waits for no other.
 */
export class Outbox {
  readonly #send: (receiver: string, batch: string) => Promise<void>;
  readonly #onLength: (receiver: string, length: number) => void;
  /** What waits for each receiver with a trip on its way or about to begin. */
  readonly #waiting = new Map<string, Waiting>();

  /**
   * @param send - sends a JSON list of messages to a receiver, and never rejects. The next batch follows when it resolves
   * @param onLength - called with what is kept for a receiver now, in UTF-16 units
   */
  constructor(
    send: (receiver: string, batch: string) => Promise<void>,
    onLength: (receiver: string, length: number) => void = () => undefined,
  ) {
    this.#send = send;
    this.#onLength = onLength;
  }

  /** Adds a message, as JSON. */
  post(receiver: string, json: string): void {
    const waiting = this.#waiting.get(receiver) ?? this.#open(receiver);
    waiting.messages.push(json);
    waiting.length += json.length;
    this.#onLength(receiver, waiting.length);
  }

  /** Discards everything that waits. */
  clear(): void {
    for (const waiting of this.#waiting.values()) {
      waiting.messages.length = 0;
      waiting.length = 0;
    }
  }

  #open(receiver: string): Waiting {
    const waiting = { messages: [], length: 0 };
    this.#waiting.set(receiver, waiting);
    setImmediate(() => void this.#flush(receiver, waiting));
    return waiting;
  }

  async #flush(receiver: string, waiting: Waiting): Promise<void> {
    const { messages } = waiting;
    while (messages.length > 0) {
      const sent = messages.splice(0, countOfBatch(messages));
      const batch = `[${sent.join(',')}]`;
      await this.#send(receiver, batch);
      // It was discarded meanwhile, if the outbox was cleared.
      waiting.length = Math.max(0, waiting.length - (batch.length - sent.length - 1));
      this.#onLength(receiver, waiting.length);
    }
    this.#waiting.delete(receiver);
  }
}

/** How many of the messages share the next batch. */
function countOfBatch(messages: readonly string[]): number {
  let length = 0;
  const end = messages.findIndex((message, index) => {
    length += message.length;
    return index > 0 && length > MAX_BATCH;
  });
  return end === -1 ? messages.length : end;
}
