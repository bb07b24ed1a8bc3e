// Builds the documentation site into `dist/site`: the pages, the API reference and the playground.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vitepress';
import { checkLinks } from './check-links.ts';
import { root } from './pages.ts';
import { buildPlayground } from './playground/build.ts';

const site = path.join(root, 'dist/site');

rmSync(site, { recursive: true, force: true });
await build(import.meta.dirname);
cpSync(path.join(root, 'dist/docs'), path.join(site, 'api'), { recursive: true });
mkdirSync(path.join(site, 'images'), { recursive: true });
cpSync(path.join(root, 'docs/images/open-webui-answer.png'), path.join(site, 'images/open-webui-answer.png'));
await buildPlayground(path.join(site, 'playground/app'));
checkLinks(site);
