/**
 * The browser's own model: the Prompt API, as far as it is used here. Chrome has it for pages since version 148; no TypeScript library
 * describes it yet.
 */
export type LanguageModelApi = {
  availability(options?: LanguageModelOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options?: LanguageModelOptions & {
      readonly initialPrompts?: readonly ModelMessage[];
      readonly signal?: AbortSignal;
      readonly monitor?: (monitor: EventTarget) => void;
    },
  ): Promise<LanguageModelSession>;
};

/** What a session has to be able to take. */
export type LanguageModelOptions = { readonly expectedInputs?: readonly { readonly type: 'text' | 'image' }[] };

/** One conversation with the model. */
export type LanguageModelSession = {
  promptStreaming(
    input: readonly ModelMessage[],
    options: { readonly signal: AbortSignal; readonly responseConstraint?: object },
  ): ReadableStream<string>;
  /** Tokens the input would take. */
  measureContextUsage?(input: readonly ModelMessage[]): Promise<number>;
  /** Tokens taken so far. */
  readonly contextUsage?: number;
  destroy(): void;
};

/** A message in the words of the Prompt API. */
export type ModelMessage = {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: readonly ({ readonly type: 'text'; readonly value: string } | { readonly type: 'image'; readonly value: Blob })[];
  /** Of the last message: an answer that is begun, and to be gone on with. */
  readonly prefix?: boolean;
};

/** The browser's model, or undefined where it has none. */
export function findLanguageModel(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}
