import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerCompletion } from '@chat-executor/testing/model-server';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.js';
import { post } from '../parts/chat-executor-function.ts';
import { type Person, type PluginStage, startPluginStage } from './plugin-stage.ts';
import { printTimes, TIMES } from './print-times.ts';

const MODEL = 'llama3.2';
const ANSWER = ['This answer ', 'was made ', 'on your own ', 'computer. ', '答案', '来自', '您自己的', '电脑。'];
const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');

/** Forty words that can be counted. */
const NUMBERED = Array.from({ length: 40 }, (_, i) => `number${i} `);

/** Long enough for a page on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

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

  test("a user chooses the model of his executor, asks, and reads the answer; the page's Stop closes the connection to the provider", async () => {
    const ada = await stage.makePerson('ada');
    ada.provider.answer = say(ANSWER);
    await ada.connect({ models: [MODEL] });
    const page = await openPage(ada);
    await chooseModel(page, `${MODEL} — ada's laptop`);
    await ask(page, 'Where do you run?');
    await untilAnswered(page);
    await takeScreenshot(page, 'open-webui-answer');

    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const closed = Promise.withResolvers<number>();
      ada.provider.answer = async (response, body, request) => {
        // Titles and the like are asked for at the same time.
        if (body['stream'] !== true) return await say(ANSWER)(response, body, request);
        response.on('close', () => closed.resolve(Date.now()));
        return await begin(response, body, request);
      };
      await page.goto(stage.url);
      await chooseModel(page, `${MODEL} — ada's laptop`);
      await ask(page, 'Write a long story');
      await page.getByText('It was a dark and stormy night').first().waitFor({ timeout: PATIENCE });
      const stop = stopButton(page);
      await stop.waitFor({ timeout: PATIENCE });
      await page.evaluate(() => {
        const note = () => document.documentElement.setAttribute('data-clicked-at', `${Date.now()}`);
        addEventListener('click', note, { capture: true, once: true });
      });
      await stop.click();
      const clickedAt = await page.evaluate(() => Number(document.documentElement.getAttribute('data-clicked-at')));
      times.push((await closed.promise) - clickedAt);
    }
    printTimes(version, 'Stop in the page, by the function, until the provider is closed', times);
  });

  test('a user without an executor starts one inside the page, and reads its answer', async () => {
    const ben = await stage.makePerson('ben');
    ben.provider.answer = say(ANSWER);
    await ben.models();
    const page = await openPage(ben);
    await page.evaluate((settings) => localStorage.setItem('chat-executor:settings', JSON.stringify(settings)), {
      version: 1,
      providers: [{ id: 'own', kind: 'openai-compatible', name: 'My server', baseUrl: ben.provider.baseUrl, models: [MODEL] }],
      switchedOff: [],
    });
    await chooseModel(page, 'My executor');
    await ask(page, 'Where do you run?');
    const confirm = page.getByRole('button', { name: 'Confirm' });
    await confirm.waitFor({ timeout: PATIENCE });
    await takeScreenshot(page, 'open-webui-start-in-page');
    await confirm.click();
    await untilAnswered(page);
    await takeScreenshot(page, 'open-webui-executor-in-page');
    expect(await page.evaluate(() => document.querySelectorAll('chat-executor').length)).toBe(1);
    expect(Object.values(await ben.models())).toContain(`${MODEL} — this browser`);
  });

  test('a user who does not want one is told what to do, and none is started', async () => {
    const cleo = await stage.makePerson('cleo');
    const page = await openPage(cleo);
    await chooseModel(page, 'My executor');
    await ask(page, 'Where do you run?');
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: PATIENCE });
    await page.getByText('You have no connected executor').first().waitFor({ timeout: PATIENCE });
    expect(await page.evaluate(() => document.querySelectorAll('chat-executor').length)).toBe(0);
  });

  test('40 of 40 words are shown, where the Direct Connection of the page itself shows what it shows', async () => {
    const dan = await stage.makePerson('dan');
    const direct = {
      OPENAI_API_BASE_URLS: [dan.provider.baseUrl],
      OPENAI_API_KEYS: ['none'],
      OPENAI_API_CONFIGS: { '0': { enable: true } },
    };
    await post(stage, dan.token, '/api/v1/users/user/settings/update', { ui: { directConnections: direct } });
    await dan.connect();
    const page = await openPage(dan);
    for (const [way, model] of [
      ['Direct Connections', 'words'],
      ['the function', "words — dan's laptop"],
    ] as const) {
      await page.goto(stage.url);
      await chooseModel(page, model);
      dan.provider.answer = sayInPieces(NUMBERED);
      await ask(page, 'Count');
      // It stands below an answer that has ended, however much of it is shown.
      await page.locator('.copy-response-button').first().waitFor({ timeout: PATIENCE });
      await stopButton(page).waitFor({ state: 'detached', timeout: PATIENCE });
      const shown = new Set((await page.locator('body').textContent())?.match(/\bnumber\d+\b/g)).size;
      dan.provider.answer = writeOn;
      await ask(page, 'Go on');
      await page.getByText('still writing').first().waitFor({ timeout: PATIENCE });
      await stopButton(page).click();
      const isClosed = await Promise.race([dan.provider.closed().then(() => true), wait(2_000).then(() => false)]);
      process.stdout.write(`Open WebUI ${version}, ${way}: ${shown} of 40 words; Stop closes the provider within 2 s: ${isClosed}\n`);
      if (way === 'the function') expect([shown, isClosed]).toEqual([40, true]);
    }
  });

  test('the administrator finds the function switched on in the page', async () => {
    const page = await openPage({ token: stage.adminToken });
    await page.goto(`${stage.url}/admin/functions`);
    await page.getByText('chat_executor').first().waitFor({ timeout: PATIENCE });
    const isOn = page.getByRole('switch').first();
    await isOn.waitFor({ timeout: PATIENCE });
    await takeScreenshot(page, 'open-webui-functions');
    expect(await isOn.getAttribute('aria-checked')).toBe('true');
  });

  async function openPage({ token }: Pick<Person, 'token'>): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, colorScheme: 'light' });
    // Whatever listens on this computer is no part of the test.
    for (const port of [11434, 1234, 8080])
      await page.route(new RegExp(`^http://(localhost|127\\.0\\.0\\.1):${port}/`), (route) => route.abort());
    await page.addInitScript((kept) => {
      localStorage['token'] ??= kept;
      localStorage['theme'] ??= 'light';
    }, token);
    await page.goto(stage.url);
    await page.locator('#chat-input').waitFor({ timeout: PATIENCE });
    // What is new is shown to whoever comes for the first time.
    const news = page.getByRole('button', { name: "Okay, Let's Go!" });
    if (await news.isVisible()) await news.click();
    return page;
  }
});

/** Opens the page's list of models and takes one by its name. */
async function chooseModel(page: Page, name: string): Promise<void> {
  await page.locator('[id^="model-selector"]').first().click();
  const named = page.getByRole('option', { name }).or(page.getByRole('button', { name: `Select ${name} model` }));
  // A model of the function has the name of its executor behind its own.
  const model = (name.includes('—') ? named : named.filter({ hasNotText: '—' })).first();
  await model.waitFor({ timeout: PATIENCE });
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

/** The answer is there, and so are the title and all else that the page asks for after it. */
async function untilAnswered(page: Page): Promise<void> {
  await page.getByText(ANSWER.join('')).first().waitFor({ timeout: PATIENCE });
  await stopButton(page).waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Answers with words, and with one short text what is not a chat: titles, tags and the like. */
function say(words: readonly string[]): AnswerCompletion {
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

/** Streams words in pieces that reach a page one by one, each cut inside an event. */
function sayInPieces(words: readonly string[]): AnswerCompletion {
  return async (response, body, request) => {
    if (body['stream'] !== true) return await say(words)(response, body, request);
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

/** Says one sentence and does not end. */
const begin: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['It was a dark and stormy night']));
};

/** Writes until its connection is closed. */
const writeOn: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write(sseEvents(['still writing '])), 100);
  response.on('close', () => clearInterval(timer));
};

/** Writes what the page shows to docs/images, where INTEROP_SCREENSHOTS asks for it. */
async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env['INTEROP_SCREENSHOTS']) return;
  await mkdir(IMAGES, { recursive: true });
  await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
}
