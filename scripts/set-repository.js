// Copies the address of the repository from the root's package.json into every published package, before a release packs them: npm accepts
// provenance only for packages that name the repository they were built in. Only the root's setting is committed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runMain } from './run-program.js';
import { listWorkspaces, readManifest, root } from './workspaces.js';

/**
 * @param {unknown} repository the field of the root's package.json
 * @param {string} [workflow] `owner/name` of the repository that the release runs in; undefined outside of a workflow
 * @returns {string} its web address, without `.git`
 * @throws {Error} with the cure, if it is not set, not a web address, or not that of the workflow
 */
export function readRepository(repository, workflow) {
  const url = typeof repository === 'string' ? repository : /** @type {{ url?: unknown } | undefined} */ (repository)?.url;
  if (typeof url !== 'string') throw new Error('The root package.json has no "repository". Set it to the web address of the repository.');
  const address = url.replace(/^git\+/, '').replace(/(\.git)?\/?$/, '');
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address))
    throw new Error(`"repository" in the root package.json is not a web address such as https://HOST/OWNER/NAME: ${url}`);
  if (workflow !== undefined && !address.endsWith(`/${workflow}`))
    throw new Error(
      `"repository" in the root package.json is ${address}, but this release runs in ${workflow}. npm would refuse its provenance.`,
    );
  return address;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const address = readRepository(
      /** @type {{ repository?: unknown }} */ (readManifest('package.json')).repository,
      process.env['GITHUB_REPOSITORY'],
    );
    for (const { folder, manifest } of listWorkspaces()) {
      if (manifest.private) continue;
      const repository = { type: 'git', url: `git+${address}.git`, directory: folder };
      writeFileSync(path.join(root, folder, 'package.json'), `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
    }
    return 0;
  });
}
