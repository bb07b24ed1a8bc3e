import { removeNewFeatures } from '@chat-executor/testing/remove-new-features';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';

/** The options of {@link openPage}. */
export type OpenOptions = {
  readonly size?: 'wide' | 'narrow';
  readonly colors?: 'light' | 'dark';
  readonly locale?: string;
};

/** An open page and its problems. */
export type OpenedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, uncaught errors, and violations of the page's policy. */
  readonly problems: readonly string[];
};

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 375, height: 812 } };

/** Where the executor looks for local model servers. Tests must not depend on them. */
const LOCAL_SERVERS = /^http:\/\/(localhost|127\.0\.0\.1):(11434|1234|8080)\//;

/** Opens the chat page in a new browser profile. */
export async function openPage(browser: Browser, url: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { size = 'wide', colors = 'light', locale = 'en-US' } = options;
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: colors, locale, reducedMotion: 'reduce' });
  await removeNewFeatures(context);
  await context.route(LOCAL_SERVERS, (route) => route.abort());
  return { context, ...(await openTab(context, url)) };
}

/** Opens another tab of the same user. */
export async function openTab(context: BrowserContext, url: string): Promise<Pick<OpenedPage, 'page' | 'problems'>> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isExpected = LOCAL_SERVERS.test(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !isExpected) problems.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(url);
  return { page, problems };
}

/** Adds the scripted provider to the executor of a page. */
export async function addProvider(page: Page, baseUrl: string): Promise<void> {
  await page.evaluate((address) => {
    const executor = document.querySelector('chat-executor');
    Object.assign(executor ?? {}, { providers: [{ id: 'scripted', kind: 'openai-compatible', name: 'Scripted', baseUrl: address }] });
  }, baseUrl);
}

/** Browser profiles whose user has already allowed the backend. The executor asks only once. */
const allowed = new WeakSet<BrowserContext>();

/** Selects a model, types a question and sends it. The first time, also allows the backend to use the models. */
export async function ask(page: Page, question: string, model?: string): Promise<void> {
  if (model !== undefined) await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: model });
  await page.locator('message-composer select:enabled').waitFor();
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.getByRole('button', { name: 'Send' }).click();
  if (allowed.has(page.context())) return;
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  allowed.add(page.context());
}

/** The text of a locator's elements, including shadow roots. */
export async function readText(locator: Locator): Promise<string> {
  const texts = await locator.evaluateAll((elements) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.localName === 'style') return '';
      return [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    };
    return elements.map(read);
  });
  return texts.join('\n').replaceAll(/\s+/g, ' ').trim();
}
