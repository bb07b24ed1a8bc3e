import { findModel } from './find-model.ts';
import { findLanguageModel } from './language-model.ts';
import { mapModelError } from './map-model-error.ts';

/** The options of {@link downloadBuiltInModel}. */
export type DownloadOptions = {
  readonly signal?: AbortSignal;
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/**
 * Downloads the browser's model, which takes minutes. Call it from a click: browsers require a user gesture.
 *
 * @throws ExecutorError if there is no model to download or the browser refuses
 */
export async function downloadBuiltInModel({ signal, onProgress }: DownloadOptions = {}): Promise<void> {
  try {
    // No await before this: it would use up the user gesture.
    const creating = findLanguageModel()?.create({
      ...(signal && { signal }),
      monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => onProgress?.((event as ProgressEvent).loaded)),
    });
    creating?.catch(() => undefined);
    await findModel();
    (await creating)?.destroy();
  } catch (thrown) {
    signal?.throwIfAborted();
    throw mapModelError(thrown);
  }
}
