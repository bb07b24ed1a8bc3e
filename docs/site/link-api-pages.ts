import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** TypeDoc's own links of the toolbar, which it hides on small screens. */
const TOOLBAR = '<div id="tsd-toolbar-links">';

/**
 * Adds a link to the site to every page of the API reference.
 *
 * @throws Error if a page has no toolbar
 */
export function linkApiPages(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    if (!html.includes(TOOLBAR)) throw new Error(`The API reference has a page without a toolbar: ${page}`);
    const up = '../'.repeat(page.split(path.sep).length);
    writeFileSync(file, html.replace(TOOLBAR, `<a href="${up}index.html" style="margin-inline-end: 1rem">Docs</a>${TOOLBAR}`));
  }
}
