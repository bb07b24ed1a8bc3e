/**
 * The parts of the browser's Prompt API used here. Chrome offers it to pages since version 148; there are no published types
 * yet.
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

/** The inputs a session must support. */
export type LanguageModelOptions = { readonly expectedInputs?: readonly { readonly type: 'text' | 'image' }[] };

/** One conversation with the model. */
export type LanguageModelSession = {
  promptStreaming(
    input: readonly ModelMessage[],
    options: { readonly signal: AbortSignal; readonly responseConstraint?: object },
  ): ReadableStream<string>;
  /** Number of tokens that an input would use. */
  measureContextUsage?(input: readonly ModelMessage[]): Promise<number>;
  /** Number of tokens that the conversation uses. */
  readonly contextUsage?: number;
  destroy(): void;
};

/** A message of the Prompt API. */
export type ModelMessage = {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: readonly ({ readonly type: 'text'; readonly value: string } | { readonly type: 'image'; readonly value: Blob })[];
  /** Whether the model should continue this message, which is the start of its answer. */
  readonly prefix?: boolean;
};

/** The browser's model; undefined if it has none. */
export function findLanguageModel(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}
