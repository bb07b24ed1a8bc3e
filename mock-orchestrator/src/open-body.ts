import type { WriteText } from './completions/answer/answer-as-event-stream.ts';

/** The writing end of a streamed HTTP body. */
export type BodyWriter = {
  /** Writes text; resolves when the caller has read enough to accept more, or when the signal aborts. */
  readonly write: WriteText;
  readonly close: () => void;
};

/** How a body is opened. */
export type BodyOptions = {
  /** Called once if the caller disconnects before the body is closed. */
  readonly onDisconnect: () => void;
  /** Called with each text that is written. */
  readonly onWrite?: (text: string) => void;
  /** Ends a write that waits for the caller. */
  readonly signal?: AbortSignal;
};

/** A streamed body and its writing end. */
export type OpenedBody = { readonly body: ReadableStream<Uint8Array>; readonly writer: BodyWriter };

/** The type of {@link openBody}. */
export type OpenBody = (options: BodyOptions) => OpenedBody;

/** Bytes that may wait for the caller before a writer is held back. */
const HIGH_WATER_MARK = 64 * 1024;

/** Opens a streamed body. It buffers at most one write above its mark, as long as the writer awaits each write. */
export function openBody({ onDisconnect, onWrite, signal }: BodyOptions): OpenedBody {
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
        onDisconnect();
      },
    },
    { highWaterMark: HIGH_WATER_MARK, size: (chunk) => chunk?.byteLength ?? 0 },
  );
  return {
    body,
    writer: {
      write: (text) => {
        onWrite?.(text);
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
