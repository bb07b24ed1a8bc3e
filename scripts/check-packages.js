// Packs every published package and checks the tarball: its list of files, its export map (publint) and its types
// (are-the-types-wrong).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { captureProgram, exitAs } from './run-program.js';
import { listWorkspaces } from './workspaces.js';

/** What every tarball contains. */
const EXPECTED = ['package.json', 'LICENSE', 'README.md'];

/** What no tarball contains: tests, their fixtures, and build info of the compiler. */
const UNWANTED = /\.test\.|\.tsbuildinfo$|(^|\/)(__fixtures__|testing)\/|(^|\/)node_modules\/|(^|\/)\.env/;

/**
 * Checks a tarball's list of files.
 * @param {string[]} files
 * @returns {string[]} what is wrong with it, as sentences
 */
export function reviewFiles(files) {
  return [
    ...EXPECTED.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
    ...files.filter((file) => UNWANTED.test(file)).map((file) => `${file} does not belong in a package.`),
    ...(files.some((file) => file.startsWith('dist/')) ? [] : ['dist/ is missing: run `npm run build` first.']),
  ];
}

/**
 * @param {string} folder of the package
 * @param {string} target folder for the tarball
 * @returns {Promise<string[]>} what is wrong, as sentences or a tool's output
 */
async function reviewPackage(folder, target) {
  const { code, output } = await captureProgram('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', target, `./${folder}`]);
  if (code !== 0) return [`npm pack failed.\n${output}`];
  /** @type {unknown} */
  const packed = JSON.parse(output);
  // npm 10 prints a list, npm 11 an object by name.
  const [report] = /** @type {{ filename: string, size: number, files: { path: string }[] }[]} */ (
    Array.isArray(packed) ? packed : Object.values(/** @type {object} */ (packed))
  );
  if (report === undefined) return ['npm pack created no tarball.'];
  const tarball = path.join(target, report.filename.replaceAll('/', '-').replace('@', ''));
  process.stdout.write(`${folder}: ${report.files.length} files, ${(report.size / 1024).toFixed(0)} kB packed\n`);
  const faults = reviewFiles(report.files.map((file) => file.path));
  const tools = /** @type {const} */ ([
    ['publint', ['run', tarball, '--strict', '--level', 'warning']],
    ['attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--format', 'ascii']],
  ]);
  for (const [tool, args] of tools) {
    const result = await captureProgram(tool, [...args]);
    if (result.code !== 0) faults.push(`${tool}:\n${result.output.trimEnd()}`);
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await exitAs(async () => {
    const target = mkdtempSync(path.join(tmpdir(), 'chat-executor-pack-'));
    try {
      let faulty = 0;
      for (const { folder, manifest } of listWorkspaces()) {
        if (manifest.private) continue;
        const faults = await reviewPackage(folder, target);
        faulty += faults.length;
        for (const fault of faults) process.stdout.write(`${folder}: ${fault}\n`);
      }
      return faulty === 0 ? 0 : 1;
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  });
}
