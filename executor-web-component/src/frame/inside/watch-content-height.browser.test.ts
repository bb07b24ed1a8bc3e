import { expect, test } from 'vitest';
import { useBrowserStage } from '../../element/testing/browser-stage.ts';

const stage = useBrowserStage();

/** Watches a container of 100 pixels with an element that has a dialog of 300 pixels. */
async function watch() {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const setUp = `
    import { watchContentHeight } from '/src/frame/inside/watch-content-height.ts';
    const content = document.querySelector('main');
    const element = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.style.height = '300px';
    dialog.style.padding = '0';
    element.attachShadow({ mode: 'open' }).append(dialog);
    content.replaceChildren(element);
    content.style.height = '100px';
    globalThis.heights = [];
    watchContentHeight(content, element, (height) => heights.push(height));
    globalThis.ready = true;`;
  await page.goto(stage.server.addPage({ markup: '', script: 'chat-executor-frame.js', setUp }));
  await page.waitForFunction('globalThis.ready');
  return { page, heights: () => page.evaluate('heights') };
}

test('reports the height of the content now and on each change, once each', async () => {
  const { page, heights } = await watch();
  expect(await heights()).toEqual([100]);
  await page.evaluate(`document.querySelector('main').style.height = '140px'`);
  await expect.poll(heights).toEqual([100, 140]);
  await page.evaluate(`document.querySelector('main').style.width = '200px'`);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  expect(await heights()).toEqual([100, 140]);
});

test('makes room for an open dialog with its margin, until it closes', async () => {
  const { page, heights } = await watch();
  await page.evaluate(`document.querySelector('main > div').shadowRoot.querySelector('dialog').showModal()`);
  await expect.poll(heights).toEqual([100, 336]);
  await page.evaluate(`document.querySelector('main > div').shadowRoot.querySelector('dialog').close()`);
  await expect.poll(heights).toEqual([100, 336, 100]);
});

test('ignores an open dialog that is lower than the content', async () => {
  const { page, heights } = await watch();
  await page.evaluate(`document.querySelector('main').style.height = '900px'`);
  await page.evaluate(`document.querySelector('main > div').shadowRoot.querySelector('dialog').showModal()`);
  await expect.poll(heights).toEqual([100, 900]);
});
