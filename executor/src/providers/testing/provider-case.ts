import { readFileSync } from 'node:fs';
import type { ChatCompletionBody, ErrorCode } from '@chat-executor/protocol';
import type { CreateProvider, Provider, ProviderCall } from '../provider.ts';
import type { AnswerSummary } from './answer-summary.ts';

/** A recorded body and its expected result. */
export type Recording = {
  /** File in the provider's folder below `__fixtures__`. */
  readonly file: string;
  /** Default: the content type of the provider's streams. */
  readonly contentType?: string;
  /** The whole answer, or the part of it before the {@link error}. */
  readonly answer?: AnswerSummary;
  readonly error?: ErrorCode;
};

/** A provider under test and its wire format. */
export type ProviderCase = {
  readonly title: string;
  readonly create: CreateProvider;
  readonly folder: string;
  readonly streamType: string;
  readonly chatPath: string;
  readonly modelsPath: string;
  readonly baseUrl: (origin: string) => string;
  /** The header with the key, in lower case. Default: a bearer token. */
  readonly keyHeader?: (key: string) => readonly [name: string, value: string];
  /** Required headers, in lower case. */
  readonly fixedHeaders?: Readonly<Record<string, string>>;
  readonly recordings: readonly Recording[];
  /** Whole completions, by file. */
  readonly completions: readonly { readonly file: string; readonly answer: AnswerSummary }[];
  readonly models: { readonly body: string; readonly ids: readonly string[] };
  /** The start of a stream with the given text. */
  readonly begin: (text: string) => string;
  readonly end: string;
  /** A stream that reports an error with this message. */
  readonly failInStream: (message: string) => string;
  /** The body of an error answer. */
  readonly errorBody: (message: string, words?: { readonly code?: string; readonly type?: string; readonly param?: string }) => string;
  /** The answer of a model without tools. */
  readonly toolsRefusal: { readonly status: number; readonly body: string };
};

/** Reads a recorded body. */
export function readFixture({ folder }: Pick<ProviderCase, 'folder'>, file: string): Buffer {
  return readFileSync(new URL(`../__fixtures__/${folder}/${file}`, import.meta.url));
}

/** A key that must appear only in the key's header. */
export const CANARY_KEY = 'sk-canary-7f3e9b1c2d4a5e6f';

/** A prompt that must appear only in the request. */
export const CANARY_PROMPT = 'canaryprompt meet me at the old mill';

/** A request with the {@link CANARY_PROMPT}. */
export const BODY: ChatCompletionBody = { model: 'test-model', messages: [{ role: 'user', content: CANARY_PROMPT }] };

/** A request with a tool. */
export const BODY_WITH_TOOLS: ChatCompletionBody = {
  ...BODY,
  tools: [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'object', properties: {} } } }],
  tool_choice: 'auto',
};

/** Creates the provider of a case for a server at an origin. */
export function makeProvider(providerCase: ProviderCase, origin: string, apiKey: string | null = CANARY_KEY): Provider {
  const settings = { id: 'under-test', kind: providerCase.folder, name: 'Under test', baseUrl: providerCase.baseUrl(origin) };
  return providerCase.create(apiKey === null ? settings : { ...settings, apiKey });
}

/** A call with generous limits and readable notes. */
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

/** All items of a stream, and the error it threw, if any. */
export async function drain<Item>(items: AsyncIterable<Item>): Promise<{ readonly items: Item[]; readonly thrown?: unknown }> {
  const seen: Item[] = [];
  try {
    for await (const item of items) seen.push(item);
  } catch (thrown) {
    return { items: seen, thrown };
  }
  return { items: seen };
}
