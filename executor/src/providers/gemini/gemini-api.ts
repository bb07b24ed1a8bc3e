/** OpenRouter's name for the form of Gemini's signatures in `reasoning_details`. */
export const SIGNATURE_FORMAT = 'google-gemini-v1';

/** The parts of a Gemini request that are used here. The URL contains the model, and whether to stream. */
export type GeminiRequest = {
  readonly contents: readonly Content[];
  readonly systemInstruction?: { readonly parts: readonly Part[] };
  readonly tools?: readonly { readonly functionDeclarations: readonly FunctionDeclaration[] }[];
  readonly toolConfig?: { readonly functionCallingConfig: FunctionCallingConfig };
  readonly generationConfig: GenerationConfig;
};

/** One turn. */
export type Content = { readonly role: 'user' | 'model'; readonly parts: readonly Part[] };

/** A part of a turn. */
export type Part =
  | { readonly text: string; readonly thoughtSignature?: string }
  | { readonly inlineData: { readonly mimeType: string; readonly data: string } }
  | { readonly functionCall: { readonly id?: string; readonly name: string; readonly args: object }; readonly thoughtSignature?: string }
  | { readonly functionResponse: { readonly id?: string; readonly name: string; readonly response: object } };

/** A function the model may call. */
export type FunctionDeclaration = {
  readonly name: string;
  readonly description?: string;
  /** The parameters as JSON Schema. */
  readonly parametersJsonSchema?: object;
  /** The parameters in Gemini's subset of OpenAPI. */
  readonly parameters?: object;
};

/** Whether the model must call a function, and which. */
export type FunctionCallingConfig = { readonly mode: 'AUTO' | 'ANY' | 'NONE'; readonly allowedFunctionNames?: readonly string[] };

/** The generation settings of a request. */
export type GenerationConfig = {
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  readonly maxOutputTokens?: number;
  readonly seed?: number;
  readonly presencePenalty?: number;
  readonly frequencyPenalty?: number;
  readonly candidateCount?: number;
  readonly stopSequences?: readonly string[];
  readonly responseMimeType?: string;
  readonly responseJsonSchema?: unknown;
  readonly responseSchema?: unknown;
  readonly thinkingConfig?: ThinkingConfig;
};

/** The thinking level, or a token budget before Gemini 3. */
export type ThinkingConfig = {
  readonly includeThoughts: boolean;
  readonly thinkingLevel?: 'MINIMAL' | 'LOW' | 'MEDIUM' | 'HIGH';
  readonly thinkingBudget?: number;
};
