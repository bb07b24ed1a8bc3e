import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../interop/servers/start-server.ts';
import { asJson, clickActions, fromJson, keyActions, type Tab, type TestBrowser, typeActions, VIEWPORT } from './browser.ts';
import { requireFirefox } from './require-browsers.ts';

/** Sends a command of WebDriver BiDi and returns its result. */
type Send = <Result>(method: string, params?: object) => Promise<Result>;

type Reply = { readonly id?: number; readonly result?: unknown; readonly error?: string; readonly message?: string };

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Without a window, Firefox knows of no mouse, and pages would take the computer for a phone: 6 is a fine pointer that can hover. */
const PREFERENCES = ['primary', 'all'].map((which) => `user_pref("ui.${which}PointerCapabilities", 6);`).join('\n');

/** Starts a headless Firefox, which speaks WebDriver BiDi itself: no driver program is needed. */
export async function launchFirefox(): Promise<TestBrowser> {
  const program = await requireFirefox();
  const profile = await mkdtemp(path.join(tmpdir(), 'chat-executor-firefox-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    await writeFile(path.join(profile, 'user.js'), PREFERENCES);
    const server = await startServer({
      name: 'firefox',
      program,
      args: (port) => ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)],
      isReady: async (url) => (await fetch(url)) !== undefined,
    });
    const close = async () => {
      await server.stop();
      await removeProfile();
    };
    try {
      const send = await connect(`ws://127.0.0.1:${server.port}/session`);
      await send('session.new', { capabilities: {} });
      return { openTab: () => openTab(send), close };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

async function connect(url: string): Promise<Send> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', () => {
      reject(new Error(`Firefox refused the connection to ${url}.`));
      for (const settle of waiting.values()) settle({ error: 'disconnected', message: 'Firefox has ended.' });
    });
  });
  let lastId = 0;
  return async <Result>(method: string, params: object = {}) => {
    lastId += 1;
    const id = lastId;
    const { result, error, message } = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (error !== undefined) throw new Error(`Firefox: ${method}: ${error}: ${message}`);
    return result as Result;
  };
}

async function openTab(send: Send): Promise<Tab> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: VIEWPORT });
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    evaluate: async <Value>(expression: string) => {
      const evaluated = await send<Evaluated>('script.evaluate', {
        expression: asJson(expression),
        target: { context },
        awaitPromise: true,
      });
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return fromJson<Value>(evaluated.result.value);
    },
    click: (point) => send('input.performActions', { context, ...clickActions(point) }),
    type: (text) => send('input.performActions', { context, ...typeActions(text) }),
    pressKey: (key) => send('input.performActions', { context, ...keyActions(key) }),
    screenshot: async () => Buffer.from((await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: () => send('browsingContext.close', { context }),
  };
}
