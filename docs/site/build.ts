// Builds the documentation site into `dist/site`: the pages, the API reference and the playground.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vitepress';
import { checkLinks } from './check-links.ts';
import { addContentPolicy } from './content-policy.ts';
import { linkApiPages } from './link-api-pages.ts';
import { root } from './pages.ts';
import { buildPlayground } from './playground/build.ts';

const site = path.join(root, 'dist/site');

rmSync(site, { recursive: true, force: true });
await build(import.meta.dirname);
// VitePress's own page for unknown addresses finds its styles only in the folder of the start page.
writeFileSync(path.join(site, '404.html'), addContentPolicy(readFileSync(path.join(import.meta.dirname, 'not-found.html'), 'utf8')));
cpSync(path.join(root, 'dist/docs'), path.join(site, 'api'), { recursive: true });
linkApiPages(path.join(site, 'api'));
mkdirSync(path.join(site, 'images'), { recursive: true });
cpSync(path.join(root, 'docs/images/open-webui-answer.png'), path.join(site, 'images/open-webui-answer.png'));
await buildPlayground(path.join(site, 'playground/app'));
checkLinks(site);
