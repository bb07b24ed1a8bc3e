import { anySignal } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { JsonRecord } from '../http/json-record.ts';
import type { Engine, EngineParams } from './engine.ts';
import { mapEngineError } from './map-engine-error.ts';
import { TurnQueue } from './turn-queue.ts';

/** Reads stored models and loads them into an engine. */
export type ModelSource = {
  readonly readModel: (id: string) => Promise<Blob>;
  readonly loadEngine: (model: Blob) => Promise<Engine>;
};

/** Creates the request once the model's capabilities are known. */
export type CreateParams = (supportsImages: boolean) => EngineParams;

/** Runs models inside the page, one at a time: each model needs its whole size in memory, and all of the CPU. */
export class ModelRunner {
  readonly #source: ModelSource;
  readonly #turns = new TurnQueue();
  #loaded: { readonly id: string; readonly engine: Promise<Engine> } | undefined;

  constructor(source: ModelSource) {
    this.#source = source;
  }

  /**
   * Runs a completion and yields OpenAI chunks that are not normalized. After an abort, a model continues to load for the next
   * request.
   *
   * @throws ExecutorError for failures; the signal's reason after an abort
   */
  async *run(id: string, createParams: CreateParams, signal: AbortSignal): AsyncGenerator<JsonRecord, void> {
    const endTurn = await this.#turns.take(signal);
    const stop = new AbortController();
    let chunks: AsyncIterator<object> | undefined;
    try {
      const engine = await raceSignal(this.#load(id), signal);
      const params = { ...createParams(engine.supportInputModality('image')), abortSignal: anySignal([signal, stop.signal]) };
      chunks = (await raceSignal(engine.createChatCompletion({ ...params, stream: true }), signal))[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await raceSignal(chunks.next(), signal);
        if (done) return;
        yield value as JsonRecord;
      }
    } catch (thrown) {
      signal.throwIfAborted();
      await this.#unloadCrashed(thrown);
      throw mapEngineError(thrown);
    } finally {
      // The engine stops only between tokens. The next request waits for it; the aborted one does not.
      stop.abort();
      void drain(chunks).then(endTurn);
    }
  }

  #load(id: string): Promise<Engine> {
    if (this.#loaded?.id === id) return this.#loaded.engine;
    const before = this.#loaded?.engine;
    const engine = (async () => {
      // The page may not have enough memory for two models.
      await before?.then((each) => each.exit()).catch(() => undefined);
      return this.#source.loadEngine(await this.#source.readModel(id));
    })();
    this.#loaded = { id, engine };
    engine.catch(() => {
      if (this.#loaded?.engine === engine) this.#loaded = undefined;
    });
    return engine;
  }

  /** Unloads an engine that crashed, so that the next request reloads the model. */
  async #unloadCrashed(thrown: unknown): Promise<void> {
    if (thrown instanceof ExecutorError || (thrown as { type?: unknown } | undefined)?.type === 'inference_error') return;
    const crashed = this.#loaded?.engine;
    this.#loaded = undefined;
    await crashed?.then((each) => each.exit()).catch(() => undefined);
  }
}

async function drain(chunks: AsyncIterator<object> | undefined): Promise<void> {
  try {
    while (chunks && !(await chunks.next()).done);
  } catch {
    // A stopped engine rejects.
  }
}
