import { readFileSync } from 'node:fs';

/** The fields of this package's package.json that the program reads. */
type Manifest = { readonly version: string; readonly repository?: string | { readonly url: string } };

/** Set by the build of the single-file programs, which contain no package.json. */
declare const EMBEDDED_MANIFEST: Manifest | undefined;

const manifest: Manifest =
  typeof EMBEDDED_MANIFEST === 'undefined'
    ? (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Manifest)
    : EMBEDDED_MANIFEST;

/** What `--version` prints. */
export const VERSION: string = manifest.version;

/** The web address of the repository, without a slash at its end; undefined before it has one. */
export const REPOSITORY: string | undefined = readRepository(manifest.repository);

function readRepository(given: Manifest['repository']): string | undefined {
  const url = typeof given === 'object' ? given.url : given;
  return url?.replace(/^git\+/, '').replace(/(\.git)?\/?$/, '');
}
