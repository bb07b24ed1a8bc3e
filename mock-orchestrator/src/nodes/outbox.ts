/** Most text of one batch, in UTF-16 units, unless a single message is larger. */
const MAX_BATCH = 256 * 1024;

/**
 * Messages on their way to several receivers, in order for each. A trip costs far more than a message, so those of one turn of the
 * event loop share one, and so do those that wait for the trip before. A message alone waits for no other.
 */
export class Outbox {
  readonly #send: (receiver: string, batch: string) => Promise<void>;
  /** What waits for each receiver with a trip on its way or about to begin. */
  readonly #waiting = new Map<string, string[]>();

  /** @param send - sends a JSON list of messages to a receiver, and never rejects. The next batch follows when it resolves */
  constructor(send: (receiver: string, batch: string) => Promise<void>) {
    this.#send = send;
  }

  /** Adds a message, as JSON. */
  post(receiver: string, json: string): void {
    const waiting = this.#waiting.get(receiver);
    if (waiting !== undefined) {
      waiting.push(json);
      return;
    }
    const messages = [json];
    this.#waiting.set(receiver, messages);
    setImmediate(() => void this.#flush(receiver, messages));
  }

  /** Discards everything that waits. */
  clear(): void {
    for (const messages of this.#waiting.values()) messages.length = 0;
  }

  async #flush(receiver: string, messages: string[]): Promise<void> {
    while (messages.length > 0) await this.#send(receiver, `[${messages.splice(0, countOfBatch(messages)).join(',')}]`);
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
