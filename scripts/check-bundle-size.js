// Measures what a page loads before <chat-executor> connects: the entry of its bundle and every chunk that it imports statically.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { root } from './workspaces.js';

/** Limit on the initial load in bytes, with each file gzipped separately at level 9. */
export const INITIAL_LIMIT = 33_000;

/** The bundle's entry file, relative to the repository. */
export const ENTRY = 'executor-web-component/dist/browser/chat-executor.js';

/**
 * Lists a module and everything it imports statically, the module first. Each file is listed once.
 * @param {string} entry absolute path
 * @returns {string[]} absolute paths
 */
export function listInitialFiles(entry) {
  const files = [entry];
  for (const file of files) {
    const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`Could not parse ${file}: ${errors[0]?.message}`);
    const requested = [
      ...module.staticImports.map((each) => each.moduleRequest.value),
      ...module.staticExports.flatMap((each) => each.entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
    ];
    for (const request of requested) {
      if (!request.startsWith('.')) throw new Error(`${file} imports "${request}", which a page without an import map cannot load.`);
      const imported = path.resolve(path.dirname(file), request);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/**
 * Measures the initial load.
 * @param {string} entry absolute path
 * @returns {{ file: string, bytes: number }[]} gzipped bytes of each file
 */
export function measureInitialFiles(entry) {
  return listInitialFiles(entry).map((file) => ({ file, bytes: gzipSync(readFileSync(file), { level: 9 }).length }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const entry = path.join(root, ENTRY);
  const sizes = measureInitialFiles(entry);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(6)}  ${path.relative(path.dirname(entry), file)}`);
  console.log(`${String(total).padStart(6)}  bytes gzipped of ${INITIAL_LIMIT} for the initial load of <chat-executor>`);
  if (total > INITIAL_LIMIT) {
    console.error(`The initial load is ${total - INITIAL_LIMIT} bytes too large. Load code that is not needed immediately with import().`);
    process.exitCode = 1;
  }
}
