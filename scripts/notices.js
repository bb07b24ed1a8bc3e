// Reads which packages the bundles contain, from their source maps, and which ones their notices name. Runs without any dependency.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspaces.js';

/** The notices of each package that contains bundles, relative to its folder. Vite writes them, except the one of wllama. */
export const NOTICES = {
  'executor-web-component': [
    'dist/browser/THIRD-PARTY-NOTICES.md',
    'dist/bundler/THIRD-PARTY-NOTICES.md',
    'dist/browser/executor-frame.THIRD-PARTY-NOTICES.md',
    'dist/browser/wllama/THIRD-PARTY-NOTICES.md',
  ],
  'mock-orchestrator': ['dist/page/THIRD-PARTY-NOTICES.md'],
};

/**
 * A work that a notice names.
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} [version]
 * @property {string} [license] SPDX identifier
 * @property {string} text
 */

/**
 * Parses a notice file: one heading per work, such as `## lit - 3.3.3 (BSD-3-Clause)`, and its license.
 * @param {string} text
 * @returns {Notice[]}
 */
export function parseNotices(text) {
  return text
    .split(/^## (?=\S+(?: - \S+| \(.*\)))/m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, name = heading, version, license] = /^(\S+)(?: - (\S+))?(?: \((.*)\))?$/.exec(heading) ?? [];
      return { name, ...(version && { version }), ...(license && { license }), text: lines.join('\n').trim() };
    });
}

/**
 * @param {string} map text of a source map
 * @returns {string[]} the names of the installed packages whose code the bundle contains
 */
export function listBundledPackages(map) {
  const { sources } = /** @type {{ sources: string[] }} */ (JSON.parse(map));
  const names = sources.flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/**
 * Checks that the notices name every bundled package with its license.
 * @param {Notice[]} notices
 * @param {string[]} bundled names of packages
 * @returns {string[]} the problems, as sentences
 */
export function checkNotices(notices, bundled) {
  return [
    ...bundled
      .filter((name) => !notices.some((notice) => notice.name === name))
      .map((name) => `No notice names ${name}, which is bundled.`),
    ...notices
      .filter(({ text, license }) => text === '' || license === undefined)
      .map(({ name }) => `The notice of ${name} has no license.`),
  ];
}

/**
 * @param {string} folder of a package
 * @param {string} [only] one of its notice files; default: all
 * @returns {Notice[]} the works that the bundles of the package contain; none if it has no bundles
 */
export function readNotices(folder, only) {
  const files = NOTICES[/** @type {keyof typeof NOTICES} */ (folder)] ?? [];
  return files
    .filter((file) => only === undefined || file === only)
    .map((file) => path.join(root, folder, file))
    .filter((file) => existsSync(file))
    .flatMap((file) => parseNotices(readFileSync(file, 'utf8')));
}

/**
 * Checks the notices of a built package.
 * @param {string} folder of the package
 * @param {string[]} files that it publishes
 * @returns {string[]} the problems, as sentences
 */
export function checkPackageNotices(folder, files) {
  const required = NOTICES[/** @type {keyof typeof NOTICES} */ (folder)] ?? [];
  const maps = files.filter((file) => file.endsWith('.map'));
  const bundled = maps.flatMap((file) => listBundledPackages(readFileSync(path.join(root, folder, file), 'utf8')));
  return [
    ...required.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
    ...(required.length > 0 && bundled.length === 0 ? ['No source map names a bundled package, so the notices cannot be checked.'] : []),
    ...checkNotices(readNotices(folder), [...new Set(bundled)]),
  ];
}

/** @returns {string[]} the problems of the built Open WebUI function, as sentences */
export function checkFunctionNotices() {
  const folder = path.join(root, 'open-webui-plugin', 'dist');
  const text = readdirSync(folder).includes('chat_executor.py') ? readFileSync(path.join(folder, 'chat_executor.py'), 'utf8') : '';
  const bundle = path.join(root, 'executor-web-component', 'dist', 'browser', 'chat-executor.bundle.js.map');
  const comments = text.split('\n').flatMap((line) => (line.startsWith('#') ? line.replace(/^# ?/, '') : []));
  return checkNotices(parseNotices(comments.join('\n')), listBundledPackages(readFileSync(bundle, 'utf8')));
}
