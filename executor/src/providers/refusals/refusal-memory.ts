import type { Refusal } from './refusal.ts';

/** How long a refusal is remembered, in milliseconds. Servers and models change. */
export const MEMORY_MS = 60 * 60_000;

/** Maximum number of refusals of a model. Each may have a tool's schema. */
const MAX_REFUSALS = 100;

type ModelMemory = {
  /** The model that the provider named in its answer, such as a dated version. */
  readonly version: string;
  readonly refusals: readonly { readonly refusal: Refusal; readonly until: number }[];
};

/** The refusals of one provider, by model. A refusal expires, and a new version of the model starts without any. */
export class RefusalMemory {
  readonly #models = new Map<string, ModelMemory>();

  /** The refusals of a model, oldest first. */
  recall(model: string): readonly Refusal[] {
    const now = performance.now();
    return (this.#models.get(model)?.refusals ?? []).flatMap(({ refusal, until }) => (until > now ? [refusal] : []));
  }

  /**
   * Remembers refusals once a request has been answered with their changes.
   *
   * @param version - the model that the answer names
   */
  remember(model: string, version: string, found: readonly Refusal[]): void {
    const known = this.#models.get(model);
    const now = performance.now();
    const kept = known?.version === version ? known.refusals.filter(({ until }) => until > now) : [];
    const added = found.filter(({ isLasting }) => isLasting !== false).map((refusal) => ({ refusal, until: now + MEMORY_MS }));
    const refusals = [...kept, ...added].slice(-MAX_REFUSALS);
    if (refusals.length > 0) this.#models.set(model, { version, refusals });
    else this.#models.delete(model);
  }
}
