import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { collectCompletion } from '../chunks/collect-completion.ts';
import { noteOnce } from '../note-once.ts';
import type { Provider, ProviderCall, ProviderSettings } from '../provider.ts';
import { convertRequest } from './convert-request.ts';
import { findPageUrl, loadEngine, resolveFolder } from './load-engine.ts';
import { listModelFiles, readModelFile } from './model-files.ts';
import { ModelRunner } from './model-runner.ts';

/** The models of a page, and the runner that runs them. */
export type PageModels = { readonly listModels: () => Promise<OfferedModel[]>; readonly runner: ModelRunner };

/** One runner per wllama folder, shared by all providers, because a page has memory for one model. */
const RUNNERS = new Map<string, ModelRunner>();

/** Creates a provider for the GGUF files stored in this browser. Its base URL is the folder of wllama's files, or empty. */
export function createWllamaProvider(settings: ProviderSettings): Provider {
  return new WllamaProvider(() => {
    if (findPageUrl() === undefined) {
      throw new ExecutorError('unsupported-request', {
        sentence: 'This kind of provider runs only in a web page.',
        cure: 'Use it in a browser, or use a local model server here.',
      });
    }
    const folder = resolveFolder(settings.baseUrl);
    const runner =
      RUNNERS.get(folder.href) ?? new ModelRunner({ readModel: readModelFile, loadEngine: (model) => loadEngine(folder, model) });
    RUNNERS.set(folder.href, runner);
    return { listModels: listModelFiles, runner };
  });
}

/** A provider of models inside the page. */
export class WllamaProvider implements Provider {
  readonly #open: () => PageModels;

  constructor(open: () => PageModels) {
    this.#open = open;
  }

  async listModels({ signal }: ProviderCall): Promise<readonly OfferedModel[]> {
    return raceSignal(this.#open().listModels(), signal);
  }

  async *stream(body: ChatCompletionBody, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
    const note = noteOnce(call.note);
    const normalizer = new ChunkNormalizer(body.model);
    const createParams = (supportsImages: boolean) => convertRequest(body, { supportsImages, note });
    for await (const { id: _, model: __, timings: ___, system_fingerprint: ____, ...raw } of this.#open().runner.run(
      body.model,
      createParams,
      call.signal,
    )) {
      const chunk = normalizer.push(raw);
      if (chunk) yield chunk;
    }
    if (!normalizer.finished) throw new ExecutorError('answer-cut');
    yield* normalizer.end();
  }

  complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion> {
    return collectCompletion(this.stream(body, call), body.model);
  }
}
