#!/usr/bin/env node
import { spawn } from 'node:child_process';
import process from 'node:process';
import { escapeInvisible } from '@chat-executor/protocol';
import { AUTO_MODEL } from '../completions/completion-request.ts';
import { createLogger } from '../logger.ts';
import { shareSecret } from '../nodes/share-secret.ts';
import { createLocalSignIn, type LocalSignIn } from '../users/local-sign-in.ts';
import { authenticateStaticTokens } from '../users/static-tokens.ts';
import { findFolders } from './find-folders.ts';
import { type BinSettings, readArguments, USAGE } from './read-arguments.ts';
import { type StartedOrchestrator, startOrchestrator } from './start-orchestrator.ts';

/** The name the chat page signs in with, so that the printed line reaches the executor in that page. */
const LOCAL_USER_NAME = 'You';

/** How long running answers may take to end before the program exits anyway, in milliseconds. */
const STOP_LIMIT_MS = 3000;

async function run(): Promise<void> {
  const settings = readArguments(process.argv.slice(2), process.env);
  if (settings.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { redis, allowProxiedSignIn: allowsProxies } = settings;
  // With several nodes, a token of one is valid on the others.
  const secret = settings.loopback && redis !== undefined ? await shareSecret(redis) : undefined;
  const localSignIn = settings.loopback ? createLocalSignIn({ allowsProxies, ...(secret && { secret }) }) : undefined;
  const started = await startOrchestrator(settings, {
    authenticate: authenticateStaticTokens(settings.users),
    localSignIn,
    allowOrigins: settings.allowOrigins,
    logger: createLogger(settings.logLevel),
    fallback: settings.fallback,
    redis,
    ...(settings.ackMs !== undefined && { limits: { ackMs: settings.ackMs } }),
    demoModel: true,
    journal: true,
    faults: true,
    folders: findFolders(settings.element),
  });
  stopOnSignal(started);
  process.stdout.write(`${started.url}\n${await describeCurl(started, settings, localSignIn)}\n`);
  if (settings.open && process.stdout.isTTY) openBrowser(started.url);
}

/** The command to paste. It contains a placeholder instead of a token from the command line. */
async function describeCurl({ url }: StartedOrchestrator, { users }: BinSettings, localSignIn: LocalSignIn | undefined): Promise<string> {
  const [first] = users;
  const token = localSignIn ? (await localSignIn.issueToken(LOCAL_USER_NAME)).token : first ? `TOKEN_OF_${first.name}` : 'TOKEN';
  const body = JSON.stringify({ model: AUTO_MODEL, stream: true, messages: [{ role: 'user', content: 'Hello!' }] });
  return `curl -N ${url}/v1/chat/completions -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' -d '${body}'`;
}

function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  // If no browser can be started, the printed URL is enough.
  const child = spawn(program ?? '', args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function stopOnSignal({ stop }: StartedOrchestrator): void {
  const stopAndExit = () => {
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    void stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', stopAndExit);
  process.once('SIGTERM', stopAndExit);
}

/** The error message. If the operating system denied the port, it also says what to do. */
function explain(error: unknown): string {
  const { code, port, message = String(error) } = Object(error) as { code?: unknown; port?: unknown; message?: string };
  if (code !== 'EACCES') return message;
  return `No permission to listen on port ${port}. Run as another user, or choose another port with --port or the PORT environment variable.`;
}

run().catch((error: unknown) => {
  process.stderr.write(`${escapeInvisible(explain(error))}\n`);
  process.exitCode = 1;
});
