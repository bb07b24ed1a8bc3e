// Finds or installs the browsers that are not Chromium, before the tests.
import process from 'node:process';
import { readLeftOut, requireFirefox, requireWebKit } from './require-browsers.ts';

const leftOut = readLeftOut();
for (const [name, require] of [
  ['firefox', requireFirefox],
  ['webkit', requireWebKit],
] as const) {
  process.stdout.write(`${name}: ${leftOut.has(name) ? 'left out by WITHOUT_BROWSERS, its tests are skipped' : await require()}\n`);
}
