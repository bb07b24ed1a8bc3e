import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { noteOnce } from '../note-once.ts';
import type { Provider, ProviderCall, ProviderSettings } from '../provider.ts';
import { checkKey } from './check-key.ts';
import { explainSilence } from './explain-silence.ts';
import { parseJson } from './json-record.ts';
import { leaveOutRefused, type RefusableField, type RefusalMemory } from './leave-out-refused.ts';
import { type FailureWording, mapFailure } from './map-failure.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readBytes, readText } from './read-body.ts';
import { NoAnswer, sendRequest } from './send-request.ts';

/** What differs between providers reached over HTTP; each step is a file of the provider's folder. */
export type HttpProviderSteps = {
  /** The address of a part of the provider's API. `asked` tells, for a completion, what is asked for: some APIs name it there. */
  readonly resolveEndpoint: (baseUrl: string, endpoint: 'chat' | 'models', asked?: AskedCompletion) => URL;
  /** The headers beside the content type, the key among them, for an address of {@link resolveEndpoint}. */
  readonly createHeaders: (apiKey: string | undefined, url: URL) => Record<string, string>;
  /** The models in the answer to the list of models. */
  readonly parseModelList: (answer: unknown) => OfferedModel[];
  /** Where the list of models goes on after an answer; undefined where that was all. Left out where lists have one page. */
  readonly findNextPage?: (answer: unknown, url: URL) => URL | undefined;
  /** The body as the provider takes it. */
  readonly convertRequest: (body: ChatCompletionBody, options: ConvertOptions) => object;
  /** The chunks of an answer that streams. */
  readonly readChunks: (response: Response, model: string, call: ProviderCall) => AsyncIterable<ChatCompletionChunk>;
  /** The completion in an answer that does not stream. */
  readonly convertCompletion: (answer: unknown, model: string) => ChatCompletion;
  /** Which part of the request a failure is about, where the request can be sent again without it. */
  readonly findRefusedField: (failure: ProviderFailure) => RefusableField | undefined;
  /** Sentences and cures that fit this provider better than the usual ones. */
  readonly wording: FailureWording;
};

/** What of a completion may stand in its address. */
export type AskedCompletion = { readonly model: string; readonly stream: boolean };

/** How a request is to be converted. */
export type ConvertOptions = {
  readonly stream: boolean;
  readonly leaveOut: ReadonlySet<RefusableField>;
  readonly note: (remark: string) => void;
};

/** Pages of a list of models that are read at most; each may hold hundreds. */
const MOST_PAGES = 20;

/** A provider reached over HTTP: convert the request, send it, read the answer, map what goes wrong. */
export class HttpProvider implements Provider {
  readonly #settings: ProviderSettings;
  readonly #steps: HttpProviderSteps;
  readonly #memory: RefusalMemory = new Map();
  #wasReadable = false;

  constructor(settings: ProviderSettings, steps: HttpProviderSteps) {
    this.#settings = settings;
    this.#steps = steps;
  }

  async listModels(call: ProviderCall): Promise<readonly OfferedModel[]> {
    const { resolveEndpoint, parseModelList, findNextPage } = this.#steps;
    try {
      const models = new Map<string, OfferedModel>();
      let url: URL | undefined = resolveEndpoint(this.#settings.baseUrl, 'models');
      for (let page = 0; url && page < MOST_PAGES; page += 1) {
        const answer: unknown = await readJson(await this.#send(url, call), call);
        for (const model of parseModelList(answer)) models.set(model.id, model);
        url = findNextPage?.(answer, url);
      }
      return [...models.values()];
    } catch (thrown) {
      throw this.#mapError(thrown, call);
    }
  }

  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk> {
    return this.#run(body, call, true, (response) => this.#steps.readChunks(response, body.model, call));
  }

  async complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion> {
    const { convertCompletion } = this.#steps;
    const answers = this.#run(body, call, false, async function* (response) {
      yield convertCompletion(await readJson(response, call), body.model);
    });
    for await (const completion of answers) return completion;
    throw new ExecutorError('bad-provider-answer');
  }

  async *#run<Result>(
    body: ChatCompletionBody,
    call: ProviderCall,
    stream: boolean,
    read: (response: Response) => AsyncIterable<Result>,
  ): AsyncGenerator<Result, void> {
    const { convertRequest, findRefusedField, resolveEndpoint } = this.#steps;
    const note = noteOnce(call.note);
    const send = async (leaveOut: ReadonlySet<RefusableField>) => {
      const url = resolveEndpoint(this.#settings.baseUrl, 'chat', { model: body.model, stream });
      return this.#send(url, call, convertRequest(body, { stream, leaveOut, note }));
    };
    try {
      yield* leaveOutRefused({
        body,
        memory: this.#memory,
        note,
        findRefused: findRefusedField,
        attempt: async function* (leaveOut) {
          yield* read(await send(leaveOut));
        },
      });
    } catch (thrown) {
      throw this.#mapError(thrown, call);
    }
  }

  async #send(url: URL, { signal }: ProviderCall, body?: object): Promise<Response> {
    const { createHeaders, wording } = this.#steps;
    const headers = createHeaders(checkKey(this.#settings.apiKey), url);
    try {
      const response = await sendRequest({ url, headers, signal, ...(body && { body }) });
      this.#wasReadable = true;
      return response;
    } catch (thrown) {
      if (thrown instanceof ProviderFailure) this.#wasReadable = true;
      if (!(thrown instanceof NoAnswer)) throw thrown;
      throw await explainSilence({ url, signal, wording, cause: thrown.cause, wasReadable: this.#wasReadable });
    }
  }

  #mapError(thrown: unknown, { signal }: ProviderCall): unknown {
    if (signal.aborted) return signal.reason;
    const { apiKey } = this.#settings;
    if (thrown instanceof ProviderFailure) return mapFailure(thrown, { apiKey, wording: this.#steps.wording });
    return ExecutorError.from(thrown);
  }
}

async function readJson(response: Response, call: ProviderCall): Promise<unknown> {
  const value = parseJson(await readText(readBytes(response, call.signal), call.maxAnswerBytes));
  const failure = ProviderFailure.of(value);
  if (failure) throw failure;
  return value;
}
