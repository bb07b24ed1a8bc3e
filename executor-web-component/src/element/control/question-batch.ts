/** Milliseconds in which requests join a question that appeared before them, so that requests sent together share one question. */
const JOIN_MS = 500;

/**
 * The requests that the shown permission question is about, by their question ids. Requests that arrive later than together wait for
 * the next question, so that an answer covers no request that the user was not shown.
 */
export class QuestionBatch {
  #ids = new Set<string>();
  #joinUntil = 0;
  #version = 0;

  /** Grows each time the question comes to stand for a request that it did not stand for. Then the user must see it again. */
  get version(): number {
    return this.#version;
  }

  /**
   * The waiting requests that the question is about: those that it was about, or all when it is a new question.
   *
   * @param now - milliseconds
   */
  select(waiting: readonly string[], now: number): readonly string[] {
    const isNew = !waiting.some((id) => this.#ids.has(id));
    if (isNew) this.#joinUntil = now + JOIN_MS;
    if (now < this.#joinUntil && waiting.some((id) => !this.#ids.has(id))) {
      this.#ids = new Set(waiting);
      this.#version += 1;
    }
    return waiting.filter((id) => this.#ids.has(id));
  }
}
