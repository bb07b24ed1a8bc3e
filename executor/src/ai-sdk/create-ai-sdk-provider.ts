import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { collectCompletion } from '../providers/chunks/collect-completion.ts';
import { continueAnswer } from '../providers/http/http-provider.ts';
import { asRecord, type JsonRecord } from '../providers/http/json-record.ts';
import { mapFailure } from '../providers/http/map-failure.ts';
import { findErrorCode, isNotConnected } from '../providers/http/network-errors.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import { unlimited } from '../providers/http/require-limit.ts';
import { convertInline } from '../providers/messages/convert-inline.ts';
import { noteOnce } from '../providers/note-once.ts';
import type { Provider, ProviderCall } from '../providers/provider.ts';
import { adjustRequest } from '../providers/refusals/adjust-request.ts';
import { findAnyRefusal } from '../providers/refusals/find-any-refusal.ts';
import { findRefusal } from '../providers/refusals/find-refusal.ts';
import type { AdjustedRequest } from '../providers/refusals/refusal.ts';
import { RefusalMemory } from '../providers/refusals/refusal-memory.ts';
import { addRetries } from '../providers/retry/with-retries.ts';
import { renameTools } from '../providers/tools/rename-tools.ts';
import { repairToolTurns } from '../providers/tools/repair-tool-turns.ts';
import { convertFailure } from './convert-failure.ts';
import { convertOptions } from './convert-options.ts';
import { checkLanguageModel, type FindAiSdkModel, type LooseLanguageModel } from './language-model.ts';
import { EFFORT_LEFT_OUT, setLimit } from './limit-requests.ts';
import { generateChunks, streamChunks } from './read-answer.ts';

/** The options of {@link createAiSdkProvider}. */
export type AiSdkProviderOptions = {
  readonly findModel: FindAiSdkModel;
  /** The model ids to offer: AI SDK providers cannot list theirs. */
  readonly models: readonly string[];
  /** The AI SDK's `providerOptions` of each call: settings that only one provider has, by its name. */
  readonly providerOptions?: Readonly<Record<string, unknown>>;
  /**
   * Whether the package sends with a `fetch` of {@link limitRequests}. A request with a limit of a budget that it does not see fails.
   * Default false: such a request has no reasoning effort, with which packages raise the limit.
   */
  readonly limitsRequests?: boolean;
};

type Messages = ChatCompletionBody['messages'];

/** Creates a provider from the models of an AI SDK provider. The AI SDK itself is not needed. */
export function createAiSdkProvider(options: AiSdkProviderOptions): Provider {
  return addRetries(new AiSdkProvider(options));
}

/** A provider without retries. */
export class AiSdkProvider implements Provider {
  readonly #options: AiSdkProviderOptions;
  readonly #refusals = new RefusalMemory();

  constructor(options: AiSdkProviderOptions) {
    this.#options = options;
  }

  /** Lists the chosen models. Creates each, so that a package that cannot is found before the first request. */
  async listModels({ signal }: ProviderCall): Promise<readonly OfferedModel[]> {
    const { models } = this.#options;
    if (models.length === 0) {
      throw new ExecutorError('bad-provider-answer', {
        sentence: 'A provider of the AI SDK cannot list its models.',
        cure: 'Name the models in the settings of the provider.',
      });
    }
    try {
      for (const id of models) await this.#find(id);
    } catch (thrown) {
      throw toExecutorError(await convertFailure(thrown, { signal, isStarted: false }));
    }
    return models.map((id) => ({ id }));
  }

  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk> {
    return this.#run(body, call, true);
  }

  async complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion> {
    return collectCompletion(this.#run(body, call, false), body.model);
  }

  async *#run(body: ChatCompletionBody, call: ProviderCall, stream: boolean): AsyncGenerator<ChatCompletionChunk, void> {
    const note = noteOnce(call.note);
    const { body: renamed, restore } = renameTools(body);
    let requests = 0;
    const onSend = async () => {
      if (requests > 0) await call.onRepeat?.('repeated');
      requests += 1;
    };
    const attempt = (request: AdjustedRequest) => restore(this.#ask(request, body.messages, { ...call, note }, stream, onSend));
    try {
      yield* adjustRequest({
        body: { ...renamed, messages: repairToolTurns(renamed.messages, note) },
        memory: this.#refusals,
        note,
        findRefusal: async (failure, request) =>
          findAnyRefusal(failure, request, findRefusal, { stream, canLoadImages: call.fetchImage !== undefined, extraBody: {} }),
        attempt,
      });
    } catch (thrown) {
      if (requests === 0) call.onUnsent?.();
      call.signal.throwIfAborted();
      throw toExecutorError(thrown);
    }
  }

  async #find(id: string): Promise<LooseLanguageModel> {
    return checkLanguageModel(await this.#options.findModel(id));
  }

  /** @throws ProviderFailure or ExecutorError */
  async *#ask(
    request: AdjustedRequest,
    given: Messages,
    call: ProviderCall,
    stream: boolean,
    onSend: () => Promise<void>,
  ): AsyncGenerator<ChatCompletionChunk, void> {
    const { signal, note } = call;
    const { providerOptions, limitsRequests = false } = this.#options;
    const limit = setLimit(call);
    const body = continueAnswer(limit && !limitsRequests ? leaveOutEffort(request.body, note) : request.body, request.avoided);
    const isStream = stream && !request.avoided.has('stream');
    if (isStream !== stream) note('answered in one piece: the provider does not stream this model');
    let isStarted = false;
    try {
      const model = await this.#find(body.model);
      const form = { version: model.specificationVersion, supportedUrls: asRecord(await model.supportedUrls) ?? {} };
      const convert = (messages: Messages) => convertOptions({ ...request, body: { ...body, messages } }, form, note);
      const options: JsonRecord = {
        ...(await convertInline(convert, { messages: body.messages, given, avoided: request.avoided, note }, call)),
        ...(providerOptions && { providerOptions }),
        abortSignal: signal,
      };
      if (limit && typeof options['maxOutputTokens'] !== 'number') throw unlimited();
      await onSend();
      for await (const chunk of (isStream ? streamChunks : generateChunks)(model, options, { ...call, model: body.model })) {
        isStarted = true;
        if (limitsRequests && limit?.state === 'waiting') throw unlimited();
        yield chunk;
      }
    } catch (thrown) {
      signal.throwIfAborted();
      const failure = await convertFailure(thrown, { signal, isStarted });
      if (limit?.state === 'refused' || isNotConnected(findErrorCode(failure.cause) ?? '')) call.onUnsent?.();
      if (failure instanceof ProviderFailure && !failure.isTimeout) call.onFailure?.();
      throw failure;
    }
  }
}

function leaveOutEffort(body: ChatCompletionBody, note: (remark: string) => void): ChatCompletionBody {
  const { reasoning_effort: effort, ...rest } = body;
  if (effort === undefined) return body;
  note(EFFORT_LEFT_OUT);
  return rest;
}

function toExecutorError(thrown: unknown): ExecutorError {
  return thrown instanceof ProviderFailure ? mapFailure(thrown, { apiKey: undefined }) : ExecutorError.from(thrown);
}
