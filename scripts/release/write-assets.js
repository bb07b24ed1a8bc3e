// Collects the files that a release attaches: the Open WebUI function, SBOMs and the single-file programs, with their checksums.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../workspaces.js';

/** The folders whose files are attached; the programs are built by another job, so they may be missing. */
const SOURCES = [
  { folder: 'open-webui-plugin/dist', required: true },
  { folder: 'dist/sbom', required: true },
  { folder: 'dist/programs', required: false },
];

/** The file whose checksum `chat-executor function install` downloads. */
const FUNCTION_FILE = 'chat_executor.py';

/**
 * @param {string} target empty folder
 * @param {string} version of the packages
 * @returns {{ name: string, sha256: string }[]} the attached files
 * @throws {Error} if a file is missing, or the function has another version
 */
export function writeAssets(target, version) {
  mkdirSync(target, { recursive: true });
  for (const { folder, required } of SOURCES) {
    const from = path.join(root, folder);
    if (!existsSync(from)) {
      if (required) throw new Error(`${folder} is not built.`);
      continue;
    }
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (entry.isFile()) copyFileSync(path.join(from, entry.name), path.join(target, entry.name));
    }
  }
  const found = /^version: (.*)$/m.exec(readFileSync(path.join(target, FUNCTION_FILE), 'utf8'))?.[1];
  if (found !== version) throw new Error(`The header of ${FUNCTION_FILE} has version ${found}, the packages have ${version}.`);
  const assets = readdirSync(target)
    .sort()
    .map((name) => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(path.join(target, name)))
        .digest('hex'),
    }));
  const toLine = (/** @type {{ name: string, sha256: string }} */ { name, sha256 }) => `${sha256}  ${name}\n`;
  writeFileSync(path.join(target, 'SHA256SUMS'), assets.map(toLine).join(''));
  writeFileSync(
    path.join(target, `${FUNCTION_FILE}.sha256`),
    assets
      .filter(({ name }) => name === FUNCTION_FILE)
      .map(toLine)
      .join(''),
  );
  return assets;
}
