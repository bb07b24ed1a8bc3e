import type { ReactiveControllerHost } from 'lit';
import { ChangeController } from './change-controller.ts';

/** Evaluates a media query. Rerenders its element when the result changes. */
export class MediaController extends ChangeController {
  readonly #query: MediaQueryList;

  constructor(host: ReactiveControllerHost, media: string) {
    const query = matchMedia(media);
    super(host, 'change', query);
    this.#query = query;
  }

  get matches(): boolean {
    return this.#query.matches;
  }
}
