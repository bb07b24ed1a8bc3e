// Checks that the code that runs in browsers uses only what all browsers of `browserslist` have, by MDN's compatibility data.
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkUses } from './browser-support/check-uses.ts';
import { listLackedNames, type OldestBrowsers, parseBrowserslist } from './browser-support/compat-data.ts';
import { EXCEPTIONS } from './browser-support/exceptions.ts';
import { findUsesInFile, findUsesInProject } from './browser-support/find-uses.ts';
import { runMain } from './run-program.js';
import { readManifest, root } from './workspaces.js';

const ELEMENT = readOldest('executor-web-component/package.json');
const CHAT_PAGE = readOldest('mock-orchestrator/package.json');

/** Folders that need only the browsers of the chat page: the page itself, and the check-up, which loads on use. */
const FOR_CHAT_PAGE = /^mock-orchestrator\/|\/doctor\//;

/** Besides the scripts, which `browser-support/browser-code.tsconfig.json` lists. */
const OTHER_FILES = [
  'executor-web-component/src/**/*.{css,html}',
  'mock-orchestrator/page/**/*.{css,html}',
  'open-webui-plugin/src/**/*.css',
];

/** The bundles among those scripts, which also contain the packages of others. */
const BUNDLES = ['executor-web-component/dist/browser', 'mock-orchestrator/dist/page'];

function readOldest(manifest: string): OldestBrowsers {
  return parseBrowserslist(readManifest(manifest).browserslist ?? []);
}

await runMain(async () => {
  const missing = BUNDLES.filter((folder) => !existsSync(path.join(root, folder)));
  if (missing.length > 0) throw new Error(`${missing.join(' and ')} not found. Run \`npm run build\`.`);
  const names = listLackedNames([ELEMENT, CHAT_PAGE]);
  const uses = [
    ...findUsesInProject(path.join(root, 'scripts/browser-support/browser-code.tsconfig.json'), (name) => names.has(name)),
    ...globSync(OTHER_FILES, { cwd: root }).flatMap((file) => findUsesInFile(path.join(root, file))),
  ];
  const findOldest = (file: string) => (FOR_CHAT_PAGE.test(file) ? CHAT_PAGE : ELEMENT);
  const problems = checkUses(uses, { root, findOldest, exceptions: EXCEPTIONS });
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length === 0) return 0;
  process.stdout.write(
    'Use an older feature. Or check at run time for the new one, with a fallback, and name it with the reason in scripts/browser-support/exceptions.ts.\n',
  );
  return 1;
});
