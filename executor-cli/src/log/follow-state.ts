import type { ConnectionError, ExecutorState } from '@chat-executor/executor';
import type { LogLine } from './log-line.ts';

/** The state reported so far. */
export type Told = {
  /** The session that the last ready line was about. */
  readonly session?: string | undefined;
  /** The models last told of, as JSON. */
  readonly models?: string;
  /** Why there is no connection; undefined while there is one. */
  readonly problem?: string | undefined;
  /** The answer last told to an announcement that was not taken whole, with its session. */
  readonly unlisted?: string | undefined;
  /** The providers that failed, with the code of the error. */
  readonly failures: ReadonlyMap<string, string>;
};

/** Nothing has been told. */
export const NOTHING_TOLD: Told = { failures: new Map() };

/** Lines to write, and what has been told with them. */
export type Following = { readonly lines: readonly LogLine[]; readonly told: Told };

/**
 * Finds what is new in a snapshot.
 *
 * @param explain - says why there is no connection in the words of the settings
 */
export function followState(told: Told, state: ExecutorState, explain: (error: ConnectionError) => ConnectionError): Following {
  const steps = [followProviders, followConnection, followReadiness, followAnnouncement];
  return steps.reduce<Following>(
    (before, step) => {
      const after = step(before.told, state, explain);
      return { lines: [...before.lines, ...after.lines], told: after.told };
    },
    { lines: [], told },
  );
}

type Step = typeof followState;

const followProviders: Step = (told, { providers }) => {
  const failures = new Map(told.failures);
  const lines: LogLine[] = [];
  for (const { id, name, status, error } of providers) {
    if (status === 'failed' && error && failures.get(id) !== error.code) {
      failures.set(id, error.code);
      lines.push({ event: 'provider', id, name, status, error });
    }
    if (status === 'ready' && failures.delete(id)) lines.push({ event: 'provider', id, name, status });
  }
  return { lines, told: { ...told, failures } };
};

const followConnection: Step = (told, { connection: { status, error, retryAt } }, explain) => {
  if (status === 'connected') return { lines: [], told: { ...told, problem: undefined } };
  if ((status !== 'waiting' && status !== 'refused') || !error) return { lines: [], told };
  const shown = explain(error);
  const problem = `${status} ${shown.code} ${shown.message}`;
  if (problem === told.problem) return { lines: [], told };
  return {
    lines: [{ event: 'connection', status, error: shown, ...(retryAt !== undefined && { retryAt: Math.round(retryAt) }) }],
    told: { ...told, problem },
  };
};

const followReadiness: Step = (told, { connection, models, providers }) => {
  const { status, sessionId: session, announcement } = connection;
  const ids = models.map(({ id }) => id);
  const shown = JSON.stringify(ids);
  const isFirst = told.session === undefined;
  if (status !== 'connected' || session === undefined || announcement === 'pending') return { lines: [], told };
  if (session === told.session) {
    const lines: LogLine[] = shown === told.models ? [] : [{ event: 'models', models: ids }];
    return { lines, told: { ...told, models: shown } };
  }
  // One provider may list its models long before another.
  const isKnown = ids.length > 0 && !(isFirst && providers.some((provider) => provider.status === 'checking'));
  if (!isKnown) return { lines: [], told };
  return { lines: [{ event: 'ready', session, models: ids }], told: { ...told, session, models: shown } };
};

const followAnnouncement: Step = (told, { connection: { sessionId: session, announcement: answer, announcementReason: reason } }) => {
  if (answer === undefined || answer === 'pending' || (answer === 'accepted' && reason === undefined)) return { lines: [], told };
  // Told once the session is known to the reader.
  const unlisted = `${session} ${answer} ${reason}`;
  if (session === undefined || session !== told.session || unlisted === told.unlisted) return { lines: [], told };
  return { lines: [{ event: 'announcement', answer, session, ...(reason !== undefined && { reason }) }], told: { ...told, unlisted } };
};
