import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { VERSION } from '../version.ts';
import { loadFunction } from './load-function.ts';

const REPOSITORY = 'https://code.example.com/ada/chat-executor';
const CODE = '"""\ntitle: chat-executor\n"""\n';
const SUM = createHash('sha256').update(CODE).digest('hex');

/** A `fetch` that knows the assets of one release, by name. */
function release(assets: Readonly<Record<string, string>>): typeof fetch {
  return async (input) => {
    const name = String(input).replace(`${REPOSITORY}/releases/download/v${VERSION}/`, '');
    return new Response(assets[name] ?? 'Not Found', { status: assets[name] === undefined ? 404 : 200 });
  };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof InputError ? `${error.message} ${error.cure}` : String(error);
}

test('downloads the function of the own version, and verifies its checksum', async () => {
  const fetch = release({ 'chat_executor.py': CODE, 'chat_executor.py.sha256': `${SUM}  chat_executor.py\n` });
  expect(await loadFunction(undefined, fetch, REPOSITORY)).toBe(CODE);
});

test.each([
  ['another checksum', { 'chat_executor.py': `${CODE}#`, 'chat_executor.py.sha256': SUM }, 'is wrong'],
  ['no checksum', { 'chat_executor.py': CODE }, '(HTTP 404)'],
  ['no release', {}, 'use --file'],
])('refuses a release with %s', async (_name, assets, words) => {
  expect(await problemOf(loadFunction(undefined, release(assets), REPOSITORY))).toContain(words);
});

test('says what to do without a repository, and without the file', async () => {
  expect(await problemOf(loadFunction(undefined, release({})))).toContain('npm run build');
  expect(await problemOf(loadFunction('no-such-file.py', release({})))).toContain('Check --file');
});
