import { launchChromium } from '@chat-executor/testing/chromium';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { createLocalSignIn, startOrchestrator } from '../../src/index.ts';
import { ask, readText } from '../testing/open-page.ts';
import { eventually, FOLDERS, usePage } from '../testing/use-page.ts';

const { open } = usePage({
  launch: launchChromium,
  start: () => startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), demoModel: true, journal: true, folders: FOLDERS }),
  scripts: {
    words: { deltas: 'One two three four five six.'.split(/(?= )/).map((content) => ({ content })) },
    thinker: { deltas: [{ reasoning_content: 'First I think.' }, { content: 'Then I answer.' }] },
    endless: { endless: true },
    limited: { limitedFor: 4, deltas: [{ content: 'At last.' }] },
  },
});

const steps = (page: Page) => page.getByRole('list', { name: 'Steps of the request, oldest first' }).getByRole('button');

test('shows every step of a request and opens frames', async () => {
  const { page, problems } = await open();
  await ask(page, 'Count', 'words');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  await page.getByText('completed', { exact: true }).waitFor();
  const readNames = async () => (await steps(page).allTextContents()).map((name) => name.replaceAll(/\s+/g, ' ').trim()).join('\n');
  await expect
    .poll(readNames)
    .toMatch(
      /POST \/api\/chat\/completions .*, from Page to Orchestrator\n.*request:chat:completion .*, from Orchestrator to Executor\n.*Waiting for your permission .*, from Executor to Orchestrator\n.*Asking the model .*, from Executor to Orchestrator\n.*Call model , from Executor to Provider\n.*First chunk , from Provider to Executor\n.*Callback: success .*, from Executor to Orchestrator/,
    );
  await expect.poll(readNames).toMatch(/Item .*from Executor to Orchestrator/);
  await expect.poll(readNames).toMatch(/Done .*from Executor to Orchestrator/);
  await expect.poll(readNames).toMatch(/data: \[DONE\] .*from Orchestrator to Page/);
  await steps(page).nth(1).click();
  const frame = page.getByRole('region', { name: 'Frame' });
  await expect
    .poll(() => readText(frame))
    .toMatch(/PROTOCOL\.md · The call · REQ-1[\s\S]*Socket\.IO event “events” · requests acknowledgement \d+/);
  await expect.poll(() => readText(frame)).toMatch(/"type": "request:chat:completion"[\s\S]*"channel": "local-/);
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => readText(frame)).toMatch(/PROTOCOL\.md · Status · STA-2[\s\S]*"state": "permission"/);
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => readText(frame)).toMatch(/"state": "provider"/);
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => readText(frame)).toMatch(/Call model[\s\S]*No rule in PROTOCOL\.md/);
  await frame.getByRole('button', { name: 'Close frame' }).press('Enter');
  await frame.waitFor({ state: 'detached' });
  await expect
    .poll(() =>
      steps(page)
        .filter({ hasText: 'Call model' })
        .evaluate((step) => step.matches(':focus')),
    )
    .toBe(true);
  expect(problems).toEqual([]);
});

test('updates live, groups items, and is usable by keyboard', async () => {
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
  await expect.poll(() => steps(page).count()).toBeLessThan(12);
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
  await expect.poll(() => steps(page).filter({ hasText: 'Cancel' }).count()).toBe(1);
  await steps(page).filter({ hasText: 'Stopped' }).waitFor();
  expect(await steps(page).filter({ hasText: 'HTTP error' }).count()).toBe(0);
});

test('shows the request of an older answer', async () => {
  const { page } = await open();
  await ask(page, 'Think', 'thinker');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  await ask(page, 'Count', 'words');
  await eventually(() => page.getByRole('button', { name: 'Copy answer' }).count()).toBe(2);
  const model = () =>
    steps(page)
      .first()
      .click()
      .then(() => readText(page.getByRole('region', { name: 'Frame' })));
  expect(await model()).toContain('"model": "words"');
  await page.getByRole('button', { name: 'Show in timeline' }).first().click();
  expect(await model()).toContain('"model": "thinker"');
});

test('counts down to a retry, and shows it as a step', async () => {
  const { page, problems } = await open();
  await ask(page, 'Hurry', 'limited');
  const status = page.getByRole('status', { name: 'Status of your requests' });
  await status.getByText(/^Rate limit reached\. Retrying in \d s$/).waitFor();
  const left = async () => Number(/in (\d) s/.exec(await readText(status))?.[1]);
  const first = await left();
  await expect.poll(left, { interval: 100 }).toBeLessThan(first);
  await steps(page)
    .filter({ hasText: /Retrying in \d s/ })
    .waitFor();
  await page.getByText('At last.').waitFor();
  await page.getByText('completed', { exact: true }).waitFor();
  await expect.poll(() => readText(status)).not.toContain('Retrying');
  await expect.poll(() => steps(page).filter({ hasText: 'Asking the model' }).count()).toBe(2);
  expect(problems.filter((problem) => !problem.includes('429'))).toEqual([]);
});

test('shows no call of a model for a request that a paused executor refused', async () => {
  const { page } = await open();
  await page.locator('chat-executor').getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Anyone there?');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('failed', { exact: true }).waitFor();
  await page.getByText('The executor called no model.').waitFor();
  expect(
    await steps(page)
      .filter({ hasText: /Call model|Asking the model/ })
      .count(),
  ).toBe(0);
});
