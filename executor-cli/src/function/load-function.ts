import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../input-error.ts';
import { REPOSITORY, VERSION } from '../version.ts';

/** Timeout of a download, in milliseconds. */
const DOWNLOAD_MS = 120_000;

const FILE = 'chat_executor.py';

/**
 * Returns the Python code of the function: of a file, otherwise of the release with the version of this program, whose checksum it
 * verifies.
 *
 * @param repository - address of the repository; undefined before it has one
 * @throws InputError if there is no such file or release, or the checksum differs
 */
export async function loadFunction(file: string | undefined, fetch: typeof globalThis.fetch, repository = REPOSITORY): Promise<string> {
  if (file !== undefined) return readFunction(path.resolve(file));
  if (repository === undefined) {
    throw new InputError(
      'This version of the program names no repository to download the function from.',
      `Add --file with the path of ${FILE}: it is part of each release, and \`npm run build\` writes it to open-webui-plugin/dist.`,
    );
  }
  const address = `${repository}/releases/download/v${VERSION}/${FILE}`;
  const [code, checksum] = [await download(address, fetch), await download(`${address}.sha256`, fetch)];
  if (checksum.slice(0, 64).toLowerCase() !== createHash('sha256').update(code).digest('hex')) {
    throw new InputError(`The checksum of ${address} is wrong.`, 'Download it again later, or use --file.');
  }
  return code;
}

function readFunction(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`Cannot read the file ${file}.`, 'Check --file.');
  }
}

async function download(address: string, send: typeof globalThis.fetch): Promise<string> {
  const cure = `Check the connection, or download ${FILE} yourself and use --file.`;
  try {
    const response = await send(address, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (response.ok) return await response.text();
    throw new InputError(`Could not download ${address} (HTTP ${response.status}).`, cure);
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown;
    throw new InputError(`Could not download ${address}.`, cure);
  }
}
