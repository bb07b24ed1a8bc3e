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

function errorOf(file: string): string {
  try {
    readConfigFile(file);
  } catch (thrown) {
    if (thrown instanceof InputError) return `${thrown.message} ${thrown.cure}`;
  }
  throw new Error('The file was accepted.');
}

const FULL = {
  backend: 'https://chat.example.com',
  socketPath: '/ws/socket.io',
  name: 'my laptop',
  tokenEnv: 'CHAT_TOKEN',
  providers: [
    { id: 'local', kind: 'ollama', name: 'Ollama', baseUrl: 'http://localhost:11434' },
    { kind: 'openai-compatible', baseUrl: 'https://api.openai.com/v1', keyEnv: 'OPENAI_API_KEY', models: ['gpt-5'] },
    {
      kind: 'gemini',
      headers: { 'CF-Access-Client-Id': { env: 'CF_ID' }, 'CF-Access-Client-Secret': { keyring: 'cf' } },
      extraBody: { safetySettings: [], generationConfig: { topK: 3, seed: null } },
      offersNonChat: true,
      prefix: 'work/',
      aliases: [{ model: 'gemini-3-pro', id: 'smart', name: 'Smart' }],
    },
  ],
  fetchImages: true,
  logFormat: 'json',
  drainSeconds: 10,
  firstTokenSeconds: 900,
  callbackSeconds: 300,
  idleSeconds: 400,
  totalSeconds: 3600,
  refreshSeconds: 60,
};

test('reads every setting, with or without a byte order mark', () => {
  expect(readConfigFile(write(JSON.stringify(FULL)))).toEqual(FULL);
  expect(readConfigFile(write(`\uFEFF${JSON.stringify(FULL)}`))).toEqual(FULL);
});

test('rejects a missing file and names it', () => {
  const file = path.join(folder, 'absent.json');
  expect(errorOf(file)).toContain(`Cannot read the config file ${file} (ENOENT)`);
});

test('rejects a file that is not JSON without quoting it', () => {
  const text = errorOf(write('{"backend": "https://chat.example.com", "providers": [{"keyEnv": sk-canary-1}]}'));
  expect(text).toContain('is not valid JSON');
  expect(text).not.toContain('canary');
  expect(errorOf(write('{\n"backend": "x"\n"name": "y"}'))).toContain('line 3 column 1: comma expected');
  expect(errorOf(write('{\n"backend": tru,\n"name": "y"}'))).toContain('line 2 column 12: invalid symbol');
  expect(errorOf(write('{\n"backend": "x"'))).toContain('line 2 column 15: close brace expected');
  expect(errorOf(write('{\n// where\n"backend": "x"}'))).toContain('line 2 column 1: invalid comment token');
});

test.each([
  [{ ...FULL, retries: 3 }, 'config.json: retries'],
  [{ ...FULL, providers: [{ kind: 'ollama', url: 'http://p' }] }, 'config.json: providers.0.url'],
  [{ ...FULL, drainSeconds: '10' }, 'has the wrong type: expected number, not "10"'],
  [{ ...FULL, drainSecond: 10 }, 'Did you mean drainSeconds?'],
  [{ ...FULL, providers: [{ kind: 'ollama', baseurl: 'http://p' }] }, 'Did you mean baseUrl?'],
  [{ ...FULL, providers: {} }, '"providers" in the config file'],
  ['all of it', 'has the wrong type: expected object'],
  [[FULL], 'config.json: 0'],
])('rejects %j and names the location of the error', (config, sentence) => {
  expect(errorOf(write(JSON.stringify(config)))).toContain(sentence);
});

test.each([
  { token: 'sk-canary-1' },
  { providers: [{ kind: 'ollama', headers: { 'X-Gate': 'sk-canary-1' } }] },
  { providers: [{ kind: 'ollama', headers: { 'X-Gate': { value: 'sk-canary-1' } } }] },
  { providers: [{ kind: 'ollama', apiKey: 'sk-canary-1' }] },
  { password: 'sk-canary-1' },
])('rejects a secret in the file without repeating it, and says where it belongs: %j', (config) => {
  const text = errorOf(write(JSON.stringify(config)));
  expect(text).toContain('environment variable');
  expect(text).not.toContain('canary');
  expect(errorOf(write(JSON.stringify({ providers: 'sk-canary-1' })))).not.toContain('canary');
});
