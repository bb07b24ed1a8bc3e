import type { MiddlewareHandler } from 'hono';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { findSignedIn } from '../users/user.ts';
import type { AppEnv } from './app.ts';

/** Middleware that refuses requests without a valid `Authorization: Bearer <token>`. */
export function requireUser({ authenticate }: Parts): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const token = /^Bearer +(\S+)\s*$/i.exec(context.req.header('authorization') ?? '')?.[1];
    const signedIn = await findSignedIn(token, authenticate);
    if (signedIn === undefined) throw new OrchestratorError('unauthorized');
    context.set('user', signedIn.user);
    await next();
  };
}
