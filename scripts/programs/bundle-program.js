// Bundles the executor program and what it needs into one file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { readManifest, root } from '../workspaces.js';

/**
 * A bundle.
 * @typedef {object} Bundle
 * @property {string} code
 * @property {string[]} packages the folders of the installed packages whose code it contains
 */

/**
 * Bundles the program for Node, without code of the native keyring.
 * @param {string} folder that exists, for the output
 * @returns {Promise<Bundle>}
 */
export async function bundleProgram(folder) {
  const { version } = readManifest('executor-cli/package.json');
  const { repository } = /** @type {{ repository?: unknown }} */ (readManifest('package.json'));
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['executor-cli/src/bin.ts'],
    outfile: path.join(folder, 'program.mjs'),
    ...{ bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', target: 'node26', legalComments: 'none' },
    conditions: ['chat-executor-source'],
    mainFields: ['module', 'main'],
    alias: { '@napi-rs/keyring': path.join(root, 'scripts', 'programs', 'embedded-keyring.js') },
    define: { EMBEDDED_MANIFEST: JSON.stringify({ version, ...(repository !== undefined && { repository }) }) },
    // For CommonJS packages.
    banner: {
      js: "import { createRequire as createRequireOfProgram } from 'node:module';\nconst require = createRequireOfProgram(import.meta.url);",
    },
  });
  const folders = Object.keys(metafile.inputs).flatMap((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return { code: outputFiles[0]?.text ?? '', packages: [...new Set(folders)].sort() };
}

/**
 * @param {string} folder of a package, relative to the repository or absolute
 * @returns {string} its part of the notices: a heading and the texts of its licenses
 * @throws {Error} if it has none
 */
export function describeLicense(folder) {
  const place = path.resolve(root, folder);
  /** @type {{ name: string, version?: string, license?: string, licenses?: { type: string }[] }} */
  const manifest = readManifest(path.join(place, 'package.json'));
  const { name, version, licenses, license = licenses?.[0]?.type } = manifest;
  const files = existsSync(place) ? readdirSync(place).filter((file) => /^(licen[cs]e|notice)/i.test(file)) : [];
  const texts = files.map((file) => readFileSync(path.join(place, file), 'utf8').trim().replaceAll(/^## /gm, '### '));
  if (license === undefined) throw new Error(`${name} names no license.`);
  const text = texts.length > 0 ? texts.join('\n\n') : `License: ${license}, according to its package.json.`;
  return `## ${name} - ${version} (${license})\n\n${text}\n`;
}
