import type { ProviderPreset } from '@chat-executor/executor/providers';
import type { Language } from '@chat-executor/protocol';
import type { nothing, TemplateResult } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import type { PanelStrings } from '../../strings/panel-en.ts';
import type { FallbackChoice } from './fallback-field.ts';
import type { PageModels } from './page-models.ts';
import type { DraftErrors, DraftWarning, ProviderDraft } from './provider-draft.ts';
import type { TestResult } from './test-provider.ts';

/** The data and actions of the form. */
export type ProviderFormContext = {
  readonly dialog: Ref<HTMLDialogElement>;
  readonly strings: PanelStrings;
  readonly language: Language;
  readonly draft: ProviderDraft;
  readonly errors: DraftErrors;
  readonly warning: DraftWarning | undefined;
  readonly test: TestResult | 'testing' | undefined;
  /** Whether the provider is being saved, or could not be saved. */
  readonly saving: 'busy' | 'failed' | undefined;
  readonly isNew: boolean;
  /** The preset of a new provider. */
  readonly preset: ProviderPreset | undefined;
  readonly others: readonly FallbackChoice[];
  readonly pageModels: PageModels;
  /** Whether a key is stored, and whether it applies: `moved` if the origin has changed, `locked` if keys are locked. */
  readonly storedKey: 'none' | 'stored' | 'moved' | 'locked';
  /** Names of the stored headers that the draft may keep. */
  readonly storedHeaders: readonly string[];
  /** The favorites when the form was opened. */
  readonly storedFavorites: readonly string[];
  /** Whether the key that the user types is readable. */
  readonly isKeyShown: boolean;
  readonly onShowKey: (isShown: boolean) => void;
  /** The search in the list of models. */
  readonly modelQuery: string;
  readonly onModelQuery: (query: string) => void;
  readonly isAdvancedOpen: boolean;
  readonly onAdvanced: (isOpen: boolean) => void;
  /** The sign-in button; nothing if the provider doesn't support it. */
  readonly signIn: TemplateResult | typeof nothing;
  readonly onPreset: (id: string) => void;
  readonly onChange: (change: Partial<ProviderDraft>) => void;
  readonly onTest: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onClosed: () => void;
};
