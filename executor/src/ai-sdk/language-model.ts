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
  doGenerate(options: object): PromiseLike<unknown>;
  doStream(options: object): PromiseLike<unknown>;
};

/** A function that returns a model by its id, such as `createAmazonBedrock(…)`. */
export type FindAiSdkModel = (modelId: string) => AiSdkLanguageModel | PromiseLike<AiSdkLanguageModel>;
