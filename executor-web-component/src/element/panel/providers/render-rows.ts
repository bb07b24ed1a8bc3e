import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A column of an editable list. */
export type Column<Row> = {
  readonly field: keyof Row & string;
  readonly label: string;
  readonly placeholder?: (row: Row) => string;
  /** Hides the text, as for a key. */
  readonly isSecret?: boolean;
};

/** The options of {@link renderRows}. */
export type RowsOptions<Row> = {
  readonly heading: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly isDisabled?: boolean;
  /** The label of a row's button, by its position from 1. */
  readonly remove: (position: number) => string;
  readonly onChange: (rows: readonly Row[]) => void;
};

/** Renders a list of rows of text, and an empty row to add another. */
export function renderRows<Row extends Readonly<Record<string, string>>>(options: RowsOptions<Row>): TemplateResult {
  const { heading, hint, error, columns, rows, empty, isDisabled = false, remove, onChange } = options;
  const change = (index: number, next: readonly Row[]): void => onChange([...rows.slice(0, index), ...next, ...rows.slice(index + 1)]);
  const renderRow = (row: Row, index: number): TemplateResult => html`
    <div class="cells">
      ${columns.map(
        ({ field, label, placeholder, isSecret }) => html`
        <input
          part="input"
          type=${isSecret ? 'password' : 'text'}
          aria-label=${`${label} ${index + 1}`}
          aria-invalid=${error ? 'true' : 'false'}
          placeholder=${placeholder?.(row) ?? label}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          ?disabled=${isDisabled}
          .value=${live(row[field] ?? '')}
          @input=${(event: Event) => change(index, [{ ...row, [field]: (event.target as HTMLInputElement).value }])}
        />
      `,
      )}
      <button
        part="button"
        class="button quiet"
        type="button"
        aria-label=${remove(index + 1)}
        ?disabled=${isDisabled || index === rows.length}
        @click=${() => change(index, [])}
      >
        ✕
      </button>
    </div>
  `;
  return html`
    <fieldset class="list">
      <legend>${heading}</legend>
      ${[...rows, empty].map(renderRow)}
      ${error ? html`<p part="error" class="hint error">${error}</p>` : ''}
      <p class="hint">${hint}</p>
    </fieldset>
  `;
}
