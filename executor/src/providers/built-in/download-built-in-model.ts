import { findModel } from './find-model.ts';
import { findLanguageModel } from './language-model.ts';
import { mapModelError } from './map-model-error.ts';

/** How to fetch the browser's model. */
export type DownloadOptions = {
  readonly signal?: AbortSignal /** Told how much is done, from 0 to 1. */;
  readonly onProgress?: (done: number) => void;
};

/**
 * Fetches the browser's model, which takes minutes. Call it from a click: browsers begin such a download for a user only.
 *
 * @throws ExecutorError where there is no model to fetch, or the browser refuses
 */
export async function downloadBuiltInModel({ signal, onProgress }: DownloadOptions = {}): Promise<void> {
  try {
    // Asked for at once: what is awaited before would use up the click.
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
