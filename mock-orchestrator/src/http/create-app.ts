import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { DirectiveStore } from '../directives/pending-directives.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { LocalSignIn } from '../users/local-sign-in.ts';
import { answerError, answerThrown } from './answer-error.ts';
import type { App, AppContext, AppEnv } from './app.ts';
import { answerCompletion } from './completions/completions-route.ts';
import { listTaskRoutes } from './completions/task-routes.ts';
import { listControlRoutes } from './control/control-routes.ts';
import { answerDirectedCompletion } from './control/directed-completions-route.ts';
import { type DemoPace, listDemoRoutes } from './demo-routes.ts';
import { listJournalRoutes } from './journal-routes.ts';
import { answerModels } from './models-route.ts';
import { addPageRoutes, type PageFolders } from './page-routes.ts';
import { requireUser } from './require-user.ts';
import type { Route } from './route.ts';
import { answerSignIn } from './sign-in-route.ts';
import { listStateRoutes } from './state-routes.ts';

/** The optional parts of the app. */
export type AppSettings = {
  readonly localSignIn?: LocalSignIn | undefined;
  readonly folders?: PageFolders | undefined;
  readonly demoModel: DemoPace | undefined;
  /** Lets users choose faults and scenarios for their own requests. */
  readonly directives: DirectiveStore | undefined;
};

/**
 * Creates the HTTP application. Authentication and CORS apply only to its own routes, so that they don't affect the other
 * routes of an application that mounts it.
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

function listRoutes(parts: Parts, { localSignIn, demoModel, directives }: AppSettings): readonly Route[] {
  const completions = ['/api/chat/completions', '/v1/chat/completions'];
  const models = ['/api/models', '/v1/models'];
  const complete = (context: AppContext) =>
    directives ? answerDirectedCompletion(context, parts, directives) : answerCompletion(context, parts);
  return [
    ...listStateRoutes(parts, { signIn: localSignIn ? 'local' : 'token', hasDemoModel: demoModel !== undefined }),
    ...(localSignIn ? [signInRoute(localSignIn, parts)] : []),
    ...(demoModel ? listDemoRoutes(demoModel, parts) : []),
    ...completions.map((path): Route => ({ method: 'POST', path, access: 'user', answer: complete })),
    ...models.map((path): Route => ({ method: 'GET', path, access: 'user', answer: (context) => answerModels(context, parts) })),
    ...listTaskRoutes(parts),
    ...(parts.journal ? listJournalRoutes(parts.journal, parts) : []),
    ...(directives ? listControlRoutes(directives, parts.limits) : []),
  ];
}

function signInRoute(localSignIn: LocalSignIn, parts: Parts): Route {
  return { method: 'POST', path: '/api/v1/auths/signin', access: 'open', answer: (context) => answerSignIn(context, localSignIn, parts) };
}
