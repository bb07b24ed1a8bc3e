import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelStrings } from '../../strings/panel-en.ts';
import type { PanelContext } from '../panel-context.ts';
import { renderSection } from '../section.ts';
import { type ProviderCardActions, renderProvider } from './provider-card.ts';
import type { ShownProvider } from './shown-provider.ts';

/** Renders the providers, with the actions on them and the discovery of local servers. */
export function renderProviders(
  context: PanelContext,
  providers: readonly ShownProvider[],
  strings: PanelStrings,
  view: ProviderCardActions & { readonly onAdd: () => void },
): TemplateResult {
  const { problem, discovering, actions } = context;
  const text = strings.providers;
  const list = html`
    <ul class="cards">
      ${repeat(
        providers,
        ({ id }) => id,
        (provider) => renderProvider(provider, strings, context.language, view),
      )}
    </ul>
  `;
  return renderSection(
    'providers',
    text.heading,
    html`
      ${problem ? html`<p part="warning" class="warning" role="alert">${strings.problems[problem]}</p>` : nothing}
      ${providers.length > 0 ? list : html`<p class="muted">${discovering ? text.discovering : text.none}</p>`}
      ${
        actions.discover
          ? html`<button part="button" class="button quiet look" type="button" aria-disabled=${discovering ? 'true' : 'false'} @click=${actions.discover}>
            ${discovering ? text.discovering : text.discover}
          </button>`
          : nothing
      }
    `,
    html`<button part="button" class="button add" type="button" @click=${view.onAdd}>${text.add}</button>`,
  );
}
