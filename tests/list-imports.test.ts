import { expect, test } from 'vitest';
import { listImports, resolveImport } from './list-imports.ts';

test('finds every form of import and re-export, and nothing else', () => {
  const source = [
    "import './effect.ts';",
    "import first from 'first';",
    "import {\n  a,\n  type B,\n} from '../second.ts';",
    "import type { C } from 'third/entry';",
    "export * from './fourth.ts';",
    'export { d } from "./fifth.ts";',
    "const lazy = await import('./sixth.ts');",
    "const text = 'answers come from the model';",
    "Array.from('letters');",
    "import first from 'first';",
  ].join('\n');
  expect(listImports(source)).toEqual(['./effect.ts', 'first', '../second.ts', 'third/entry', './fourth.ts', './fifth.ts', './sixth.ts']);
});

test('resolves a relative import from the folder of its file, and leaves a package unchanged', () => {
  expect(resolveImport('a/src/core/x.ts', '../y.ts')).toBe('a/src/y.ts');
  expect(resolveImport('a/src/core/x.ts', 'lit')).toBe('lit');
});
