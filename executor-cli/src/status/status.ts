import type { ConnectionError, ConnectionState, ExecutorState, RequestState, ShownError } from '@chat-executor/executor';

/** The status of one running executor. Contains no prompt, answer, key or token. */
export type Status = {
  readonly processId: number;
  /** Host name of its computer, because several computers may share a home folder. */
  readonly host: string;
  readonly name?: string;
  /** Origin of the backend. */
  readonly backend: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Time of this status, in milliseconds since the epoch. */
  readonly updatedAt: number;
  readonly isDraining: boolean;
  readonly connection: Pick<ConnectionState, 'status' | 'sessionId' | 'announcement' | 'announcementReason' | 'error'> & {
    /** Name of its user at the backend. */
    readonly user?: string;
  };
  readonly models: readonly string[];
  /** Number of offered models that are not announced, because the list is full. */
  readonly modelsLeftOut?: number;
  readonly providers: readonly { readonly name: string; readonly status: string; readonly error?: ShownError }[];
  /** Queued and running requests. */
  readonly requests: readonly RequestState[];
  readonly finished: RequestCounts;
};

/** Number of finished requests by outcome. */
export type RequestCounts = { readonly completed: number; readonly stopped: number; readonly failed: number };

/** The fields of a status that never change. */
export type ExecutorIdentity = Pick<Status, 'processId' | 'host' | 'name' | 'backend' | 'startedAt'>;

/**
 * Creates the status of an executor from its state.
 *
 * @param explain - replaces a connection error by one that names the user's settings
 */
export function createStatus(
  identity: ExecutorIdentity,
  state: ExecutorState,
  finished: RequestCounts,
  now: number,
  explain: (error: ConnectionError) => ConnectionError = (error) => error,
): Status {
  const { status, sessionId, user, announcement, announcementReason, error } = state.connection;
  return {
    ...identity,
    updatedAt: now,
    isDraining: state.paused,
    connection: {
      status,
      ...(sessionId && { sessionId }),
      ...(user && { user: user.name }),
      ...(announcement && { announcement }),
      ...(announcementReason && { announcementReason }),
      ...(error && { error: explain(error) }),
    },
    models: state.models.map(({ id }) => id),
    ...(state.modelsLeftOut && { modelsLeftOut: state.modelsLeftOut }),
    providers: state.providers.map((provider) => ({
      name: provider.name,
      status: provider.status,
      ...(provider.error && { error: provider.error }),
    })),
    requests: state.requests,
    finished,
  };
}
