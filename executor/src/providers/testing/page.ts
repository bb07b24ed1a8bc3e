import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The global with the providers' exports. */
declare global {
  var chatExecutorProviders: typeof import('../index.ts') & typeof import('../page-models/index.ts');
}

const PAGE = `<!doctype html><title>Page</title><input type="file"><script type="module" src="/start.js"></script>`;

const START = `import * as providers from '/providers.js';
import * as pageModels from '/page-models.js';
globalThis.chatExecutorProviders = { ...providers, ...pageModels };
`;

/** A page on its own origin, with the providers' exports as `globalThis.chatExecutorProviders`. */
export type ProvidersPage = AsyncDisposable & { readonly url: string };

/** The options of a page. */
export type PageOptions = {
  /** More scripts, by path. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** The page's Content-Security-Policy. */
  readonly contentSecurityPolicy?: string;
};

/** Bundles the providers for a page, and serves the page. */
export async function startProvidersPage({ scripts = {}, contentSecurityPolicy }: PageOptions = {}): Promise<ProvidersPage> {
  const files = new Map([...(await bundleProviders()), ['/start.js', START], ...Object.entries(scripts)]);
  const policy = contentSecurityPolicy === undefined ? {} : { 'content-security-policy': contentSecurityPolicy };
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(200, { 'content-type': file === undefined ? 'text/html' : 'text/javascript', ...policy });
    response.end(file ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The bundled code by path: the entry as `/providers.js`, and its chunks. */
export async function bundleProviders(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {
          providers: fileURLToPath(new URL('../index.ts', import.meta.url)),
          'page-models': fileURLToPath(new URL('../page-models/index.ts', import.meta.url)),
        },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  return new Map(outputs.flatMap((output) => (output.type === 'chunk' ? [[`/${output.fileName}`, output.code] as const] : [])));
}
