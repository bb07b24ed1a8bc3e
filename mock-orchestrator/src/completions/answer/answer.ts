import type { AnswerItem } from '../../socket/channel.ts';

/** An answer that streams; its first item has already come, so its callback was a success. */
export interface AnswerStream {
  /**
   * The next item, or `done`.
   *
   * @throws OrchestratorError when the answer fails; the reason of the task's signal at an abort
   */
  next(): Promise<AnswerItem | 'done'>;
  /** Must be called once, however it ended; an answer that is not complete is cancelled where it is made. */
  close(): void;
}

/** An answer that has begun, or is whole. */
export type Answer =
  | { readonly kind: 'stream'; readonly stream: AnswerStream }
  | { readonly kind: 'completion'; readonly completion: Readonly<Record<string, unknown>> };

/** An answer, and who makes it, in words a person reads. */
export type BegunAnswer = Answer & { readonly by: string };
