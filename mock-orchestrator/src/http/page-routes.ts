import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import type { App, AppEnv } from './app.ts';

/** Folders with files for browsers. */
export type PageFolders = {
  /** The built chat page. */
  readonly page?: string | undefined;
  /** The prebuilt element. */
  readonly element?: string | undefined;
};

/**
 * What the page may do: load scripts and styles only from its own files. It may connect anywhere, because the addresses of
 * the providers are in the user's settings.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  'connect-src * ws: wss:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/` serves the chat page and `/element/…` the element's bundle. If one is missing, the answer says how to build it. */
export function addPageRoutes(app: App, { page, element }: PageFolders): void {
  if (element !== undefined && existsSync(element)) {
    app.get('/element/*', protect, serveStatic({ root: element, rewriteRequestPath: (path) => path.slice('/element'.length) }));
  }
  app.get('/element/*', (context) =>
    context.text('The element is not built. Run `npm run build`, or start with --element and its folder.\n', 404),
  );
  if (page !== undefined && existsSync(page)) app.get('/*', protect, serveStatic({ root: page }));
  app.get('/', (context) => context.text('The chat page is not built. Run `npm run build` in the repository, then start again.\n', 404));
}

const protect: MiddlewareHandler<AppEnv> = async (context, next) => {
  await next();
  context.header('content-security-policy', POLICY);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('cache-control', 'no-cache');
};
