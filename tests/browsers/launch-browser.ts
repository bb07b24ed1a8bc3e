import type { TestBrowser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { readLeftOut } from './require-browsers.ts';
import { launchWebKit } from './webkit.ts';

const LAUNCHES: Readonly<Record<string, () => Promise<TestBrowser>>> = {
  chromium: openChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};

/** The names of all browsers, each with whether `WITHOUT_BROWSERS` leaves it out. */
export const BROWSERS = Object.keys(LAUNCHES).map((name) => [name, readLeftOut().has(name)] as const);

/** Starts one of {@link BROWSERS}. */
export async function launchBrowser(name: string): Promise<TestBrowser> {
  const launch = LAUNCHES[name];
  if (!launch) throw new Error(`There is no browser ${name}.`);
  return launch();
}
