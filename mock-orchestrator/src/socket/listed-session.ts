import type { ExecutorAnnounce } from '@chat-executor/protocol';
import type { User } from '../users/user.ts';
import type { ExecutorSession } from './executor-session.ts';

/** A session with what is known about its executor, to choose one. */
export interface ListedSession extends ExecutorSession {
  /** The last announcement, if any. */
  readonly announcement: ExecutorAnnounce | undefined;
  /** The number of requests that it is running. */
  readonly running: number;
}

/** Whether a session has announced the model and is not paused. */
export function offers({ announcement }: Pick<ListedSession, 'announcement'>, model: string): boolean {
  if (announcement === undefined || announcement.capabilities.paused === true) return false;
  return announcement.models.some(({ id }) => id === model);
}

/** A model in the list for callers, with its owner and the number of executors that offer it. */
export type AvailableModel = { readonly id: string; readonly name: string; readonly ownedBy: string; readonly executors: number };

/** The models that a user's sessions offer, without duplicates, in the order of announcement. Paused executors offer none. */
export function listModels(user: User, sessions: readonly ListedSession[]): readonly AvailableModel[] {
  const models = new Map<string, AvailableModel>();
  for (const { announcement } of sessions) {
    if (announcement === undefined || announcement.capabilities.paused === true) continue;
    for (const { id, name } of announcement.models) {
      const known = models.get(id);
      const first = known ?? { id, name: name ?? id, ownedBy: announcement.capabilities.name ?? user.name, executors: 0 };
      models.set(id, { ...first, executors: first.executors + 1 });
    }
  }
  return [...models.values()];
}
