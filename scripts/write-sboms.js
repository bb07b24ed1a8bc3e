// Writes an SBOM (CycloneDX) for each published package, for the bundles in it, and for the Open WebUI function. Reads the lock file, which
// names the exact versions, and the notices of the bundles. Runs without any dependency.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { readNotices } from './notices.js';
import { runMain } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

/**
 * An entry of the lock file.
 * @typedef {object} Locked
 * @property {string} [name]
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {Record<string, Locked>} Packages the entries of a lock file, by folder */

/**
 * What an SBOM describes: an npm package, or a file.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} version
 * @property {'library' | 'application'} type
 */

/**
 * A part of a subject, and what it depends on.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} [version]
 * @property {string} [license] SPDX identifier or expression
 * @property {string} [integrity] as in the lock file
 * @property {string[]} dependsOn references of other parts
 */

/**
 * @param {{ name: string, version?: string | undefined }} part
 * @returns {string} its reference: its package URL; its name, if it is no npm package
 */
export function referenceOf({ name, version }) {
  return version === undefined ? name : `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * @param {Packages} packages
 * @param {string} folder that needs a package
 * @param {string} name of the package
 * @returns {string | undefined} its folder, as Node finds it; undefined if it is not locked
 */
function resolveFolder(packages, folder, name) {
  for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
    const candidate = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    const entry = packages[candidate];
    if (entry) return entry.link ? entry.resolved : candidate;
    if (place === '') return undefined;
  }
}

/**
 * Lists everything that npm installs with a package, on any system.
 * @param {Packages} packages
 * @param {string} folder of the package
 * @returns {Map<string, Part>} by folder, the package itself first
 * @throws {Error} if a dependency is not locked
 */
export function listParts(packages, folder) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  const folders = [folder];
  for (const place of folders) {
    const { name, version = '', license, integrity, dependencies, optionalDependencies } = packages[place] ?? {};
    const needed = Object.keys({ ...dependencies, ...optionalDependencies }).map((each) => {
      const found = resolveFolder(packages, place, each);
      if (found === undefined) throw new Error(`${place} needs ${each}, which is not in package-lock.json. Run \`npm install\`.`);
      if (!folders.includes(found)) folders.push(found);
      return found;
    });
    const dependsOn = needed.map((each) => referenceOf({ name: nameOf(each, packages[each]), version: packages[each]?.version }));
    parts.set(place, {
      ...{ name: name ?? nameOf(place, packages[place]), version, dependsOn: [...new Set(dependsOn)] },
      ...(license && { license }),
      ...(integrity && { integrity }),
    });
  }
  return parts;
}

/**
 * @param {string} folder
 * @param {Locked | undefined} entry
 * @returns {string} the name of an installed package or a workspace
 */
function nameOf(folder, entry) {
  return entry?.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * Lists the parts of bundles.
 * @param {Packages} packages
 * @param {readonly import('./notices.js').Notice[]} notices
 * @returns {Part[]} each once
 */
export function listBundledParts(packages, notices) {
  const parts = notices.map(({ name, version, license }) => {
    const locked = Object.entries(packages).find(([folder, entry]) => {
      return folder.endsWith(`node_modules/${name}`) && (version === undefined || entry.version === version);
    })?.[1];
    return { name, version: version ?? locked?.version, license, integrity: locked?.integrity, dependsOn: [] };
  });
  return [...new Map(parts.map((part) => [referenceOf(part), /** @type {Part} */ (part)])).values()];
}

/**
 * Writes an SBOM in the format CycloneDX 1.6.
 * @param {Subject} subject
 * @param {readonly Part[]} parts without the subject
 * @param {readonly string[]} dependsOn references of what the subject itself needs
 * @returns {object}
 */
export function createSbom({ name, version, type }, parts, dependsOn) {
  const reference = type === 'library' ? referenceOf({ name, version }) : `${name}@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    metadata: {
      timestamp: new Date().toISOString(),
      component: {
        ...{ type, 'bom-ref': reference, name, version, licenses: [{ license: { id: 'MIT' } }] },
        ...(type === 'library' && { purl: reference }),
      },
    },
    components: parts.map(toComponent),
    dependencies: [{ ref: reference, dependsOn }, ...parts.map((part) => ({ ref: referenceOf(part), dependsOn: part.dependsOn }))],
  };
}

/**
 * @param {Part} part
 * @returns {object} the component of an SBOM
 */
function toComponent({ name, version, license, integrity }) {
  const reference = referenceOf({ name, version });
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    ...{ type: 'library', 'bom-ref': reference, name },
    ...(version !== undefined && { version, purl: reference }),
    ...(base64 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] }),
    ...(license && { licenses: [/[\s()]/.test(license) ? { expression: license } : { license: { id: license } }] }),
  };
}

/**
 * Creates all SBOMs of a release.
 * @returns {Record<string, object>} by file name
 */
export function createSboms() {
  /** @type {{ packages: Packages }} */
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  /** @type {Record<string, object>} */
  const sboms = {};
  let version = '';
  for (const { folder, manifest } of listWorkspaces()) {
    if (manifest.private) continue;
    version = manifest.version ?? '';
    const [own, ...parts] = listParts(packages, folder).values();
    const file = manifest.name.replace('@', '').replace('/', '-');
    sboms[`${file}.cdx.json`] = createSbom({ name: manifest.name, version, type: 'library' }, parts, own?.dependsOn ?? []);
    const bundled = listBundledParts(packages, readNotices(folder));
    if (bundled.length === 0) continue;
    const subject = { name: `${manifest.name} bundles`, version, type: /** @type {const} */ ('application') };
    sboms[`${file}-bundles.cdx.json`] = createSbom(subject, bundled, bundled.map(referenceOf));
  }
  // The function contains the element's bundle, but not wllama, whose files a page loads by URL.
  const element = listBundledParts(packages, readNotices('executor-web-component', 'dist/browser/THIRD-PARTY-NOTICES.md'));
  sboms['chat_executor.py.cdx.json'] = createSbom(
    { name: 'chat_executor.py', version, type: 'application' },
    element,
    element.map(referenceOf),
  );
  return sboms;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    if (readNotices('executor-web-component').length === 0)
      throw new Error('The bundles are not built. Run `npm run sbom`, which builds them.');
    const folder = path.join(root, 'dist', 'sbom');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, sbom] of Object.entries(createSboms())) writeFileSync(path.join(folder, file), `${JSON.stringify(sbom, null, 2)}\n`);
    process.stdout.write(`Wrote the SBOMs to ${path.relative(root, folder)}.\n`);
    return 0;
  });
}
