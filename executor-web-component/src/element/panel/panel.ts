import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import { ControlView } from '../control/control-view.ts';
import { listOfferedProviders } from '../offered-providers.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { removeProvider, saveProvider, switchProvider } from './change-settings.ts';
import { renderConnection } from './connection-section.ts';
import { DoctorView } from './doctor/doctor-view.ts';
import { Drawer, type DrawerHost } from './drawer.ts';
import { KeysSection } from './keys/keys-section.ts';
import { Pages } from './pages.ts';
import type { PanelContext } from './panel-context.ts';
import { panelStyles } from './panel-styles.ts';
import { ProviderDialog } from './providers/provider-dialog.ts';
import { renderProviders } from './providers/providers-section.ts';
import { listShownProviders } from './providers/shown-provider.ts';
import { renderRecent } from './recent-section.ts';
import { RemovalDialog } from './removal-dialog.ts';
import { renderRunning } from './running-section.ts';

/** Milliseconds between two renders while the panel shows elapsed or remaining time. */
const TICK_INTERVAL = 1000;

/** The question about requests that wait for the user, if there is one. */
export type Question = TemplateResult | typeof nothing;

/** The panel: connection, providers, keys, requests, receipts and permissions, with their dialogs. */
export class Panel implements ReactiveController {
  readonly #host: DrawerHost;
  readonly #drawer: Drawer;
  readonly #providerDialog: ProviderDialog;
  readonly #removalDialog: RemovalDialog;
  readonly #keys: KeysSection;
  readonly #doctor: DoctorView;
  readonly #pages: Pages;
  readonly #control: ControlView;
  #showsAll = false;
  #tickTimer: ReturnType<typeof setTimeout> | undefined;
  #showsTime = false;
  /** Id of the heading that gets the focus if the next render removes the focused row. */
  #fallbackFocus: string | undefined;

  /** @param wasClosed - whether the panel was closed before, and not open since the page loaded */
  constructor(host: DrawerHost, wasClosed: boolean) {
    this.#host = host;
    addStyles(host, panelStyles);
    this.#drawer = new Drawer(host, wasClosed);
    this.#providerDialog = new ProviderDialog(host);
    this.#removalDialog = new RemovalDialog(host);
    this.#keys = new KeysSection(host);
    this.#doctor = new DoctorView(host);
    this.#pages = new Pages(host);
    this.#control = new ControlView(host, this.#pages);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tickTimer);
    this.#tickTimer = undefined;
    // A dialog that is still open when the element is reconnected would not be modal.
    this.#providerDialog.close();
    this.#removalDialog.close();
    this.#keys.close();
    this.#doctor.closeAll();
  }

  hostUpdate(): void {
    this.#showsTime = false;
    this.#fallbackFocus = this.#host.shadowRoot?.activeElement?.closest('.section')?.querySelector('h2')?.id;
  }

  hostUpdated(): void {
    this.#keepFocus();
    clearTimeout(this.#tickTimer);
    this.#tickTimer = this.#showsTime && this.#host.isConnected ? setTimeout(() => this.#host.requestUpdate(), TICK_INTERVAL) : undefined;
  }

  /** Renders the panel after the question to the user. A drawer contains the question, because the rest of the page is then inert. */
  render(context: PanelContext, strings: PanelStrings, question: Question): TemplateResult {
    const { connection, requests } = context.state;
    this.#showsTime = requests.length > 0 || connection.retryAt !== undefined;
    const now = Date.now();
    const recent = {
      showsAll: this.#showsAll,
      pages: this.#pages,
      onToggle: () => {
        this.#showsAll = !this.#showsAll;
        this.#host.requestUpdate();
      },
    };
    const content = html`
        <slot></slot>
        <div class="columns">
          <div class="column">
            ${renderConnection(context, strings, now, this.#doctor)} ${this.#renderProviders(context, strings)}
            ${this.#keys.render(context, strings)} ${this.#control.renderPermissions(context, strings)}
            ${this.#control.renderBudgets(context, strings)}
          </div>
          <div class="column">
            ${renderRunning(context, strings, now, this.#pages)} ${renderRecent(context, strings, now, recent)}
            ${this.#control.renderReceipts(context, strings, now)}
          </div>
        </div>
        ${this.#providerDialog.render(strings, context.language)} ${this.#removalDialog.render(strings)} ${this.#keys.renderDialogs(strings)}
    `;
    if (!this.#drawer.isUsed) return html`${question}<div part="panel" class="panel">${content}</div>`;
    // Without the part of the panel below the bar, for which a page may have set a position.
    return this.#drawer.render(html`<div class="panel">${question}${content}</div>`, strings);
  }

  #renderProviders(context: PanelContext, strings: PanelStrings): TemplateResult {
    const { store, sources, state } = context;
    const isSession = this.#keys.state?.kind === 'session' && state.connection.status === 'connected';
    const shown = listShownProviders(sources, state.providers, isSession);
    const openForm = (providerId?: string): void =>
      this.#providerDialog.open({
        stored: sources.own.find(({ id }) => id === providerId),
        ids: shown.map(({ id }) => id),
        locked: this.#keys.state?.locked ?? false,
        others: shown
          .filter(({ id }) => id !== providerId)
          .map(({ id, name, models }) => ({ id, name, models: models.map((model) => model.id) })),
        onPageModels: () => providerId !== undefined && context.actions.test?.(providerId),
        onSave: async (settings) => {
          await context.actions.change(saveProvider(settings));
          // Where the browser stores nothing, the settings last for the session.
          return store.problem !== 'not-loaded';
        },
      });
    return renderProviders(context, shown, strings, {
      onAdd: () => openForm(),
      onEdit: openForm,
      onRemove: (id) => {
        const name = shown.find((provider) => provider.id === id)?.name ?? '';
        this.#removalDialog.open({ name, onRemove: () => void store.update(removeProvider(id)) });
      },
      onSwitch: (id, enabled) => void store.update(switchProvider(id, enabled)),
      onTest: context.actions.test,
      onExamine: (id) => {
        const examined = listOfferedProviders(sources).find(({ settings }) => settings.id === id);
        if (examined) this.#doctor.examineProvider(examined.settings);
      },
      renderExamination: (id) => this.#doctor.render(id, strings, context.language),
    });
  }

  /** If a focused row was removed, focuses its section instead, so that keyboard users keep their place. */
  #keepFocus(): void {
    const root = this.#host.shadowRoot;
    const headingId = this.#fallbackFocus;
    if (!root || headingId === undefined || root.activeElement !== null) return;
    if (document.activeElement === document.body) root.getElementById(headingId)?.focus();
  }
}
