import { globSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository, which is the source folder of the site. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Documents of the repository that are pages of the site, and where. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'README.md': 'overview.md',
  'README.zh-CN.md': 'zh/overview.md',
  'docs/open-webui.md': 'guide/open-webui.md',
  'docs/open-webui.zh-CN.md': 'zh/guide/open-webui.md',
  'SECURITY.md': 'security.md',
  'SECURITY.zh-CN.md': 'zh/security.md',
  'ARCHITECTURE.md': 'architecture.md',
  'CONTRIBUTING.md': 'contributing.md',
  'protocol/PROTOCOL.md': 'protocol/index.md',
  'protocol/README.md': 'packages/protocol.md',
  'executor/README.md': 'packages/executor.md',
  'executor-web-component/README.md': 'packages/element.md',
  'executor-cli/README.md': 'packages/program.md',
  'mock-orchestrator/README.md': 'packages/orchestrator.md',
  'open-webui-plugin/README.md': 'packages/open-webui-function.md',
  'examples/README.md': 'packages/examples.md',
  'examples/fastapi-backend/README.md': 'packages/fastapi-backend.md',
  'interop/README.md': 'packages/interop.md',
  'conformance/README.md': 'conformance/index.md',
  'conformance/MATRIX.md': 'conformance/tables.md',
  'conformance/SUBJECTS.md': 'conformance/subjects.md',
  'conformance/LEDGER.md': 'conformance/ledger.md',
  'conformance/JOURNAL.md': 'conformance/journal.md',
};

/** The folder of the pages that only the site has. */
const OWN = 'docs/site/';

/** Every Markdown file of the repository. */
const files = globSync('**/*.md', { cwd: root, exclude: (name) => ['node_modules', 'dist', '.vitepress', '.cache'].includes(name) }).map(
  (file) => file.replaceAll(path.sep, '/'),
);

/** The page of a document, by its path in the repository; undefined if the site has none. */
export function pageOf(file: string): string | undefined {
  return DOCUMENTS[file] ?? (file.startsWith(OWN) && file.endsWith('.md') ? file.slice(OWN.length) : undefined);
}

/** The source of each page, and the page. */
export const REWRITES = Object.fromEntries(files.flatMap((file) => (pageOf(file) === undefined ? [] : [[file, pageOf(file) as string]])));

/** Markdown files that are not pages. */
export const EXCLUDED = files.filter((file) => pageOf(file) === undefined);
