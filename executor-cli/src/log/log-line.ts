import type { ConnectionError, Receipt, ShownError } from '@chat-executor/executor';

/** The program's log events, one per line. None holds a prompt, an answer or a key. */
export type LogLine =
  /** Joined, and the models are known; again after each loss of the session. */
  | { readonly event: 'ready'; readonly session: string; readonly models: readonly string[] }
  /** A request ended. */
  | ({ readonly event: 'receipt' } & Receipt)
  /** There is no connection. Told when it was lost, and when the reason changes; not for each attempt. */
  | {
      readonly event: 'connection';
      readonly status: 'waiting' | 'refused';
      readonly error: ConnectionError;
      /** When it is tried again, in milliseconds since the epoch. */
      readonly retryAt?: number;
    }
  /** The backend does not list the models, or not all: it knows no executors that announce themselves, refused this one, or says why. */
  | {
      readonly event: 'announcement';
      readonly answer: 'stock' | 'refused' | 'accepted';
      readonly session: string;
      readonly reason?: string;
    }
  /** What is offered changed. */
  | { readonly event: 'models'; readonly models: readonly string[] }
  /** A provider failed to list its models, or does so again. */
  | {
      readonly event: 'provider';
      readonly id: string;
      readonly name: string;
      readonly status: 'ready' | 'failed';
      readonly error?: ShownError;
    }
  /** Asked to stop: what runs may finish. */
  | { readonly event: 'draining'; readonly running: number; readonly seconds: number }
  | { readonly event: 'stopped' };
