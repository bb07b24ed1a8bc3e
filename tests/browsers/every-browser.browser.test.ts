import { createLocalSignIn, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { saveScreenshot } from '../../executor-web-component/src/element/testing/save-screenshot.ts';
import { FOLDERS } from '../../mock-orchestrator/page/testing/use-page.ts';
import { askBackend, readWords, startBackend, TOKEN } from '../end-to-end/page-stage.ts';
import type { TestBrowser } from './browser.ts';
import { HeldAnswers } from './held-answers.ts';
import { BROWSERS, launchBrowser } from './launch-browser.ts';
import { Page } from './page.ts';

const KEY = 'sk-canary-91c7';

/** The session of the page's executor. Tabs that share an executor have the same. */
const readSession = (page: Page) => page.run(() => document.querySelector('chat-executor')?.state.connection.sessionId);

/** Waits until the executor of a page has a session, has announced a model, and is not the one with a session before. */
const untilAnnounced = (page: Page, model: string, before?: string) =>
  page.until(
    (id, old) => {
      const state = document.querySelector('chat-executor')?.state;
      const { announcement, sessionId } = state?.connection ?? {};
      return announcement === 'accepted' && sessionId !== (old ?? undefined) && state?.models.some((offered) => offered.id === id) === true;
    },
    model,
    before ?? null,
  );

/** Makes the browser collect garbage. A request must still end when it is stopped. */
const collectGarbage = (page: Page) =>
  page.run(async () => {
    const { port1, port2 } = new MessageChannel();
    for (let round = 0; round < 30; round += 1) {
      Array.from({ length: 100_000 }, (_, index) => ({ index }));
      // Unlike a timer, a message is not delayed in a tab behind another one.
      const turn = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }));
      port1.start();
      port2.postMessage('');
      await turn;
    }
  });

const readStorage = (page: Page) => page.run(() => JSON.stringify({ ...localStorage }));

describe.each(BROWSERS)('in %s', { timeout: 180_000 }, (name, isLeftOut) => {
  let browser: TestBrowser;
  let provider: ModelServer;
  let pages: Page[];
  let held: HeldAnswers;

  beforeAll(async () => {
    if (!isLeftOut) browser = await launchBrowser(name);
  });
  beforeEach(async () => {
    held = new HeldAnswers();
    pages = [];
    provider = await startModelServer({ key: KEY, answer: held.answer });
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    await provider.stop();
  });
  afterAll(() => browser?.close());

  const open = async (url: string): Promise<Page> => {
    const page = await Page.open(browser, url);
    pages.push(page);
    return page;
  };
  const closePage = (page: Page): Promise<void> => {
    pages.splice(pages.indexOf(page), 1);
    return page.close();
  };
  /** Waits until that many requests to the provider were closed before their answer was complete. */
  const untilCut = (count: number) => expect.poll(() => provider.cut()).toBe(count);
  const picture = (page: Page, what: string) => saveScreenshot(page, `${name}-${what}`);

  describe.skipIf(isLeftOut)('the chat page', () => {
    let backend: StartedOrchestrator;

    beforeEach(async () => {
      const localSignIn = createLocalSignIn();
      backend = await startOrchestrator({ port: 0 }, { localSignIn, demoModel: true, journal: true, folders: FOLDERS });
    });
    afterEach(() => backend.stop());

    /** Opens the page, adds the provider with its key as a user does, and chooses its model. */
    async function openWithProvider(): Promise<Page> {
      const page = await open(backend.url);
      await page.press('button', 'Show details');
      await page.press('button', 'Add provider');
      await page.choose('Provider', 'OpenAI-compatible');
      await page.fill('Name', 'Mine');
      // With the example that axe adds to its name.
      await page.fill(/^Base URL/, provider.baseUrl);
      await page.fill('API key', KEY);
      await picture(page, 'form');
      await page.press('button', 'Save');
      await page.press('button', 'Close');
      await page.choose('Model', 'words');
      return page;
    }

    async function ask(page: Page, question: string): Promise<void> {
      await page.fill('Message', question);
      await page.press('button', 'Send');
    }

    test('shows an answer word by word after Allow, and keeps conversation, provider, permission and key after a reload', async () => {
      const page = await openWithProvider();
      await ask(page, 'Count');
      await page.press('button', 'Allow');
      await page.untilRead('answer-message', /one two$/);
      held.finish();
      await page.untilRead('answer-message', /one two three/);
      await page.find('button', 'Copy answer');
      await picture(page, 'answer');
      expect(await page.findAccessibilityViolations()).toEqual([]);
      expect(provider.authorizations.at(-1)).toBe(`Bearer ${KEY}`);

      await page.reload();
      expect(await readStorage(page)).not.toContain(KEY);
      await page.press('button', 'Count');
      await page.untilRead('answer-message', /one two three/);
      await untilAnnounced(page, 'words');
      await ask(page, 'Again');
      await expect.poll(() => provider.requests.length).toBe(2);
      held.finish();
      await page.untilRead('answer-message', /one two three.*one two three/);
      expect(provider.authorizations.at(-1)).toBe(`Bearer ${KEY}`);
    });

    test('Stop closes the connection to the provider; a second tab follows, shows it, and takes over when the first is closed', async () => {
      const first = await openWithProvider();
      const second = await open(backend.url);
      await untilAnnounced(second, 'words');
      const session = await readSession(first);
      expect(await readSession(second)).toBe(session);
      await ask(first, 'Count');
      await first.press('button', 'Allow');
      await first.untilRead('answer-message', /one two$/);
      await second.untilRead('status-line', /Running on/);
      await collectGarbage(first);
      await first.press('button', 'Stop');
      await untilCut(1);
      await first.untilRead('answer-message', /one two.*Stopped\./);
      await second.untilRead('status-line', /Stopped/);

      await closePage(first);
      await untilAnnounced(second, 'words', session);
      await ask(second, 'Again');
      await second.untilRead('answer-message', /one two$/);
      held.finish();
      await second.untilRead('answer-message', /one two three/);
    });
  });

  describe.skipIf(isLeftOut)('the element', () => {
    let server: ElementServer;
    let backend: StartedOrchestrator;

    beforeEach(async () => {
      server = await startElementServer();
      backend = await startBackend([server.origin]);
    });
    afterEach(async () => {
      await server.close();
      await backend.stop();
    });

    /** Adds a page with the element, whose user has stored the provider and its key before. Returns its URL. */
    function addPage(): string {
      const providers = [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: provider.baseUrl, apiKey: KEY }];
      const settings = JSON.stringify({ version: 1, providers, switchedOff: [] });
      return server.addPage({
        markup: `<chat-executor open backend="${backend.url}"></chat-executor>`,
        setUp: `localStorage['chat-executor:settings'] ??= ${JSON.stringify(settings)};
document.querySelector('chat-executor').token = ${JSON.stringify(TOKEN)};`,
      });
    }

    test('relays an answer after Allow, and keeps permission and key after a reload', async () => {
      const page = await open(addPage());
      await untilAnnounced(page, 'words');
      const answer = askBackend(backend);
      await page.find('group', /wants to use words/);
      await picture(page, 'question');
      expect(await page.findAccessibilityViolations()).toEqual([]);
      await page.press('button', 'Allow');
      await expect.poll(() => provider.requests.length).toBe(1);
      held.finish();
      expect(readWords(await (await answer).text())).toBe('one two three');
      await page.untilRead('chat-executor', /Completed/);
      await picture(page, 'element');
      expect(await page.findAccessibilityViolations()).toEqual([]);

      await page.reload();
      await untilAnnounced(page, 'words');
      expect(await readStorage(page)).not.toContain(KEY);
      const again = askBackend(backend);
      await expect.poll(() => provider.requests.length).toBe(2);
      held.finish();
      expect(readWords(await (await again).text())).toBe('one two three');
      expect(provider.authorizations.at(-1)).toBe(`Bearer ${KEY}`);
    });

    test('a second tab follows, can stop a request of the first, and takes over when the first is closed during another', async () => {
      const url = addPage();
      const first = await open(url);
      await untilAnnounced(first, 'words');
      const second = await open(url);
      await untilAnnounced(second, 'words');
      const session = await readSession(first);
      expect(await readSession(second)).toBe(session);
      const stopped = askBackend(backend);
      await second.press('button', 'Allow');
      await collectGarbage(first);
      await second.press('button', 'Stop words');
      await untilCut(1);
      expect(await (await stopped).text()).toContain('"cancelled"');

      const cut = askBackend(backend);
      await expect.poll(() => provider.requests.length).toBe(2);
      await closePage(first);
      await untilCut(2);
      expect(await (await cut).text()).toContain('"executor-gone"');
      await untilAnnounced(second, 'words', session);
      const answer = askBackend(backend);
      await expect.poll(() => provider.requests.length).toBe(3);
      held.finish();
      expect(readWords(await (await answer).text())).toBe('one two three');
    });
  });
});
