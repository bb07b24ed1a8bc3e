import { readFileSync } from 'node:fs';
import type { ChatCompletionBody, ErrorCode } from '@chat-executor/protocol';
import type { CreateProvider, Provider, ProviderCall } from '../provider.ts';
import type { AnswerSummary } from './answer-summary.ts';

/** One recorded body and what has to come out of it. */
export type Recording = {
  /** File in the provider's folder of `__fixtures__`. */
  readonly file: string;
  /** Default: what the provider's streams have. */
  readonly contentType?: string;
  /** The whole answer; or, with {@link error}, what came before it. */
  readonly answer?: AnswerSummary;
  readonly error?: ErrorCode;
};

/** A provider under test, and what its wire looks like. */
export type ProviderCase = {
  readonly title: string;
  readonly create: CreateProvider;
  readonly folder: string;
  readonly streamType: string;
  readonly chatPath: string;
  readonly modelsPath: string;
  readonly baseUrl: (origin: string) => string;
  /** The header the key is sent in, in lower case, and its value. Default: the key as a bearer token. */
  readonly keyHeader?: (key: string) => readonly [name: string, value: string];
  /** Headers the provider cannot do without, in lower case. */
  readonly fixedHeaders?: Readonly<Record<string, string>>;
  readonly recordings: readonly Recording[];
  /** Whole completions, by file. */
  readonly completions: readonly { readonly file: string; readonly answer: AnswerSummary }[];
  readonly models: { readonly body: string; readonly ids: readonly string[] };
  /** The bytes of a stream: a beginning with the given text, and an end. */
  readonly begin: (text: string) => string;
  readonly end: string;
  /** A stream that reports an error with this text. */
  readonly failInStream: (message: string) => string;
  /** The body of an error answer. */
  readonly errorBody: (message: string, words?: { readonly code?: string; readonly type?: string; readonly param?: string }) => string;
  /** What a model that takes no tools answers. */
  readonly toolsRefusal: { readonly status: number; readonly body: string };
};

/** Reads a recorded body. */
export function readFixture({ folder }: Pick<ProviderCase, 'folder'>, file: string): Buffer {
  return readFileSync(new URL(`../__fixtures__/${folder}/${file}`, import.meta.url));
}

/** The key that must never be seen anywhere but in its header. */
export const CANARY_KEY = 'sk-canary-7f3e9b1c2d4a5e6f';

/** The prompt that must never be seen anywhere but in the request. */
export const CANARY_PROMPT = 'canaryprompt meet me at the old mill';

/** A request with the {@link CANARY_PROMPT}. */
export const BODY: ChatCompletionBody = { model: 'test-model', messages: [{ role: 'user', content: CANARY_PROMPT }] };

/** A request with a tool. */
export const BODY_WITH_TOOLS: ChatCompletionBody = {
  ...BODY,
  tools: [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'object', properties: {} } } }],
  tool_choice: 'auto',
};

/** Makes the provider of a case for a server at an origin. */
export function makeProvider(providerCase: ProviderCase, origin: string, apiKey: string | null = CANARY_KEY): Provider {
  const settings = { id: 'under-test', kind: providerCase.folder, name: 'Under test', baseUrl: providerCase.baseUrl(origin) };
  return providerCase.create(apiKey === null ? settings : { ...settings, apiKey });
}

/** A call with generous limits; its notes can be read. */
export function makeCall(overrides: Partial<ProviderCall> = {}): ProviderCall & { readonly notes: readonly string[] } {
  const notes: string[] = [];
  return {
    signal: new AbortController().signal,
    maxLineLength: 1024 * 1024,
    maxAnswerBytes: 16 * 1024 * 1024,
    note: (remark) => notes.push(remark),
    notes,
    ...overrides,
  };
}

/** Every item of a stream, and what it threw in the end, if it did. */
export async function drain<Item>(items: AsyncIterable<Item>): Promise<{ readonly items: Item[]; readonly thrown?: unknown }> {
  const seen: Item[] = [];
  try {
    for await (const item of items) seen.push(item);
  } catch (thrown) {
    return { items: seen, thrown };
  }
  return { items: seen };
}
