import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { JsonRecord } from '../http/json-record.ts';
import type { Engine, EngineParams } from './engine.ts';
import { mapEngineError } from './map-engine-error.ts';
import { TurnQueue } from './turn-queue.ts';

/** Where models come from and what runs them. */
export type RunnerEdge = {
  readonly readModel: (id: string) => Promise<Blob>;
  readonly loadEngine: (model: Blob) => Promise<Engine>;
};

/** What to ask the model, once it is known what it takes. */
export type Ask = (takesImages: boolean) => EngineParams;

/** Runs models inside the page, one at a time: each takes its whole size in memory, and all there is of the processor. */
export class ModelRunner {
  readonly #edge: RunnerEdge;
  readonly #turns = new TurnQueue();
  #loaded: { readonly id: string; readonly engine: Promise<Engine> } | undefined;

  constructor(edge: RunnerEdge) {
    this.#edge = edge;
  }

  /**
   * Runs a completion on a model and yields what it writes, as OpenAI's chunks that are still to be mended. A model that is being
   * loaded goes on loading after an abort: the next request will want it.
   *
   * @throws ExecutorError for what goes wrong; the signal's reason after an abort
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
      // It notices between two tokens only: whoever is next waits for that, whoever left does not.
      stop.abort();
      void drain(chunks).then(endTurn);
    }
  }

  #load(id: string): Promise<Engine> {
    if (this.#loaded?.id === id) return this.#loaded.engine;
    const before = this.#loaded?.engine;
    const engine = (async () => {
      // Two models at once may be more than the page can hold.
      await before?.then((each) => each.exit()).catch(() => undefined);
      return this.#edge.loadEngine(await this.#edge.readModel(id));
    })();
    this.#loaded = { id, engine };
    engine.catch(() => {
      if (this.#loaded?.engine === engine) this.#loaded = undefined;
    });
    return engine;
  }

  /** After a fault of the program itself it is of no use any more, and the next request loads the model anew. */
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
    // How a run ends that was stopped.
  }
}
