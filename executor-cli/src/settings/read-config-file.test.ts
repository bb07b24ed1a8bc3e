import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { readConfigFile } from './read-config-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = path.join(folder, 'config.json');
  writeFileSync(file, text);
  return file;
}

function fault(file: string): string {
  try {
    readConfigFile(file);
  } catch (thrown) {
    if (thrown instanceof InputError) return `${thrown.message} ${thrown.cure}`;
  }
  throw new Error('this file was taken');
}

const FULL = {
  backend: 'https://chat.example.com',
  socketPath: '/ws/socket.io',
  name: 'my laptop',
  tokenEnv: 'CHAT_TOKEN',
  providers: [
    { id: 'local', kind: 'ollama', name: 'Ollama', baseUrl: 'http://localhost:11434' },
    { kind: 'openai-compatible', baseUrl: 'https://api.openai.com/v1', keyEnv: 'OPENAI_API_KEY', models: ['gpt-5'] },
  ],
  logFormat: 'json',
  drainSeconds: 10,
  refreshSeconds: 60,
};

test('a file gives every setting, also with the byte order mark that some editors write', () => {
  expect(readConfigFile(write(JSON.stringify(FULL)))).toEqual(FULL);
  expect(readConfigFile(write(`\uFEFF${JSON.stringify(FULL)}`))).toEqual(FULL);
});

test('names a missing file', () => {
  const file = path.join(folder, 'absent.json');
  expect(fault(file)).toContain(`Cannot read the config file ${file} (ENOENT)`);
});

test('a file that is not JSON is refused without quoting it', () => {
  const text = fault(write('{"backend": "https://chat.example.com", "providers": [{"keyEnv": sk-canary-1}]}'));
  expect(text).toContain('is not valid JSON');
  expect(text).not.toContain('canary');
  expect(fault(write('{\n"backend": "x"\n"name": "y"}'))).toContain('line 3 column 1');
});

test.each([
  [{ ...FULL, retries: 3 }, 'config.json: retries'],
  [{ ...FULL, providers: [{ kind: 'ollama', url: 'http://p' }] }, 'config.json: providers.0.url'],
  [{ ...FULL, drainSeconds: '10' }, '"drainSeconds" in the config file'],
  [{ ...FULL, providers: {} }, '"providers" in the config file'],
  ['all of it', 'has the wrong type: expected object'],
  [[FULL], 'config.json: 0'],
])('rejects %j and names the location of the error', (config, sentence) => {
  expect(fault(write(JSON.stringify(config)))).toContain(sentence);
});

test.each([{ token: 'sk-canary-1' }, { providers: [{ kind: 'ollama', apiKey: 'sk-canary-1' }] }, { password: 'sk-canary-1' }])(
  'a secret in the file is sent to the environment, and not repeated: %j',
  (config) => {
    const text = fault(write(JSON.stringify(config)));
    expect(text).toContain('environment variable');
    expect(text).not.toContain('canary');
    expect(fault(write(JSON.stringify({ providers: 'sk-canary-1' })))).not.toContain('canary');
  },
);
