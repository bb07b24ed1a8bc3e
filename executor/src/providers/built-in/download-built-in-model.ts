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
 * Downloads the browser's model, which takes minutes. Call it from a click handler: browsers require a user gesture.
 *
 * @throws ExecutorError if the browser has no model or does not allow the download
 */
export async function downloadBuiltInModel({ signal, onProgress }: DownloadOptions = {}): Promise<void> {
  try {
    // An await before this call would lose the user gesture.
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
