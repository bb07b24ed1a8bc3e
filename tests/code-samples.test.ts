import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, type Loader, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { listWorkspaces, root } from '../scripts/workspaces.js';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

type Sample = { readonly place: string; readonly language: string; readonly code: string };

const FENCED = /^( *)```(\w+)[^\n]*\n([\s\S]*?)^ *```/gm;
const SCRIPTS = ['js', 'jsx', 'ts', 'tsx'];

/** The code blocks of all documents, without the indentation of their list. Samples of a transcript or a layout have no language. */
const samples: readonly Sample[] = listRepositoryFiles()
  .filter((file) => file.endsWith('.md') && !file.endsWith('CHANGELOG.md'))
  .flatMap((file) => {
    const text = readRepositoryFile(file);
    return Array.from(text.matchAll(FENCED), ({ 1: indent = '', 2: language = '', 3: code = '', index }) => {
      const place = `${file}:${text.slice(0, index).split('\n').length}`;
      return { place, language, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    });
  });

const owns = (name: string) => listWorkspaces().some(({ manifest }) => name === manifest.name || name.startsWith(`${manifest.name}/`));

/** Leaves out other packages, and the reader's own files. */
const onlyOwn: Plugin = {
  name: 'only-own',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path: name }) => (owns(name) ? undefined : { path: name, external: true }));
    onResolve({ filter: /^\./ }, ({ path: file, importer }) => (importer === '<stdin>' ? { path: file, external: true } : undefined));
  },
};

/** What is wrong with a sample: syntax, or an import that our packages do not export. */
async function findScriptProblem({ language, code }: Sample): Promise<string> {
  try {
    await build({
      ...{ bundle: true, write: false, format: 'esm', logLevel: 'silent', jsx: 'automatic', plugins: [onlyOwn] },
      ...{ conditions: ['chat-executor-source'], loader: { '.css': 'empty' }, target: 'esnext' },
      stdin: { contents: code, loader: language as Loader, resolveDir: path.join(root, 'tests') },
    });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Runs a program that reads samples from its input. */
function findProblem(program: string, args: readonly string[], code: string): string {
  const { status, stderr } = spawnSync(program, args, { input: code, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

const findJsonProblem = ({ code }: Sample) => {
  try {
    JSON.parse(code);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each([
  ['scripts', SCRIPTS, findScriptProblem],
  ['Python', ['python'], ({ code }: Sample) => findProblem('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], code)],
  ['shell commands', ['sh'], ({ code }: Sample) => findProblem('bash', ['-n'], code)],
  ['JSON', ['json'], findJsonProblem],
] as const)('samples of %s in the documents', (_name, languages, find) => {
  const own = samples.filter(({ language }) => (languages as readonly string[]).includes(language));

  test('parse, and import only what the packages export', async () => {
    expect(own.length).toBeGreaterThan(1);
    const problems = [];
    for (const sample of own) problems.push({ place: sample.place, problem: await find(sample) });
    expect(problems.filter(({ problem }) => problem !== '')).toEqual([]);
  }, 60_000);
});
