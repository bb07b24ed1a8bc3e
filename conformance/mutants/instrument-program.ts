import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { identifyMutants, type Mutant } from './mutant.ts';

/** A program that contains all of its mutants, each behind a switch. */
export type InstrumentedProgram = {
  readonly mutants: readonly Mutant[];
  /** JavaScript, by the URL of the file that it replaces. */
  readonly sources: Readonly<Record<string, string>>;
};

/** The part of a Babel path that names the enclosing function. */
type NodePath = {
  readonly node: {
    readonly type: string;
    readonly start?: number;
    readonly end?: number;
    readonly id?: { readonly name?: string };
    readonly key?: { readonly name?: string; readonly id?: { readonly name: string } };
  };
  readonly parentPath?: { readonly parent?: { readonly type: string } };
};

type Scope = { readonly name: string; readonly start: number; readonly end: number };

const ignore = () => undefined;
const LOGGER = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => true, isErrorEnabled: () => true, isFatalEnabled: () => true },
  ...{ trace: ignore, debug: ignore, info: ignore, warn: console.warn, error: console.error, fatal: console.error },
};

/**
 * Finds the mutants of a TypeScript program with Stryker's instrumenter, which puts all of them into one program. The global
 * `__stryker__.activeMutant` selects one.
 *
 * @param root - URL of the repository
 * @param files - relative to the repository
 */
export async function instrumentProgram(root: URL, files: readonly string[]): Promise<InstrumentedProgram> {
  const texts = files.map((file) => readFileSync(new URL(file, root), 'utf8'));
  const scopes: Scope[][] = [];
  const ignorer = { shouldIgnore: (path: object) => void addScope(scopes, path as NodePath) };
  const inputs = files.map((file, index) => ({ name: fileURLToPath(new URL(file, root)), content: texts[index] ?? '', mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [ignorer] };
  const result = await new Instrumenter(LOGGER).instrument(inputs, options);
  const found = result.mutants.map(({ fileName, location, mutatorName, replacement, id }) => {
    const index = inputs.findIndex(({ name }) => name === fileName);
    const text = texts[index] ?? '';
    const [start, end] = [offsetOf(text, location.start), offsetOf(text, location.end)];
    const within = (scopes[index] ?? []).flatMap((scope) => (scope.start <= start && end <= scope.end ? [scope.name] : [])).join('.');
    const original = text.slice(start, end);
    const line = location.start.line + 1;
    return { file: files[index] ?? '', line, within, mutator: mutatorName, original, replacement, activation: id };
  });
  const sources = result.files.map(({ name, content }) => [pathToFileURL(name).href, stripTypeScriptTypes(content)]);
  return { mutants: identifyMutants(found), sources: Object.fromEntries(sources) };
}

/** Lines and columns count from 0. */
function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line).join('\n');
  return before.length + (line === 0 ? 0 : 1) + column;
}

/** Notes the scopes of each file; a new file begins with its Program. */
function addScope(scopes: Scope[][], { node, parentPath }: NodePath): void {
  if (node.type === 'Program') scopes.push([]);
  const isTop = parentPath?.parent?.type === 'Program' || parentPath?.parent?.type === 'ExportNamedDeclaration';
  const isScope =
    /^(Class(Private)?Method|Class(Private)?Property|ClassDeclaration|FunctionDeclaration)$/.test(node.type) ||
    (node.type === 'VariableDeclarator' && isTop);
  if (!isScope || node.start === undefined || node.end === undefined) return;
  const name = node.id?.name ?? node.key?.name ?? node.key?.id?.name ?? '';
  scopes.at(-1)?.push({ name, start: node.start, end: node.end });
}
