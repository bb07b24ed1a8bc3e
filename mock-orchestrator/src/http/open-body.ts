/** The writing end of a streamed HTTP body. */
export type BodyWriter = {
  /** Writes text; resolves when the caller has read enough that more may come, or when the signal aborts. */
  readonly write: (text: string, signal?: AbortSignal) => Promise<void>;
  readonly close: () => void;
};

/** Bytes that may wait for the caller before a writer is held back. */
const HIGH_WATER_MARK = 64 * 1024;

/**
 * Opens a streamed body. It holds one write more than its mark at most, as long as the writer waits for its writes.
 *
 * @param onHangUp - called once when the caller goes away before the body was closed
 */
export function openBody(onHangUp: () => void): { readonly body: ReadableStream<Uint8Array>; readonly writer: BodyWriter } {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let open = true;
  let wake: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started;
      },
      pull: () => wake?.(),
      cancel: () => {
        open = false;
        wake?.();
        onHangUp();
      },
    },
    { highWaterMark: HIGH_WATER_MARK, size: (chunk) => chunk?.byteLength ?? 0 },
  );
  return {
    body,
    writer: {
      write: (text, signal) => {
        if (!open || controller === undefined) return Promise.resolve();
        controller.enqueue(encoder.encode(text));
        if ((controller.desiredSize ?? 0) > 0 || signal?.aborted) return Promise.resolve();
        return new Promise((resolve) => {
          wake = () => {
            signal?.removeEventListener('abort', go);
            resolve();
          };
          const go = wake;
          signal?.addEventListener('abort', go);
        });
      },
      close: () => {
        if (!open) return;
        open = false;
        controller?.close();
      },
    },
  };
}
