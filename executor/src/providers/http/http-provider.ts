import {
  type ChatCompletion,
  type ChatCompletionBody,
  type ChatCompletionChunk,
  codeForProviderStatus,
  describeError,
  parseJson,
} from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { NotInline } from '../messages/parse-data-url.ts';
import { noteOnce } from '../note-once.ts';
import type { ListedModel, Provider, ProviderCall, ProviderSettings } from '../provider.ts';
import { adjustRequest, type FindRefusal } from '../refusals/adjust-request.ts';
import type { AdjustedRequest, Form } from '../refusals/refusal.ts';
import { RefusalMemory } from '../refusals/refusal-memory.ts';
import { renameTools } from '../tools/rename-tools.ts';
import { repairToolTurns } from '../tools/repair-tool-turns.ts';
import { checkKey } from './check-key.ts';
import { addCustomHeaders, joinSecrets, wordCustomHeaders } from './custom-headers.ts';
import { explainNoAnswer } from './explain-no-answer.ts';
import { addExtraFields } from './extra-body.ts';
import { asRecord, type JsonRecord } from './json-record.ts';
import type { FailureWording } from './map-failure.ts';
import { findErrorCode, isNotConnected } from './network-errors.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readBytes, readText } from './read-body.ts';
import { NoAnswer, sendRequest } from './send-request.ts';

/** The provider-specific steps of {@link HttpProvider}. */
export type HttpProviderSteps = {
  /** Resolves an endpoint. `completion` is for APIs whose URL depends on the request. */
  readonly resolveEndpoint: (baseUrl: string, endpoint: 'chat' | 'models', completion?: RequestedCompletion) => URL;
  /** The headers for an endpoint, with the key; the content type is added later. */
  readonly createHeaders: (apiKey: string | undefined, url: URL) => Record<string, string>;
  /** Reads the models from a model list. */
  readonly parseModelList: (answer: unknown) => ListedModel[];
  /** The URL of the next page of the model list; undefined on the last page. Omitted by APIs without pages. */
  readonly findNextPage?: (answer: unknown, url: URL) => URL | undefined;
  /** Converts a body to the provider's form. */
  readonly convertRequest: (body: ChatCompletionBody, options: ConvertOptions) => object;
  /** Reads the chunks of a streaming answer to the body `sent`. */
  readonly readChunks: (response: Response, model: string, call: ProviderCall, sent: JsonRecord) => AsyncIterable<ChatCompletionChunk>;
  /** Converts a non-streaming answer. `note` receives what has no form in OpenAI's API. */
  readonly convertCompletion: (answer: unknown, model: string, note: (remark: string) => void) => ChatCompletion;
  /** Loads the code that finds what the provider refuses of a request. */
  readonly loadRefusals: () => Promise<{ readonly findRefusal: FindRefusal }>;
  /** Whether the API serves Claude under any model id. */
  readonly isClaude?: true;
  /** Sentences and cures specific to this provider. */
  readonly wording: FailureWording;
};

/** The parts of a completion request that its URL may contain. */
export type RequestedCompletion = { readonly model: string; readonly stream: boolean };

/** The options of a request conversion. */
export type ConvertOptions = {
  readonly stream: boolean;
  /** Whether to set cache points, if the API needs them. Default false. */
  readonly promptCaching?: boolean;
  /** Forms that the provider refused. */
  readonly avoided: ReadonlySet<Form>;
  readonly note: (remark: string) => void;
};

/** Maximum number of pages of a model list; each may have hundreds of models. */
const MAX_PAGES = 20;

/** A provider over HTTP: converts and sends requests, reads answers, and maps errors. */
export class HttpProvider implements Provider {
  readonly #settings: ProviderSettings;
  readonly #steps: HttpProviderSteps;
  readonly #refusals = new RefusalMemory();
  #wasReadable = false;

  constructor(settings: ProviderSettings, steps: HttpProviderSteps) {
    this.#settings = settings;
    this.#steps = steps;
  }

  async listModels(call: ProviderCall): Promise<readonly ListedModel[]> {
    const { resolveEndpoint, parseModelList, findNextPage } = this.#steps;
    try {
      const models = new Map<string, ListedModel>();
      let url: URL | undefined = resolveEndpoint(this.#settings.baseUrl, 'models');
      for (let page = 0; url && page < MAX_PAGES; page += 1) {
        const answer: unknown = await readJson(await this.#send(url, call), call);
        for (const model of parseModelList(answer)) models.set(model.id, model);
        url = findNextPage?.(answer, url);
      }
      return [...models.values()];
    } catch (thrown) {
      throw await this.#mapError(thrown, call);
    }
  }

  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk> {
    return this.#run(body, call, true, (response, note, sent) => this.#steps.readChunks(response, body.model, { ...call, note }, sent));
  }

  async complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion> {
    const answers = this.#run(body, call, false, (response, note, sent) => this.#readWhole(response, body.model, { ...call, note }, sent));
    for await (const completion of answers) return completion;
    throw new ExecutorError('bad-provider-answer');
  }

  async *#run<Result extends ChatCompletionChunk | ChatCompletion>(
    body: ChatCompletionBody,
    call: ProviderCall,
    stream: boolean,
    read: (response: Response, note: (remark: string) => void, sent: JsonRecord) => AsyncIterable<Result>,
  ): AsyncGenerator<Result, void> {
    const { loadRefusals, resolveEndpoint } = this.#steps;
    const note = noteOnce(call.note);
    const { promptCaching = true, extraBody = {} } = this.#settings;
    const { body: renamed, restore } = renameTools(body, this.#steps.isClaude);
    const messages = repairToolTurns(renamed.messages, note);
    const failures = new Map<string, unknown>();
    let requests = 0;
    const send = async ({ body: adjusted, avoided }: AdjustedRequest) => {
      const isStream = stream && !avoided.has('stream');
      if (isStream !== stream) note('answered in one piece: the provider does not stream this model');
      const url = resolveEndpoint(this.#settings.baseUrl, 'chat', { model: body.model, stream: isStream });
      const options = { stream: isStream, avoided, note, promptCaching };
      const request = await this.#convert(adjusted, options, body, call);
      const sent = await limit(addExtraFields(request, extraBody, note), { ...call, note });
      // A change of a form that a conversation does not have changes nothing; what was refused is not sent again.
      const key = failures.size > 0 ? JSON.stringify([url, sent]) : '';
      if (failures.has(key)) throw failures.get(key);
      if (requests > 0) await call.onRepeat?.('repeated');
      requests += 1;
      try {
        return read(await this.#send(url, call, sent), note, { ...sent });
      } catch (thrown) {
        failures.set(key || JSON.stringify([url, sent]), thrown);
        throw thrown;
      }
    };
    try {
      yield* adjustRequest({
        body: messages === renamed.messages ? renamed : { ...renamed, messages },
        memory: this.#refusals,
        note,
        findRefusal: async (failure, request) => {
          const loaded = await loadIfPossible(() => Promise.all([import('../refusals/find-any-refusal.ts'), loadRefusals()]));
          const options = { stream, canLoadImages: call.fetchImage !== undefined, extraBody };
          return loaded?.[0].findAnyRefusal(failure, request, loaded[1].findRefusal, options);
        },
        attempt: async function* (request) {
          try {
            yield* restore(await send(request));
          } catch (thrown) {
            if (thrown instanceof ProviderFailure && !thrown.isTimeout) call.onFailure?.();
            throw thrown;
          }
        },
      });
    } catch (thrown) {
      if (requests === 0) call.onUnsent?.();
      throw await this.#mapError(thrown, call);
    }
  }

  async *#readWhole(response: Response, model: string, call: ProviderCall, sent: JsonRecord): AsyncGenerator<ChatCompletion, void> {
    const { convertCompletion, readChunks } = this.#steps;
    const text = await readText(readBytes(response, call), call.maxAnswerBytes);
    const value = parseJson(text);
    throwFailure(value);
    if (asRecord(value)) {
      yield convertCompletion(value, model, call.note);
      return;
    }
    // Some servers stream although nobody asked for it. The reader of streams also says what else a body may be.
    const { collectCompletion } = await import('../chunks/collect-completion.ts');
    yield await collectCompletion(readChunks(new Response(text, { headers: response.headers }), model, call, sent), model);
  }

  /** Converts a request. Links that the API does not take, or that it could not load, are replaced by their data. */
  async #convert(body: ChatCompletionBody, options: ConvertOptions, given: ChatCompletionBody, call: ProviderCall): Promise<object> {
    const convert = (messages: ChatCompletionBody['messages']) =>
      this.#steps.convertRequest(continueAnswer({ ...body, messages }, options.avoided), options);
    try {
      if (!options.avoided.has('linked_images')) return convert(body.messages);
    } catch (thrown) {
      if (!(thrown instanceof NotInline)) throw thrown;
    }
    const { convertInline } = await import('../messages/convert-inline.ts');
    return convertInline(convert, { ...options, messages: body.messages, given: given.messages }, call);
  }

  async #send(url: URL, { signal, fetch, onActivity, onUnsent }: ProviderCall, body?: object): Promise<Response> {
    const { createHeaders, wording } = this.#steps;
    const { apiKey, headers: custom } = this.#settings;
    const headers = addCustomHeaders(createHeaders(checkKey(apiKey), url), custom);
    try {
      const response = await sendRequest({ url, headers, signal, ...(body && { body }), ...(fetch && { fetch }) });
      this.#wasReadable = true;
      onActivity?.();
      return response;
    } catch (thrown) {
      if (thrown instanceof ProviderFailure) this.#wasReadable = true;
      if (!(thrown instanceof NoAnswer)) throw thrown;
      if (isNotConnected(findErrorCode(thrown.cause) ?? '')) onUnsent?.();
      const words = wordCustomHeaders(wording, custom);
      throw await explainNoAnswer({ url, signal, wording: words, cause: thrown.cause, wasReadable: this.#wasReadable });
    }
  }

  async #mapError(thrown: unknown, { signal }: ProviderCall): Promise<unknown> {
    if (signal.aborted) return signal.reason;
    const { apiKey, headers, extraBody } = this.#settings;
    if (!(thrown instanceof ProviderFailure)) return this.#addCure(ExecutorError.from(thrown));
    const loaded = await loadIfPossible(() => import('./map-failure.ts'));
    if (!loaded) return new ExecutorError(codeForProviderStatus(thrown.status));
    return loaded.mapFailure(thrown, { apiKey: joinSecrets(apiKey, headers), wording: this.#steps.wording, extraBody });
  }

  /** Adds the cure for this API to the error for an answer of something else. */
  #addCure(error: ExecutorError): ExecutorError {
    const { code, message: sentence, cure, cause } = error;
    const ownCure = this.#steps.wording[code]?.cure;
    const isGeneral = code === 'bad-provider-answer' && cure === describeError(code).cure;
    return isGeneral && ownCure !== undefined ? new ExecutorError(code, { sentence, cure: ownCure, cause }) : error;
  }
}

/** Limits what is sent to what a budget allows. */
async function limit(request: object, { maxTokens, note }: ProviderCall): Promise<object> {
  if (maxTokens === undefined) return request;
  const { requireLimit } = await import('./require-limit.ts');
  return requireLimit(request, maxTokens, note);
}

async function readJson(response: Response, call: ProviderCall): Promise<unknown> {
  const value = parseJson(await readText(readBytes(response, call), call.maxAnswerBytes));
  throwFailure(value);
  return value;
}

function throwFailure(value: unknown): void {
  const failure = ProviderFailure.of(value);
  if (failure) throw failure;
}

/** The user's turn after an answer that a model must continue, if it does not take the answer's start as the last turn. */
const CONTINUE = 'Continue your last message exactly where it ends. Do not repeat any of it.';

/** The request of a model that does not take the start of an answer as the last turn, if its last turn is one. */
export function continueAnswer(body: ChatCompletionBody, avoided: ReadonlySet<Form>): ChatCompletionBody {
  if (!avoided.has('assistant_prefill') || body.messages.at(-1)?.role !== 'assistant') return body;
  return { ...body, messages: [...body.messages, { role: 'user', content: CONTINUE }] };
}

/** Loads code that only a failure needs; undefined if the page cannot load it now. */
function loadIfPossible<Code>(load: () => Promise<Code>): Promise<Code | undefined> {
  return load().catch(() => undefined);
}
