import { createLocalSignIn, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FOLDERS } from '../../mock-orchestrator/page/testing/use-page.ts';
import type { TestBrowser } from './browser.ts';
import { HeldAnswers } from './held-answers.ts';
import { BROWSERS, launchBrowser } from './launch-browser.ts';
import { Page } from './page.ts';

const KEY = 'sk-canary-70e2';
const PASSPHRASE = 'correct horse battery';

/** Drops a small image on the page, as from the file manager. */
const dropImage = (page: Page) =>
  page.run(async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([await canvas.convertToBlob()], 'square.png', { type: 'image/png' }));
    globalThis.found?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
  });

/** Keeps the text of the next file that the page saves. A browser without a window would ask where. */
const catchFile = (page: Page) =>
  page.run(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((text) => (document.documentElement.dataset['saved'] = text));
      return create.call(URL, file);
    };
  });

describe.each(BROWSERS)('in %s', { timeout: 180_000 }, (name, isLeftOut) => {
  describe.skipIf(isLeftOut)('the chat page', () => {
    let browser: TestBrowser;
    let provider: ModelServer;
    let backend: StartedOrchestrator;
    let page: Page;
    let held: HeldAnswers;

    beforeAll(async () => {
      browser = await launchBrowser(name);
    });
    beforeEach(async () => {
      held = new HeldAnswers();
      provider = await startModelServer({ key: KEY, answer: held.answer });
      backend = await startOrchestrator(
        { port: 0 },
        { localSignIn: createLocalSignIn(), demoModel: true, journal: true, folders: FOLDERS },
      );
      page = await Page.open(browser, backend.url);
      const providers = [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: provider.baseUrl, apiKey: KEY }];
      await page.run(
        (settings) => localStorage.setItem('chat-executor:settings', settings),
        JSON.stringify({ version: 1, providers, switchedOff: [] }),
      );
      await page.reload();
      await page.choose('Model', 'words');
    });
    afterEach(async () => {
      await page?.close();
      await backend?.stop();
      await provider?.stop();
    });
    afterAll(() => browser?.close());

    async function ask(question: string): Promise<void> {
      await page.fill('Message', question);
      await page.press('button', 'Send');
    }

    test('needs only the keyboard, from the question to Allow, Stop and the next answer', async () => {
      await page.untilFocused('textbox', 'Message');
      await page.type('Count');
      await page.pressKey('Enter');
      await page.tabTo('button', 'Allow', 'Shift+Tab');
      await page.pressKey('Enter');
      await page.untilRead('answer-message', /one two$/);
      await page.untilFocused('textbox', 'Message');
      await page.pressKey('Escape');
      await expect.poll(() => provider.cut()).toBe(1);
      await page.untilRead('answer-message', /one two.*Stopped\./);
      await page.tabTo('button', 'Regenerate', 'Shift+Tab');
      await page.pressKey('Enter');
      await expect.poll(() => provider.requests.length).toBe(2);
      held.finish();
      await page.untilRead('answer-message', /one two three/);
    });

    test('keeps an image and an edited question across a reload, sends them again, and exports the conversation', async () => {
      await page.find('textbox', 'Message');
      await dropImage(page);
      await page.find('button', 'Remove image 1');
      await ask('What is this?');
      await page.press('button', 'Allow');
      await page.untilRead('answer-message', /one two$/);
      held.finish();
      await page.untilRead('answer-message', /one two three/);

      await page.reload();
      await page.press('button', 'Edit question');
      await page.fill('Edit question', 'And this?');
      await page.press('button', 'Ask again');
      await expect.poll(() => provider.requests.length).toBe(2);
      held.finish();
      const [first, second] = provider.requests.map(({ body }) => JSON.stringify(body));
      expect(first).toMatch(/What is this\?.*data:image\/png;base64,/);
      expect(second).toMatch(/And this\?.*data:image\/png;base64,/);
      expect(second).not.toContain('What is this?');
      await page.untilRead('answer-message', /one two three/);

      await catchFile(page);
      await page.press('button', 'Conversation settings');
      await page.press('button', 'Markdown');
      await page.until(() => document.documentElement.dataset['saved']?.includes('one two three') === true);
    });

    test('holds a question until the keys are unlocked with the passphrase', async () => {
      await page.press('button', 'Show details');
      await page.press('button', 'Change protection');
      await page.press('radio', /^Locked with a passphrase/);
      await page.fill('New passphrase', PASSPHRASE);
      await page.fill('Repeat passphrase', PASSPHRASE);
      await page.press('button', 'Apply');
      await page.press('button', 'Close');
      await page.reload();
      await ask('Count');
      await page.fill('Passphrase', PASSPHRASE);
      await page.press('button', 'Unlock');
      await page.press('button', 'Allow');
      await page.untilRead('answer-message', /one two$/);
      held.finish();
      await page.untilRead('answer-message', /one two three/);
    });

    test('shows why a lost provider gives no answer and how to fix it, and asks it again', async () => {
      provider.answer = (response) => void response.destroy();
      await ask('Count');
      await page.press('button', 'Allow');
      await page.untilRead('answer-message', /How to fix/);
      expect(await page.findAccessibilityViolations()).toEqual([]);
      provider.answer = held.answer;
      await page.press('button', 'Regenerate');
      await page.untilRead('answer-message', /one two$/);
      held.finish();
      await page.untilRead('answer-message', /one two three/);
    });
  });
});
