import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createLocalSignIn, startOrchestrator } from '@chat-executor/orchestrator';
import { createServer } from 'vite';

// `port: 0` takes any free port. The page is served by Vite, which passes on what is for the backend.
const backend = await startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), demoModel: true });

// The backend sees the page's own address, as it would behind a proxy of your own, so it takes the page for its own.
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
