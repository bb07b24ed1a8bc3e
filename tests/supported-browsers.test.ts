import { expect, test } from 'vitest';
import { readRepositoryFile } from './repository-files.ts';

/** The browsers that a package names, as the READMEs write them, such as `Chrome 123`. */
function readBrowsers(manifest: string): readonly string[] {
  const { browserslist } = JSON.parse(readRepositoryFile(manifest)) as { browserslist: string[] };
  return browserslist.map((browser) => browser.replace(' >= ', ' ').replace(/^./, (letter) => letter.toUpperCase()));
}

test.each(['README.md', 'README.zh-CN.md'])('%s names the oldest browsers of the element and of the chat page', (file) => {
  const named = [...readRepositoryFile(file).matchAll(/(Chrome|Firefox|Safari) \d+(\.\d+)?/g)].map(([browser]) => browser);
  const browsers = [...readBrowsers('executor-web-component/package.json'), ...readBrowsers('mock-orchestrator/package.json')];
  expect(named).toEqual(browsers);
});
