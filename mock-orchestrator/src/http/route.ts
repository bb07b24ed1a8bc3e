import type { AppContext } from './app.ts';

/** One route of the orchestrator. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Such as `/api/tasks/stop/:id`. */
  readonly path: string;
  /** `open` needs no token. `user` needs a valid one. */
  readonly access: 'open' | 'user';
  /** Answers a request. A thrown error becomes an error answer. */
  readonly answer: (context: AppContext) => Response | Promise<Response>;
};
