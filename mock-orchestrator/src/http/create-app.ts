import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { LocalSignIn } from '../users/local-sign-in.ts';
import { PRODUCT } from '../version.ts';
import { answerError, answerThrown } from './answer-error.ts';
import type { App, AppEnv } from './app.ts';
import { answerCompletion } from './completions-route.ts';
import { addControlRoutes } from './control-routes.ts';
import { addDemoRoutes, type DemoPace } from './demo-routes.ts';
import { addJournalRoutes } from './journal-routes.ts';
import { answerModels } from './models-route.ts';
import { addPageRoutes, type PageFolders } from './page-routes.ts';
import { requireUser } from './require-user.ts';
import { answerSignIn } from './sign-in-route.ts';
import { addTaskRoutes } from './task-routes.ts';

/** What an app serves beyond the orchestrator's own routes. */
export type AppSettings = {
  readonly localSignIn?: LocalSignIn | undefined;
  readonly folders?: PageFolders | undefined;
  readonly demoModel: DemoPace | undefined;
};

/** Makes the HTTP side: every route, its guards and its errors. */
export function createApp(parts: Parts, { localSignIn, folders, demoModel }: AppSettings): App {
  const app: App = new Hono<AppEnv>();
  app.onError((error, context) => answerThrown(context, error, parts));
  app.notFound((context) => answerError(context, new OrchestratorError('not-found')));
  app.use(
    cors({
      origin: (origin) => (parts.origins.allows(origin) ? origin : null),
      exposeHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
    }),
  );

  app.get('/health', (context) => context.json({ status: 'ok', version: PRODUCT.version }));
  app.get('/metrics', async (context) =>
    context.text(await parts.metrics.registry.metrics(), 200, { 'content-type': parts.metrics.registry.contentType }),
  );
  app.get('/api/config', (context) =>
    context.json({ ...PRODUCT, sign_in: localSignIn ? 'local' : 'token', ...(demoModel && { demo_provider: DEMO_PROVIDER }) }),
  );
  if (localSignIn) app.post('/api/v1/auths/signin', (context) => answerSignIn(context, localSignIn, parts));
  if (demoModel) addDemoRoutes(app, demoModel, parts);

  // Everything below is for signed-in users alone.
  app.use('/api/*', requireUser(parts));
  app.use('/v1/*', requireUser(parts));
  for (const path of ['/api/models', '/v1/models']) app.get(path, (context) => answerModels(context, parts));
  for (const path of ['/api/chat/completions', '/v1/chat/completions']) app.post(path, (context) => answerCompletion(context, parts));
  addTaskRoutes(app, parts);
  if (parts.journal) addJournalRoutes(app, parts.journal, parts.closing);
  if (parts.directives) addControlRoutes(app, parts.directives);
  if (folders) addPageRoutes(app, folders);
  return app;
}

const DEMO_PROVIDER = { name: 'Demo model (no AI)', base_url: '/demo/v1' };
