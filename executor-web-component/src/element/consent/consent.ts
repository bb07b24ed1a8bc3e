import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { ConsentGuard } from './consent-guard.ts';

class ConsentDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #guard: ConsentGuard | undefined;
  #key: string | undefined;

  override render(_key: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [key]: [string]): typeof noChange {
    this.#element = element as HTMLElement;
    if (this.#guard === undefined) this.#guard = new ConsentGuard(this.#element);
    else if (key !== this.#key) this.#guard.reset();
    this.#key = key;
    return noChange;
  }

  override disconnected(): void {
    this.#guard?.stop();
    this.#guard = undefined;
  }

  override reconnected(): void {
    if (this.#element) this.#guard = new ConsentGuard(this.#element);
  }
}

/**
 * Guards the controls of a consent; see {@link ConsentGuard}. Must come before the listeners of the element in the template.
 *
 * @param key - identifies what the user consents to; another key starts the wait again
 */
export const consent = directive(ConsentDirective);
