// Over 300 lines, because all tests are about this one page and share what is started for it.

import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Browser, Page } from 'playwright';
import { expect, test } from 'vitest';
import { createLocalSignIn, type StartedOrchestrator, startOrchestrator } from '../src/index.ts';
import type { ChatWorkspace } from './chat-workspace.ts';
import { addProvider, ask, openPage, openTab, readText } from './testing/open-page.ts';
import { eventually, FOLDERS, usePage } from './testing/use-page.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';

const MARKUP = [
  '# Title\n\nSome **bold** text & `code <b>`.\n\n',
  '<img src=x onerror="window.hacked = 1"><script>window.hacked = 2</script>\n\n',
  '[bad](javascript:window.hacked=3) [data](data:text/html,<script>window.hacked=4</script>) [good](https://example.com/)\n\n',
  `![here](${PIXEL}) ![there](https://images.example/p.png?secret) ![bad](javascript:window.hacked=5) ![file](file:///etc/passwd)\n\n`,
  '```js\nconst a = "<i>";\n```\n\n```"><img src=x onerror=window.hacked=6>\nx\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n',
  'Formulas: $x^2$ and $\\href{javascript:window.hacked=7}{y}$ and $\\includegraphics{https://images.example/q.png}$ and ',
  '$\\htmlStyle{position:fixed}{z}$ and $\\frac{1$.\n',
];

/** More blocks than are compared at once, and code that grows. */
const LONG = [
  ...Array.from({ length: 70 }, (_, index) => `Paragraph ${index}.\n\n`),
  '```js\nconst a',
  ' = 1;\n',
  '```\n\n',
  'Where $x^2$ is.',
];

const { open, openWithoutProvider, url, provider } = usePage({
  launch: launchChromium,
  start: () => start(0),
  scripts: {
    words: { deltas: 'One two three four five six.'.split(/(?= )/).map((content) => ({ content })) },
    thinker: { deltas: [{ reasoning_content: 'First I think.' }, { content: 'Then I answer.' }] },
    markup: { deltas: MARKUP.map((content) => ({ content })) },
    long: { deltas: LONG.map((content) => ({ content })) },
    caller: { deltas: [{ tool_calls: [{ index: 0, id: 'c1', function: { name: 'weather', arguments: '{"city":"Rome"}' } }] }] },
    refusing: { status: 401 },
    endless: { endless: true },
  },
});

function start(port: number): Promise<StartedOrchestrator> {
  return startOrchestrator({ port }, { localSignIn: createLocalSignIn(), demoModel: true, journal: true, folders: FOLDERS });
}

const answers = (page: Page) => page.locator('answer-message');

test('the demo model answers a question word by word if there is no other model', async () => {
  const { page, problems } = await openWithoutProvider();
  await ask(page, 'Hello, who are you?');
  await eventually(() => readText(answers(page))).toMatch(/demo model/);
  const early = (await readText(answers(page))).length;
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  await eventually(async () => (await readText(answers(page))).length).toBeGreaterThan(early + 40);
  await page.getByRole('button', { name: 'Copy answer' }).waitFor({ timeout: 20_000 });
  await expect.poll(() => readText(answers(page))).toMatch(/Demo model \(no AI\)[\s\S]*add a provider/);
  expect(problems).toEqual([]);
});

test('the field for questions grows with its text in browsers without field-sizing', async () => {
  const { page, problems } = await openWithoutProvider();
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.evaluate((element) => {
    element.style.setProperty('field-sizing', 'fixed');
    CSS.supports = (property) => property !== 'field-sizing';
  });
  const readHeight = () => field.evaluate((element) => element.clientHeight);
  const oneLine = await readHeight();
  await field.fill('one\ntwo\nthree');
  await eventually(readHeight).toBeGreaterThan(2 * oneLine);
  await field.fill('one');
  await eventually(readHeight).toBe(oneLine);
  expect(problems).toEqual([]);
});

test.each(['wide', 'narrow'] as const)(
  'shows the permission question for a request from elsewhere without taking the focus: %s',
  async (size) => {
    const { page, problems } = await open({ size });
    await page.getByRole('textbox', { name: 'Message' }).pressSequentially('I am typ');
    const answered = fetch(`${url()}/v1/chat/completions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await page.evaluate(() => localStorage.getItem('chat-page:token'))}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'Count' }], stream: true }),
    });
    const question = page.getByRole('group', { name: /wants to use words/ });
    await question.waitFor();
    await page.keyboard.type('ing');
    await expect.poll(() => page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('I am typing');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Allow', exact: true }).click();
    expect(await (await answered).text()).toContain('three');
    await question.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  },
);

test('uses and stores the chosen model', async () => {
  const { page, context, problems } = await open();
  await ask(page, 'Count', 'words');
  await eventually(() => readText(answers(page))).toContain('One two three four five six.');
  expect(provider().requests.at(-1)?.body).toMatchObject({ model: 'words', messages: [{ role: 'user', content: 'Count' }] });
  const again = await openTab(context, url());
  await addProvider(again.page, provider().baseUrl);
  await eventually(() => again.page.getByRole('combobox', { name: 'Model' }).inputValue()).toBe('here:words');
  expect(problems).toEqual([]);
});

test('Stop closes the connection to the provider and keeps the text', async () => {
  const { page } = await open();
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  const before = provider().cut();
  await page.getByRole('button', { name: 'Stop' }).click();
  await eventually(() => provider().cut()).toBe(before + 1);
  await page.getByText('Stopped.', { exact: true }).waitFor();
  await expect.poll(() => readText(answers(page))).toContain('word word');
  await page.getByRole('button', { name: 'Send' }).waitFor();
});

test('shows the status of a request in a second tab of the same user', async () => {
  const { page, context } = await open();
  const second = await openTab(context, url());
  await second.page.locator('message-composer select:enabled').waitFor();
  await ask(page, 'Go on', 'endless');
  const status = second.page.getByRole('status', { name: 'Status of your requests' });
  await eventually(() => readText(status)).toMatch(/Running on/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await eventually(() => readText(status)).toBe('Stopped');
  // The second tab also shows the conversation.
  await second.page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
});

test('collapses the reasoning', async () => {
  const { page } = await open();
  await ask(page, 'Think', 'thinker');
  await eventually(() => readText(answers(page))).toContain('Then I answer.');
  expect(await page.getByText('First I think.').isVisible()).toBe(false);
  await page.getByText('Reasoning').click();
  await page.getByText('First I think.').waitFor();
});

test('renders Markdown without scripts or unsafe links, and images of other servers after a click', async () => {
  const { page, context, problems } = await open();
  const foreign: string[] = [];
  await context.route('https://images.example/**', (route) => {
    foreign.push(route.request().url());
    return route.fulfill({ contentType: 'image/gif', body: Buffer.from(PIXEL.split(',')[1] ?? '', 'base64') });
  });
  await ask(page, 'Markup', 'markup');
  await page.getByRole('heading', { name: 'Title' }).waitFor();
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  await expect.poll(() => readText(answers(page).locator('strong'))).toBe('bold');
  await expect.poll(() => readText(answers(page).locator('code-block').first())).toContain('const a = "<i>";');
  await expect.poll(() => readText(answers(page).locator('.hljs-keyword'))).toBe('const');
  await expect.poll(() => answers(page).getByRole('cell').allInnerTexts()).toEqual(['1', '2']);
  expect(
    await answers(page)
      .getByRole('cell', { name: '2' })
      .evaluate((cell) => getComputedStyle(cell).textAlign),
  ).toBe('right');
  await answers(page).locator('math msup').waitFor();
  await expect.poll(() => answers(page).locator('math-formula').count()).toBe(5);
  expect(await answers(page).locator('math-formula').locator('a, img, mglyph, [href], [style*="fixed"]').count()).toBe(0);
  const listOf = (selector: string, name: string) =>
    answers(page)
      .locator(selector)
      .evaluateAll((elements, attribute) => elements.map((element) => element.getAttribute(attribute)), name);
  expect(await listOf('a', 'href')).toEqual(['https://example.com/']);
  expect(await listOf('img', 'src')).toEqual([PIXEL]);
  expect(await answers(page).locator('script').count()).toBe(0);
  expect(foreign).toEqual([]);
  await page.getByRole('button', { name: 'Image: there Load from images.example' }).click();
  await expect.poll(() => foreign).toEqual(['https://images.example/p.png?secret']);
  await page.getByRole('img', { name: 'there' }).waitFor();
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(problems).toEqual([]);
});

test('shows every block of a long answer, and highlights code that arrived in pieces', async () => {
  const { page, problems } = await open();
  await ask(page, 'Write', 'long');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  const paragraphs = Array.from({ length: 70 }, (_, index) => `Paragraph ${index}.`);
  await expect
    .poll(() => answers(page).locator('.prose > p').allTextContents())
    .toEqual([...paragraphs, expect.stringMatching(/^Where .*is\.$/s)]);
  await expect.poll(() => readText(answers(page).locator('.hljs-keyword'))).toBe('const');
  await expect.poll(() => readText(answers(page).locator('code-block'))).toContain('const a = 1;');
  await answers(page).locator('math msup').waitFor();
  expect(problems).toEqual([]);
});

test('shows tool calls with their arguments', async () => {
  const { page } = await open();
  await ask(page, 'Weather?', 'caller');
  await page.getByText('Called tool weather').click();
  await eventually(() => readText(answers(page).locator('code-block'))).toContain('"city": "Rome"');
});

test('sends attached images, keeps them, and refuses other files with a reason', async () => {
  const { page, problems } = await open();
  const buffer = Buffer.from(PIXEL.split(',')[1] ?? '', 'base64');
  const input = page.locator('message-composer input[type=file]');
  await input.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('alert').filter({ hasText: 'Can’t attach “notes.txt”' }).waitFor();
  await input.setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('nothing') });
  await page.getByRole('alert').filter({ hasText: '“broken.png” can’t be read' }).waitFor();
  await input.setInputFiles({ name: 'dot.gif', mimeType: 'image/gif', buffer });
  await page.getByRole('button', { name: 'Remove image 1' }).waitFor();
  await ask(page, 'What is this?', 'words');
  await eventually(() => readText(answers(page))).toContain('One two three');
  const image = { type: 'image_url', image_url: { url: PIXEL } };
  expect(provider().requests.at(-1)?.body).toMatchObject({
    messages: [{ role: 'user', content: [{ type: 'text', text: 'What is this?' }, image] }],
  });
  await page.reload();
  await page.locator('question-message').getByRole('img', { name: 'Attached image' }).waitFor();
  expect(problems).toEqual([]);
});

test('keeps the images of a deleted conversation while a tab is open that can undo it, and if the conversations can’t be read', async () => {
  const { page, context } = await open();
  const buffer = Buffer.from(PIXEL.split(',')[1] ?? '', 'base64');
  await page.locator('message-composer input[type=file]').setInputFiles({ name: 'dot.gif', mimeType: 'image/gif', buffer });
  await ask(page, 'What is this?', 'words');
  await eventually(() => countImages(page)).toBe(1);
  await page.getByRole('button', { name: 'Delete “What is this?”' }).click();
  const second = await openTab(context, url());
  await eventually(() => countTabs(page)).toBe(2);
  expect(await countImages(page)).toBe(1);
  await second.page.close();
  await page.evaluate(() => localStorage.setItem('chat-page:conversation:newer', '{}'));
  await page.reload();
  await eventually(() => countTabs(page)).toBe(1);
  expect(await countImages(page)).toBe(1);
  await page.evaluate(() => localStorage.removeItem('chat-page:conversation:newer'));
  await page.reload();
  await eventually(() => countImages(page)).toBe(0);
});

/** The images that the browser of a page stores. */
function countImages(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('chat-page'));
    const count = await settled(database.transaction('images').objectStore('images').count());
    database.close();
    return count;
  });
}

/** The open tabs of a page's browser, each of which has decided by now whether it deletes images. */
function countTabs(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.locks.query()).held?.filter(({ name }) => name === 'chat-page:images').length ?? 0);
}

test('says after a reload that the answer of the executor in the page was interrupted', async () => {
  const { page } = await open();
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  await page.reload();
  await page.getByText('This answer was interrupted because the page was closed.').waitFor();
  await eventually(() => readText(answers(page))).toContain('word word');
});

test('goes on after a reload with an answer of an executor outside the page', async () => {
  const { page: elsewhere, context } = await open();
  await ask(elsewhere, 'Count', 'words');
  // Another profile, because the tabs of one profile share their executor.
  const { page, context: profile } = await openPage(context.browser() as Browser, url());
  try {
    const models = page.getByRole('combobox', { name: 'Model' });
    await models.locator('option', { hasText: 'endless' }).waitFor({ state: 'attached' });
    await models.selectOption({ label: 'endless' });
    await page.getByRole('textbox', { name: 'Message' }).fill('Go on');
    await page.getByRole('button', { name: 'Send' }).click();
    await eventually(() => readText(answers(page))).toContain('word word');
    await page.reload();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    const before = (await readText(answers(page))).length;
    await eventually(async () => (await readText(answers(page))).length).toBeGreaterThan(before + 20);
    const cut = provider().cut();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.', { exact: true }).waitFor();
    await eventually(() => provider().cut()).toBe(cut + 1);
  } finally {
    await profile.close();
  }
});

test('edits a question and asks it again, which can be undone; Escape stops the answer, and the message box has the focus', async () => {
  const { page } = await open();
  const focused = () => page.getByRole('textbox', { name: 'Message' }).evaluate((box) => box.matches(':focus'));
  await eventually(focused).toBe(true);
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  // One line, also while it has no button beside it.
  expect(await page.locator('question-message p').evaluate((text) => text.clientHeight)).toBeLessThan(60);
  await page.getByRole('textbox', { name: 'Message' }).press('Escape');
  await page.getByText('Stopped.', { exact: true }).waitFor();
  const stopped = await readText(answers(page));
  await page.getByRole('button', { name: 'Edit question' }).click();
  await page.getByRole('textbox', { name: 'Edit question' }).fill('Again');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => readText(answers(page))).toBe(stopped);
  await eventually(() => readText(page.locator('question-message'))).toContain('Go on');
  await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'words' });
  await page.getByRole('button', { name: 'Edit question' }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await eventually(() => page.getByRole('button', { name: 'Edit question' }).evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Edit question' }).fill('Count');
  await page.keyboard.press('Enter');
  await eventually(() => readText(answers(page))).toContain('One two three four five six.');
  await expect.poll(() => page.locator('question-message').count()).toBe(1);
  expect(provider().requests.at(-1)?.body).toMatchObject({ messages: [{ role: 'user', content: 'Count' }] });
  await eventually(focused).toBe(true);
  // Undoing the edit now would drop the next question.
  await ask(page, 'And on', 'words');
  await page.locator('question-message').nth(1).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test('shows the message, cure and code of an error, and can regenerate', async () => {
  const { page } = await open();
  await ask(page, 'Hello', 'refusing');
  await eventually(() => readText(answers(page))).toMatch(/invalid-key[\s\S]*rejected the API key[\s\S]*How to fix: Check the key/);
  await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'words' });
  await page.getByRole('button', { name: 'Regenerate' }).click();
  await eventually(() => readText(answers(page))).toContain('One two three');
});

test('goes on after a reload with an answer that the executor of another tab gives, and says so if that tab closes', async () => {
  const { page: leader, context } = await open();
  await ask(leader, 'Count', 'words');
  await leader.getByRole('button', { name: 'Copy answer' }).waitFor();
  const { page } = await openTab(context, url());
  await page.locator('message-composer select:enabled').waitFor();
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  await page.reload();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const before = (await readText(answers(page))).length;
  await eventually(async () => (await readText(answers(page))).length).toBeGreaterThan(before + 20);
  await leader.close();
  // Whichever tab received it.
  await eventually(() => readText(answers(page))).toMatch(/executor-gone|This answer was interrupted/);
  expect(await readText(answers(page))).toContain('word word');
});

test('stores, renames, deletes and restores conversations', async () => {
  const { page } = await open();
  await ask(page, 'First question', 'words');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'First question', exact: true }).click();
  await eventually(() => readText(answers(page))).toContain('One two three');
  await page.getByRole('button', { name: 'Rename “First question”' }).click();
  await page.keyboard.type('Counting');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Counting' }).waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Counting', exact: true }).evaluate((title) => title.matches(':focus')))
    .toBe(true);
  await page.getByRole('button', { name: 'Delete “Counting”' }).click();
  await page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Counting', exact: true }).waitFor();
});

test('applies the settings of a conversation, exports it and finds it by its text', async () => {
  const { page } = await open();
  const settings = page.getByRole('dialog', { name: 'Conversation settings' });
  await page.getByRole('button', { name: 'Conversation settings' }).click();
  await settings.getByLabel('System prompt').fill('Count in English.');
  await settings.getByLabel('Temperature').fill('0.3');
  await settings.getByLabel('Context length').fill('8192');
  await settings.getByRole('button', { name: 'Save' }).click();
  await ask(page, 'Count', 'words');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  const messages = [
    { role: 'system', content: 'Count in English.' },
    { role: 'user', content: 'Count' },
  ];
  expect(provider().requests.at(-1)?.body).toMatchObject({ messages, temperature: 0.3 });
  await page.getByRole('button', { name: 'Conversation settings' }).click();
  await expect.poll(() => settings.getByLabel('System prompt').inputValue()).toBe('Count in English.');
  const downloading = page.waitForEvent('download');
  await settings.getByRole('button', { name: 'Markdown' }).click();
  expect((await downloading).suggestedFilename()).toBe('Count.md');
  await settings.getByRole('button', { name: 'Cancel' }).click();
  const search = page.getByRole('searchbox', { name: 'Search conversations' });
  await search.fill('three four');
  await page.getByRole('button', { name: 'Count', exact: true }).waitFor();
  await search.fill('seven');
  await page.getByText('No conversation contains this text.').waitFor();
});

test('uses Chinese if the browser does, and remembers the chosen language', async () => {
  const { page, problems } = await open({ locale: 'zh-CN' });
  await page.getByRole('heading', { name: '使用您自己的模型' }).waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.getByText('已连接', { exact: false }).first().waitFor();
  await page.getByRole('combobox', { name: '模型' }).selectOption({ label: 'refusing' });
  await page.getByRole('textbox', { name: '消息' }).fill('你好');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByRole('button', { name: '允许', exact: true }).click();
  await eventually(() => readText(answers(page))).toMatch(/提供商拒绝了 API 密钥。[\s\S]*解决办法：请/);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  // Browsers log the HTTP error of the refusing model.
  expect(problems.filter((problem) => !problem.includes('/api/chat/completions') && !problem.includes('/v1/chat/completions'))).toEqual([]);
});

test('reports a cut-off answer, and reconnects to the orchestrator', async () => {
  const first = await start(0);
  const { page } = await openWithoutProvider({}, first.url);
  await addProvider(page, provider().baseUrl);
  await ask(page, 'Go on', 'endless');
  await eventually(() => readText(answers(page))).toContain('word word');
  await first.stop();
  await eventually(() => readText(answers(page))).toMatch(/How to fix:/);
  await page.getByText('Journal disconnected').waitFor();
  // It accepts none of the old tokens, so the page must sign in again.
  const second = await start(first.port);
  try {
    await page.getByText('Journal disconnected').waitFor({ state: 'detached' });
    await ask(page, 'Count', 'words');
    await eventually(() => readText(answers(page).last())).toContain('One two three');
  } finally {
    await second.stop();
  }
});

test('a sheet that is opened again a moment after it was closed stays open', async () => {
  const { page, problems } = await open({ size: 'narrow' });
  await page.getByRole('button', { name: 'Open conversations' }).click();
  await page.getByRole('dialog', { name: 'Conversations' }).waitFor();
  await page.locator('chat-workspace').evaluate(async (workspace: ChatWorkspace) => {
    const dialog = workspace.shadowRoot?.querySelector('side-panel')?.shadowRoot?.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
    workspace.listOpen = false;
    await workspace.updateComplete;
    workspace.listOpen = true;
    // The browser fires it a frame after the dialog was closed.
    await closed;
  });
  await page.getByRole('dialog', { name: 'Conversations' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('dialog', { name: 'Conversations' }).waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});
