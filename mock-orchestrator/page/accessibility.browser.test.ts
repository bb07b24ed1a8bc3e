import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { createLocalSignIn, startOrchestrator } from '../src/index.ts';
import { ask } from './testing/open-page.ts';
import { eventually, FOLDERS, usePage } from './testing/use-page.ts';

const MARKUP =
  '# Title\n\nSome **bold** text, a [link](https://example.com/), `code`, $x^2$\n\n```js\nconst a = 1; // b\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n### Deeper\n';

const { open } = usePage({
  launch: launchChromium,
  start: () => startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), demoModel: true, journal: true, folders: FOLDERS }),
  scripts: {
    thinker: { deltas: [{ reasoning_content: 'First I think.' }, { content: 'Then I answer.' }] },
    markup: {
      deltas: [{ content: MARKUP }, { tool_calls: [{ index: 0, id: 'c1', function: { name: 'weather', arguments: '{"city":"Rome"}' } }] }],
    },
  },
});

const steps = (page: Page) => page.getByRole('list', { name: 'Steps of the request, oldest first' }).getByRole('button');

const looks = (['light', 'dark'] as const).flatMap((colors) => (['wide', 'narrow'] as const).map((size) => ({ colors, size })));

test.each(looks)('has no accessibility violations: $colors, $size', async ({ colors, size }) => {
  const { page, problems } = await open({ colors, size });
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Conversation settings' }).click();
  await page.getByRole('dialog', { name: 'Conversation settings' }).waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await ask(page, 'Think', 'thinker');
  await page.getByRole('button', { name: 'Copy answer' }).waitFor();
  await ask(page, 'Markup', 'markup');
  await eventually(() => page.getByRole('button', { name: 'Copy answer' }).count()).toBe(2);
  await page.locator('math').waitFor();
  await page.locator('.hljs-keyword').waitFor();
  await page.getByText('Called tool weather').click();
  if (size === 'narrow') await page.getByRole('button', { name: 'Show timeline' }).click();
  await steps(page).nth(2).click();
  await page.getByRole('region', { name: 'Frame' }).waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  if (size === 'narrow') {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Open conversations' }).click();
    expect(await findAccessibilityViolations(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
});
