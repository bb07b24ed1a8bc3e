import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createLocalSignIn, startOrchestrator } from '@chat-executor/orchestrator';

const page = fileURLToPath(new URL('page', import.meta.url));
const element = fileURLToPath(new URL('../browser', import.meta.resolve('chat-executor/element')));

// `port: 0` uses any free port.
const { url } = await startOrchestrator(
  { port: Number(process.env['PORT'] ?? 0) },
  { localSignIn: createLocalSignIn(), demoModel: true, folders: { page, element } },
);
process.stdout.write(`${url}\n`);
