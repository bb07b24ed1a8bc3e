import process from 'node:process';
import type { Page } from 'playwright';

/** Saves a screenshot of a page, if the environment variable `PICTURES` names a folder. */
export async function saveScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
