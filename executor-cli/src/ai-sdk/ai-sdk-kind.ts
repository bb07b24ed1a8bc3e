import { ExecutorError } from '@chat-executor/executor';
import { type AiSdkLanguageModel, createAiSdkProvider } from '@chat-executor/executor/ai-sdk';
import type { ProviderKind, ProviderSettings } from '@chat-executor/executor/providers';
import { resolvePackage } from './resolve-package.ts';

/** The name of the kind of providers that a package of the AI SDK provides. */
export const AI_SDK = 'ai-sdk';

/** The settings of a provider that a package of the AI SDK provides. */
export type AiSdkSettings = ProviderSettings & {
  readonly aiSdk: {
    /** Name of the package, such as `@ai-sdk/amazon-bedrock`. */
    readonly package: string;
    /** Name of the exported function that creates the provider. Default: the only one whose name starts with `create`. */
    readonly factory?: string;
    /** Options of that function, such as a region. */
    readonly options?: Readonly<Record<string, unknown>>;
  };
};

type FindModel = (modelId: string) => AiSdkLanguageModel;

/** The kind of providers that a package of the AI SDK provides. The package is loaded on first use, from the current folder. */
export const AI_SDK_KIND: ProviderKind = {
  kind: AI_SDK,
  load: async () => (settings) => {
    let loading: Promise<FindModel> | undefined;
    const findModel = async (id: string) => {
      loading ??= loadModels(settings as AiSdkSettings);
      return (await loading)(id);
    };
    return createAiSdkProvider({ findModel, models: settings.models ?? [] });
  },
};

async function loadModels(settings: AiSdkSettings): Promise<FindModel> {
  const { apiKey, baseUrl, headers, aiSdk } = settings;
  const url = resolvePackage(aiSdk.package, process.cwd());
  if (url === undefined) throw unusable(`The package ${aiSdk.package} is not installed.`, `Run: npm install ${aiSdk.package}`);
  const create = findFactory((await import(url)) as Record<string, unknown>, aiSdk);
  return create({
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== '' && { baseURL: baseUrl }),
    ...(headers && { headers }),
    ...aiSdk.options,
  });
}

function findFactory(
  exported: Record<string, unknown>,
  { package: name, factory }: AiSdkSettings['aiSdk'],
): (options: object) => FindModel {
  const names = Object.keys(exported).filter((each) => (factory === undefined ? /^create[A-Z]/.test(each) : each === factory));
  const [only, ...others] = names.filter((each) => typeof exported[each] === 'function');
  if (only !== undefined && others.length === 0) return exported[only] as (options: object) => FindModel;
  throw unusable(
    `The package ${name} has ${only === undefined ? 'no such function' : 'several functions'} to create a provider.`,
    'In the config file, set "factory" to the name of its create function.',
  );
}

function unusable(sentence: string, cure: string): ExecutorError {
  return new ExecutorError('provider-error', { sentence, cure });
}
