import { ExecutorError, type ShownError, showError } from '@chat-executor/executor';
import type { OfferedModel } from '@chat-executor/protocol';
import type { ReactiveControllerHost } from 'lit';

/** The state of the models inside the page, of one kind. */
export type PageModelsState = {
  readonly kind: 'built-in' | 'wllama';
  readonly isLoading: boolean;
  /** Model files stored in this browser; empty for the built-in model. */
  readonly files: readonly OfferedModel[];
  /** Availability of the model built into the browser; undefined while loading, or in a browser without a built-in model. */
  readonly availability: 'downloadable' | 'downloading' | 'available' | undefined;
  /** Progress of a copy or download, from 0 to 1; undefined if none is running. */
  readonly progress: number | undefined;
  /** The last copied model. */
  readonly stored: string | undefined;
  readonly error: ShownError | undefined;
};

type Code = typeof import('@chat-executor/executor/page-models');

const INITIAL_STATE = {
  isLoading: true,
  files: [],
  availability: undefined,
  progress: undefined,
  stored: undefined,
  error: undefined,
} as const;

/** Manages the models inside the page: lists, copies and removes files, downloads the built-in model. */
export class PageModels {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #state: PageModelsState | undefined;
  #code: Code | undefined;
  #controller: AbortController | undefined;

  /** @param onChange - called when a model was added or removed */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Undefined while no kind is shown. */
  get state(): PageModelsState | undefined {
    return this.#state;
  }

  /** Shows the models of a kind, or none, and cancels a copy or download of another kind. */
  show(kind: string | undefined): void {
    if (kind === this.#state?.kind) return;
    this.cancel();
    this.#state = undefined;
    if (kind !== 'built-in' && kind !== 'wllama') return;
    this.#state = { ...INITIAL_STATE, kind };
    void this.#run(() => this.#refresh());
  }

  /** Copies a file that the user picked into this browser. */
  store(file: File): void {
    void this.#run(async ({ storeModelFile }, signal) => {
      this.#change({ progress: 0 });
      const stored = await storeModelFile(file, { signal, onProgress: (progress) => this.#change({ progress }) });
      this.#change({ stored });
      await this.#refresh();
      this.#onChange();
    });
  }

  /** Removes a file from this browser. */
  remove(id: string): void {
    void this.#run(async ({ removeModelFile }) => {
      await removeModelFile(id);
      await this.#refresh();
      this.#onChange();
    });
  }

  /** Downloads the built-in model. Call it from a click. */
  download(): void {
    void this.#run(async ({ downloadBuiltInModel }, signal) => {
      this.#change({ progress: 0 });
      await downloadBuiltInModel({ signal, onProgress: (progress) => this.#change({ progress }) });
      await this.#refresh();
      this.#onChange();
    });
  }

  /** Cancels a copy or download, and discards what it has stored. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#change({ progress: undefined });
  }

  async #run(act: (code: Code, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.#change({ error: undefined, stored: undefined });
    try {
      // Already loaded on a click, because browsers allow a download only during the click.
      await act(this.#code ?? (await this.#load()), controller.signal);
    } catch (thrown) {
      if (!controller.signal.aborted) this.#change({ error: showError(ExecutorError.from(thrown)) });
    }
    if (this.#controller === controller) this.#change({ progress: undefined, isLoading: false });
  }

  async #load(): Promise<Code> {
    this.#code = await import('@chat-executor/executor/page-models');
    return this.#code;
  }

  async #refresh(): Promise<void> {
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
