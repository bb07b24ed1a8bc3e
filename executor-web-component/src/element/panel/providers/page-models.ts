import { ExecutorError, type ShownError, showError } from '@chat-executor/executor';
import type { OfferedModel } from '@chat-executor/protocol';
import type { ReactiveControllerHost } from 'lit';

/** What is known of the models inside the page, of one kind. */
export type PageModelsState = {
  readonly kind: 'built-in' | 'wllama';
  readonly isLoading: boolean;
  /** Files kept in this browser; empty for the browser's own model. */
  readonly files: readonly OfferedModel[];
  /** The state of the built-in browser model; undefined during the search, or if there is none. */
  readonly availability: 'downloadable' | 'downloading' | 'available' | undefined;
  /** How much is copied or downloaded, from 0 to 1; undefined while nothing is. */
  readonly progress: number | undefined;
  /** The model that was copied last. */
  readonly stored: string | undefined;
  readonly error: ShownError | undefined;
};

type Code = typeof import('@chat-executor/executor/page-models');

const NOTHING = { isLoading: true, files: [], availability: undefined, progress: undefined, stored: undefined, error: undefined } as const;

/** Manages the models inside the page for the dialog: lists, copies and removes files, downloads the browser's own. */
export class PageModels {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #state: PageModelsState | undefined;
  #code: Code | undefined;
  #work: AbortController | undefined;

  /** @param onChange - there is a model more, or one less */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Undefined while no kind is shown. */
  get state(): PageModelsState | undefined {
    return this.#state;
  }

  /** Shows a kind, or none, and cancels the copy running for another. */
  show(kind: string | undefined): void {
    if (kind === this.#state?.kind) return;
    this.cancel();
    this.#state = undefined;
    if (kind !== 'built-in' && kind !== 'wllama') return;
    this.#state = { ...NOTHING, kind };
    void this.#run(() => this.#look());
  }

  /** Copies a file the user picked into this browser. */
  store(file: File): void {
    void this.#run(async ({ storeModelFile }, signal) => {
      this.#change({ progress: 0 });
      const stored = await storeModelFile(file, { signal, onProgress: (progress) => this.#change({ progress }) });
      this.#change({ stored });
      await this.#look();
      this.#onChange();
    });
  }

  /** Removes a file from this browser. */
  remove(id: string): void {
    void this.#run(async ({ removeModelFile }) => {
      await removeModelFile(id);
      await this.#look();
      this.#onChange();
    });
  }

  /** Downloads the browser's own model. Call it from a click. */
  download(): void {
    void this.#run(async ({ downloadBuiltInModel }, signal) => {
      this.#change({ progress: 0 });
      await downloadBuiltInModel({ signal, onProgress: (progress) => this.#change({ progress }) });
      await this.#look();
      this.#onChange();
    });
  }

  /** Gives up what is being copied or downloaded; nothing of it is kept. */
  cancel(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#change({ progress: undefined });
  }

  async #run(act: (code: Code, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.cancel();
    const work = new AbortController();
    this.#work = work;
    this.#change({ error: undefined, stored: undefined });
    try {
      // Loaded already when a click comes: a browser begins a download in the turn of the click only.
      await act(this.#code ?? (await this.#load()), work.signal);
    } catch (thrown) {
      if (!work.signal.aborted) this.#change({ error: showError(ExecutorError.from(thrown)) });
    }
    if (this.#work === work) this.#change({ progress: undefined, isLoading: false });
  }

  async #load(): Promise<Code> {
    this.#code = await import('@chat-executor/executor/page-models');
    return this.#code;
  }

  async #look(): Promise<void> {
    const code = this.#code ?? (await this.#load());
    if (this.#state?.kind === 'wllama') this.#change({ files: await code.listModelFiles() });
    else this.#change({ availability: (await code.findModel()).availability });
  }

  #change(change: Partial<PageModelsState>): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }
}
