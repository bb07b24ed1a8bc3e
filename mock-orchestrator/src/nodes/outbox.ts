/** Most text of one batch, in UTF-16 units, unless a single message is larger. */
const MAX_BATCH = 256 * 1024;

/**
 * The messages to one other node, in order. Each trip to it costs far more than a message, so those of one turn of the event loop
 * share one, and so do those that wait for the trip before. A message alone waits for no other.
 */
export class Outbox {
  readonly #send: (batch: string) => Promise<void>;
  #messages: string[] = [];
  #busy = false;

  /**
   * @param send - sends a JSON list of messages. The next batch follows when it resolves; none after it rejects
   */
  constructor(send: (batch: string) => Promise<void>) {
    this.#send = send;
  }

  /** Adds a message, as JSON. */
  post(json: string): void {
    this.#messages.push(json);
    if (this.#busy) return;
    this.#busy = true;
    setImmediate(() => void this.#flush());
  }

  async #flush(): Promise<void> {
    while (this.#messages.length > 0) {
      const count = countOfBatch(this.#messages);
      const batch = this.#messages.slice(0, count);
      this.#messages = this.#messages.slice(count);
      await this.#send(`[${batch.join(',')}]`);
    }
    this.#busy = false;
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
