import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '@chat-executor/testing/chromium';
import type { AnswerCompletion } from '@chat-executor/testing/model-server';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { post } from '../servers/chat-executor-function.ts';
import { type PluginStage, startPluginStage, type User } from './plugin-stage.ts';
import { printTimes, REPETITIONS } from './print-times.ts';

const MODEL = 'llama3.2';
const ANSWER = ['This answer ', 'was generated ', 'on your own ', 'laptop — ', 'not in ', 'the cloud.'];
const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');

/** Forty distinct words, so that a test can count them. */
const NUMBERED = Array.from({ length: 40 }, (_, i) => `number${i} `);

/** Timeout for an element of the page to appear, in milliseconds. */
const UI_TIMEOUT = 60_000;

describe.each(inject('versions').slice(0, 1))('the unmodified page of Open WebUI %s', (version) => {
  let stage: PluginStage;
  let browser: Browser;

  beforeAll(async () => {
    [stage, browser] = await Promise.all([startPluginStage({ version }), launchChromium()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  test('shows the answer of the chosen executor, and closes the provider connection when the user presses Stop', async () => {
    const ada = await stage.createUser('ada');
    ada.provider.answer = answerWith(ANSWER);
    await ada.connect({ models: [MODEL] });
    const page = await openPage(ada);
    await chooseModel(page, `${MODEL} — ada's laptop`);
    await ask(page, 'Where do you run?');
    await untilAnswered(page);
    await takeScreenshot(page, 'open-webui-answer');

    const times: number[] = [];
    for (let time = 0; time < REPETITIONS; time += 1) {
      const closed = Promise.withResolvers<number>();
      ada.provider.answer = async (response, body, request) => {
        // The page requests a title, tags and so on at the same time.
        if (body['stream'] !== true) return await answerWith(ANSWER)(response, body, request);
        response.on('close', () => closed.resolve(Date.now()));
        return await answerWithoutEnd(response, body, request);
      };
      await page.goto(stage.url);
      await chooseModel(page, `${MODEL} — ada's laptop`);
      await ask(page, 'Write a long story');
      await page.getByText('It was a dark and stormy night').first().waitFor({ timeout: UI_TIMEOUT });
      const stop = stopButton(page);
      await stop.waitFor({ timeout: UI_TIMEOUT });
      await page.evaluate(() => {
        const recordTime = () => document.documentElement.setAttribute('data-clicked-at', `${Date.now()}`);
        addEventListener('click', recordTime, { capture: true, once: true });
      });
      await stop.click();
      const clickedAt = await page.evaluate(() => Number(document.documentElement.getAttribute('data-clicked-at')));
      times.push((await closed.promise) - clickedAt);
    }
    printTimes(version, 'Stop in the page, with the function, until the provider connection is closed', times);
  });

  test('says below the message that it waits for a rate limit, until the answer begins', async () => {
    const eve = await stage.createUser('eve');
    let calls = 0;
    eve.provider.answer = (response, body, request) => {
      if (body['stream'] === true) calls += 1;
      if (body['stream'] !== true || calls > 1) return answerWith(ANSWER)(response, body, request);
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '5' });
      return void response.end(JSON.stringify({ error: { message: 'Slow down.', type: 'requests' } }));
    };
    const executor = await eve.connect({ models: [MODEL] });
    const page = await openPage(eve);
    await chooseModel(page, `${MODEL} — eve's laptop`);
    await ask(page, 'Where do you run?');
    const line = page.getByText(/^Rate limit reached\. Retrying in \d s$/).first();
    await line.waitFor({ timeout: UI_TIMEOUT });
    await untilAnswered(page);
    expect(await line.isVisible()).toBe(false);
    // What the page asks for on its own is named.
    await expect.poll(() => executor.state.receipts.map(({ task }) => task), { timeout: UI_TIMEOUT }).toContain('title_generation');
    expect(executor.state.receipts.filter(({ task }) => task === undefined)).toHaveLength(1);
  });

  test('starts an executor inside the page for a user who has none, and again after a reload without asking', async () => {
    const ben = await stage.createUser('ben');
    ben.provider.answer = answerWith(ANSWER);
    await ben.models();
    const page = await openPage(ben);
    await page.evaluate((settings) => localStorage.setItem('chat-executor:settings', JSON.stringify(settings)), {
      version: 1,
      providers: [{ id: 'own', kind: 'openai-compatible', name: 'My server', baseUrl: ben.provider.baseUrl, models: [MODEL] }],
      switchedOff: [],
    });
    const countElements = () => page.locator('chat-executor').count();
    await chooseModel(page, 'My executor');
    await ask(page, 'Where do you run?');
    const always = page.getByRole('button', { name: 'Always in this browser' });
    await always.waitFor({ timeout: UI_TIMEOUT });
    await takeScreenshot(page, 'open-webui-start-in-page');
    await always.click();
    await untilAnswered(page);
    await takeScreenshot(page, 'open-webui-executor-in-page');
    expect(await countElements()).toBe(1);
    expect(Object.values(await ben.models())).toContain(`${MODEL} — this browser`);

    const times: number[] = [];
    for (let time = 0; time < REPETITIONS; time += 1) {
      await page.goto(stage.url);
      await chooseModel(page, 'My executor');
      expect(await countElements()).toBe(0);
      await ask(page, 'Where do you run?');
      const askedAt = Date.now();
      await page.getByText(ANSWER.join('')).first().waitFor({ timeout: UI_TIMEOUT });
      times.push(Date.now() - askedAt);
      await untilAnswered(page);
      expect(await countElements()).toBe(1);
    }
    printTimes(version, 'Question after a reload, until the executor in the page has started and answered', times);

    await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByRole('checkbox', { name: 'Start automatically in this browser' }).uncheck({ timeout: UI_TIMEOUT });
    await page.goto(stage.url);
    await chooseModel(page, 'My executor');
    await ask(page, 'Where do you run?');
    await page.getByRole('button', { name: 'Start once' }).click({ timeout: UI_TIMEOUT });
    await untilAnswered(page);
  });

  test('starts no executor if the user cancels, and explains what to do', async () => {
    const cleo = await stage.createUser('cleo');
    const page = await openPage(cleo);
    await chooseModel(page, 'My executor');
    await ask(page, 'Where do you run?');
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: UI_TIMEOUT });
    await page.getByText('You have no connected executor').first().waitFor({ timeout: UI_TIMEOUT });
    expect(await page.evaluate(() => document.querySelectorAll('chat-executor').length)).toBe(0);
  });

  test('shows all words with the function, and prints how many it shows with a Direct Connection of the page', async () => {
    const dan = await stage.createUser('dan');
    const direct = {
      OPENAI_API_BASE_URLS: [dan.provider.baseUrl],
      OPENAI_API_KEYS: ['none'],
      OPENAI_API_CONFIGS: { '0': { enable: true } },
    };
    await post(stage, dan.token, '/api/v1/users/user/settings/update', { ui: { directConnections: direct } });
    await dan.connect();
    const page = await openPage(dan);
    for (const [route, model] of [
      ['Direct Connections', 'words'],
      ['the function', "words — dan's laptop"],
    ] as const) {
      await page.goto(stage.url);
      await chooseModel(page, model);
      dan.provider.answer = answerInPieces(NUMBERED);
      await ask(page, 'Count');
      // This button appears when an answer has ended, even if some of its text is missing.
      await page.locator('.copy-response-button').first().waitFor({ timeout: UI_TIMEOUT });
      await stopButton(page).waitFor({ state: 'detached', timeout: UI_TIMEOUT });
      const shown = new Set((await page.locator('body').textContent())?.match(/\bnumber\d+\b/g)).size;
      dan.provider.answer = answerForever;
      await ask(page, 'Go on');
      await page.getByText('still writing').first().waitFor({ timeout: UI_TIMEOUT });
      await stopButton(page).click();
      const isClosed = await Promise.race([dan.provider.closed().then(() => true), wait(2_000).then(() => false)]);
      process.stdout.write(`Open WebUI ${version}, ${route}: ${shown} of 40 words; Stop closes the provider within 2 s: ${isClosed}\n`);
      if (route === 'the function') expect([shown, isClosed]).toEqual([40, true]);
    }
  });

  test('shows the administrator that the function is on', async () => {
    const page = await openPage({ token: stage.adminToken });
    await page.goto(`${stage.url}/admin/functions`);
    await page.getByText('chat_executor').first().waitFor({ timeout: UI_TIMEOUT });
    const toggle = page.getByRole('switch').first();
    await toggle.waitFor({ timeout: UI_TIMEOUT });
    await takeScreenshot(page, 'open-webui-functions');
    expect(await toggle.getAttribute('aria-checked')).toBe('true');
  });

  async function openPage({ token }: Pick<User, 'token'>): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, colorScheme: 'light' });
    // Model servers that run on this computer must not affect the test.
    for (const port of [11434, 1234, 8080])
      await page.route(new RegExp(`^http://(localhost|127\\.0\\.0\\.1):${port}/`), (route) => route.abort());
    await page.addInitScript((savedToken) => {
      localStorage['token'] ??= savedToken;
      localStorage['theme'] ??= 'light';
    }, token);
    await page.goto(stage.url);
    await page.locator('#chat-input').waitFor({ timeout: UI_TIMEOUT });
    // The page shows its release notes to a new user.
    const news = page.getByRole('button', { name: "Okay, Let's Go!" });
    if (await news.isVisible()) await news.click();
    return page;
  }
});

/** Opens the page's model list and selects a model by name. */
async function chooseModel(page: Page, name: string): Promise<void> {
  await page.locator('[id^="model-selector"]').first().click();
  const named = page.getByRole('option', { name }).or(page.getByRole('button', { name: `Select ${name} model` }));
  // The names of the function's models end with the name of the executor.
  const model = (name.includes('—') ? named : named.filter({ hasNotText: '—' })).first();
  await model.waitFor({ timeout: UI_TIMEOUT });
  if (name.startsWith(MODEL)) await takeScreenshot(page, 'open-webui-models');
  await model.click();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#chat-input').click();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
}

function stopButton(page: Page) {
  return page.getByRole('button', { name: 'Stop', exact: true });
}

/** Waits for the answer, and for the title and everything else that the page requests after it. */
async function untilAnswered(page: Page): Promise<void> {
  await page.getByText(ANSWER.join('')).first().waitFor({ timeout: UI_TIMEOUT });
  await stopButton(page).waitFor({ state: 'detached', timeout: UI_TIMEOUT });
}

/** Streams words, and answers requests without streaming (title, tags and so on) with one short text. */
function answerWith(words: readonly string[]): AnswerCompletion {
  return (response, { stream }) => {
    if (stream === true) return writePieces(response, sseBody(words, '\n'), 97);
    const message = { role: 'assistant', content: '{"title": "Where it runs", "tags": ["General"], "follow_ups": []}' };
    const completion = {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: MODEL,
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    };
    return void response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
  };
}

/** Streams words in pieces that reach the page one by one; each piece ends inside an event. */
function answerInPieces(words: readonly string[]): AnswerCompletion {
  return async (response, body, request) => {
    if (body['stream'] !== true) return await answerWith(words)(response, body, request);
    response.socket?.setNoDelay(true);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const bytes = sseBody(words, '\n');
    for (let start = 0; start < bytes.length; start += 97) {
      response.write(bytes.subarray(start, start + 97));
      await wait(10);
    }
    response.end();
  };
}

/** Writes one sentence and leaves the answer open. */
const answerWithoutEnd: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['It was a dark and stormy night']));
};

/** Writes until the connection is closed. */
const answerForever: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write(sseEvents(['still writing '])), 100);
  response.on('close', () => clearInterval(timer));
};

/** Saves a screenshot in docs/images if INTEROP_SCREENSHOTS is set. */
async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env['INTEROP_SCREENSHOTS']) return;
  await mkdir(IMAGES, { recursive: true });
  await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
}
