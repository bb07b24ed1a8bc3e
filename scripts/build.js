// Builds what is stale: every package's JavaScript and types, the element's bundles, its manifest, the chat page and the
// Open WebUI function.
// Runs on Node 20 without any dependency of its own.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { captureProgram } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

const stamps = path.join(root, 'node_modules', '.cache', 'chat-executor');

/** Folders that a build makes, and so never reads. */
const MADE = new Set(['node_modules', 'dist', 'coverage']);

/**
 * One step of the build. All paths are relative to the repository.
 * @typedef {object} BuildStep
 * @property {string} name what it makes
 * @property {string[]} inputs files and folders it reads; what is made by a build is left out
 * @property {string[]} outputs files that are there when it is done
 * @property {[program: string, ...args: string[]]} command
 * @property {string} [folder] where it runs; the repository when left out
 */

/** @returns {BuildStep[]} in the order they run */
function listSteps() {
  const compiled = listWorkspaces().flatMap(({ folder }) => (existsSync(path.join(root, folder, 'tsconfig.json')) ? [folder] : []));
  const packages = compiled.filter((folder) => !folder.startsWith('examples/'));
  return [
    {
      name: 'packages',
      inputs: [
        'tsconfig.base.json',
        ...packages.flatMap((folder) => ['src', 'tsconfig.json', 'package.json'].map((file) => `${folder}/${file}`)),
      ],
      outputs: packages.map((folder) => `${folder}/dist/index.js`),
      command: ['tsc', '-b', ...packages],
    },
    {
      name: 'element bundles',
      inputs: [
        'protocol/src',
        'executor/src',
        ...['src', 'package.json', 'vite.config.ts'].map((file) => `executor-web-component/${file}`),
      ],
      outputs: ['chat-executor.js', 'chat-executor.bundle.js'].map((file) => `executor-web-component/dist/browser/${file}`),
      command: ['vite', 'build', 'executor-web-component'],
    },
    {
      name: 'frame bundles',
      inputs: [
        'protocol/src',
        'executor/src',
        ...['src', 'package.json', 'vite.frame.config.ts'].map((file) => `executor-web-component/${file}`),
      ],
      outputs: ['executor-frame.html', 'executor-frame.js', 'chat-executor-frame.js'].map(
        (file) => `executor-web-component/dist/browser/${file}`,
      ),
      command: ['vite', 'build', 'executor-web-component', '--config', 'executor-web-component/vite.frame.config.ts'],
    },
    {
      name: 'element manifest',
      inputs: ['executor-web-component/src/element', 'executor-web-component/custom-elements-manifest.config.js'],
      outputs: ['executor-web-component/custom-elements.json'],
      folder: 'executor-web-component',
      command: ['cem', 'analyze', '--config', 'custom-elements-manifest.config.js'],
    },
    {
      name: 'chat page',
      inputs: ['protocol/src', 'mock-orchestrator/page', 'mock-orchestrator/package.json'],
      outputs: ['mock-orchestrator/dist/page/index.html'],
      command: ['vite', 'build', 'mock-orchestrator/page'],
    },
    {
      name: 'Open WebUI function',
      inputs: [
        ...['src', 'build.js'].map((file) => `open-webui-plugin/${file}`),
        ...['package.json', 'dist/browser/chat-executor.bundle.js'].map((file) => `executor-web-component/${file}`),
      ],
      outputs: ['chat_executor.py', 'loader.js'].map((file) => `open-webui-plugin/dist/${file}`),
      command: ['node', 'open-webui-plugin/build.js'],
    },
  ];
}

/**
 * @param {string} place a file or folder relative to the repository
 * @returns {string[]} the files there, in a stable order
 */
function listFiles(place) {
  const absolute = path.resolve(root, place);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [place];
  return readdirSync(absolute)
    .filter((entry) => !MADE.has(entry) && !/\.tsbuildinfo$|\.test\.ts$/.test(entry))
    .sort()
    .flatMap((entry) => listFiles(`${place}/${entry}`));
}

/**
 * A text that changes when anything the step reads changes: its inputs, its command, the installed packages.
 * @param {BuildStep} step
 * @returns {string}
 */
function fingerprint(step) {
  const hash = createHash('sha256').update(JSON.stringify(step));
  for (const file of [...step.inputs, 'package-lock.json'].flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.resolve(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Runs a step unless what it made last is there and nothing it reads has changed since.
 * @param {BuildStep} step
 * @returns {Promise<boolean>} whether there was something to do
 * @throws {Error} with the tool's own words, when it fails or leaves an output out
 */
export async function runStep(step) {
  const stamp = path.join(stamps, `${step.name.replaceAll(' ', '-')}.txt`);
  const inputs = fingerprint(step);
  const outputs = step.outputs.map((file) => path.resolve(root, file));
  const isFresh = outputs.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (isFresh) return false;
  const began = Date.now();
  rmSync(stamp, { force: true });
  const [program, ...args] = step.command;
  const { code, output } = await captureProgram(program, args, { cwd: path.resolve(root, step.folder ?? '.') });
  const absent = step.outputs.filter((_file, index) => !existsSync(outputs[index] ?? ''));
  if (code !== 0 || absent.length > 0) {
    const fault = code === 0 ? `it left no ${absent.join(', ')}` : `exit code ${code}`;
    throw new Error(`Building the ${step.name} failed (${step.command.join(' ')}: ${fault}).\n${output.trimEnd()}`);
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, inputs);
  process.stderr.write(`Built the ${step.name} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return true;
}

/**
 * Builds what is stale, saying on stderr what it built.
 * @param {{ only?: string[] }} [options] names of the steps wanted; all when left out
 * @returns {Promise<boolean>} whether there was something to do
 * @throws {Error} with the tool's own words, at the first step that fails
 */
export async function build(options = {}) {
  let built = false;
  for (const step of listSteps()) {
    if (options.only?.includes(step.name) ?? true) built = (await runStep(step)) || built;
  }
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await exitAs(async () => {
    await installDependencies();
    if (process.argv.includes('--clean')) {
      for (const { folder } of [...listWorkspaces(), { folder: 'open-webui-plugin' }])
        rmSync(path.join(root, folder, 'dist'), { recursive: true, force: true });
    }
    if (!(await build())) process.stderr.write('Everything is built.\n');
    return 0;
  });
}
