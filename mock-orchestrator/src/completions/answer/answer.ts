import type { AnswerItem } from '../../socket/channel.ts';

/** A streamed answer. Its callback reported success, and its first item has arrived. */
export interface AnswerStream {
  /**
   * The next item, or `done`.
   *
   * @throws OrchestratorError if the answer fails; the reason of the task's signal if it is aborted
   */
  next(): Promise<AnswerItem | 'done'>;
  /** Ends the answer. Always call it once. Cancels an incomplete answer at its source. */
  close(): void;
}

/** An answer: a stream or a whole completion. */
export type Answer =
  | { readonly kind: 'stream'; readonly stream: AnswerStream }
  | { readonly kind: 'completion'; readonly completion: Readonly<Record<string, unknown>> };

/** An answer, with the display name of its executor or fallback provider. */
export type StartedAnswer = Answer & { readonly answeredBy: string };
