import { ExecutorError } from '../../executor-error.ts';
import { findLanguageModel, type LanguageModelApi, type LanguageModelOptions } from './language-model.ts';

/** The browser's model, and whether it is already on this device. */
export type FoundModel = { readonly api: LanguageModelApi; readonly availability: 'downloadable' | 'downloading' | 'available' };

/**
 * Finds the browser's model.
 *
 * @param options - the inputs it must support
 * @throws ExecutorError `model-not-found` if the browser has no such model, `unsupported-request` if it does not support images
 */
export async function findModel(options: LanguageModelOptions = {}): Promise<FoundModel> {
  const api = findLanguageModel();
  if (!api) {
    throw new ExecutorError('model-not-found', {
      sentence: 'This browser has no built-in model, or offers it to https pages only.',
      cure: 'Use desktop Chrome 148 or newer, or choose another provider.',
    });
  }
  const availability = await api.availability(options);
  if (availability !== 'unavailable') return { api, availability };
  if (options.expectedInputs?.some(({ type }) => type === 'image')) {
    throw new ExecutorError('unsupported-request', {
      sentence: "The browser's own model does not support images here.",
      cure: 'Remove images, or choose another model.',
    });
  }
  throw new ExecutorError('model-not-found', {
    sentence: "This device cannot run the browser's own model.",
    cure: 'It needs 22 GB of free disk space and 4 GB of GPU memory or 16 GB of RAM. Otherwise, choose another provider.',
  });
}
