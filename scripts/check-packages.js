// Packs every published package and checks the tarball: its files, its notices about bundled packages, its export map (publint) and its
// types (are-the-types-wrong). Checks the notices in the Open WebUI function as well.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkFunctionNotices, checkPackageNotices } from './notices.js';
import { captureProgram, runMain } from './run-program.js';
import { listWorkspaces } from './workspaces.js';

/** Files that every tarball must contain. */
const REQUIRED = ['package.json', 'LICENSE', 'README.md'];

/** Files that no tarball may contain: tests, their fixtures, and build info of the compiler. */
const FORBIDDEN = /\.test\.|\.tsbuildinfo$|(^|\/)(__fixtures__|testing)\/|(^|\/)node_modules\/|(^|\/)\.env/;

/**
 * Checks the files of a tarball.
 * @param {string[]} files
 * @returns {string[]} the problems, as sentences
 */
export function checkFiles(files) {
  return [
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
    ...files.filter((file) => FORBIDDEN.test(file)).map((file) => `${file} does not belong in a package.`),
    ...(files.some((file) => file.startsWith('dist/')) ? [] : ['dist/ is missing: run `npm run build` first.']),
  ];
}

/**
 * @param {string} folder of the package
 * @param {string} tarball
 * @param {string[]} files in it
 * @returns {Promise<string[]>} the problems, as sentences or the output of a tool
 */
export async function checkTarball(folder, tarball, files) {
  const problems = [...checkFiles(files), ...checkPackageNotices(folder, files)];
  const tools = /** @type {const} */ ([
    ['publint', ['run', tarball, '--strict', '--level', 'warning']],
    ['attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--format', 'ascii']],
  ]);
  for (const [tool, args] of tools) {
    const result = await captureProgram(tool, [...args]);
    if (result.code !== 0) problems.push(`${tool}:\n${result.output.trimEnd()}`);
  }
  return problems;
}

/**
 * @param {string} folder of the package
 * @param {string} target folder for the tarball
 * @returns {Promise<string[]>} the problems, as sentences or the output of a tool
 */
async function checkPackage(folder, target) {
  const { code, output } = await captureProgram('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', target, `./${folder}`]);
  if (code !== 0) return [`npm pack failed.\n${output}`];
  /** @type {unknown} */
  const packed = JSON.parse(output);
  // npm 10 prints an array, npm 11 an object with package names as keys.
  const [report] = /** @type {{ filename: string, size: number, files: { path: string }[] }[]} */ (
    Array.isArray(packed) ? packed : Object.values(/** @type {object} */ (packed))
  );
  if (report === undefined) return ['npm pack created no tarball.'];
  const tarball = path.join(target, report.filename.replaceAll('/', '-').replace('@', ''));
  process.stdout.write(`${folder}: ${report.files.length} files, ${(report.size / 1024).toFixed(0)} kB packed\n`);
  return checkTarball(
    folder,
    tarball,
    report.files.map((file) => file.path),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const target = mkdtempSync(path.join(tmpdir(), 'chat-executor-pack-'));
    try {
      let count = 0;
      for (const { folder, manifest } of listWorkspaces()) {
        if (manifest.private) continue;
        const problems = await checkPackage(folder, target);
        count += problems.length;
        for (const problem of problems) process.stdout.write(`${folder}: ${problem}\n`);
      }
      for (const problem of checkFunctionNotices()) {
        count += 1;
        process.stdout.write(`open-webui-plugin: ${problem}\n`);
      }
      return count === 0 ? 0 : 1;
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  });
}
