import type { Context, Hono } from 'hono';
import type { User } from '../users/user.ts';

/** What a request's context holds: what the server knows of it, and what the middlewares of this folder add. */
export type AppEnv = {
  Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } } };
  Variables: { user: User; requestId: string };
};

/** The HTTP application of an orchestrator. */
export type App = Hono<AppEnv>;

/** The context of one request. */
export type AppContext = Context<AppEnv>;
