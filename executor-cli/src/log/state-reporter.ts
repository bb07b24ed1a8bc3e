import type { ConnectionError, ExecutorState } from '@chat-executor/executor';
import type { LogLine } from './log-line.ts';

/** Turns the states of an executor into log lines, one per change. */
export class StateReporter {
  readonly #explain: (error: ConnectionError) => ConnectionError;
  /** The session of the last `ready` line. */
  #session: string | undefined;
  /** The last reported models, as JSON. */
  #models: string | undefined;
  /** Why there is no connection; undefined while connected. */
  #problem: string | undefined;
  /** Session, answer and reason of the last `announcement` line. */
  #announcement: string | undefined;
  /** Error codes of failed providers, by provider id. */
  readonly #failures = new Map<string, string>();

  /** @param explain - replaces a connection error by one that names the user's settings */
  constructor(explain: (error: ConnectionError) => ConnectionError) {
    this.#explain = explain;
  }

  /** Returns the lines for everything that is new since the last call. */
  report(state: ExecutorState): readonly LogLine[] {
    return [
      ...this.#reportProviders(state),
      ...this.#reportConnection(state),
      ...this.#reportReadiness(state),
      ...this.#reportAnnouncement(state),
    ];
  }

  *#reportProviders({ providers }: ExecutorState): Generator<LogLine> {
    for (const { id, name, status, error } of providers) {
      if (status === 'failed' && error && this.#failures.get(id) !== error.code) {
        this.#failures.set(id, error.code);
        yield { event: 'provider', id, name, status, error };
      }
      if (status === 'ready' && this.#failures.delete(id)) yield { event: 'provider', id, name, status };
    }
  }

  *#reportConnection({ connection: { status, error, retryAt } }: ExecutorState): Generator<LogLine> {
    if (status === 'connected') this.#problem = undefined;
    if ((status !== 'waiting' && status !== 'refused') || !error) return;
    const shown = this.#explain(error);
    const problem = `${status} ${shown.code} ${shown.message}`;
    if (problem === this.#problem) return;
    this.#problem = problem;
    yield { event: 'connection', status, error: shown, ...(retryAt !== undefined && { retryAt: Math.round(retryAt) }) };
  }

  *#reportReadiness({ connection, models, modelsLeftOut, providers }: ExecutorState): Generator<LogLine> {
    const { status, sessionId: session, announcement } = connection;
    if (status !== 'connected' || session === undefined || announcement === 'pending') return;
    const ids = models.map(({ id }) => id);
    const shown = { models: ids, ...(modelsLeftOut && { modelsLeftOut }) };
    const json = JSON.stringify(shown);
    if (session === this.#session) {
      if (json !== this.#models) yield { event: 'models', ...shown };
    } else {
      // Before the first session, providers may still be loading their models.
      const isLoading = this.#session === undefined && providers.some((provider) => provider.status === 'checking');
      if (ids.length === 0 || isLoading) return;
      yield { event: 'ready', session, ...shown };
    }
    this.#session = session;
    this.#models = json;
  }

  *#reportAnnouncement({ connection }: ExecutorState): Generator<LogLine> {
    const { sessionId: session, announcement: answer, announcementReason: reason } = connection;
    if (answer === undefined || answer === 'pending' || (answer === 'accepted' && reason === undefined)) return;
    const announcement = `${session} ${answer} ${reason}`;
    // Only after the `ready` line of this session.
    if (session === undefined || session !== this.#session || announcement === this.#announcement) return;
    this.#announcement = announcement;
    yield { event: 'announcement', answer, session, ...(reason !== undefined && { reason }) };
  }
}
