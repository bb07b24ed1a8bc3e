/** What is sent to Gemini's own API, as far as it is used here; the model and whether to stream stand in the address. */
export type GeminiRequest = {
  readonly contents: readonly Content[];
  readonly systemInstruction?: { readonly parts: readonly Part[] };
  readonly tools?: readonly { readonly functionDeclarations: readonly FunctionDeclaration[] }[];
  readonly toolConfig?: { readonly functionCallingConfig: FunctionCallingConfig };
  readonly generationConfig: GenerationConfig;
};

/** One turn. */
export type Content = { readonly role: 'user' | 'model'; readonly parts: readonly Part[] };

/** A piece of a turn. */
export type Part =
  | { readonly text: string }
  | { readonly inlineData: { readonly mimeType: string; readonly data: string } }
  | { readonly functionCall: { readonly id?: string; readonly name: string; readonly args: object }; readonly thoughtSignature?: string }
  | { readonly functionResponse: { readonly id?: string; readonly name: string; readonly response: object } };

/** A function the model may call. */
export type FunctionDeclaration = { readonly name: string; readonly description?: string; readonly parameters?: object };

/** Whether the model has to call a function, and which. */
export type FunctionCallingConfig = { readonly mode: 'AUTO' | 'ANY' | 'NONE'; readonly allowedFunctionNames?: readonly string[] };

/** How to write the answer. */
export type GenerationConfig = {
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxOutputTokens?: number;
  readonly seed?: number;
  readonly presencePenalty?: number;
  readonly frequencyPenalty?: number;
  readonly candidateCount?: number;
  readonly stopSequences?: readonly string[];
  readonly responseMimeType?: string;
  readonly responseJsonSchema?: unknown;
  readonly thinkingConfig?: ThinkingConfig;
};

/** How much to think: a level, or a budget of tokens as models before Gemini 3 have it. */
export type ThinkingConfig = {
  readonly includeThoughts: boolean;
  readonly thinkingLevel?: 'MINIMAL' | 'LOW' | 'MEDIUM' | 'HIGH';
  readonly thinkingBudget?: number;
};
