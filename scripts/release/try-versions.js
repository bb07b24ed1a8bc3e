// Gives a copy of the repository the next version, and checks that everything then names that version.
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { captureProgram, findNode, runCommand } from '../run-program.js';
import { NAMING_FILES, replaceVersion } from '../update-versions.js';
import { root } from '../workspaces.js';

/**
 * @param {string} folder a copy of the repository, or the repository
 * @returns {string[]} what names another version than the packages have
 */
export function listWrongVersions(folder) {
  /** @param {string} file */
  const readText = (file) => readFileSync(path.join(folder, file), 'utf8');
  /** @param {string} file */
  const readJson = (file) => JSON.parse(readText(file));
  const { version } = readJson('executor-cli/package.json');
  const { packages: locked } = readJson('package-lock.json');
  /** @type {import('../workspaces.js').Workspace[]} */
  const workspaces = Object.entries(locked)
    .filter(([, { link }]) => link)
    .map(([, { resolved }]) => ({ folder: resolved, manifest: readJson(`${resolved}/package.json`) }));
  const versions = new Map(workspaces.map(({ manifest }) => [manifest.name, manifest.version]));
  const problems = Object.entries(NAMING_FILES).flatMap(([file, place]) =>
    replaceVersion(readText(file), place, version) === readText(file) ? [] : [`${file} does not name version ${version}.`],
  );
  for (const { folder: own, manifest } of workspaces) {
    if (!manifest.private && manifest.version !== version) problems.push(`${own} has version ${manifest.version}, not ${version}.`);
    if (locked[own].version !== manifest.version) problems.push(`package-lock.json has version ${locked[own].version} of ${own}.`);
    for (const kind of /** @type {const} */ (['dependencies', 'devDependencies', 'peerDependencies'])) {
      const ranges = Object.entries(manifest[kind] ?? {}).filter(([name]) => versions.has(name));
      const wrong = ranges.filter(([name, range]) => range !== '*' && range !== versions.get(name));
      problems.push(...wrong.map(([name, range]) => `${own} needs ${name} ${range}, which has version ${versions.get(name)}.`));
      const differs = ranges.some(([name, range]) => locked[own][kind]?.[name] !== range);
      if (differs) problems.push(`package-lock.json differs from the ${kind} of ${own}.`);
    }
  }
  return problems;
}

/**
 * @param {string} folder does not exist yet
 * @returns {Promise<string>} the version that the copy got
 * @throws {Error} if something then names another version, or a changelog lacks it
 */
export async function tryVersions(folder) {
  const { code, output } = await captureProgram('git', ['ls-files', '-z']);
  if (code !== 0) throw new Error(`git ls-files failed:\n${output}`);
  for (const file of output.split('\0').filter((each) => each !== '' && existsSync(path.join(root, each)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file), { verbatimSymlinks: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, '.changeset', 'try.md'), "---\n'@chat-executor/protocol': minor\n---\n\nTried by the dry run.\n");
  await runCommand(findNode(), [path.join(folder, 'scripts', 'update-versions.js')]);
  const problems = listWrongVersions(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'protocol', 'package.json'), 'utf8'));
  const changelog = readFileSync(path.join(folder, 'protocol', 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## ${version}\n`) || !changelog.includes('Tried by the dry run.'))
    problems.push(`protocol/CHANGELOG.md does not contain the change under ${version}.`);
  if (problems.length > 0) throw new Error(`After the next version:\n${problems.join('\n')}`);
  return version;
}
