import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { LocalSignIn } from '../users/local-sign-in.ts';
import { answerError, answerThrown } from './answer-error.ts';
import type { App, AppEnv } from './app.ts';
import { answerCompletion } from './completions-route.ts';
import { listControlRoutes } from './control-routes.ts';
import { type DemoPace, listDemoRoutes } from './demo-routes.ts';
import { listJournalRoutes } from './journal-routes.ts';
import { answerModels } from './models-route.ts';
import { addPageRoutes, type PageFolders } from './page-routes.ts';
import { requireUser } from './require-user.ts';
import type { Route } from './route.ts';
import { answerSignIn } from './sign-in-route.ts';
import { listStateRoutes } from './state-routes.ts';
import { listTaskRoutes } from './task-routes.ts';

/** What an app serves beyond the orchestrator's own routes. */
export type AppSettings = {
  readonly localSignIn?: LocalSignIn | undefined;
  readonly folders?: PageFolders | undefined;
  readonly demoModel: DemoPace | undefined;
};

/**
 * Makes the HTTP side. Guards and CORS are put on each route and on nothing else, so that an application it is mounted in
 * keeps its own routes to itself.
 */
export function createApp(parts: Parts, settings: AppSettings): App {
  const app: App = new Hono<AppEnv>();
  const routes = listRoutes(parts, settings);
  app.onError((error, context) => answerThrown(context, error, parts));
  app.notFound((context) => answerError(context, new OrchestratorError('not-found')));
  const allowOrigins = cors({
    origin: (origin) => (parts.origins.allows(origin) ? origin : null),
    exposeHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  });
  for (const path of new Set(routes.map((route) => route.path))) app.use(path, allowOrigins);
  const guard = requireUser(parts);
  for (const { method, path, access, answer } of routes) {
    if (access === 'user') app.on(method, path, guard, answer);
    else app.on(method, path, answer);
  }
  if (settings.folders) addPageRoutes(app, settings.folders);
  return app;
}

function listRoutes(parts: Parts, { localSignIn, demoModel }: AppSettings): readonly Route[] {
  const completions = ['/api/chat/completions', '/v1/chat/completions'];
  const models = ['/api/models', '/v1/models'];
  return [
    ...listStateRoutes(parts, { signIn: localSignIn ? 'local' : 'token', hasDemoModel: demoModel !== undefined }),
    ...(localSignIn ? [signInRoute(localSignIn, parts)] : []),
    ...(demoModel ? listDemoRoutes(demoModel, parts) : []),
    ...completions.map((path): Route => ({ method: 'POST', path, access: 'user', answer: (context) => answerCompletion(context, parts) })),
    ...models.map((path): Route => ({ method: 'GET', path, access: 'user', answer: (context) => answerModels(context, parts) })),
    ...listTaskRoutes(parts),
    ...(parts.journal ? listJournalRoutes(parts.journal, parts.closing) : []),
    ...(parts.directives ? listControlRoutes(parts.directives) : []),
  ];
}

function signInRoute(localSignIn: LocalSignIn, parts: Parts): Route {
  return { method: 'POST', path: '/api/v1/auths/signin', access: 'open', answer: (context) => answerSignIn(context, localSignIn, parts) };
}
