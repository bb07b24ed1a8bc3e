import { type ExecutorState, type Receipt, type RequestPolicy, waitsForUser } from '@chat-executor/executor';
import type { Language } from '@chat-executor/protocol';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Control, ControlHost } from '../control/control.ts';

/** Loads the permission code with the first request, and shows the permission prompt. */
export class ControlController implements ReactiveController {
  readonly #host: ControlHost;
  #loading: Promise<Control> | undefined;
  #control: Control | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The policy for requests of one backend. */
  policyFor(backend: string): RequestPolicy {
    return { admit: async (call) => (await this.#load()).admit(backend, call) };
  }

  /** Stores the receipt of a request of this tab. */
  saveReceipt(backend: string, receipt: Receipt): void {
    void this.#load().then(
      (control) => control.saveReceipt(backend, receipt),
      () => undefined,
    );
  }

  hostDisconnected(): void {
    // A moved element is reconnected before this microtask; its requests keep waiting.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#control?.close();
      this.#loading = this.#control = undefined;
    });
  }

  /** Renders the permission prompt while requests of any tab wait. */
  render(state: ExecutorState, backend: string, language: Language): TemplateResult | typeof nothing {
    if (!state.requests.some(waitsForUser)) return nothing;
    if (!this.#control) void this.#load().catch(() => undefined);
    return this.#control?.renderPrompt(state, backend, language) ?? nothing;
  }

  #load(): Promise<Control> {
    this.#loading ??= this.#import();
    return this.#loading;
  }

  async #import(): Promise<Control> {
    try {
      const { Control } = await import('../control/control.ts');
      this.#control = new Control(this.#host);
      this.#host.requestUpdate();
      return this.#control;
    } catch (cause) {
      // This request must not run without permission. The next one loads the code again.
      this.#loading = undefined;
      const { missingPart } = await import('../element-errors.ts');
      throw missingPart(cause);
    }
  }
}
