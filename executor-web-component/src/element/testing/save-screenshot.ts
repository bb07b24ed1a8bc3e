import process from 'node:process';

/** A page of Playwright or of another driver. */
type Photographed = { screenshot(options: { path: string; fullPage: boolean }): Promise<unknown> };

/** Saves a screenshot of a page, if the environment variable `PICTURES` names a folder. */
export async function saveScreenshot(page: Photographed, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
