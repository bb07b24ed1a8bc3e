import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';

const stage = useBrowserStage();

/** A fake of the built-in model, which is downloaded in two steps. */
const BROWSER_MODEL = `globalThis.LanguageModel = {
  state: 'downloadable',
  async availability() { return this.state; },
  async create({ monitor, signal }) {
    const target = new EventTarget();
    monitor?.(target);
    const tell = (loaded) => target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
    tell(0.25);
    await new Promise((resolve, reject) => { globalThis.finishDownload = resolve; signal?.addEventListener('abort', () => reject(signal.reason)); });
    tell(1);
    this.state = 'available';
    return { destroy() {} };
  },
};`;

async function openForm(preset: string, options: OpenOptions = {}): Promise<Page> {
  const { page } = await openElement(stage, { attributes: 'open', ...options });
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption({ label: preset });
  return page;
}

const choose = (page: Page, name: string, content: string) =>
  page.getByLabel('Choose file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

describe('model files', () => {
  const FILE = 'A model file in this page';

  test('stores a picked model file, offers it, keeps it after a reload, and removes it', async () => {
    const page = await openForm(FILE);
    await page.getByText('No files yet. Choose a GGUF file').waitFor();
    expect(await page.getByLabel('Base URL').count()).toBe(0);
    await choose(page, 'tiny.gguf', 'GGUF one');
    await page.getByText('tiny is ready.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    const card = page.locator('.providers .card');
    await card.getByText('tiny', { exact: true }).waitFor();
    await page.reload();
    await card.getByText('tiny', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Edit ${FILE}` }).click();
    await page.getByRole('button', { name: 'Remove the file tiny' }).click();
    await page.getByText('No files yet. Choose a GGUF file').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await card.getByText('No models').waitFor();
  });

  test('rejects a file of another format, after which another file can be chosen', async () => {
    const page = await openForm(FILE);
    await choose(page, 'picture.gguf', 'PNG');
    await page.getByText('Not a GGUF file.').waitFor();
    await choose(page, 'tiny.gguf', 'GGUF one');
    await page.getByText('tiny is ready.').waitFor();
    await expect.poll(() => page.getByText('Not a GGUF file.').count()).toBe(0);
  });

  test('shows progress while being copied, and can be cancelled', async () => {
    // A disk that stalls after one chunk.
    const setUp = `const write = FileSystemFileHandle.prototype.createWritable;
FileSystemFileHandle.prototype.createWritable = async function () {
  const kept = await write.call(this);
  let pieces = 0;
  return new WritableStream({ write: () => (pieces += 1) > 1 ? new Promise(() => undefined) : undefined, abort: () => kept.abort() });
};`;
    const page = await openForm(FILE, { setUp });
    await choose(page, 'large.gguf', `GGUF${'.'.repeat(4_000_000)}`);
    await page.getByRole('progressbar', { name: /Copying: \d+%/ }).waitFor();
    await page.locator('.page-models').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('No files yet. Choose a GGUF file').waitFor();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
  });

  test('reports a policy without WebAssembly in the check-up', async () => {
    const page = await openForm(FILE);
    await choose(page, 'tiny.gguf', 'GGUF one');
    await page.getByText('tiny is ready.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: `Run check-up for ${FILE}` }).click();
    await page.getByText("allow 'wasm-unsafe-eval' for scripts").waitFor();
  });
});

describe('built-in model', () => {
  const OWN = "The browser's own model";

  test('downloads the model on a click, and shows progress', async () => {
    const page = await openForm(OWN, { setUp: BROWSER_MODEL });
    await page.getByText('Not downloaded yet.').waitFor();
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('progressbar', { name: 'Downloading: 25%' }).waitFor();
    await page.evaluate(() => (globalThis as { finishDownload?: () => void }).finishDownload?.());
    await page.getByText('Downloaded and ready.').waitFor();
  });

  test('cancels the download, and offers nothing in a browser without a model', async () => {
    const page = await openForm(OWN, { setUp: BROWSER_MODEL });
    await page.getByRole('button', { name: 'Download' }).click();
    await page.locator('.page-models').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Download' }).waitFor();
    const without = await openForm(OWN, { setUp: 'delete globalThis.LanguageModel;' });
    await without.getByText('This browser has no built-in model').waitFor();
  });
});

describe('fallbacks', () => {
  const settings = {
    version: 1 as const,
    providers: [
      { id: 'a', kind: 'openai-compatible', name: 'First', baseUrl: 'https://a.example/v1' },
      { id: 'b', kind: 'openai-compatible', name: 'Second', baseUrl: 'https://b.example/v1', models: ['small', 'large'] },
    ],
    switchedOff: [],
  };

  test('saves the fallbacks of the form, in order', async () => {
    const { page } = await openElement(stage, { attributes: 'open', settings });
    const saved = () => page.evaluate(() => localStorage.getItem('chat-executor:settings'));
    await page.getByText('large', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Edit First' }).click();
    await page.getByLabel('Fallback').first().selectOption({ label: 'Second: large' });
    await page.getByLabel('Next fallback').selectOption({ label: 'Second' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(saved).toContain('"fallbacks":[{"providerId":"b","model":"large"},{"providerId":"b"}]');
    await page.getByRole('button', { name: 'Edit First' }).click();
    await expect.poll(() => page.getByLabel('Fallback').first().locator('option:checked').textContent()).toBe('Second: large');
    await page.getByLabel('Fallback').first().selectOption({ label: 'No fallback' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(saved).toContain('"fallbacks":[{"providerId":"b"}]');
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing in the dialog of a model in this page, %s', async (colorScheme) => {
  const context = { viewport: { width: 375, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' } as const;
  const page = await openForm('A model file in this page', { colorScheme, context, state: { ...SAMPLE_STATES['connected'] } as never });
  await choose(page, 'tiny.gguf', 'GGUF one');
  await page.getByText('tiny is ready.').waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
});
