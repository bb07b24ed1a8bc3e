import type { AppContext } from './app.ts';

/** One route of the orchestrator. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Such as `/api/tasks/stop/:id`. */
  readonly path: string;
  /** `open` for everybody; `user` for those with a valid token alone. */
  readonly access: 'open' | 'user';
  /** Answers; what it throws becomes an error answer. */
  readonly answer: (context: AppContext) => Response | Promise<Response>;
};
