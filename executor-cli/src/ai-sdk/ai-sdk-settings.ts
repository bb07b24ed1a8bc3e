import type { ProviderSettings } from '@chat-executor/executor/providers';

/** The name of the kind of providers that a package of the AI SDK provides. */
export const AI_SDK = 'ai-sdk';

/** The settings of a provider that a package of the AI SDK provides. */
export type AiSdkSettings = ProviderSettings & {
  readonly aiSdk: {
    /** Name of the package or of a part of it, such as `@ai-sdk/amazon-bedrock`. */
    readonly package: string;
    /** Name of the exported function that creates the provider. Default: the only one whose name starts with `create`. */
    readonly factory?: string;
    /** Options of that function, such as a region. */
    readonly options?: Readonly<Record<string, unknown>>;
    /** The AI SDK's `providerOptions` of each request. */
    readonly providerOptions?: Readonly<Record<string, unknown>>;
    /** The models to offer. Not in `models`, so that the package is checked whenever the models are listed. */
    readonly models: readonly string[];
  };
};
