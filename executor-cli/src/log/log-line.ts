import type { ConnectionError, Receipt, ShownError } from '@chat-executor/executor';

/** The program's log events, one per line. None contains a prompt, an answer or a key. */
export type LogLine =
  /** The program starts to connect, for the first time. */
  | { readonly event: 'connecting'; readonly backend: string }
  /** No provider offers a model that `--allow-model` names. `similar` is the most similar one that is offered. */
  | { readonly event: 'unknown-model'; readonly model: string; readonly similar?: string }
  /** Connected, and the models are known. Repeated for each new session. */
  | { readonly event: 'ready'; readonly session: string; readonly models: readonly string[]; readonly modelsLeftOut?: number }
  /** A request ended. */
  | ({ readonly event: 'receipt' } & Receipt)
  /** The connection was lost, or the reason changed. Not repeated for each attempt to reconnect. */
  | {
      readonly event: 'connection';
      readonly status: 'waiting' | 'refused';
      readonly error: ConnectionError;
      /** Time of the next attempt, in milliseconds since the epoch. */
      readonly retryAt?: number;
    }
  /** The backend does not support announcements (`stock`), rejected this one (`refused`), or accepted it with a remark (`accepted`). */
  | {
      readonly event: 'announcement';
      readonly answer: 'stock' | 'refused' | 'accepted';
      readonly session: string;
      readonly reason?: string;
    }
  /** The offered models changed. `modelsLeftOut` is the number of models that are not announced, because the list is full. */
  | { readonly event: 'models'; readonly models: readonly string[]; readonly modelsLeftOut?: number }
  /** A provider failed to list its models, or works again. */
  | {
      readonly event: 'provider';
      readonly id: string;
      readonly name: string;
      readonly status: 'ready' | 'failed';
      readonly error?: ShownError;
    }
  /** The program is stopping and lets running requests finish. */
  | { readonly event: 'draining'; readonly running: number; readonly seconds: number }
  | { readonly event: 'stopped' };
