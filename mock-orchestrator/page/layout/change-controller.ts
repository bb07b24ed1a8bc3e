import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rerenders its element when one of the targets fires the event. */
export class ChangeController implements ReactiveController {
  readonly #type: string;
  readonly #targets: readonly EventTarget[];
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost, type: string, ...targets: readonly EventTarget[]) {
    this.#type = type;
    this.#targets = targets;
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    for (const target of this.#targets) target.addEventListener(this.#type, this.#update);
  }

  hostDisconnected(): void {
    for (const target of this.#targets) target.removeEventListener(this.#type, this.#update);
  }
}
