import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { Browser, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { type OpenElement, type OpenOptions, openElement } from '../../executor-web-component/src/element/testing/open-element.ts';

/** The token of the only user. */
export const TOKEN = 'token-of-ada';

/** The prompt. Only the provider may receive it. */
export const PROMPT = 'secret-prompt-88d0';

/** A browser, pages with the element, a backend that accepts them, and a provider. All are real and connected on loopback. */
export type PageStage = {
  readonly browser: Browser;
  readonly server: ElementServer;
  readonly provider: ModelServer;
  backend: StartedOrchestrator;
  /** Opens the element, signed in and with models of the provider, and waits until they are announced. */
  readonly open: (options?: OpenOptions & { readonly models?: readonly string[] }) => Promise<OpenElement>;
  /** Posts a completion as the user. Returns the body of the response. */
  readonly ask: (body?: object) => Promise<string>;
  readonly closePages: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the stage on free ports. */
export async function startPageStage(): Promise<PageStage> {
  const [browser, server, provider] = await Promise.all([launchChromium(), startElementServer(), startModelServer()]);
  const stage: PageStage = {
    browser,
    server,
    provider,
    backend: await startBackend([server.origin]),
    open: async ({ attributes = '', models = ['words', 'other'], setUp = '', ...options } = {}) => {
      const providers = [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, models }];
      const opened = await openElement(
        { browser, server },
        {
          attributes: `backend="${stage.backend.url}" ${attributes}`,
          token: TOKEN,
          setUp: `element.providers = ${JSON.stringify(providers)};\n${setUp}`,
          ...options,
        },
      );
      await untilAnnounced(opened.page);
      return opened;
    },
    ask: async (body) => (await askBackend(stage.backend, body)).text(),
    closePages: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    stop: async () => {
      await browser.close();
      await Promise.all([server.close(), provider.stop(), stage.backend.stop()]);
    },
  };
  return stage;
}

/** Starts a backend that accepts the user's token on pages of these origins. Port 0 is a free port. */
export function startBackend(origins: readonly string[], port = 0): Promise<StartedOrchestrator> {
  const authenticate = authenticateStaticTokens([{ name: 'ada', token: TOKEN }]);
  return startOrchestrator({ port }, { authenticate, allowOrigins: [...origins] });
}

/** Posts a completion as the user. */
export function askBackend({ url }: StartedOrchestrator, body: object = {}): Promise<Response> {
  return fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: PROMPT }], stream: true, ...body }),
  });
}

/** Returns the text of an SSE body. */
export function readWords(sse: string): string {
  return [...sse.matchAll(/^data: (\{.*)$/gm)].map(([, json = '']) => JSON.parse(json).choices?.[0]?.delta?.content ?? '').join('');
}

/** Waits until the backend knows the models of the page's executor. */
export async function untilAnnounced(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector('chat-executor')?.state;
    return state?.connection.announcement === 'accepted' && state.models.length > 0;
  });
}

/**
 * Presses a guarded button in a frame until it counts and the button is gone. A press counts only while the button is fully visible, which
 * the growing frame may interrupt. By keyboard, because the frame may still move below the pointer.
 */
export async function pressUntilGone(button: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if (await button.isVisible()) await button.press('Enter', { timeout: 1_000 }).catch(() => undefined);
      return button.isVisible();
    })
    .toBe(false);
}
