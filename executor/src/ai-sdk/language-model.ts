import { ExecutorError } from '../executor-error.ts';
import { asRecord } from '../providers/http/json-record.ts';

/**
 * The part of an AI SDK language model that is used here, of the specifications v2, v3 and v4. Structural, so that the package needs
 * no version of the AI SDK.
 */
export type AiSdkLanguageModel = {
  readonly specificationVersion: string;
  readonly modelId: string;
  doGenerate(options: never): PromiseLike<unknown>;
  doStream(options: never): PromiseLike<unknown>;
};

/** Options and results cross this boundary as JSON-like values: the specifications differ in details. */
export type LooseLanguageModel = {
  readonly specificationVersion: string;
  /** The links that the provider loads itself, as patterns by media type. */
  readonly supportedUrls?: unknown;
  doGenerate(options: object): PromiseLike<unknown>;
  doStream(options: object): PromiseLike<unknown>;
};

/** A function that returns a model by its id, such as `createAmazonBedrock(…)`. */
export type FindAiSdkModel = (modelId: string) => AiSdkLanguageModel | PromiseLike<AiSdkLanguageModel>;

/** The versions of the AI SDK's specification that are supported: of its releases 5, 6 and 7. */
const VERSIONS = ['v2', 'v3', 'v4'];

/**
 * Checks that a value is a language model of the AI SDK.
 *
 * @throws ExecutorError `provider-error` if it is not, or if its specification is not supported
 */
export function checkLanguageModel(value: unknown): LooseLanguageModel {
  const model = asRecord(value);
  const version = model?.['specificationVersion'];
  if (!model || typeof model['doStream'] !== 'function' || typeof model['doGenerate'] !== 'function' || typeof version !== 'string') {
    throw new ExecutorError('provider-error', {
      sentence: 'The AI SDK provider did not return a language model.',
      cure: 'Use a provider package of the AI SDK that has language models.',
      retry: 'never',
    });
  }
  if (!VERSIONS.includes(version)) {
    const name = /^v\d{1,3}$/.test(version) ? version : 'unknown';
    const isOld = name === 'v1';
    throw new ExecutorError('provider-error', {
      sentence: `The language model follows version ${name} of the AI SDK's specification. Supported are ${VERSIONS.join(', ')}.`,
      cure: isOld
        ? 'Install a newer version of the provider package.'
        : 'Update the executor, or install an older version of the provider package.',
      retry: 'never',
    });
  }
  return value as LooseLanguageModel;
}
