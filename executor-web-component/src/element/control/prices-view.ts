import type { ProviderState } from '@chat-executor/executor';
import { findOwnPrice, findPrice, type OwnPrice } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { consent } from '../consent/consent.ts';
import { formatCount } from '../panel/format-quantity.ts';
import type { ControlStrings } from '../strings/control-en.ts';

/** Maximum listed models; a gateway may offer hundreds. */
const LISTED = 30;

/** The data and actions of the price table. */
export type PricesContext = {
  readonly providers: readonly ProviderState[];
  readonly own: readonly OwnPrice[];
  readonly text: ControlStrings['budgets'];
  readonly language: Language;
  /** Saves a price of the user; undefined deletes it. */
  readonly onPrice: (model: Pick<OwnPrice, 'provider' | 'model'>, price: OwnPrice | undefined) => void;
};

/** Renders the price and price source of each model, and a form to enter a price. */
export function renderPrices(context: PricesContext): TemplateResult {
  const { providers, own, text, language } = context;
  const all = providers.flatMap((provider) => provider.models.map(({ id }) => ({ provider, model: id })));
  // First the prices of the user, then models without a price.
  const rank = ({ provider, model }: (typeof all)[number]): number => {
    const found = findPrice(provider, model, own);
    return found?.from === 'own' ? 0 : found === undefined ? 1 : 2;
  };
  const sorted = all.map((entry) => [rank(entry), entry] as const).sort(([one], [other]) => one - other);
  return html`
    <details class="prices">
      <summary>${text.prices}</summary>
      <p class="muted hint">${text.pricesHint}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.prices}>
        <table>
          <thead>
            <tr><th scope="col">${text.model}</th><th scope="col">${text.input}</th><th scope="col">${text.output}</th><th scope="col">${text.from}</th></tr>
          </thead>
          <tbody>${sorted.slice(0, LISTED).map(([, entry]) => renderRow(context, entry.provider, entry.model))}</tbody>
        </table>
      </div>
      ${all.length > LISTED ? html`<p class="muted">${text.more(formatCount(all.length - LISTED, language))}</p>` : nothing}
      ${renderForm(context)}
    </details>
  `;
}

function renderRow({ own, text, onPrice }: PricesContext, provider: ProviderState, model: string): TemplateResult {
  const found = findPrice(provider, model, own);
  const from = found && { own: text.own, local: text.local, table: text.table(found.list?.asOf ?? '') }[found.from];
  return html`
    <tr>
      <th scope="row">${model} <span class="muted">${provider.name}</span></th>
      <td class="numbers">${found?.inputUsd ?? '–'}</td>
      <td class="numbers">${found?.outputUsd ?? '–'}</td>
      <td>
        ${found?.list ? html`<a href=${found.list.source} target="_blank" rel="noreferrer">${from}</a>` : (from ?? text.unknown)}
        ${
          found?.from === 'own'
            ? html`<button
              part="button"
              class="button quiet"
              type="button"
              data-consent
              ${consent(`${provider.id} ${model}`)}
              aria-label=${text.deletePrice(model)}
              @click=${() => onPrice(findOwnPrice(provider, model, own) ?? { provider: provider.id, model }, undefined)}
            >
              ✕
            </button>`
            : nothing
        }
      </td>
    </tr>
  `;
}

function renderForm({ providers, text, onPrice }: PricesContext): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const entries = new FormData(form);
    const [provider, model, input, output] = ['provider', 'model', 'input', 'output'].map((name) => String(entries.get(name) ?? '').trim());
    const [inputUsd, outputUsd] = [Number(input), Number(output)];
    if (!provider || !model || input === '' || output === '' || !(inputUsd >= 0) || !(outputUsd >= 0)) return;
    onPrice({ provider, model }, { provider, model, inputUsd, outputUsd });
    form.reset();
  };
  return html`
    <form class="editor limits" @submit=${onSubmit}>
      <label class="limit">
        <span>${text.provider}</span>
        <select part="input" name="provider">${providers.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select>
      </label>
      <label class="limit"><span>${text.model}</span><input part="input" name="model" required autocomplete="off" /></label>
      <label class="limit"><span>${text.input} ($)</span><input part="input" name="input" type="number" min="0" step="any" required /></label>
      <label class="limit"><span>${text.output} ($)</span><input part="input" name="output" type="number" min="0" step="any" required /></label>
      <button part="button" class="button" type="submit" data-consent ${consent('price')}>${text.setPrice}</button>
    </form>
  `;
}
