// Builds the playground: the chat page of the orchestrator with the element, and a worker with the orchestrator itself.
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, loadConfigFromFile, mergeConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
const page = path.join(root, 'mock-orchestrator/page');
const element = path.join(root, 'executor-web-component/dist/browser');

/** As the policy of the orchestrator. Connections are allowed to any address, because visitors may add a provider. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  'connect-src * ws: wss:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The modules of Node that the orchestrator and Socket.IO import, and what takes their place in a worker. */
const NODE_MODULES = {
  crypto: 'crypto',
  events: 'events',
  http: 'http',
  timers: 'globals',
  'timers/promises': 'timers-promises',
  ...Object.fromEntries(['fs', 'https', 'path', 'querystring', 'stream', 'zlib'].map((name) => [name, 'absent'])),
};

/** Packages that the playground replaces or does not need. */
const PACKAGES = {
  ws: 'ws',
  ...Object.fromEntries(['@hono/node-server', '@redis/client', 'accepts', 'pino', 'prom-client'].map((name) => [name, 'absent'])),
};

const CHARSET = '<meta charset="utf-8">';
const PAGE_SCRIPT = '<script type="module" src="./main.ts"></script>';

const node = (file: string) => path.join(here, 'node', `${file}.ts`);

const aliases = [
  ...Object.entries(NODE_MODULES).map(([name, file]) => ({ find: new RegExp(`^(node:)?${name}$`), replacement: node(file) })),
  ...Object.entries(PACKAGES).map(([name, file]) => ({ find: new RegExp(`^${name}(/.*)?$`), replacement: node(file) })),
  // The package of the same name, for the file that completes it.
  { find: /^events\/$/, replacement: path.join(root, 'node_modules/events/events.js') },
];

/** Adds the backend in front of the page's own scripts, and gives each tab an executor, because each has a backend of its own. */
const inPage: Plugin = {
  name: 'in-page-backend',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      replaceAll(html, [
        [CHARSET, `${CHARSET}\n    <meta http-equiv="content-security-policy" content="${POLICY}">`],
        [PAGE_SCRIPT, `<script type="module" src="/@fs/${here}/in-page-backend.ts"></script>\n    ${PAGE_SCRIPT}`],
        ['<chat-executor slot', '<chat-executor every-tab slot'],
      ]),
  },
};

/** Loads the element after the backend. Vite puts the scripts that it bundles last. */
const elementLast: Plugin = {
  name: 'element-last',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [script = ''] = /<script[^>]*\/element\/chat-executor\.js[^>]*><\/script>\s*/.exec(html) ?? [];
      return replaceAll(html, [
        [script, ''],
        ['</head>', `  ${script.trim().replace('/element/', './element/')}\n  </head>`],
      ]);
    },
  },
};

/** @throws Error if the chat page lacks a text */
function replaceAll(html: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (from === '' || !text.includes(from)) throw new Error(`The chat page no longer contains ${from || 'the script of the element'}.`);
    return text.replace(from, () => to);
  }, html);
}

/** Builds the playground into a folder. */
export async function buildPlayground(folder: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, path.join(page, 'vite.config.ts'));
  const { version } = JSON.parse(readFileSync(path.join(root, 'mock-orchestrator/package.json'), 'utf8')) as { version: string };
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    base: './',
    define: { ORCHESTRATOR_VERSION: JSON.stringify(version) },
    resolve: { alias: aliases },
    worker: { format: 'es' },
    build: { outDir: folder, sourcemap: false, license: false },
    plugins: [inPage, elementLast],
  };
  await build(mergeConfig(loaded?.config ?? {}, config));
  cpSync(element, path.join(folder, 'element'), { recursive: true, filter: (file) => !file.endsWith('.map') });
}
