import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';

const BROWSER_FOLDER = new URL('../../../dist/browser/', import.meta.url);
const SOURCE_FOLDER = new URL('../../', import.meta.url);

/** The strictest policy under which the element works: nothing inline, no eval, Trusted Types required. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'connect-src *',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page with the element. */
export type ElementPage = {
  /** Markup of the element. */
  readonly markup: string;
  readonly lang?: string;
  /** The CSS property `color-scheme`. Default: `light` */
  readonly colorScheme?: string;
  /** File name of the bundle. Default: `chat-executor.js` */
  readonly script?: string;
  /** Source of a module that runs before the element; it may import sources without dependencies as `/src/…`. */
  readonly setUp?: string;
};

/** A server of the built bundle and of pages with the element. */
export type ElementServer = {
  readonly origin: string;
  /** Adds a page under {@link STRICT_POLICY} and returns its URL. */
  addPage(page: ElementPage): string;
  close(): Promise<void>;
};

/** Options of the server. */
export type ElementServerOptions = {
  /** Directives in addition to {@link STRICT_POLICY}. */
  readonly policy?: readonly string[];
  /** Host name in URLs. For browsers, another name is another site. Default: `localhost` */
  readonly hostname?: string;
};

/** Starts a server on a free port of this computer. */
export async function startElementServer({ policy = [], hostname = 'localhost' }: ElementServerOptions = {}): Promise<ElementServer> {
  const pages: ElementPage[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    answer(url.pathname, pages).then(
      ([type, body]) => {
        response.writeHead(200, { 'content-type': type, 'content-security-policy': [STRICT_POLICY, ...policy].join('; ') }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${hostname}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    addPage: (page) => `${origin}/pages/${pages.push(page) - 1}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(pathname: string, pages: readonly ElementPage[]): Promise<readonly [type: string, body: string]> {
  const [, folder, ...rest] = pathname.split('/');
  const name = rest.join('/');
  const page = pages[Number(rest[0])];
  if (folder === 'pages' && page) return ['text/html; charset=utf-8', renderPage(page, Number(rest[0]))];
  if (folder === 'set-up' && page) return ['text/javascript; charset=utf-8', page.setUp ?? ''];
  if (folder === 'styles' && page) return ['text/css; charset=utf-8', renderStyles(page)];
  if (folder === 'element')
    return [`text/${name.endsWith('.html') ? 'html' : 'javascript'}; charset=utf-8`, await readFile(new URL(name, BROWSER_FOLDER), 'utf8')];
  if (folder === 'src')
    return ['text/javascript; charset=utf-8', stripTypeScriptTypes(await readFile(new URL(name, SOURCE_FOLDER), 'utf8'))];
  throw new Error(`nothing at ${pathname}`);
}

function renderPage({ markup, lang = 'en', script = 'chat-executor.js' }: ElementPage, id: number): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>A page with the element</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/styles/${id}">
<script type="module" src="/set-up/${id}"></script>
<script type="module" src="/element/${script}"></script>
</head>
<body>
<main>
<h1>Page</h1>
${markup}
</main>
</body>
</html>`;
}

function renderStyles({ colorScheme = 'light' }: ElementPage): string {
  return `:root { color-scheme: ${colorScheme}; background: light-dark(#f4f6f3, #101413); color: light-dark(#17211e, #e8eeeb); font-family: system-ui, sans-serif; }
body { margin: 1rem; }
h1 { font-size: 1rem; }`;
}
