import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Pages that other programs wrote, which check their own links; and the page for unknown addresses, which may be shown at any path. */
const OTHERS = /^(api|playground\/app)[/\\]|^404\.html$/;

/**
 * Checks the links between the built pages of a folder: to pages, files and headings.
 *
 * @throws Error that lists the broken ones
 */
export function checkLinks(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).filter((page) => !OTHERS.test(page));
  const anchors = new Map<string, ReadonlySet<string>>();
  const hasAnchor = (file: string, anchor: string) => {
    const known = anchors.get(file) ?? new Set(list(readFileSync(file, 'utf8'), /\sid="([^"]+)"/g));
    anchors.set(file, known);
    return known.has(anchor);
  };
  const broken = pages.flatMap((page) => {
    const own = path.join(folder, page);
    return list(readFileSync(own, 'utf8'), /\s(?:href|src)="([^"]+)"/g).flatMap((link) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [address = '', anchor = ''] = link.split('#').map(decodeURIComponent);
      const named = path.resolve(path.dirname(own), address);
      const target = address === '' ? own : existsSync(named) && statSync(named).isDirectory() ? path.join(named, 'index.html') : named;
      const isFound = existsSync(target) && (anchor === '' || !target.endsWith('.html') || hasAnchor(target, anchor));
      return isFound ? [] : [`${page} links to ${link}`];
    });
  });
  if (broken.length > 0) throw new Error(`The site has broken links:\n${broken.join('\n')}`);
}

function list(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
}
