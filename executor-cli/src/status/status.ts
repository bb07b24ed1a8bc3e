import type { ConnectionError, ConnectionState, ExecutorState, RequestState, ShownError } from '@chat-executor/executor';

/** What one running executor says of itself. No prompt, no answer, no key, no token. */
export type Status = {
  readonly processId: number;
  /** The computer it runs on: a home folder may be seen from several. */
  readonly host: string;
  readonly name?: string;
  /** Origin. */
  readonly backend: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** When it last said so, in milliseconds since the epoch. */
  readonly updatedAt: number;
  readonly isDraining: boolean;
  readonly connection: Pick<ConnectionState, 'status' | 'sessionId' | 'announcement' | 'announcementReason' | 'error'> & {
    /** Whose executor it is, by the name the backend knows. */
    readonly user?: string;
  };
  readonly models: readonly string[];
  readonly providers: readonly { readonly name: string; readonly status: string; readonly error?: ShownError }[];
  /** What waits or runs. */
  readonly requests: readonly RequestState[];
  /** How many requests ended, by outcome. */
  readonly finished: Finished;
};

/** How many requests ended, by outcome. */
export type Finished = { readonly completed: number; readonly stopped: number; readonly failed: number };

/** What of a status does not change while it runs. */
export type Identity = Pick<Status, 'processId' | 'host' | 'name' | 'backend' | 'startedAt'>;

/**
 * Makes a status of a snapshot.
 *
 * @param explain - says why there is no connection in the words of the settings
 */
export function statusOf(
  identity: Identity,
  state: ExecutorState,
  finished: Finished,
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
    providers: state.providers.map((provider) => ({
      name: provider.name,
      status: provider.status,
      ...(provider.error && { error: provider.error }),
    })),
    requests: state.requests,
    finished,
  };
}
