import { IN_PAGE_PRESETS, PROVIDER_PRESETS, type ProviderPreset } from '@chat-executor/executor/providers';
import type { Language } from '@chat-executor/protocol';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StoredProvider } from '../../settings/stored-settings.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { Modal } from '../modal.ts';
import type { FallbackChoice } from './fallback-field.ts';
import { listFavorites } from './favorites.ts';
import { KeySignInButton } from './key-sign-in.ts';
import { PageModels } from './page-models.ts';
import {
  createProviderId,
  type DraftErrors,
  findDraftErrors,
  findDraftWarning,
  hasMoved,
  type ProviderDraft,
  toDraft,
  toSettings,
} from './provider-draft.ts';
import { renderProviderForm } from './provider-form.ts';
import { usesAdvanced } from './render-advanced.ts';
import { type TestResult, testProvider } from './test-provider.ts';

/** The inputs of the dialog. */
export type ProviderDialogOptions = {
  /** The provider to edit; undefined to add one. */
  readonly stored: StoredProvider | undefined;
  /** Ids of all providers. */
  readonly ids: readonly string[];
  /** Whether keys are locked, so that none can be saved. */
  readonly locked: boolean;
  /** The other providers, as fallbacks. */
  readonly others: readonly FallbackChoice[];
  /** Called when a model inside the page was added or removed. */
  readonly onPageModels: () => void;
  /** Saves the provider; settles when the next render uses it. Returns whether it was saved, at least for the session; may reject. */
  readonly onSave: (settings: StoredProvider) => Promise<boolean>;
};

/** The fields of a draft that a test depends on. */
const CONNECTION: readonly (keyof ProviderDraft)[] = ['kind', 'baseUrl', 'apiKey', 'deleteKey', 'headers'];

/** The dialog that adds or edits a provider. A new key stays in its input until saved; a saved key is never shown. */
export class ProviderDialog {
  readonly #host: ReactiveControllerHost;
  readonly #modal: Modal;
  readonly #signIn: KeySignInButton;
  readonly #pageModels: PageModels;
  #options: ProviderDialogOptions | undefined;
  #preset: ProviderPreset | undefined;
  #draft: ProviderDraft | undefined;
  #language: Language = 'en';
  #errors: DraftErrors = {};
  #modelQuery = '';
  #isKeyShown = false;
  #isAdvancedOpen = false;
  #test: TestResult | 'testing' | undefined;
  #testing: AbortController | undefined;
  #saving: 'busy' | 'failed' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#modal = new Modal(host, () => this.#reset());
    this.#signIn = new KeySignInButton(host);
    this.#pageModels = new PageModels(host, () => this.#options?.onPageModels());
  }

  /** Opens the dialog with a new or an existing provider. */
  open(options: ProviderDialogOptions): void {
    this.#options = options;
    if (options.stored) {
      this.#draft = toDraft(options.stored);
      this.#isAdvancedOpen = usesAdvanced(this.#draft);
      this.#pageModels.show(options.stored.kind);
    } else this.#choosePreset(PROVIDER_PRESETS[0]?.id);
    void this.#modal.show();
  }

  /** Closes the dialog if it is open, and discards its inputs. */
  close(): void {
    this.#modal.close();
  }

  /** Renders the dialog while it is open. */
  render(strings: PanelStrings, language: Language): TemplateResult | typeof nothing {
    this.#language = language;
    const draft = this.#draft;
    const options = this.#options;
    if (draft === undefined || options === undefined) return nothing;
    const { stored } = options;
    const moved = stored !== undefined && hasMoved(draft, stored);
    return renderProviderForm({
      dialog: this.#modal.element,
      strings,
      language,
      draft,
      errors: this.#errors,
      warning: findDraftWarning(draft, Boolean(toSettings(draft, stored, '').apiKey), location.protocol),
      test: this.#test,
      saving: this.#saving,
      isNew: stored === undefined,
      preset: this.#preset,
      others: options.others,
      pageModels: this.#pageModels,
      storedKey: options.locked ? 'locked' : stored?.apiKey ? (moved ? 'moved' : 'stored') : 'none',
      storedHeaders: moved ? [] : Object.keys(stored?.headers ?? {}),
      storedFavorites: listFavorites(stored ?? {}),
      isKeyShown: this.#isKeyShown,
      onShowKey: (isShown) => {
        this.#isKeyShown = isShown;
        this.#host.requestUpdate();
      },
      modelQuery: this.#modelQuery,
      onModelQuery: (query) => this.#search(query),
      isAdvancedOpen: this.#isAdvancedOpen,
      onAdvanced: (isOpen) => {
        this.#isAdvancedOpen = isOpen;
        this.#host.requestUpdate();
      },
      signIn: this.#renderSignIn(draft, options, strings),
      onPreset: (id) => this.#choosePreset(id),
      onChange: (change) => this.#change(change),
      onTest: () => void this.#runTest(),
      onSave: () => void this.#save(),
      onCancel: () => this.#modal.close(),
      onClosed: this.#modal.onClose,
    });
  }

  /** Renders the sign-in button, if the provider at this URL supports it. */
  #renderSignIn(draft: ProviderDraft, { locked }: ProviderDialogOptions, strings: PanelStrings): TemplateResult | typeof nothing {
    const signIn = PROVIDER_PRESETS.find(({ keySignIn, baseUrl }) => keySignIn && baseUrl === draft.baseUrl.trim())?.keySignIn;
    if (signIn === undefined || locked) return nothing;
    const onKey = (apiKey: string): void => this.#change({ apiKey, deleteKey: false });
    return this.#signIn.render({ signIn, strings, onKey, readProvider: () => this.#validate() });
  }

  #choosePreset(id: string | undefined): void {
    const preset = [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS].find((each) => each.id === id);
    if (this.#saving === 'busy') this.#host.requestUpdate();
    if (preset === undefined || this.#saving === 'busy') return;
    this.#preset = preset;
    this.#signIn.reset();
    this.#errors = {};
    this.#pageModels.show(preset.kind);
    const { apiKey = '', fallbacks = [] } = this.#draft ?? {};
    const name = preset.texts[this.#language].title ?? preset.name;
    this.#change({ ...toDraft(preset), name, apiKey, fallbacks });
  }

  #change(change: Partial<ProviderDraft>): void {
    this.#host.requestUpdate();
    // The dialog closes when it is saved, and would lose the change.
    if (this.#saving === 'busy') return;
    this.#saving = undefined;
    const draft = this.#draft ?? toDraft({ kind: '', name: '', baseUrl: '' });
    this.#draft = { ...draft, ...change };
    // The result of a test with another connection doesn't apply.
    if (CONNECTION.some((field) => field in change)) this.#stopTest();
    if (Object.keys(this.#errors).length > 0) this.#errors = findDraftErrors(this.#draft, this.#options?.stored);
  }

  #search(query: string): void {
    this.#modelQuery = query;
    this.#host.requestUpdate();
  }

  /** Validates the draft and returns its settings; undefined if it has errors, which are then shown. */
  #validate(): StoredProvider | undefined {
    const { stored, ids } = this.#options ?? {};
    const draft = this.#draft;
    if (draft === undefined) return undefined;
    this.#errors = findDraftErrors(draft, stored);
    if (Object.keys(this.#errors).length === 0) return toSettings(draft, stored, stored?.id ?? createProviderId(draft.name, ids ?? []));
    const { headers, extraBody, aliases } = this.#errors;
    // A field in a closed section cannot be focused.
    if (headers ?? extraBody ?? aliases) this.#isAdvancedOpen = true;
    void this.#focusFirstError();
    return undefined;
  }

  async #focusFirstError(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#modal.element.value?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  async #runTest(): Promise<void> {
    const settings = this.#validate();
    if (settings === undefined) return;
    this.#stopTest();
    const testing = new AbortController();
    this.#testing = testing;
    this.#test = 'testing';
    this.#host.requestUpdate();
    const result = await testProvider(settings, testing.signal);
    if (testing.signal.aborted) return;
    this.#test = result;
    this.#host.requestUpdate();
  }

  /** Closes the dialog once the provider is saved and used. If that fails, the dialog says so and keeps the inputs. */
  async #save(): Promise<void> {
    const options = this.#options;
    const settings = this.#saving === 'busy' ? undefined : this.#validate();
    if (options === undefined || settings === undefined) return;
    this.#saving = 'busy';
    this.#host.requestUpdate();
    const isSaved = await options.onSave(settings).catch(() => false);
    if (isSaved) await this.#host.updateComplete.catch(() => undefined);
    // It may have been closed, and opened again.
    if (options !== this.#options) return;
    this.#saving = isSaved ? undefined : 'failed';
    if (isSaved) this.#modal.close();
    this.#host.requestUpdate();
  }

  #stopTest(): void {
    this.#testing?.abort();
    this.#testing = undefined;
    this.#test = undefined;
    this.#modelQuery = '';
  }

  #reset(): void {
    this.#stopTest();
    this.#saving = undefined;
    this.#signIn.reset();
    this.#pageModels.show(undefined);
    this.#draft = undefined;
    this.#preset = undefined;
    this.#options = undefined;
    this.#errors = {};
    this.#isAdvancedOpen = false;
    this.#isKeyShown = false;
  }
}
