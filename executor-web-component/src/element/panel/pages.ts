import type { Language } from '@chat-executor/protocol';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PanelStrings } from '../strings/panel-en.ts';
import { formatCount } from './format-quantity.ts';

/** Rows of a list on one page. */
const PAGE_SIZE = 10;

/** A part of a list. */
export type ListPart = { readonly skip: number; readonly limit: number };

/** Remembers which page each list of the panel shows, so that no list draws more than {@link PAGE_SIZE} rows. */
export class Pages {
  readonly #host: ReactiveControllerHost;
  readonly #pages = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The part of a list with `count` rows that its page shows; the last page if the list became shorter. */
  part(list: string, count: number): ListPart {
    const page = Math.min(this.#pages.get(list) ?? 0, Math.max(0, Math.ceil(count / PAGE_SIZE) - 1));
    return { skip: page * PAGE_SIZE, limit: PAGE_SIZE };
  }

  /** The rows of a list that its page shows. */
  slice<Row>(list: string, rows: readonly Row[]): readonly Row[] {
    const { skip, limit } = this.part(list, rows.length);
    return rows.slice(skip, skip + limit);
  }

  /** Returns to the first page. */
  reset(list: string): void {
    this.#pages.delete(list);
  }

  /**
   * Renders the buttons of a list with `count` rows; nothing if one page holds them all.
   *
   * @param onTurn - called when the user turns the page
   */
  render(
    list: string,
    count: number,
    text: PanelStrings['pages'],
    language: Language,
    onTurn?: () => void,
  ): TemplateResult | typeof nothing {
    if (count <= PAGE_SIZE) return nothing;
    const { skip } = this.part(list, count);
    const turn = (step: number) => () => {
      this.#pages.set(list, skip / PAGE_SIZE + step);
      onTurn?.();
      this.#host.requestUpdate();
    };
    // A button that becomes disabled would lose the focus, so it only says that it is.
    const button = (label: string, step: number, isLast: boolean): TemplateResult => html`
      <button part="button" class="button quiet" type="button" aria-disabled=${isLast} @click=${isLast ? nothing : turn(step)}>${label}</button>
    `;
    return html`
      <div class="row pages" role="group" aria-label=${text.label}>
        ${button(text.previous, -1, skip === 0)}
        <span class="muted numbers">${text.rows(formatCount(skip + 1, language), formatCount(Math.min(skip + PAGE_SIZE, count), language), formatCount(count, language))}</span>
        ${button(text.next, 1, skip + PAGE_SIZE >= count)}
      </div>
    `;
  }
}
