import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The conditions under which Node imports a package. */
const CONDITIONS = ['node', 'import', 'module-sync', 'default'];

/**
 * Finds the entry file of a package that is installed in a folder or above it, as a URL. Node resolves only from the importing file,
 * but the user installs the package where the program is started. Undefined if it is not installed.
 */
export function resolvePackage(name: string, folder: string): string | undefined {
  const installed = path.join(folder, 'node_modules', name);
  const manifest = path.join(installed, 'package.json');
  if (existsSync(manifest)) {
    const { exports, module, main } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    const entry = findEntry(exports) ?? module ?? main ?? 'index.js';
    return typeof entry === 'string' ? pathToFileURL(path.join(installed, entry)).href : undefined;
  }
  const parent = path.dirname(folder);
  return parent === folder ? undefined : resolvePackage(name, parent);
}

function findEntry(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const record = exports as Readonly<Record<string, unknown>>;
  if ('.' in record) return findEntry(record['.']);
  const condition = Object.keys(record).find((name) => CONDITIONS.includes(name) && findEntry(record[name]) !== undefined);
  return condition === undefined ? undefined : findEntry(record[condition]);
}
