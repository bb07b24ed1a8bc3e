import type { AnswerItem } from '../../socket/channel.ts';

/** A streamed answer whose first item has arrived, so its callback was a success. */
export interface AnswerStream {
  /**
   * The next item, or `done`.
   *
   * @throws OrchestratorError when the answer fails; the reason of the task's signal at an abort
   */
  next(): Promise<AnswerItem | 'done'>;
  /** Call it once, however the answer ended; an incomplete answer is cancelled at its source. */
  close(): void;
}

/** An answer: a stream that has begun, or a whole completion. */
export type Answer =
  | { readonly kind: 'stream'; readonly stream: AnswerStream }
  | { readonly kind: 'completion'; readonly completion: Readonly<Record<string, unknown>> };

/** An answer, and the display name of whoever makes it. */
export type StartedAnswer = Answer & { readonly by: string };
