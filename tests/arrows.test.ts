import { describe, expect, test } from 'vitest';
import { listWorkspaces } from '../scripts/workspaces.js';
import { listImports, resolveImport } from './list-imports.ts';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

/** One import: who, and what. */
type Arrow = { readonly from: string; readonly to: string };

/** The packages of ours that each folder may import. A folder that is not named here may import none. */
const ALLOWED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  'executor-web-component': ['@chat-executor/protocol'],
  'executor-cli': ['chat-executor'],
  'mock-orchestrator': ['@chat-executor/protocol'],
  // Its own name stands in its examples, which are written as others would write them.
  conformance: ['@chat-executor/protocol', '@chat-executor/orchestrator', '@chat-executor/conformance'],
  examples: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol'],
  tests: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol', '@chat-executor/conformance'],
  interop: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol', '@chat-executor/conformance'],
  bench: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol'],
};

/** What tests and their set-up may use: the one place that knows where Chromium is, and what a package keeps in a folder `testing`. */
const FOR_TESTS = ['scripts/chromium.js'];

/** Folders that look at the whole, and so may use each other's files. */
const OUTER = ['bench', 'interop', 'scripts', 'tests'];

const arrows: readonly Arrow[] = listRepositoryFiles()
  .filter((file) => /\.(ts|tsx|js|jsx)$/.test(file) && !file.includes('__fixtures__'))
  .flatMap((from) => listImports(readRepositoryFile(from)).map((specifier) => ({ from, to: resolveImport(from, specifier) })));

const packageNames = listWorkspaces().map(({ manifest }) => manifest.name);

/** The package of ours that an import names, or nothing. */
function ownPackage(to: string): string | undefined {
  return packageNames.find((name) => to === name || to.startsWith(`${name}/`));
}

function topFolder(file: string): string {
  return file.split('/')[0] ?? '';
}

function show(found: readonly Arrow[]): string[] {
  return found.map(({ from, to }) => `${from} → ${to}`);
}

test('the sources of every workspace are looked at', () => {
  for (const folder of ['protocol', 'executor-web-component', 'executor-cli', 'mock-orchestrator', 'scripts']) {
    expect(arrows.some(({ from }) => topFolder(from) === folder)).toBe(true);
  }
});

describe('between the folders', () => {
  test('a package imports only those of ours that it may', () => {
    const wrong = arrows.filter(({ from, to }) => {
      const name = ownPackage(to);
      // What is judged may be anything.
      if (from.startsWith('conformance/subjects/')) return false;
      return name !== undefined && !(ALLOWED_PACKAGES[topFolder(from)] ?? []).includes(name);
    });
    expect(show(wrong)).toEqual([]);
  });

  test('nothing reaches into another folder by a relative path', () => {
    const wrong = arrows.filter(({ from, to }) => {
      if (!to.includes('/') || !isRelative(to)) return false;
      // What is judged may be anything.
      if (from.startsWith('conformance/subjects/')) return false;
      if (OUTER.includes(topFolder(from)) && OUTER.includes(topFolder(to))) return false;
      const isOfTests = topFolder(from) === 'tests' || /\.test\.(ts|tsx)$/.test(from);
      const isForTests = isOfTests && (FOR_TESTS.includes(to) || to.includes('/testing/'));
      return topFolder(from) !== topFolder(to) && !isForTests;
    });
    expect(show(wrong)).toEqual([]);
  });

  /** Relative imports are resolved to a path that begins with one of the repository's folders, or leaves it. */
  function isRelative(to: string): boolean {
    return to.startsWith('../') || (topFolder(to) !== '' && ownFolders.has(topFolder(to)) && ownPackage(to) === undefined);
  }
  const ownFolders = new Set(listRepositoryFiles().map(topFolder));
});

describe('inside the executor', () => {
  const inside = arrows.filter(({ from }) => from.startsWith('executor-web-component/src/'));
  const parts = (folder: string) => inside.filter(({ from }) => from.startsWith(`executor-web-component/src/${folder}/`));
  const shipped = (found: readonly Arrow[]) => found.filter(({ from }) => !from.endsWith('.test.ts'));

  test('the core reaches no element and, of the providers, the contract alone', () => {
    const wrong = shipped(parts('core')).filter(
      ({ to }) =>
        to.startsWith('executor-web-component/src/element/') ||
        (to.startsWith('executor-web-component/src/providers/') && to !== 'executor-web-component/src/providers/provider.ts'),
    );
    expect(show(wrong)).toEqual([]);
  });

  test('what decides about requests reaches no element and no storage, and of the core its contract and types alone', () => {
    const allowed = [
      /^executor-web-component\/src\/control\//,
      /^executor-web-component\/src\/(core\/policy|executor-error|providers\/provider)\.ts$/,
      /^@chat-executor\/protocol$/,
    ];
    const wrong = shipped(parts('control')).filter(({ to }) => !allowed.some((pattern) => pattern.test(to)));
    expect(parts('control').length).toBeGreaterThan(5);
    expect(show(wrong)).toEqual([]);
  });

  test('the core reaches nothing of what decides but the contract', () => {
    const wrong = shipped(parts('core')).filter(({ to }) => to.startsWith('executor-web-component/src/control/'));
    expect(show(wrong)).toEqual([]);
  });

  test('a provider reaches neither the core nor the element nor the doctor', () => {
    const wrong = shipped(parts('providers')).filter(({ to }) => /^executor-web-component\/src\/(core|doctor|element)\//.test(to));
    expect(show(wrong)).toEqual([]);
  });

  test('the doctor reaches no element, and the core nothing of the doctor', () => {
    const wrong = [
      ...shipped(parts('doctor')).filter(({ to }) => to.startsWith('executor-web-component/src/element/')),
      ...shipped(parts('core')).filter(({ to }) => to.startsWith('executor-web-component/src/doctor/')),
    ];
    expect(parts('doctor').length).toBeGreaterThan(20);
    expect(show(wrong)).toEqual([]);
  });

  test('the headless entry reaches neither the element nor Lit, by whatever way', () => {
    const reached = new Set(['executor-web-component/src/index.ts']);
    for (const file of reached) {
      for (const { from, to } of inside) if (from === file) reached.add(to);
    }
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter((to) => /^lit(\/|$)|^@lit\/|src\/element\//.test(to))).toEqual([]);
  });
});

test('the program knows the headless entry of the executor, its providers and its doctor, and nothing else of it', () => {
  const reached = arrows.filter(({ from, to }) => from.startsWith('executor-cli/') && ownPackage(to) !== undefined).map(({ to }) => to);
  expect(new Set(reached)).toEqual(new Set(['chat-executor', 'chat-executor/doctor', 'chat-executor/providers']));
});

test('the chat page and the server that hands it out do not import each other', () => {
  const wrong = arrows.filter(
    ({ from, to }) =>
      (from.startsWith('mock-orchestrator/page/') && to.startsWith('mock-orchestrator/src/')) ||
      (from.startsWith('mock-orchestrator/src/') && to.startsWith('mock-orchestrator/page/')),
  );
  expect(show(wrong.filter(({ from }) => !from.endsWith('.test.ts')))).toEqual([]);
});
