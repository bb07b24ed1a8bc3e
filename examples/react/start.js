import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createLocalSignIn, startOrchestrator } from '@chat-executor/orchestrator';
import { createServer } from 'vite';

// `port: 0` uses any free port. Vite serves the page and forwards requests for the backend.
const backend = await startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), demoModel: true });

// Without `changeOrigin`, Vite keeps the Host header, so the backend accepts the page as same-origin.
const toBackend = { target: backend.url, changeOrigin: false, ws: true };

const page = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: { '/api': toBackend, '/demo': toBackend, '/ws': toBackend },
  },
});
await page.listen();
process.stdout.write(`${page.resolvedUrls?.local[0]}\n`);
