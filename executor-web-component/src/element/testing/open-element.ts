import type { ExecutorState } from '@chat-executor/executor';
import { removeNewFeatures } from '@chat-executor/testing/remove-new-features';
import type { BrowserContextOptions, Page } from 'playwright';
import type { ChatExecutorElement } from '../chat-executor-element.ts';
import type { StoredSettings } from '../settings/stored-settings.ts';
import type { BrowserStage } from './browser-stage.ts';
import type { ElementPage } from './element-server.ts';
import type { FakeExecutor } from './fake-executor.ts';
import { SAMPLE_MOMENT } from './sample-states.ts';

declare global {
  /** In the page: the executor of the element under test. */
  var fake: FakeExecutor | undefined;
}

/** Options of {@link openElement}. */
export type OpenOptions = Partial<ElementPage> & {
  /** Attributes of the element, such as `open discover`. */
  readonly attributes?: string;
  /** The stored settings of this browser. */
  readonly settings?: StoredSettings;
  /** The state of a fake executor. Default: the real executor runs */
  readonly state?: ExecutorState;
  /** The token; `null` for none. */
  readonly token?: string | null;
  /** Whether the executor asks the user for permission. Default: the page grants everything */
  readonly asks?: boolean;
  readonly context?: BrowserContextOptions;
  /** Called with the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/** A page with the element. `faults` are its console messages, except verbose ones, and errors, and `requests` its requested URLs, so far. */
export type OpenElement = { readonly page: Page; readonly faults: string[]; readonly requests: string[] };

/** Opens the built element in a new page. */
export async function openElement({ browser, server }: BrowserStage, options: OpenOptions = {}): Promise<OpenElement> {
  const context = await browser.newContext(options.context);
  context.setDefaultTimeout(10_000);
  await removeNewFeatures(context);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // Verbose messages are hints of the browser about forms, which come late on a slow machine.
  page.on('console', (message) => {
    if (!/^(verbose|debug)$/.test(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await options.prepare?.(page);
  if (options.state) await page.clock.setFixedTime(SAMPLE_MOMENT);
  const { attributes = '', settings, state, token = 'a-token', asks = false, setUp = '' } = options;
  const url = server.addPage({
    markup: `<chat-executor ${attributes}></chat-executor>`,
    ...options,
    setUp: [
      settings && `localStorage.setItem('chat-executor:settings', ${JSON.stringify(JSON.stringify(settings))});`,
      `const element = document.querySelector('chat-executor');`,
      state && `const { FakeExecutor } = await import('/src/element/testing/fake-executor.ts');`,
      state && `element.createExecutor = (options) => { globalThis.fake = new FakeExecutor(options); return globalThis.fake; };`,
      !asks && `element.grant = 'all';`,
      token !== null && `element.token = ${JSON.stringify(token)};`,
      setUp,
    ]
      .filter(Boolean)
      .join('\n'),
  });
  await page.goto(url);
  await page.evaluate(() => customElements.whenDefined('chat-executor').then(() => undefined));
  if (state) {
    await waitForStart(page);
    await showState(page, state);
  }
  if (/\bopen\b/.test(attributes)) await page.locator('chat-executor .panel').waitFor();
  return { page, faults, requests };
}

/** Waits until the fake executor is started, which happens when this tab leads. */
export async function waitForStart(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.fake?.calls.includes('start'));
}

/** Changes the state of the fake executor, and waits until it is rendered. */
export async function showState(page: Page, state: Partial<ExecutorState>): Promise<void> {
  await page.evaluate(async (change) => {
    globalThis.fake?.show(change);
    await (document.querySelector('chat-executor') as ChatExecutorElement).updateComplete;
  }, state);
}

/** The calls of the fake executor so far. */
export async function readCalls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.fake?.calls ?? []);
}

/** The markup of the element, including its shadow root. */
export async function readMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.querySelector('chat-executor');
    return `${element?.outerHTML}${element?.shadowRoot?.innerHTML}`;
  });
}
