// `npm run programs`: builds the executor program as single files that need no Node, for Linux, macOS and Windows, into dist/programs, with
// checksums, SBOMs and notices. `npm run programs -- linux-x64` builds only that one.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseNotices } from './notices.js';
import { bundleProgram, describeLicense } from './programs/bundle-program.js';
import { checkProgram } from './programs/check-program.js';
import { fetchPackage } from './programs/fetch-package.js';
import { NODE_VERSION, TARGETS } from './programs/targets.js';
import { runCommand, runMain } from './run-program.js';
import { readManifest, root } from './workspaces.js';
import { createSbom, listBundledParts, referenceOf } from './write-sboms.js';

/** @typedef {import('./programs/targets.js').Target} Target */

/** The entries of the lock file. */
const { packages } = /** @type {{ packages: import('./write-sboms.js').Packages }} */ (
  JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
);

/**
 * @param {Target} target
 * @returns {Promise<{ folder: string, program: string }>} its Node
 */
async function fetchNode({ node, integrity, format }) {
  const folder = await fetchPackage(node, NODE_VERSION, integrity);
  return { folder, program: path.join(folder, 'bin', format === 'pe' ? 'node.exe' : 'node') };
}

/**
 * @param {Target} target
 * @returns {Promise<{ folder: string, library: string }>} the native library of the keyring
 */
async function fetchKeyring({ keyring }) {
  const name = `@napi-rs/keyring-${keyring}`;
  const { version, integrity } = packages[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined) throw new Error(`package-lock.json has no ${name}.`);
  const folder = await fetchPackage(name, version, integrity);
  return { folder, library: path.join(folder, `keyring.${keyring}.node`) };
}

/**
 * Builds and checks one program.
 * @param {Target} target
 * @param {{ builder: string, bundle: string, work: string, output: string }} paths `builder` is a Node that runs here
 * @returns {Promise<void>}
 * @throws {Error} if the program is not as it should be
 */
async function buildProgram(target, { builder, bundle, work, output }) {
  const [node, keyring] = [await fetchNode(target), await fetchKeyring(target)];
  const config = path.join(work, `${target.name}.json`);
  const main = { main: bundle, mainFormat: 'module', executable: node.program, output, assets: { 'keyring.node': keyring.library } };
  writeFileSync(config, JSON.stringify({ ...main, disableExperimentalSEAWarning: true, useCodeCache: false, execArgvExtension: 'none' }));
  await runCommand(builder, ['--build-sea', config]);
  const program = readFileSync(output);
  const problems = checkProgram(program, target, [readFileSync(bundle), readFileSync(keyring.library)]);
  if (problems.length > 0) throw new Error(`${output}: ${problems.join(' ')}`);
}

/**
 * Writes the SBOM of one program.
 * @param {Target} target
 * @param {string} notices what the bundle contains
 * @param {string} file
 */
function writeSbom({ name, node, integrity, keyring }, notices, file) {
  const native = packages[`node_modules/@napi-rs/keyring-${keyring}`];
  const parts = [
    ...listBundledParts(packages, parseNotices(notices)),
    { name: node, version: NODE_VERSION, license: 'MIT', integrity, dependsOn: [] },
    { ...native, name: `@napi-rs/keyring-${keyring}`, dependsOn: [] },
  ];
  const subject = {
    name: `chat-executor-${name}`,
    version: readManifest('executor-cli/package.json').version ?? '',
    type: /** @type {const} */ ('application'),
  };
  writeFileSync(file, `${JSON.stringify(createSbom(subject, parts, parts.map(referenceOf)), null, 2)}\n`);
}

/**
 * @param {string[]} args names of systems; all if there are none
 * @returns {readonly Target[]}
 * @throws {Error} with the known names, if one is unknown
 */
function chooseTargets(args) {
  const unknown = args.find((arg) => !TARGETS.some(({ name }) => name === arg));
  if (unknown !== undefined) throw new Error(`Unknown system "${unknown}". Known: ${TARGETS.map(({ name }) => name).join(', ')}.`);
  return args.length === 0 ? TARGETS : TARGETS.filter(({ name }) => args.includes(name));
}

await runMain(async () => {
  const targets = chooseTargets(process.argv.slice(2));
  const host = TARGETS.find((target) => target.host === `${process.platform}-${process.arch}`);
  if (host === undefined) throw new Error(`The programs can be built on ${TARGETS.map((target) => target.host).join(', ')}.`);
  const builder = (await fetchNode(host)).program;
  const folder = path.join(root, 'dist', 'programs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'chat-executor-programs-'));
  try {
    const { code, packages: bundled } = await bundleProgram(work);
    const bundle = path.join(work, 'program.mjs');
    writeFileSync(bundle, code);
    const notices = bundled.map(describeLicense).join('\n');
    const sums = [];
    for (const target of targets) {
      const file = `chat-executor-${target.name}`;
      const output = path.join(folder, file);
      await buildProgram(target, { builder, bundle, work, output });
      writeSbom(target, notices, path.join(folder, `${file}.cdx.json`));
      const program = readFileSync(output);
      sums.push(`${createHash('sha256').update(program).digest('hex')}  ${file}\n`);
      process.stdout.write(`${file}: ${(program.length / 1024 / 1024).toFixed(0)} MiB\n`);
    }
    writeFileSync(path.join(folder, 'chat-executor-programs.sha256'), sums.join(''));
    const [node, keyring] = [await fetchNode(host), await fetchKeyring(host)];
    const native = [describeLicense(node.folder), describeLicense(keyring.folder)];
    writeFileSync(
      path.join(folder, 'chat-executor-programs.THIRD-PARTY-NOTICES.md'),
      ['# Third-party notices\n', notices, ...native].join('\n'),
    );
    process.stdout.write(`Wrote them to ${path.relative(root, folder)}.\n`);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
