// What a page loads for <chat-executor>, from the packed packages: by its script tag, and by `import 'chat-executor/element'` with Vite and
// with esbuild. Needs no network.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite, parseSync } from 'vite';
import { runCommand } from './run-program.js';
import { listWorkspaces, readManifest, root } from './workspaces.js';

/** The package that a page installs, and those of this repository that it depends on. */
const PACKED = ['chat-executor', '@chat-executor/executor', '@chat-executor/protocol'];

/**
 * Packs the package that a page installs, and those of this repository that it depends on.
 * @param {string} folder absolute path
 * @returns {Promise<string[]>} the tarballs, absolute paths
 */
export async function packForPage(folder) {
  const workspaces = PACKED.flatMap((name) => ['--workspace', name]);
  await runCommand('npm', ['pack', '--loglevel=error', '--pack-destination', folder, ...workspaces]);
  return readdirSync(folder).flatMap((file) => (file.endsWith('.tgz') ? [path.join(folder, file)] : []));
}

/**
 * Installs the packed packages. The packages of others come from this repository's node_modules, but only those that a packed package.json
 * names.
 * @param {string} folder empty, absolute path
 * @returns {Promise<string>} the folder of the package `chat-executor`
 */
export async function installPacked(folder) {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@chat-executor'), { recursive: true });
  for (const tarball of await packForPage(folder)) {
    // Some versions of tar take a drive letter for a host.
    await runCommand('tar', ['-xzf', path.relative(root, tarball), '-C', path.relative(root, folder)]);
    const unpacked = path.join(folder, 'package');
    const { name, dependencies = {} } = readManifest(path.join(unpacked, 'package.json'));
    renameSync(unpacked, path.join(modules, name));
    for (const dependency of Object.keys(dependencies)) if (!PACKED.includes(dependency)) linkInstalled(name, dependency, modules);
  }
  return path.join(modules, 'chat-executor');
}

/**
 * @param {string} dependent one of {@link PACKED}
 * @param {string} name of a package
 * @param {string} modules folder
 */
function linkInstalled(dependent, name, modules) {
  const folder = listWorkspaces().find(({ manifest }) => manifest.name === dependent)?.folder ?? '';
  const { paths } = createRequire(path.join(root, folder, 'package.json')).resolve;
  const found = (paths(name) ?? []).map((each) => path.join(each, name)).find((each) => readdirOrNone(each).includes('package.json'));
  if (found === undefined) throw new Error(`${name}, which ${dependent} needs, is not installed. Run \`npm ci\`.`);
  rmSync(path.join(modules, name), { force: true });
  symlinkSync(found, path.join(modules, name), 'junction');
}

/** @param {string} folder */
function readdirOrNone(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Bundles a page that imports the element, as Vite and esbuild do it for production.
 * @param {string} folder in which the packages are installed
 * @returns {Promise<Record<'Vite' | 'esbuild', string>>} the entry files
 */
export async function bundlePage(folder) {
  const page = path.join(folder, 'page.js');
  writeFileSync(page, "import 'chat-executor/element';\n");
  const [vite, esbuild] = [path.join(folder, 'vite'), path.join(folder, 'esbuild')];
  await buildWithVite({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: vite, rolldownOptions: { input: page, output: { entryFileNames: 'page.js' } } },
  });
  await buildWithEsbuild({
    absWorkingDir: folder,
    entryPoints: [page],
    outdir: esbuild,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  return { Vite: path.join(vite, 'page.js'), esbuild: path.join(esbuild, 'page.js') };
}

/**
 * Lists modules and everything they import statically, in the order in which they are found. Each file is listed once.
 * @param {readonly string[]} entries absolute paths
 * @returns {string[]} absolute paths
 */
export function listImported(entries) {
  const files = [...entries];
  for (const file of files) {
    const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`Could not parse ${file}: ${errors[0]?.message}`);
    const requested = [
      ...module.staticImports.map((each) => each.moduleRequest.value),
      ...module.staticExports.flatMap((each) => each.entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
    ];
    for (const request of requested) {
      if (!request.startsWith('.')) throw new Error(`${file} imports "${request}", which a page without an import map cannot load.`);
      const imported = path.resolve(path.dirname(file), request);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/**
 * Lists what a page loads until it is connected, with a token and without a provider: its entry, and the chunk of Socket.IO, which
 * every build names after its first file.
 * @param {string} entry absolute path
 * @returns {string[]} absolute paths
 */
export function listConnected(entry) {
  const folder = path.dirname(entry);
  const chunks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(.*[\\/])?create-socket-[^\\/]*\.js$/.test(file),
  );
  if (chunks.length !== 1) throw new Error(`${folder} has ${chunks.length} chunks named "create-socket", not one.`);
  return listImported([entry, ...chunks.map((file) => path.join(folder, file))]);
}

/**
 * @param {readonly string[]} files
 * @returns {number} bytes, with each file gzipped separately at level 9
 */
export function measure(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
