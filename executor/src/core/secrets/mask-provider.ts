import type { ChatCompletion, ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Provider } from '../../providers/provider.ts';
import { ChunkMasker } from './mask-chunks.ts';
import type { SecretMask } from './secret-mask.ts';

/** The same provider, with secrets hidden in its answers, its model list and its errors (rule SEC-1). */
export function maskProvider(provider: Provider, getMask: () => SecretMask): Provider {
  return {
    listModels: async (call) => {
      const mask = getMask();
      const models = await provider.listModels(call).catch((thrown: unknown) => Promise.reject(maskError(thrown, mask)));
      // A model cannot be requested by another id.
      return models.filter(({ id }) => mask.text(id) === id).map((model) => mask.value(model));
    },
    stream: (body, call) => {
      const mask = getMask();
      const chunks = provider.stream(body, call);
      return mask.isEmpty ? chunks : { [Symbol.asyncIterator]: () => maskIterator(chunks[Symbol.asyncIterator](), mask) };
    },
    complete: async (body, call) => {
      const mask = getMask();
      try {
        return maskCompletion(await provider.complete(body, call), mask);
      } catch (thrown) {
        throw maskError(thrown, mask);
      }
    },
  };
}

function maskCompletion(completion: ChatCompletion, mask: SecretMask): ChatCompletion {
  const masked = mask.value(completion);
  const ended = mask.value(completion.choices, true);
  if (masked === completion && ended === completion.choices) return completion;
  const choices = ended.map((choice, at) => {
    // Log probabilities and ids of tokens repeat the text in pieces.
    const { logprobs: _, token_ids: __, ...rest } = choice;
    return choice.message === completion.choices[at]?.message ? choice : rest;
  });
  return { ...masked, choices };
}

/** Chunks of an answer, some of which may be held back. */
export type HoldingIterator = AsyncIterator<ChatCompletionChunk, void> & {
  /** The chunks that are held back; for an answer that ends before they are read. */
  readonly takeHeld?: () => ChatCompletionChunk[];
};

/** An iterator of its own, because a generator would not close the provider's connection while a chunk is awaited. */
function maskIterator(source: HoldingIterator, mask: SecretMask): HoldingIterator {
  const masker = new ChunkMasker(mask);
  const ready: ChatCompletionChunk[] = [];
  let isOver = false;
  let failure: { readonly thrown: unknown } | undefined;
  const read = async (): Promise<void> => {
    try {
      const next = await source.next();
      isOver = next.done === true;
      if (!next.done) ready.push(...masker.push(next.value));
    } catch (thrown) {
      isOver = true;
      failure = { thrown: maskError(thrown, mask) };
    }
    if (isOver) ready.push(...masker.end());
  };
  return {
    next: async () => {
      while (ready.length === 0 && !isOver) await read();
      const value = ready.shift();
      if (value) return { done: false, value };
      const failed = failure;
      failure = undefined;
      if (failed) throw failed.thrown;
      return { done: true, value: undefined };
    },
    takeHeld: () => [...ready.splice(0), ...(source.takeHeld?.() ?? []).flatMap((chunk) => masker.push(chunk)), ...masker.end()],
    return: async () => {
      isOver = true;
      ready.length = 0;
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** An error with its texts masked; the same if they contain no secret. */
export function maskError<Thrown>(thrown: Thrown, mask: SecretMask): Thrown | ExecutorError {
  if (!(thrown instanceof ExecutorError)) return thrown;
  const { code, message, cure, retryAfter, retry } = thrown;
  const [sentence, shownCure] = [mask.text(message), mask.text(cure)];
  if (sentence === message && shownCure === cure) return thrown;
  return new ExecutorError(code, { sentence, cure: shownCure, ...(retryAfter !== undefined && { retryAfter }), ...(retry && { retry }) });
}
