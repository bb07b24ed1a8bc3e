import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { KeysState, KeyVault } from '../../keys/key-vault.ts';
import { readSettingsFile, writeSettingsFile } from '../../settings/settings-file.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { SignInProblem } from '../../sign-in-to-provider/authorization.ts';
import { readSignInOutcome } from '../../sign-in-to-provider/sign-in-redirect.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { sentenceGap } from '../../strings/sentence-gap.ts';
import { deleteKeys } from '../change-settings.ts';
import { downloadFile } from '../download-file.ts';
import type { PanelContext } from '../panel-context.ts';
import { RemovalDialog } from '../removal-dialog.ts';
import { renderSection } from '../section.ts';
import { chooseFile } from './choose-file.ts';
import { ImportDialog } from './import-dialog.ts';
import { ProtectionDialog } from './protection-dialog.ts';
import { UnlockForm } from './unlock-form.ts';

/** The section Keys: lock, unlock, protection, and export and import of settings. */
export class KeysSection {
  readonly #host: ReactiveControllerHost;
  readonly #protectionDialog: ProtectionDialog;
  readonly #importDialog: ImportDialog;
  readonly #deleteKeysDialog: RemovalDialog;
  readonly #unlockForm: UnlockForm;
  #store: SettingsStore | undefined;
  #vault: KeyVault | undefined;
  #unwatch: (() => void) | undefined;
  #hasImported = false;
  #signInProblem: SignInProblem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#protectionDialog = new ProtectionDialog(host);
    this.#importDialog = new ImportDialog(host);
    this.#deleteKeysDialog = new RemovalDialog(host);
    this.#unlockForm = new UnlockForm(host);
  }

  /** Closes its dialogs and stops listening; the next render starts again. */
  close(): void {
    this.#protectionDialog.close();
    this.#importDialog.close();
    this.#deleteKeysDialog.close();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#store = undefined;
    this.#vault = undefined;
  }

  /** The state of the vault; undefined until it is loaded, and if the settings store has no vault. */
  get state(): KeysState | undefined {
    return this.#vault?.state;
  }

  render(context: PanelContext, strings: PanelStrings): TemplateResult {
    if (context.store !== this.#store) void this.#open(context.store);
    const text = strings.keys;
    const { state } = this;
    const button = (label: string, onClick: () => void) =>
      html`<button part="button" class="button quiet" type="button" @click=${onClick}>${label}</button>`;
    return renderSection(
      'keys',
      text.heading,
      html`
        ${this.#vault ? this.#renderVault(this.#vault, context, strings) : nothing}
        ${this.#signInProblem ? html`<p part="error" class="error" role="alert"><strong>${strings.signIn.problems[this.#signInProblem]}</strong></p>` : nothing}
        <div class="row foot key-actions">
          ${state?.locked === false && state.kind.startsWith('pass') ? button(text.lock, () => this.#vault?.lock()) : nothing}
          ${state?.locked === false && state.problem !== 'insecure' ? button(text.change, () => this.#openProtection(state)) : nothing}
          ${button(text.exportSettings, () => void exportSettings(context.store))}
          ${button(text.importSettings, () => void this.#chooseFile(context.store))}
        </div>
        <p class="muted" role="status">${this.#hasImported ? text.imported : nothing}</p>
      `,
    );
  }

  /** Renders the open dialogs. */
  renderDialogs(strings: PanelStrings): TemplateResult {
    return html`${this.#protectionDialog.render(strings)} ${this.#importDialog.render(strings)} ${this.#deleteKeysDialog.render(strings)}`;
  }

  #renderVault(vault: KeyVault, { store, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const { kind, locked, autoLockMinutes, problem } = vault.state;
    const text = strings.keys;
    const canLock = kind === 'passphrase' || kind === 'passkey';
    const onDelete = (): void => this.#openDeleteKeys(store, strings);
    const other = html`<button part="button" class="button quiet" type="button" @click=${onDelete}>${text.deleteAll.link}</button>`;
    return html`
      <p class="muted">${text.stored[kind]}${sentenceGap(language)}${canLock && !locked ? text.autoLock(autoLockMinutes) : nothing}</p>
      ${problem ? html`<p part="warning" class="warning">${text.problems[problem]}</p>` : nothing}
      ${locked ? html`<p part="warning" class="warning">${text.locked}</p>${this.#unlockForm.render({ vault, text, name: 'unlock', other })}` : nothing}
    `;
  }

  async #open(store: SettingsStore): Promise<void> {
    this.close();
    this.#store = store;
    // A custom store may have no vault. If it can't be loaded, the section shows the rest.
    const vault = await store.openVault?.().catch(() => undefined);
    await vault?.load();
    if (store !== this.#store) return;
    this.#vault = vault;
    this.#unwatch = vault?.watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
    // Last, because a sign-in may wait until the keys are unlocked here.
    this.#signInProblem = await readSignInOutcome();
    this.#host.requestUpdate();
  }

  #openProtection(state: KeysState): void {
    const vault = this.#vault;
    if (vault) this.#protectionDialog.open({ state, onProtect: (choice) => vault.protect(choice) });
  }

  #openDeleteKeys(store: SettingsStore, strings: PanelStrings): void {
    const { heading, text, confirm, cancel } = strings.keys.deleteAll;
    const onRemove = async (): Promise<void> => {
      this.#unlockForm.reset();
      await store.update(deleteKeys);
      await this.#vault?.deleteAll();
    };
    this.#deleteKeysDialog.open({ onRemove: () => void onRemove(), texts: { heading, text, remove: confirm, cancel } });
  }

  async #chooseFile(store: SettingsStore): Promise<void> {
    const text = await chooseFile();
    if (text === undefined) return;
    const file = readSettingsFile(text);
    this.#hasImported = false;
    this.#importDialog.open({
      file,
      current: await store.read(),
      onImport: async (change) => {
        await store.update(change);
        this.#hasImported = true;
        this.#host.requestUpdate();
      },
    });
  }
}

async function exportSettings(store: SettingsStore): Promise<void> {
  downloadFile('chat-executor-settings.json', writeSettingsFile(await store.read()));
}
