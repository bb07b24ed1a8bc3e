import { createRequire } from 'node:module';
import { isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { ExecutorError } from '@chat-executor/executor';
import { type AiSdkLanguageModel, limitRequests } from '@chat-executor/executor/ai-sdk';
import { checkKey } from '@chat-executor/executor/providers';
import type { AiSdkSettings } from './ai-sdk-settings.ts';
import { listPackageFolders, resolvePackage } from './resolve-package.ts';

type FindModel = (modelId: string) => AiSdkLanguageModel;

/**
 * Loads the package of a provider, and creates the AI SDK's provider with the user's settings.
 *
 * @param folders - where the package may be installed
 * @throws ExecutorError `provider-error` if the package is not installed, does not load, or has no function to create a provider;
 * what that function throws
 */
export async function loadModels(
  settings: AiSdkSettings,
  fetch = globalThis.fetch,
  folders: readonly string[] = listPackageFolders(),
): Promise<FindModel> {
  const { baseUrl, headers, aiSdk } = settings;
  const apiKey = checkKey(settings.apiKey);
  const create = findFactory(await importPackage(aiSdk.package, folders), aiSdk);
  const provider: unknown = create({
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== '' && { baseURL: baseUrl }),
    ...(headers && { headers }),
    fetch: limitRequests(withoutRedirects(fetch)),
    // Only `createOpenAICompatible` has to be told to ask for token counts.
    includeUsage: true,
    ...aiSdk.options,
  });
  const { languageModel } = Object(provider) as { languageModel?: unknown };
  if (typeof languageModel === 'function') return (id) => languageModel.call(provider, id) as AiSdkLanguageModel;
  if (typeof provider === 'function') return provider as FindModel;
  throw unusable(`The package ${aiSdk.package} has no language models.`, 'Use a package of the AI SDK with language models.');
}

/** As for other providers: a key reaches only the URL that it is for. */
function withoutRedirects(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(input, { ...init, redirect: 'manual' });
}

async function importPackage(name: string, folders: readonly string[]): Promise<Record<string, unknown>> {
  const root = /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
  const install = `In the folder where you start the program, run: npm install ${root}. If the program is installed globally: npm install --global ${root}.`;
  const url = resolvePackage(name, folders);
  if (url === undefined) {
    const isPartMissing = root !== name && resolvePackage(root, folders) !== undefined;
    if (isPartMissing) throw unusable(`The package ${root} has no part ${name}.`, `Correct --package, or update it. ${install}`);
    throw unusable(`The package ${root} is not installed.`, install);
  }
  try {
    const exported = await importFile(url);
    // A CommonJS package, of whose exports Node may not know all names.
    return { ...Object(exported['default']), ...exported };
  } catch (thrown) {
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : thrown instanceof Error ? thrown.name : 'unknown';
    const cure = `Install it again with what it depends on. ${install}`;
    throw new ExecutorError('provider-error', {
      sentence: `The package ${name} does not load (${reason}).`,
      cure,
      retry: 'never',
      cause: thrown,
    });
  }
}

/** Imports a file. A single-file program can import only its own code, but `require` also loads ES modules. */
async function importFile(url: string): Promise<Record<string, unknown>> {
  return (isSea() ? createRequire(url)(fileURLToPath(url)) : await import(url)) as Record<string, unknown>;
}

/** Finds the function that creates a provider: the named one, or the only one whose name starts with `create`. */
function findFactory(exported: Record<string, unknown>, { package: name, factory }: AiSdkSettings['aiSdk']): (options: object) => unknown {
  const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
  const creators = functions.filter(([each]) => /^create[A-Z]/.test(each));
  const found = factory === undefined ? creators : functions.filter(([each]) => each === factory);
  // An old name may be exported beside the new one.
  const [only, ...others] = new Set(found.map(([, value]) => value));
  if (only !== undefined && others.length === 0) return only as (options: object) => unknown;
  const names = creators.map(([each]) => each).slice(0, 10);
  const known =
    names.length > 0 ? `Set "factory" in the config file to one of: ${names.join(', ')}.` : 'Use a provider package of the AI SDK.';
  if (factory !== undefined) throw unusable(`The package ${name} exports no function with the name in "factory".`, known);
  throw unusable(`The package ${name} exports ${only === undefined ? 'no function' : 'several functions'} to create a provider.`, known);
}

function unusable(sentence: string, cure: string): ExecutorError {
  return new ExecutorError('provider-error', { sentence, cure, retry: 'never' });
}
