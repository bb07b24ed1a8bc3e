import type { ConnectionError, Executor } from '@chat-executor/executor';
import type { TextOutput } from '../log/line-writer.ts';
import { plainText } from '../log/plain-text.ts';

/**
 * Shows in a terminal what the program waits for until its first connection, since when, and the last error. One line, drawn again each
 * second. Elsewhere the log has one line per change.
 */
export class ConnectionProgress {
  readonly #output: TextOutput;
  readonly #executor: Executor;
  readonly #backend: string;
  readonly #explain: (error: ConnectionError) => ConnectionError;
  readonly #startedAt = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(output: TextOutput, executor: Executor, backend: string, explain: (error: ConnectionError) => ConnectionError) {
    this.#output = output;
    this.#executor = executor;
    this.#backend = backend;
    this.#explain = explain;
    if (output.redraw) this.#timer = setInterval(() => this.#draw(), 1_000);
  }

  /** Removes the line, so that a log line can be written. */
  clear(): void {
    if (this.#timer !== undefined) this.#output.redraw?.('');
  }

  stop(): void {
    clearInterval(this.#timer);
    this.clear();
    this.#timer = undefined;
  }

  #draw(): void {
    const { status } = this.#executor.state.connection;
    if (status === 'connected') this.stop();
    else this.#output.redraw?.(plainText(this.#describe(Date.now()), 1000));
  }

  #describe(now: number): string {
    const { connection, providers } = this.#executor.state;
    const seconds = `${Math.round((now - this.#startedAt) / 1000)} s`;
    const loading = providers.filter(({ status }) => status === 'checking').map(({ name }) => name);
    if (connection.status === 'off' && loading.length > 0) return `Loading the models of ${loading.join(', ')} (${seconds})`;
    const error = connection.error && ` Last error: ${this.#explain(connection.error).message}`;
    const next = connection.retryAt === undefined ? '' : ` Next attempt in ${Math.max(0, Math.ceil((connection.retryAt - now) / 1000))} s.`;
    return `Connecting to ${this.#backend} (${seconds}).${next}${error ?? ''}`;
  }
}
