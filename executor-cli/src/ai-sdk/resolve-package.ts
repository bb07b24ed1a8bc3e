import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The conditions under which Node imports a package. */
const CONDITIONS = ['node', 'import', 'module-sync', 'default'];

/**
 * The folders from which packages are resolved, in order: the current one, the program's own, beside which `npx --package` and a
 * global installation put packages, and Node's folder of global packages.
 */
export function listPackageFolders(): string[] {
  const node = path.dirname(process.execPath);
  return [process.cwd(), path.dirname(fileURLToPath(import.meta.url)), path.join(node, '..', 'lib'), node];
}

/**
 * Finds the entry file of a package, or of a part of one such as `@ai-sdk/google-vertex/anthropic`, as a URL. Node resolves only from
 * the importing file, but the user installs the package elsewhere. Undefined if it is not installed in a folder or above it.
 *
 * @param specifier - checked before to be a valid name
 */
export function resolvePackage(specifier: string, folders: readonly string[]): string | undefined {
  const [, name = specifier, subpath = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.+)?$/.exec(specifier) ?? [];
  for (const folder of folders.flatMap(listParents)) {
    const installed = path.join(folder, 'node_modules', name);
    if (!existsSync(path.join(installed, 'package.json'))) continue;
    const entry = findEntry(path.join(installed, 'package.json'), `.${subpath}`);
    return entry === undefined ? undefined : pathToFileURL(path.join(installed, entry)).href;
  }
  return undefined;
}

function listParents(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...listParents(parent)];
}

function findEntry(manifest: string, subpath: string): string | undefined {
  const { exports, module, main } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  if (exports !== undefined && exports !== null) {
    const isMap = typeof exports === 'object' && Object.keys(exports).some((key) => key.startsWith('.'));
    return matchConditions(isMap ? (exports as Record<string, unknown>)[subpath] : subpath === '.' ? exports : undefined);
  }
  if (subpath !== '.') return path.extname(subpath) === '' ? `${subpath}.js` : subpath;
  const entry = module ?? main ?? 'index.js';
  return typeof entry === 'string' ? entry : undefined;
}

function matchConditions(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    const entry = CONDITIONS.includes(condition) ? matchConditions(value) : undefined;
    if (entry !== undefined) return entry;
  }
  return undefined;
}
