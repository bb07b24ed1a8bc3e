import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { captureProgram } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { type Program, startProgram } from '../../tests/end-to-end/program.ts';
import { OLLAMA_MODEL } from '../servers/ollama.ts';
import { type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';

type Service = {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
};

const EXAMPLE = path.join(root, 'examples', 'compose', 'open-webui');
const ENV = { ADMIN_EMAIL: 'ada@example.com', ADMIN_PASSWORD: "it's $ecret #1", WEBUI_SECRET_KEY: 'a'.repeat(64) };

const { services } = parse(readFileSync(path.join(EXAMPLE, 'compose.yaml'), 'utf8'), { merge: true }) as {
  services: Readonly<Record<'open-webui' | 'function' | 'executor', Service>>;
};

describe('the processes of the Compose example, without containers', () => {
  let folder: string;
  let backend: OpenWebUi;
  let executor: Program | undefined;

  /** A text of the file, with the values of .env and the addresses of this computer. */
  const fill = (text: string) =>
    text
      .replaceAll(/\$\{(\w+)[^}]*\}/g, (_, name: keyof typeof ENV) => ENV[name])
      .replace('http://open-webui:8080', backend?.url)
      .replace('http://ollama:11434', inject('ollamaUrl') ?? '');
  const environmentOf = ({ environment }: Service) =>
    Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'compose-'));
    const version = services['open-webui'].image.split(':v')[1] ?? '';
    backend = await startOpenWebUi({ version, settings: environmentOf(services['open-webui']) });
    // The program as the image has it, in its PATH.
    const program = path.join(folder, 'chat-executor');
    const bin = path.join(root, 'executor-cli', 'src', 'bin.ts');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' --conditions=chat-executor-source '${bin}' "$@"\n`);
    chmodSync(program, 0o755);
  });
  afterAll(async () => {
    executor?.process.kill('SIGKILL');
    await executor?.ended;
    await backend?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('install the function twice, connect the executor, and answer a question', async () => {
    const file = path.join(root, 'open-webui-plugin', 'dist', 'chat_executor.py');
    const env = { ...environmentOf(services.function), FUNCTION_FILE: file, PATH: `${folder}:${process.env['PATH']}`, HOME: folder };
    for (const done of ['Installed', 'Updated']) {
      const { code, output } = await captureProgram(process.execPath, [path.join(EXAMPLE, 'install-function.mjs')], { env });
      expect(code, output).toBe(0);
      expect(output).toContain(`${done} chat_executor`);
    }
    const variables = { ...environmentOf(services.executor), CHAT_EXECUTOR_STATUS_DIR: folder };
    executor = startProgram([...services.executor.command.map(fill), '--log-format=json'], variables);
    await executor.line(({ event }) => event === 'ready');

    const post = async (address: string, token: string, body: object): Promise<Record<string, unknown>> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(`${backend.url}${address}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    const { token, role } = await post('/api/v1/auths/signin', '', { email: ENV.ADMIN_EMAIL, password: ENV.ADMIN_PASSWORD });
    expect(role).toBe('admin');
    const answer = await post('/api/chat/completions', String(token), {
      model: `chat_executor.${OLLAMA_MODEL}:latest`,
      messages: [{ role: 'user', content: 'The capital of France is' }],
      max_tokens: 5,
    });
    expect(answer).toMatchObject({ choices: [{ message: { content: expect.stringMatching(/\w/) } }] });
    executor.process.kill('SIGTERM');
    expect(await executor.ended).toBe(0);
  });
});
