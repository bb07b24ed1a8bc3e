import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createLocalSignIn, startOrchestrator } from '@chat-executor/orchestrator';
import { build, createServer, preview } from 'vite';

/**
 * Starts a backend, and Vite with a page in front of it. With the argument `--built`, it is the page as built for production.
 * @param {URL} folder of the page
 * @param {import('vite').PluginOption[]} [plugins]
 */
export async function startPage(folder, plugins = []) {
  // `port: 0` uses any free port. Vite serves the page and forwards requests for the backend.
  const backend = await startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), demoModel: true });

  // Without `changeOrigin`, Vite keeps the Host header, so the backend accepts the page as same-origin.
  const toBackend = { target: backend.url, changeOrigin: false, ws: true };
  const serving = {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: { '/api': toBackend, '/demo': toBackend, '/ws': toBackend },
  };
  const config = {
    configFile: /** @type {const} */ (false),
    root: fileURLToPath(folder),
    logLevel: /** @type {const} */ ('warn'),
    plugins,
  };
  const isBuilt = process.argv.includes('--built');
  if (isBuilt) await build(config);
  const page = isBuilt ? await preview({ ...config, preview: serving }) : await createServer({ ...config, server: serving });
  if ('listen' in page) await page.listen();
  process.stdout.write(`${page.resolvedUrls?.local[0]}\n`);
}
