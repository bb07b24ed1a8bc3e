import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Provider, ProviderCall, ProviderSettings } from '../provider.ts';
import { parseJson } from './json-record.ts';
import { leaveOutRefused, type RefusableField, type RefusalMemory } from './leave-out-refused.ts';
import { type FailureWording, mapFailure } from './map-failure.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readBytes, readText } from './read-body.ts';
import { sendRequest } from './send-request.ts';

/** What differs between providers reached over HTTP; each step is a file of the provider's folder. */
export type HttpProviderSteps = {
  /** The address of a part of the provider's API. */
  readonly resolveEndpoint: (baseUrl: string, endpoint: 'chat' | 'models') => URL;
  /** The models in the answer to the list of models. */
  readonly parseModelList: (answer: unknown) => OfferedModel[];
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

/** How a request is to be converted. */
export type ConvertOptions = {
  readonly stream: boolean;
  readonly leaveOut: ReadonlySet<RefusableField>;
  readonly note: (remark: string) => void;
};

/** A provider reached over HTTP: convert the request, send it, read the answer, map what goes wrong. */
export class HttpProvider implements Provider {
  readonly #settings: ProviderSettings;
  readonly #steps: HttpProviderSteps;
  readonly #memory: RefusalMemory = new Map();

  constructor(settings: ProviderSettings, steps: HttpProviderSteps) {
    this.#settings = settings;
    this.#steps = steps;
  }

  async listModels(call: ProviderCall): Promise<readonly OfferedModel[]> {
    try {
      return this.#steps.parseModelList(await readJson(await this.#send('models', call), call));
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
    const { convertRequest, findRefusedField } = this.#steps;
    const send = (leaveOut: ReadonlySet<RefusableField>) =>
      this.#send('chat', call, convertRequest(body, { stream, leaveOut, note: call.note }));
    try {
      yield* leaveOutRefused({
        body,
        memory: this.#memory,
        note: call.note,
        findRefused: findRefusedField,
        attempt: async function* (leaveOut) {
          yield* read(await send(leaveOut));
        },
      });
    } catch (thrown) {
      throw this.#mapError(thrown, call);
    }
  }

  async #send(endpoint: 'chat' | 'models', { signal }: ProviderCall, body?: object): Promise<Response> {
    const { baseUrl, apiKey } = this.#settings;
    const { resolveEndpoint, wording } = this.#steps;
    const url = resolveEndpoint(baseUrl, endpoint);
    return sendRequest({ url, apiKey, signal, unreachableCure: wording.unreachable?.cure, ...(body && { body }) });
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
