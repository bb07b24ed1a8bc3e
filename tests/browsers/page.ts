import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { vi } from 'vitest';
import type { Tab, TestBrowser } from './browser.ts';
import { CANDIDATES, type FoundElement, findElement, type Role, readPageText } from './find-element.ts';

/** An expression that installs axe in a page. */
const AXE = `(() => { ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} })()`;

/** How long a page may take to show something, in milliseconds. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** More presses of Tab than a page has elements. */
const MAX_TABS = 60;

/** Runs in the page: whether the focus is on the element that {@link findElement} found. */
function isFoundFocused(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused !== null && focused === globalThis.found;
}

/** A page in any browser, as its user knows it: by roles and names. Every method waits until its element is there. */
export class Page {
  readonly #tab: Tab;

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** Opens a page in a new tab. */
  static async open(browser: TestBrowser, url: string): Promise<Page> {
    const page = new Page(await browser.openTab());
    await page.#tab.goto(url);
    await page.#tab.evaluate(AXE);
    return page;
  }

  async reload(): Promise<void> {
    await this.#tab.reload();
    await this.#tab.evaluate(AXE);
  }

  close(): Promise<void> {
    return this.#tab.close();
  }

  /** Saves a screenshot, for {@link saveScreenshot}. */
  async screenshot({ path }: { readonly path: string }): Promise<void> {
    await writeFile(path, await this.#tab.screenshot());
  }

  /** Runs a function in the page, with arguments and a result of JSON. */
  run<Args extends readonly unknown[], Value>(body: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>> {
    return this.#tab.evaluate(`(${body})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  }

  /** Waits until a function in the page returns true. */
  async until<Args extends readonly unknown[]>(body: (...args: Args) => boolean, ...args: Args): Promise<void> {
    await vi.waitUntil(() => this.run(body, ...args), PATIENCE);
  }

  /** Waits until the page shows an element. */
  async find(role: Role, name: string | RegExp): Promise<FoundElement> {
    return vi.waitFor(async () => {
      const found = await this.run(findElement, role, CANDIDATES[role], typeof name === 'string' ? `^${name}$` : name.source);
      if ('names' in found) throw new Error(`The page shows no ${role} “${name}”, but: ${found.names.join(', ')}`);
      return found;
    }, PATIENCE);
  }

  /** Clicks an element that is enabled, uncovered and at rest. */
  async press(role: Role, name: string | RegExp): Promise<void> {
    let last: FoundElement | undefined;
    const target = await vi.waitFor(async () => {
      const found = await this.find(role, name);
      const before = last;
      last = found;
      if (!found.enabled || !found.uncovered || before?.x !== found.x || before.y !== found.y)
        throw new Error(`The ${role} “${name}” can't be clicked: ${JSON.stringify({ before, found })}`);
      return found;
    }, PATIENCE);
    await this.#tab.click(target);
  }

  /** Types into a field, in place of its text. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.press('textbox', name);
    await this.run(() => (globalThis.found as HTMLInputElement).select());
    await this.#tab.type(text);
  }

  /** Types into the focused field. */
  type(text: string): Promise<void> {
    return this.#tab.type(text);
  }

  /** Presses a key, such as `Enter` or `Shift+Tab`. */
  pressKey(key: string): Promise<void> {
    return this.#tab.pressKey(key);
  }

  /** Waits until an element has the focus. */
  async untilFocused(role: Role, name: string | RegExp): Promise<void> {
    await this.find(role, name);
    await this.until(isFoundFocused);
  }

  /** Moves the focus to an enabled element, as a user without a mouse does. */
  async tabTo(role: Role, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await vi.waitUntil(async () => (await this.find(role, name)).enabled, PATIENCE);
    for (let presses = 0; !(await this.run(isFoundFocused)); presses += 1) {
      if (presses === MAX_TABS) throw new Error(`${key} does not reach the ${role} “${name}”.`);
      await this.#tab.pressKey(key);
    }
  }

  /** Chooses the option of a select with a label. */
  async choose(name: string, label: string): Promise<void> {
    await this.find('combobox', name);
    await this.until((wanted) => {
      const select = globalThis.found as HTMLSelectElement;
      const option = [...select.options].find(({ text }) => text.trim() === wanted);
      if (!option) return false;
      select.value = option.value;
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return true;
    }, label);
  }

  /** The text of the elements that match a selector. */
  read(selector: string): Promise<string> {
    return this.run(readPageText, selector);
  }

  /** Waits until the text of some elements matches. */
  async untilRead(selector: string, pattern: RegExp): Promise<void> {
    await vi.waitFor(async () => {
      const text = await this.read(selector);
      if (!pattern.test(text)) throw new Error(`${selector} does not say ${pattern}, but: ${text}`);
    }, PATIENCE);
  }

  /** Runs axe, with best practices, and returns its findings as text. */
  async findAccessibilityViolations(): Promise<readonly string[]> {
    const { violations } = await this.run(() =>
      (globalThis.axe as unknown as { run(options: RunOptions): Promise<AxeResults> }).run({ resultTypes: ['violations'] }),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }
}
