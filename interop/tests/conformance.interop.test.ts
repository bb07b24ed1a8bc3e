import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCommand } from '../../scripts/run-program.js';
import { addUser } from '../servers/add-user.ts';
import { type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';

const PROGRAM = fileURLToPath(new URL('../../conformance/src/bin.ts', import.meta.url));

/** The known failures of a release. The run also fails if one of them no longer occurs. */
const baselineOf = (version: string) => fileURLToPath(new URL(`../../conformance/baselines/open-webui-${version}.json`, import.meta.url));

describe.each(inject('versions').filter((version) => existsSync(baselineOf(version))))('Open WebUI %s as a backend', (version) => {
  let backend: OpenWebUi;

  beforeAll(async () => {
    backend = await startOpenWebUi({ version });
    const { token } = await backend.signUp('root');
    for (const name of ['ada', 'bob']) await addUser(backend, token, name);
  });
  afterAll(() => backend?.stop());

  test('fails exactly the checks of the compat profile that its baseline lists', { timeout: 240_000 }, async () => {
    const signIn = (name: string, prefix: string) => [
      `--${prefix}email`,
      `${name}@example.com`,
      `--${prefix}password`,
      `password-of-${name}`,
    ];
    const output = await runCommand(process.execPath, [
      ...['--conditions=chat-executor-source', PROGRAM, 'backend', '--url', backend.url],
      ...signIn('ada', ''),
      ...signIn('bob', 'other-'),
      ...['--baseline', baselineOf(version), '--name', `Open WebUI ${version}`],
    ]);
    expect(output).toMatch(/\d+ pass/);
  });
});
