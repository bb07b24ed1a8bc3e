import path from 'node:path';

const SPECIFIER = /(?<![\w$.'"`])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/**
 * Lists the imports and re-exports of a TypeScript or JavaScript file: static, dynamic, side-effect and type-only.
 * @returns the specifiers as written, each once
 */
export function listImports(source: string): string[] {
  return [...new Set(Array.from(source.matchAll(SPECIFIER), (match) => match[2] ?? ''))];
}

/**
 * Resolves an import to a path in the repository.
 * @param file the importing file, relative to the repository
 * @param specifier as written
 * @returns the path of a relative import; a package import unchanged
 */
export function resolveImport(file: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)) : specifier;
}
