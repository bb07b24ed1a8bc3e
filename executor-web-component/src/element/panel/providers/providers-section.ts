import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelStrings } from '../../strings/panel-en.ts';
import type { PanelContext } from '../panel-context.ts';
import { renderSection } from '../section.ts';
import { type ProviderCardActions, renderProvider } from './provider-card.ts';
import type { ShownProvider } from './shown-provider.ts';

/** The providers, with add, edit, test, remove, and a look for local servers. */
export function renderProviders(
  context: PanelContext,
  providers: readonly ShownProvider[],
  strings: PanelStrings,
  view: ProviderCardActions & { readonly onAdd: () => void },
): TemplateResult {
  const { problem, looking, actions } = context;
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
      ${providers.length > 0 ? list : html`<p class="muted">${looking ? text.looking : text.none}</p>`}
      ${
        actions.look
          ? html`<button part="button" class="button quiet look" type="button" aria-disabled=${looking ? 'true' : 'false'} @click=${actions.look}>
            ${looking ? text.looking : text.lookAgain}
          </button>`
          : nothing
      }
    `,
    html`<button part="button" class="button add" type="button" @click=${view.onAdd}>${text.add}</button>`,
  );
}
