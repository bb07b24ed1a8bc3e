import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.js';
import { createLocalSignIn, type StartedOrchestrator, startOrchestrator } from '../src/index.ts';
import { ask, type OpenedPage, type OpenOptions, offerProvider, openPage, openTab, readText } from './testing/open-page.ts';
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = [
  '# Title\n\nSome **bold** text & `code <b>`.\n\n',
  '<img src=x onerror="window.hacked = 1"><script>window.hacked = 2</script>\n\n',
  '[bad](javascript:window.hacked=3) [good](https://example.com/) ![picture](https://example.com/p.png)\n\n',
  '```js\nconst a = "<i>";\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
];

let browser: Browser;
let started: StartedOrchestrator;
let provider: ScriptedProvider;
let opened: OpenedPage | undefined;

function start(port: number): Promise<StartedOrchestrator> {
  const folders = { page: folder('../dist/page'), element: folder('../../executor-web-component/dist/browser') };
  return startOrchestrator({ port }, { localSignIn: createLocalSignIn(), demoModel: true, journal: true, folders });
}

beforeAll(async () => {
  browser = await launchChromium();
  provider = await startScriptedProvider({
    words: { deltas: 'One two three four five six.'.split(/(?= )/).map((content) => ({ content })) },
    thinker: { deltas: [{ reasoning_content: 'First I think.' }, { content: 'Then I answer.' }] },
    markup: { deltas: MARKUP.map((content) => ({ content })) },
    refusing: { status: 401 },
    endless: { endless: true },
  });
  started = await start(0);
});

afterEach(async () => {
  await opened?.context.close();
  opened = undefined;
});

afterAll(async () => {
  await browser?.close();
  await started?.stop();
  await provider?.stop();
});

/** Opens the page with the scripted provider in its executor. */
async function open(options?: OpenOptions): Promise<OpenedPage> {
  opened = await openPage(browser, started.url, options);
  await offerProvider(opened.page, provider.baseUrl);
  await opened.page.locator('message-composer option', { hasText: 'words' }).waitFor({ state: 'attached' });
  return opened;
}

/** Waits for what must become true; a slow machine may take its time. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
const answers = (page: Page) => page.locator('answer-message');
const steps = (page: Page) => page.getByRole('list', { name: 'Steps of the request, oldest first' }).getByRole('button');

async function findFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + " " + failureSummary)]))',
  );
}

test('a question is answered word by word by the demo model where there is no other', async () => {
  opened = await openPage(browser, started.url);
  const { page, problems } = opened;
  await ask(page, 'Hello, who are you?');
  await eventually(() => readText(answers(page))).toMatch(/demo model/);
  const early = (await readText(answers(page))).length;
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  await eventually(async () => (await readText(answers(page))).length).toBeGreaterThan(early + 40);
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor({ timeout: 20_000 });
  expect(await readText(answers(page))).toMatch(/Demo model \(no AI\)[\s\S]*add a provider/);
  expect(problems).toEqual([]);
});

test('every model of the executor can be chosen, and the choice is asked and kept', async () => {
  const { page, context, problems } = await open();
  await ask(page, 'Count', 'words');
  await eventually(() => readText(answers(page))).toContain('One two three four five six.');
  expect(provider.asked.at(-1)).toMatchObject({ model: 'words', messages: [{ role: 'user', content: 'Count' }] });
  const again = await openTab(context, started.url);
  await offerProvider(again.page, provider.baseUrl);
  await eventually(() => again.page.getByRole('combobox', { name: 'Model' }).inputValue()).toBe('here:words');
  expect(problems).toEqual([]);
});

test('Stop closes the connection of the provider and keeps the words', async () => {
  const { page } = await open();
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  const before = provider.closed();
  await page.getByRole('button', { name: 'Stop' }).click();
  await eventually(provider.closed).toBe(before + 1);
  await page.getByText('Stopped.', { exact: true }).waitFor();
  expect(await readText(answers(page))).toContain('word word');
  await page.getByRole('button', { name: 'Send' }).waitFor();
});

test('a second tab of the same user shows where the request of the first is', async () => {
  const { page, context } = await open();
  const second = await openTab(context, started.url);
  await second.page.locator('message-composer select:enabled').waitFor();
  await ask(page, 'Go on', 'endless');
  const status = second.page.getByRole('status', { name: 'Status of your requests' });
  await eventually(() => readText(status)).toMatch(/Running on/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await eventually(() => readText(status)).toBe('Stopped');
  // The conversation is there, too.
  await second.page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
});

test('the timeline shows the whole way of a request and opens each frame', async () => {
  const { page, problems } = await open();
  await ask(page, 'Count', 'words');
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
  await page.getByText('completed', { exact: true }).waitFor();
  const names = (await steps(page).allTextContents()).map((name) => name.replaceAll(/\s+/g, ' ').trim()).join('\n');
  expect(names).toMatch(
    /POST \/api\/chat\/completions .*, from Page to Orchestrator\n.*request:chat:completion .*, from Orchestrator to Executor\n.*Asks the model , from Executor to Provider\n.*First words , from Provider to Executor\n.*Callback: success .*, from Executor to Orchestrator/,
  );
  expect(names).toMatch(/Item .*from Executor to Orchestrator/);
  expect(names).toMatch(/Done .*from Executor to Orchestrator/);
  expect(names).toMatch(/data: \[DONE\] .*from Orchestrator to Page/);
  await steps(page).nth(1).click();
  const frame = page.getByRole('region', { name: 'Frame' });
  expect(await readText(frame)).toMatch(/PROTOCOL\.md · The call · REQ-1[\s\S]*Socket\.IO event “events” · asks for acknowledgement \d+/);
  expect(await readText(frame)).toMatch(/"type": "request:chat:completion"[\s\S]*"channel": "local-/);
  await frame.getByRole('button', { name: 'Next step' }).click();
  expect(await readText(frame)).toMatch(/Asks the model[\s\S]*No rule of PROTOCOL\.md/);
  expect(problems).toEqual([]);
});

test('the timeline is live, condenses items, and every step is reached by keyboard', async () => {
  const { page } = await open();
  await ask(page, 'Go on', 'endless');
  await page.getByText('running', { exact: true }).waitFor();
  await expect
    .poll(() =>
      steps(page)
        .filter({ hasText: /\d+ × Item/ })
        .count(),
    )
    .toBe(1);
  expect(await steps(page).count()).toBeLessThan(10);
  await steps(page).first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const frame = page.getByRole('region', { name: 'Frame' });
  await eventually(() => readText(frame)).toContain('REQ-1');
  await steps(page)
    .filter({ hasText: /\d+ × Item/ })
    .click();
  await frame.getByRole('button', { name: 'Next item' }).click();
  await eventually(() => readText(frame)).toMatch(/Item 2 of \d+/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('stopped', { exact: true }).waitFor();
  expect(await steps(page).filter({ hasText: 'Cancel' }).count()).toBe(1);
});

test('an older request is chosen from the list or from its answer', async () => {
  const { page } = await open();
  await ask(page, 'Think', 'thinker');
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
  await ask(page, 'Count', 'words');
  await eventually(() => page.getByRole('button', { name: 'Copy the answer' }).count()).toBe(2);
  const model = () =>
    steps(page)
      .first()
      .click()
      .then(() => readText(page.getByRole('region', { name: 'Frame' })));
  expect(await model()).toContain('"model": "words"');
  await page.getByRole('button', { name: 'Show in the timeline' }).first().click();
  expect(await model()).toContain('"model": "thinker"');
});

test('thoughts are folded', async () => {
  const { page } = await open();
  await ask(page, 'Think', 'thinker');
  await eventually(() => readText(answers(page))).toContain('Then I answer.');
  expect(await page.getByText('First I think.').isVisible()).toBe(false);
  await page.getByText('Thoughts').click();
  expect(await page.getByText('First I think.').isVisible()).toBe(true);
});

test('Markdown is shown, and nothing a model writes becomes a script, an image or a foreign address', async () => {
  const { page, problems } = await open();
  await ask(page, 'Markup', 'markup');
  await page.getByRole('heading', { name: 'Title' }).waitFor();
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
  expect(await readText(answers(page).locator('strong'))).toBe('bold');
  expect(await readText(answers(page).locator('code-block'))).toContain('const a = "<i>";');
  expect(await answers(page).getByRole('cell').allInnerTexts()).toEqual(['1', '2']);
  expect(await answers(page).locator('img, script').count()).toBe(0);
  expect(
    await answers(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['https://example.com/', 'https://example.com/p.png']);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(problems).toEqual([]);
});

test('an error says what happened, what to do, and its code, and can be tried again', async () => {
  const { page } = await open();
  await ask(page, 'Hello', 'refusing');
  await eventually(() => readText(answers(page))).toMatch(/invalid-key[\s\S]*refused the API key[\s\S]*What to do: Check the key/);
  await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'words' });
  await page.getByRole('button', { name: 'Answer again' }).click();
  await eventually(() => readText(answers(page))).toContain('One two three');
});

test('conversations are kept, renamed, deleted and brought back', async () => {
  const { page } = await open();
  await ask(page, 'First question', 'words');
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'First question', exact: true }).click();
  await eventually(() => readText(answers(page))).toContain('One two three');
  await page.getByRole('button', { name: 'Rename “First question”' }).click();
  await page.keyboard.type('Counting');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Counting' }).waitFor();
  await page.getByRole('button', { name: 'Delete “Counting”' }).click();
  await page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Counting', exact: true }).waitFor();
});

test('the page speaks Chinese where the browser does, and the switch is remembered', async () => {
  const { page, problems } = await open({ locale: 'zh-CN' });
  await page.getByRole('heading', { name: '问您自己的模型' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.getByText('已连接', { exact: false }).first().waitFor();
  await page.getByRole('combobox', { name: '模型' }).selectOption({ label: 'refusing' });
  await page.getByRole('textbox', { name: '您的问题' }).fill('你好');
  await page.getByRole('button', { name: '发送' }).click();
  await eventually(() => readText(answers(page))).toMatch(/提供方拒绝了 API 密钥。[\s\S]*解决办法: 请/);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  // The refusal of the model is an HTTP error, which browsers write to the console.
  expect(problems.filter((problem) => !problem.includes('/api/chat/completions') && !problem.includes('/v1/chat/completions'))).toEqual([]);
});

test('an answer that breaks off says so, and the page comes back with its orchestrator', async () => {
  const first = await start(0);
  opened = await openPage(browser, first.url);
  const { page } = opened;
  await offerProvider(page, provider.baseUrl);
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  await first.stop();
  await eventually(() => readText(answers(page))).toMatch(/What to do:/);
  await page.getByText('The journal is not connected').waitFor();
  // Its tokens are new, so everything has to sign in again.
  const second = await start(first.port);
  try {
    await page.getByText('The journal is not connected').waitFor({ state: 'detached' });
    await ask(page, 'Count', 'words');
    await eventually(() => readText(answers(page).last())).toContain('One two three');
  } finally {
    await second.stop();
  }
});

const looks = (['light', 'dark'] as const).flatMap((colors) => (['wide', 'narrow'] as const).map((size) => ({ colors, size })));

test.each(looks)('axe finds nothing, $colors and $size', async ({ colors, size }) => {
  const { page, problems } = await open({ colors, size });
  expect(await findFaults(page)).toEqual([]);
  await ask(page, 'Think', 'thinker');
  await page.getByRole('button', { name: 'Copy the answer' }).waitFor();
  await ask(page, 'Markup', 'markup');
  await eventually(() => page.getByRole('button', { name: 'Copy the answer' }).count()).toBe(2);
  if (size === 'narrow') await page.getByRole('button', { name: 'Show timeline' }).click();
  await steps(page).nth(2).click();
  await page.getByRole('region', { name: 'Frame' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
  if (size === 'narrow') {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Open conversations' }).click();
    expect(await findFaults(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
});
