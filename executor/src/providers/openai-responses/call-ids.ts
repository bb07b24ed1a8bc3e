/** The API's maximum length of a call's id. */
const MAX_LENGTH = 64;

/**
 * The ids of the tool calls of a conversation. Replaces ids that the API refuses: missing, too long, and repeated ones, which some
 * servers give to the calls of every answer.
 */
export class CallIds {
  readonly #used = new Set<string>();
  readonly #unanswered = new Map<string, string | undefined>();

  /** The calls without a result so far. */
  get unanswered(): ReadonlySet<string> {
    return new Set(this.#unanswered.keys());
  }

  /** Adds a call; returns the id to send. */
  open(given: string | undefined): string {
    const isUsable = given !== undefined && given.length <= MAX_LENGTH && !this.#used.has(given);
    const id = isUsable ? given : this.#createId();
    this.#used.add(id);
    this.#unanswered.set(id, given);
    return id;
  }

  /** Adds a result; returns the id of the first unanswered call with the given id, or undefined for an unknown one. */
  answer(given: string | undefined): string | undefined {
    const id = [...this.#unanswered].find(([, original]) => original === given)?.[0];
    if (id !== undefined) this.#unanswered.delete(id);
    return id;
  }

  #createId(): string {
    for (let number = this.#used.size + 1; ; number += 1) if (!this.#used.has(`call_${number}`)) return `call_${number}`;
  }
}
