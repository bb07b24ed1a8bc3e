import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '@chat-executor/testing/chromium';
import { chromium, type Page } from 'playwright';
import type { TraceEvent } from './read-frame-times.ts';

/** How long Chromium may take to start, in milliseconds. */
const START_MS = 30_000;

/** The parts of the protocol's results and events that are used here. */
type Result = {
  readonly metrics?: readonly { readonly name: string; readonly value: number }[];
  readonly result?: { readonly value?: unknown };
};
type Event = { readonly value: readonly TraceEvent[] };

/** A connection to one page by the Chrome DevTools Protocol. It enables nothing by itself. */
export type Inspector = {
  readonly send: (method: string, parameters?: object) => Promise<Result>;
  readonly onEvent: (method: string, listener: (event: Event) => void) => void;
};

/** A headless Chromium with a new profile. */
export type BareChromium = {
  /** Opens a page, 1440 by 900 pixels, and lets Playwright use it. Returns the page and a function that disconnects Playwright from it. */
  readonly open: (url: string) => Promise<{ readonly page: Page; readonly release: () => Promise<void> }>;
  readonly inspect: (url: string) => Promise<Inspector>;
  readonly close: () => Promise<void>;
};

/**
 * Starts a Chromium whose pages can be measured as users see them. While Playwright is connected, the page's main thread reports each
 * piece of network traffic to it, which costs a fifth of a long answer.
 */
export async function startBareChromium(): Promise<BareChromium> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chat-executor-bench-'));
  const flags = ['--headless=new', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--no-proxy-server'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    await findChromium(),
    [...flags, ...sandbox, '--window-size=1440,900', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${await readPort(path.join(folder, 'DevToolsActivePort'))}`;
  return {
    open: async (url) => {
      const browser = await chromium.connectOverCDP(address);
      const page = await browser.contexts()[0]?.newPage();
      if (!page) throw new Error('Chromium has no default profile.');
      await page.goto(url);
      return { page, release: () => browser.close() };
    },
    inspect: async (url) => {
      const targets = (await (await fetch(`${address}/json/list`)).json()) as { url: string; webSocketDebuggerUrl: string }[];
      const target = targets.find((one) => one.url.startsWith(url));
      if (!target) throw new Error(`Chromium has no page of ${url}.`);
      return connect(target.webSocketDebuggerUrl);
    },
    close: async () => {
      child.kill();
      await exited;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port that Chromium writes to a file once it listens. */
async function readPort(file: string): Promise<string> {
  for (const end = performance.now() + START_MS; performance.now() < end; await wait(50)) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
  }
  throw new Error(`Chromium did not start within ${START_MS / 1000} s.`);
}

async function connect(url: string): Promise<Inspector> {
  const socket = new WebSocket(url);
  const calls: ((result: Result) => void)[] = [];
  const listeners = new Map<string, (event: Event) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, method, params } = JSON.parse(String(data));
    if (id === undefined) listeners.get(method)?.(params);
    else calls[id]?.(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    send: (method, params) => new Promise((resolve) => socket.send(JSON.stringify({ id: calls.push(resolve) - 1, method, params }))),
    onEvent: (method, listener) => listeners.set(method, listener),
  };
}
