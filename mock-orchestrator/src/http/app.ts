import type { Context, Hono } from 'hono';
import type { User } from '../users/user.ts';

/** What stands beside a request: what the server it came by says of it, and what the middlewares of this folder put there. */
export type AppEnv = {
  Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } } };
  Variables: { user: User; requestId: string };
};

/** The HTTP application of an orchestrator. */
export type App = Hono<AppEnv>;

/** One request of it. */
export type AppContext = Context<AppEnv>;
