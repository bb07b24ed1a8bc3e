import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { JsonRecord } from '../http/json-record.ts';
import type { Engine, EngineParams } from './engine.ts';
import { mapEngineError } from './map-engine-error.ts';
import { TurnQueue } from './turn-queue.ts';

/** The model storage and engine of a runner. */
export type ModelSource = {
  readonly readModel: (id: string) => Promise<Blob>;
  readonly loadEngine: (model: Blob) => Promise<Engine>;
};

/** Builds the request once the model's capabilities are known. */
export type Ask = (takesImages: boolean) => EngineParams;

/** Runs models inside the page, one at a time: each needs its whole size in memory, and the whole CPU. */
export class ModelRunner {
  readonly #edge: ModelSource;
  readonly #turns = new TurnQueue();
  #loaded: { readonly id: string; readonly engine: Promise<Engine> } | undefined;

  constructor(edge: ModelSource) {
    this.#edge = edge;
  }

  /**
   * Runs a completion and yields OpenAI chunks, not yet normalized. A model that is loading continues to load after an abort, for
   * the next request.
   *
   * @throws ExecutorError for failures; the signal's reason after an abort
   */
  async *run(id: string, ask: Ask, signal: AbortSignal): AsyncGenerator<JsonRecord, void> {
    const endTurn = await this.#turns.take(signal);
    const stop = new AbortController();
    let chunks: AsyncIterator<object> | undefined;
    try {
      const engine = await raceSignal(this.#load(id), signal);
      const params = { ...ask(engine.supportInputModality('image')), abortSignal: AbortSignal.any([signal, stop.signal]) };
      chunks = (await raceSignal(engine.createChatCompletion({ ...params, stream: true }), signal))[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await raceSignal(chunks.next(), signal);
        if (done) return;
        yield value as JsonRecord;
      }
    } catch (thrown) {
      signal.throwIfAborted();
      await this.#forgetBroken(thrown);
      throw mapEngineError(thrown);
    } finally {
      // The engine stops only between tokens: the next request waits for that, the aborted one does not.
      stop.abort();
      void drain(chunks).then(endTurn);
    }
  }

  #load(id: string): Promise<Engine> {
    if (this.#loaded?.id === id) return this.#loaded.engine;
    const before = this.#loaded?.engine;
    const engine = (async () => {
      // The page may not have memory for two models.
      await before?.then((each) => each.exit()).catch(() => undefined);
      return this.#edge.loadEngine(await this.#edge.readModel(id));
    })();
    this.#loaded = { id, engine };
    engine.catch(() => {
      if (this.#loaded?.engine === engine) this.#loaded = undefined;
    });
    return engine;
  }

  /** Drops an engine that crashed, so that the next request reloads the model. */
  async #forgetBroken(thrown: unknown): Promise<void> {
    if (thrown instanceof ExecutorError || (thrown as { type?: unknown } | undefined)?.type === 'inference_error') return;
    const broken = this.#loaded?.engine;
    this.#loaded = undefined;
    await broken?.then((each) => each.exit()).catch(() => undefined);
  }
}

async function drain(chunks: AsyncIterator<object> | undefined): Promise<void> {
  try {
    while (chunks && !(await chunks.next()).done);
  } catch {
    // A stopped run ends this way.
  }
}
