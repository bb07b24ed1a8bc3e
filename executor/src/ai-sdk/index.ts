export { type AiSdkProviderOptions, createAiSdkProvider } from './create-ai-sdk-provider.ts';
export type { AiSdkLanguageModel, FindAiSdkModel } from './language-model.ts';
export { limitRequests } from './limit-requests.ts';
