import type { WriteText } from './completions/answer/answer-as-event-stream.ts';

/** The writing end of a streamed HTTP body. */
export type BodyWriter = {
  /** Writes text. Resolves once the caller has read enough to accept more, or when the signal aborts. */
  readonly write: WriteText;
  readonly close: () => void;
};

/** The options of {@link openBody}. */
export type BodyOptions = {
  /** Called once if the caller disconnects before the body is closed. */
  readonly onDisconnect: () => void;
  /** Called with each written text. */
  readonly onWrite?: (text: string) => void;
  /** Resolves a write that is waiting for the caller. */
  readonly signal?: AbortSignal;
};

/** A streamed body and its writing end. */
export type OpenedBody = { readonly body: ReadableStream<Uint8Array>; readonly writer: BodyWriter };

/** The type of {@link openBody}. */
export type OpenBody = (options: BodyOptions) => OpenedBody;

/** Bytes that may be buffered before a write waits for the caller. */
const HIGH_WATER_MARK = 64 * 1024;

/** Opens a streamed body. If every write is awaited, it buffers at most one write above the high-water mark. */
export function openBody({ onDisconnect, onWrite, signal }: BodyOptions): OpenedBody {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let open = true;
  let resume: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started;
      },
      pull: () => resume?.(),
      cancel: () => {
        open = false;
        resume?.();
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
          const finish = () => {
            signal?.removeEventListener('abort', finish);
            resolve();
          };
          resume = finish;
          signal?.addEventListener('abort', finish);
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
