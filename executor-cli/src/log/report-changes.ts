import type { ConnectionError, ExecutorState } from '@chat-executor/executor';
import type { LogLine } from './log-line.ts';

/** What has been reported so far. */
export type Reported = {
  /** The session of the last `ready` line. */
  readonly session?: string | undefined;
  /** The last reported models, as JSON. */
  readonly models?: string;
  /** Why there is no connection; undefined while connected. */
  readonly problem?: string | undefined;
  /** Session, answer and reason of the last `announcement` line. */
  readonly announcement?: string | undefined;
  /** Error codes of failed providers, by provider id. */
  readonly failures: ReadonlyMap<string, string>;
};

/** The state before the first report. */
export const NOTHING_REPORTED: Reported = { failures: new Map() };

/** The lines to write, and what has been reported after them. */
export type Report = { readonly lines: readonly LogLine[]; readonly reported: Reported };

/**
 * Returns the lines for everything in `state` that is new since `reported`.
 *
 * @param explain - replaces a connection error by one that names the user's settings
 */
export function reportChanges(reported: Reported, state: ExecutorState, explain: (error: ConnectionError) => ConnectionError): Report {
  const steps = [reportProviders, reportConnection, reportReadiness, reportAnnouncement];
  return steps.reduce<Report>(
    (before, step) => {
      const after = step(before.reported, state, explain);
      return { lines: [...before.lines, ...after.lines], reported: after.reported };
    },
    { lines: [], reported },
  );
}

type Step = typeof reportChanges;

const reportProviders: Step = (reported, { providers }) => {
  const failures = new Map(reported.failures);
  const lines: LogLine[] = [];
  for (const { id, name, status, error } of providers) {
    if (status === 'failed' && error && failures.get(id) !== error.code) {
      failures.set(id, error.code);
      lines.push({ event: 'provider', id, name, status, error });
    }
    if (status === 'ready' && failures.delete(id)) lines.push({ event: 'provider', id, name, status });
  }
  return { lines, reported: { ...reported, failures } };
};

const reportConnection: Step = (reported, { connection: { status, error, retryAt } }, explain) => {
  if (status === 'connected') return { lines: [], reported: { ...reported, problem: undefined } };
  if ((status !== 'waiting' && status !== 'refused') || !error) return { lines: [], reported };
  const shown = explain(error);
  const problem = `${status} ${shown.code} ${shown.message}`;
  if (problem === reported.problem) return { lines: [], reported };
  return {
    lines: [{ event: 'connection', status, error: shown, ...(retryAt !== undefined && { retryAt: Math.round(retryAt) }) }],
    reported: { ...reported, problem },
  };
};

const reportReadiness: Step = (reported, { connection, models, providers }) => {
  const { status, sessionId: session, announcement } = connection;
  const ids = models.map(({ id }) => id);
  const shown = JSON.stringify(ids);
  if (status !== 'connected' || session === undefined || announcement === 'pending') return { lines: [], reported };
  if (session === reported.session) {
    const lines: LogLine[] = shown === reported.models ? [] : [{ event: 'models', models: ids }];
    return { lines, reported: { ...reported, models: shown } };
  }
  // Before the first session, providers may still be loading their models.
  const isLoading = reported.session === undefined && providers.some((provider) => provider.status === 'checking');
  if (ids.length === 0 || isLoading) return { lines: [], reported };
  return { lines: [{ event: 'ready', session, models: ids }], reported: { ...reported, session, models: shown } };
};

const reportAnnouncement: Step = (reported, { connection: { sessionId: session, announcement: answer, announcementReason: reason } }) => {
  if (answer === undefined || answer === 'pending' || (answer === 'accepted' && reason === undefined)) return { lines: [], reported };
  // Only after the `ready` line of this session.
  const announcement = `${session} ${answer} ${reason}`;
  if (session === undefined || session !== reported.session || announcement === reported.announcement) return { lines: [], reported };
  return {
    lines: [{ event: 'announcement', answer, session, ...(reason !== undefined && { reason }) }],
    reported: { ...reported, announcement },
  };
};
