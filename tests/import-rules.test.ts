import { describe, expect, test } from 'vitest';
import { listWorkspaces } from '../scripts/workspaces.js';
import { listImports, resolveImport } from './list-imports.ts';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

/** One import: the file that imports, and what it imports. */
type Import = { readonly from: string; readonly to: string };

/** The packages of this repository that each folder may import. A folder that is not listed may import none. */
const ALLOWED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  executor: ['@chat-executor/protocol'],
  'executor-web-component': ['@chat-executor/protocol', '@chat-executor/executor'],
  'executor-cli': ['@chat-executor/executor'],
  testing: ['@chat-executor/protocol', '@chat-executor/executor'],
  'mock-orchestrator': ['@chat-executor/protocol'],
  // Includes its own name: its examples import it as users would.
  conformance: ['@chat-executor/protocol', '@chat-executor/orchestrator', '@chat-executor/conformance'],
  examples: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol'],
  tests: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol', '@chat-executor/conformance'],
  interop: ['chat-executor', '@chat-executor/cli', '@chat-executor/orchestrator', '@chat-executor/protocol', '@chat-executor/conformance'],
  docs: ['@chat-executor/orchestrator'],
  bench: ['chat-executor', '@chat-executor/orchestrator', '@chat-executor/protocol'],
  scripts: ['@chat-executor/testing'],
};

const isTestCode = (file: string): boolean => /\.test\.(ts|tsx)$|\/testing\/|^(tests|interop|bench)\//.test(file);

/** Folders that may import each other's files. */
const OUTER = ['bench', 'docs', 'interop', 'open-webui-plugin', 'scripts', 'testing', 'tests'];

const imports: readonly Import[] = listRepositoryFiles()
  .filter((file) => /\.(ts|tsx|js|jsx)$/.test(file) && !file.includes('__fixtures__'))
  .flatMap((from) => listImports(readRepositoryFile(from)).map((specifier) => ({ from, to: resolveImport(from, specifier) })));

const packageNames = listWorkspaces().map(({ manifest }) => manifest.name);

/** Returns the package of this repository that is imported, or `undefined` for another one. */
function ownPackage(to: string): string | undefined {
  return packageNames.find((name) => to === name || to.startsWith(`${name}/`));
}

function topFolder(file: string): string {
  return file.split('/')[0] ?? '';
}

function format(found: readonly Import[]): string[] {
  return found.map(({ from, to }) => `${from} → ${to}`);
}

test('finds imports in the main folders', () => {
  for (const folder of ['protocol', 'executor', 'executor-web-component', 'executor-cli', 'mock-orchestrator', 'scripts']) {
    expect(imports.some(({ from }) => topFolder(from) === folder)).toBe(true);
  }
});

describe('between folders', () => {
  test('a package imports only the packages it is allowed to', () => {
    const wrong = imports.filter(({ from, to }) => {
      const name = ownPackage(to);
      // Subjects may import anything.
      if (from.startsWith('conformance/subjects/')) return false;
      // The configuration of all tests uses what is there for the repository as a whole.
      if (from === 'vitest.config.ts' && topFolder(to) === 'tests') return false;
      if (name === '@chat-executor/testing' && isTestCode(from)) return false;
      return name !== undefined && !(ALLOWED_PACKAGES[topFolder(from)] ?? []).includes(name);
    });
    expect(format(wrong)).toEqual([]);
  });

  test('no file imports from another folder by a relative path', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.includes('/') || !isRelative(to)) return false;
      // Subjects may import anything.
      if (from.startsWith('conformance/subjects/')) return false;
      // The configuration of all tests uses what is there for the repository as a whole.
      if (from === 'vitest.config.ts' && topFolder(to) === 'tests') return false;
      if (OUTER.includes(topFolder(from)) && OUTER.includes(topFolder(to))) return false;
      const isTest = isTestCode(from);
      return topFolder(from) !== topFolder(to) && !(isTest && to.includes('/testing/'));
    });
    expect(format(wrong)).toEqual([]);
  });

  /** Whether an import is relative: it resolves to a path in a folder of the repository, or outside the repository. */
  function isRelative(to: string): boolean {
    return to.startsWith('../') || (topFolder(to) !== '' && ownFolders.has(topFolder(to)) && ownPackage(to) === undefined);
  }
  const ownFolders = new Set(listRepositoryFiles().map(topFolder));
});

describe('inside the executor', () => {
  const inside = imports.filter(
    ({ from }) => from.startsWith('executor/src/') && !from.endsWith('.test.ts') && !from.includes('/testing/'),
  );
  const parts = (folder: string) => inside.filter(({ from }) => from.startsWith(`executor/src/${folder}/`));

  test('the core imports the provider contract, and no provider, policy or doctor', () => {
    const wrong = parts('core').filter(({ to }) => /^executor\/src\/(control|doctor|providers\/(?!provider\.ts$))/.test(to));
    expect(parts('core').length).toBeGreaterThan(20);
    expect(format(wrong)).toEqual([]);
  });

  test('control imports from the core only the policy contract', () => {
    const allowed = [/^executor\/src\/(control\/|(core\/policy|executor-error|providers\/provider)\.ts$)/, /^@chat-executor\/protocol$/];
    const wrong = parts('control').filter(({ to }) => !allowed.some((pattern) => pattern.test(to)));
    expect(parts('control').length).toBeGreaterThan(5);
    expect(format(wrong)).toEqual([]);
  });

  test('a provider imports neither the core nor control nor the doctor', () => {
    const wrong = parts('providers').filter(({ to }) => /^executor\/src\/(core|control|doctor)\//.test(to));
    expect(parts('providers').length).toBeGreaterThan(20);
    expect(format(wrong)).toEqual([]);
  });

  test('only the adapter for the AI SDK knows the AI SDK, and it is imported only by its entry', () => {
    const wrong = inside.filter(
      ({ from, to }) => !from.startsWith('executor/src/ai-sdk/') && /^executor\/src\/ai-sdk\/|^@ai-sdk\//.test(to),
    );
    expect(parts('ai-sdk').length).toBeGreaterThan(20);
    expect(format(wrong)).toEqual([]);
  });

  test('the executor is headless: no Lit, no IndexedDB, no DOM', () => {
    const packages = inside.map(({ to }) => to).filter((to) => /^(lit|@lit|idb)(\/|$)/.test(to));
    const files = listRepositoryFiles().filter((file) => /^executor\/src\/(?!.*(\/testing\/|\.test\.ts$)).*\.ts$/.test(file));
    const users = files.filter((file) => /\bindexedDB\b|\blocalStorage\b|\bHTML\w*Element\b/.test(readRepositoryFile(file)));
    expect(files.length).toBeGreaterThan(100);
    expect([...packages, ...users]).toEqual([]);
    // Without the DOM's types, a use of `document` or `window` does not compile.
    expect(readRepositoryFile('executor/tsconfig.json')).not.toMatch(/"DOM/);
  });
});

test('the element and the program import the executor through its entries', () => {
  const importsOf = (folder: string) =>
    new Set(
      imports.filter(({ from, to }) => from.startsWith(`${folder}/`) && ownPackage(to) === '@chat-executor/executor').map(({ to }) => to),
    );
  const entries = ['', '/control', '/doctor', '/providers'].map((entry) => `@chat-executor/executor${entry}`);
  expect(importsOf('executor-cli')).toEqual(new Set([...entries, '@chat-executor/executor/ai-sdk']));
  expect(importsOf('executor-web-component')).toEqual(new Set([...entries, '@chat-executor/executor/page-models']));
});

test('the chat page and the server that serves it do not import each other', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      (from.startsWith('mock-orchestrator/page/') && to.startsWith('mock-orchestrator/src/')) ||
      (from.startsWith('mock-orchestrator/src/') && to.startsWith('mock-orchestrator/page/')),
  );
  expect(format(wrong.filter(({ from }) => !from.endsWith('.test.ts')))).toEqual([]);
});

test('the code that runs requests imports no faults and no scenarios', () => {
  const inside = imports.filter(({ from }) => /^mock-orchestrator\/src\/(completions|socket|journal|http\/completions)\//.test(from));
  const wrong = inside.filter(({ to }) => /^mock-orchestrator\/src\/(faults|scenarios|directives|wire-effects|http\/control)\//.test(to));
  expect(inside.length).toBeGreaterThan(50);
  expect(format(wrong)).toEqual([]);
});

test('the sockets of the orchestrator import nothing that runs completions', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('mock-orchestrator/src/socket/') && to.startsWith('mock-orchestrator/src/completions/'),
  );
  expect(format(wrong)).toEqual([]);
});
