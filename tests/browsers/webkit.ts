import { access } from 'node:fs/promises';
import path from 'node:path';
import { type RunningServer, startServer } from '../../interop/servers/start-server.ts';
import { asJson, clickActions, fromJson, keyActions, type Tab, type TestBrowser, typeActions, VIEWPORT } from './browser.ts';
import { requireWebKit } from './require-browsers.ts';

/** Sends a command of WebDriver, on a path below the session, and returns its value. */
type Send = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

/** Offset of TCP ports to numbers of X displays. */
const FIRST_DISPLAY_PORT = 6000;

/** Height of the bars of a window above the page, in CSS pixels. */
const BARS = 38;

/** Limit on one command, in milliseconds. */
const COMMAND_LIMIT = 60_000;

const ENVIRONMENT = {
  GDK_BACKEND: 'x11',
  // Its sandbox does not start for root.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  // Without a GPU, it would spend most of its time on layers, and clicks on a covered window would wait for them.
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
};

/** Starts a WebKitGTK on a virtual display: it can't run without one. */
export async function launchWebKit(): Promise<TestBrowser> {
  const program = await requireWebKit();
  const display = (port: number) => `:${port - FIRST_DISPLAY_PORT}`;
  const screen = await startServer({
    name: 'xvfb',
    program: 'Xvfb',
    args: (port) => [display(port), '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'],
    isReady: async (url) => {
      await access(path.join('/tmp', '.X11-unix', display(Number(new URL(url).port)).replace(':', 'X')));
      return true;
    },
  });
  let driver: RunningServer | undefined;
  const close = async () => {
    await driver?.stop();
    await screen.stop();
  };
  try {
    driver = await startServer({
      name: 'webkit',
      program,
      args: (port) => [`--port=${port}`],
      environment: () => ({ ...ENVIRONMENT, DISPLAY: display(screen.port) }),
      isReady: async (url) => (await fetch(`${url}/status`)).ok,
    });
    const { sessionId } = await sendTo(`${driver.url}/session`)<{ sessionId: string }>('POST', '', { capabilities: {} });
    const send = sendTo(`${driver.url}/session/${sessionId}`);
    const home = await send<string>('GET', '/window');
    return { openTab: () => openTab(send, home), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function sendTo(url: string): Send {
  return async <Value>(method: string, command: string, body?: object) => {
    const signal = AbortSignal.timeout(COMMAND_LIMIT);
    const response = await fetch(`${url}${command}`, { method, signal, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value as Value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit: ${command}: ${error}: ${message}`);
  };
}

/** @param home - a window that stays open, because a new one is opened from another */
async function openTab(send: Send, home: string): Promise<Tab> {
  await send('POST', '/window', { handle: home });
  // A window, because a tab behind the first one, which is empty, counts as hidden.
  const { handle } = await send<{ handle: string }>('POST', '/window/new', { type: 'window' });
  // Commands go to the current window.
  const inTab: Send = async (method, path, body) => {
    await send('POST', '/window', { handle });
    return send(method, path, body);
  };
  const evaluate = async <Value>(expression: string) =>
    fromJson<Value>(await inTab('POST', '/execute/sync', { script: `return ${asJson(expression)}`, args: [] }));
  await inTab('POST', '/window/rect', { ...VIEWPORT, height: VIEWPORT.height + BARS });
  return {
    goto: (url) => inTab('POST', '/url', { url }),
    reload: () => inTab('POST', '/refresh', {}),
    evaluate,
    click: (point) => inTab('POST', '/actions', clickActions(point)),
    type: (text) => inTab('POST', '/actions', typeActions(text)),
    pressKey: (key) => inTab('POST', '/actions', keyActions(key)),
    screenshot: async () => Buffer.from(await inTab<string>('GET', '/screenshot'), 'base64'),
    close: () => inTab('DELETE', '/window'),
  };
}
