import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { App, AppEnv } from './app.ts';

/** Folders with files for browsers. */
export type PageFolders = {
  /** The built chat page. */
  readonly page?: string | undefined;
  /** The prebuilt element. */
  readonly element?: string | undefined;
};

/**
 * The Content-Security-Policy of the page. Scripts and styles must come from its own files. Connections are allowed to any
 * address, because users configure the addresses of their providers. Images of other servers are allowed, because the page asks before
 * it loads one. Models inside the page need WebAssembly, which runs no text as a script, and workers from blobs, which have this policy too.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "manifest-src 'self'",
  'connect-src * ws: wss:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/` serves the chat page and `/element/…` the element's bundle. If one is not built, the answer says how to build it. */
export function addPageRoutes(app: App, { page, element }: PageFolders): void {
  if (element !== undefined && existsSync(element)) {
    app.get(
      '/element/*',
      setHeaders,
      compress(),
      serveStatic({ root: element, rewriteRequestPath: (path) => path.slice('/element'.length) }),
    );
  }
  app.get('/element/*', (context) =>
    context.text('The element is not built. Run `npm run build`, or use --element with its folder.\n', 404),
  );
  if (page !== undefined && existsSync(page)) app.get('/*', setHeaders, compress(), serveStatic({ root: page }));
  app.get('/', (context) => context.text('The chat page is not built. Run `npm run build` in the repository, then start again.\n', 404));
}

/** Files that have a hash of their content in their name. */
const HASHED = /\/(?:assets|chunks)\/[^/]+-[\w-]{8}\.\w+$/;

const setHeaders: MiddlewareHandler<AppEnv> = async (context, next) => {
  await next();
  context.header('content-security-policy', POLICY);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cross-origin-opener-policy', 'same-origin');
  const isHashed = context.res.ok && HASHED.test(context.req.path);
  context.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};
