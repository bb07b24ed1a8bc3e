import type { Context, Hono } from 'hono';
import type { User } from '../users/user.ts';

/** The data in the context of a request: from the Node server, and from the middleware of this folder. */
export type AppEnv = {
  Bindings: { readonly incoming?: { readonly httpVersion?: string; readonly socket: { readonly remoteAddress?: string | undefined } } };
  Variables: { user: User; requestId: string };
};

/** The HTTP application of an orchestrator. */
export type App = Hono<AppEnv>;

/** The context of one request. */
export type AppContext = Context<AppEnv>;
