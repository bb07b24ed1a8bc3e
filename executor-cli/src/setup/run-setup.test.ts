import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalServer, PROVIDER_PRESETS } from '@chat-executor/executor/providers';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { ScriptedBackend } from '@chat-executor/testing/scripted-backend';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import type { Keyring } from '../keyring/keyring.ts';
import { createNetwork } from '../network/network.ts';
import { CancelledError, type Prompts } from '../prompts/prompts.ts';
import { runSetup } from './run-setup.ts';

const KEY = 'sk-canary-4f1d7a93';
const TOKEN = "token-canary-it's";

let provider: ModelServer;
let backend: ScriptedBackend;
let folder: string;
let configFile: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-setup-'));
  configFile = path.join(folder, 'config', 'config.json');
  backend = await ScriptedBackend.start();
  provider = await startModelServer({
    key: KEY,
    answer: (response) => {
      const message = { role: 'assistant', content: 'Yes, it works.' };
      const completion = { id: 'a', object: 'chat.completion', created: 1, model: 'words' };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...completion, choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    },
  });
});
afterEach(async () => {
  await backend.stop();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

/** The answer to each question that contains a text; a function gets the choices or the initial answer. `cancel` is Ctrl-C. */
type Script = Record<string, unknown>;

/** Prompts that answer by a script. Records everything that is shown. A question that is not in the script gets its initial answer. */
function scriptedPrompts(script: Script): Prompts & { shown: string } {
  const answer = async <Answer>(message: string, initial: Answer): Promise<Answer> => {
    prompts.shown += `? ${message}\n`;
    const [, found] = Object.entries(script).find(([part]) => message.includes(part)) ?? [];
    if (found === 'cancel') throw new CancelledError();
    return (found as Answer | undefined) ?? initial;
  };
  const prompts = {
    shown: '',
    text: (message: string, { initial = '' } = {}) => answer(message, initial),
    secret: (message: string) => answer(message, ''),
    confirm: (message: string, initial = true) => answer(message, initial),
    select: (message: string, choices: readonly { value: string }[], initial = choices[0]?.value ?? '') => answer(message, initial),
    multiselect: (message: string, _: unknown, initial: readonly string[]) => answer(message, initial),
    say: (text: string) => {
      prompts.shown += `${text}\n`;
    },
    show: (text: string) => prompts.say(text),
  };
  return prompts as Prompts & { shown: string };
}

class MemoryKeyring implements Keyring {
  readonly keys = new Map<string, string>();
  get = async (name: string) => this.keys.get(name);
  set = async (name: string, key: string) => void this.keys.set(name, key);
  remove = async (name: string) => this.keys.delete(name);
  list = async () => [...this.keys.keys()];
}

function findServer(status: LocalServer['status']): LocalServer {
  const preset = PROVIDER_PRESETS.find(({ id }) => id === 'lm-studio') as LocalServer['preset'];
  return { preset, baseUrl: provider.baseUrl, status, models: [] };
}

const SIGN_IN: Script = {
  'URL of the backend': 'set in each test',
  'How do you sign in': 'token',
  'Token or API key': TOKEN,
  'Key of': KEY,
};

function setUp(script: Script, keyring: Keyring = new MemoryKeyring(), status: LocalServer['status'] = 'closed') {
  const prompts = scriptedPrompts({ ...SIGN_IN, 'URL of the backend': backend.url, ...script });
  const find = async () => [findServer(status)];
  const tools = { prompts, keyring, find, network: createNetwork({}), environment: { CHAT_TOKEN: 'of-something-else' } };
  return { prompts, keyring, ended: runSetup({ configFile, ...tools }) };
}

const readConfig = () => JSON.parse(readFileSync(configFile, 'utf8')) as Record<string, unknown>;

test('saves the settings, with the key in the keyring and the token in a private file, and asks the model', async () => {
  const keyring = new MemoryKeyring();
  const { prompts, ended } = setUp({ 'Which models do you': ['found 0'], 'Name of this executor': 'my laptop' }, keyring);
  expect(await ended).toBe(0);
  expect(prompts.shown).toContain('Yes, it works.');
  expect(prompts.shown).not.toMatch(/canary/);
  expect(readConfig()).toEqual({
    backend: backend.url,
    name: 'my laptop',
    // The process has a variable CHAT_TOKEN, which would come first.
    tokenEnv: 'CHAT_TOKEN_2',
    providers: [{ id: 'lm-studio', kind: 'openai-compatible', name: 'LM Studio', baseUrl: provider.baseUrl, keyKeyring: 'lm-studio' }],
  });
  expect([...keyring.keys]).toEqual([['lm-studio', KEY]]);
  const secrets = path.join(path.dirname(configFile), 'environment');
  expect(readFileSync(secrets, 'utf8')).toBe(`CHAT_TOKEN_2="${TOKEN}"\n`);
  if (process.platform !== 'win32') expect(statSync(secrets).mode & 0o777).toBe(0o600);
});

test('puts the key into the private file if there is no keyring', async () => {
  const keyring = new MemoryKeyring();
  keyring.list = () => Promise.reject(new InputError('The system keyring cannot be used.', 'Install one.'));
  const { ended } = setUp({ 'Which models do you': ['found 0'] }, keyring);
  expect(await ended).toBe(0);
  expect(readFileSync(path.join(path.dirname(configFile), 'environment'), 'utf8')).toContain(`LM_STUDIO_API_KEY='${KEY}'`);
});

test('edits existing settings, and keeps what it does not ask about', async () => {
  const keyring = new MemoryKeyring();
  await setUp({ 'Which models do you': ['found 0'] }, keyring).ended;
  const before = readConfig();
  const budgets = [{ provider: 'lm-studio', tokens: 500 }];
  writeFileSync(configFile, JSON.stringify({ ...before, budgets, drainSeconds: 7 }));
  const { ended } = setUp({ 'Name of this executor': 'renamed' }, keyring);
  expect(await ended).toBe(0);
  expect(readConfig()).toEqual({ ...before, budgets, drainSeconds: 7, name: 'renamed' });
});

test.each(['Token or API key', 'Which models do you', 'Key of', 'Name of this executor', 'Save these settings'])(
  'changes nothing if it is cancelled at "%s"',
  async (question) => {
    const { keyring, ended } = setUp({ 'Which models do you': ['found 0'], [question]: 'cancel' });
    await expect(ended).rejects.toThrow(CancelledError);
    expect(existsSync(path.dirname(configFile))).toBe(false);
    expect(await keyring.list()).toEqual([]);
  },
);

test('says why a sign-in does not work, and asks what to do', async () => {
  backend.script.join = 'nothing';
  const { prompts, ended } = setUp({ 'What next?': 'continue', 'Which models do you': ['found 0'] });
  expect(await ended).toBe(0);
  expect(prompts.shown).toContain('FAIL');
});

test('saves the settings and ends with code 1 if the model does not answer', async () => {
  provider.answer = (response) => void response.writeHead(401).end(JSON.stringify({ error: { message: `bad key ${KEY}` } }));
  const { prompts, ended } = setUp({ 'Which models do you': ['found 0'] });
  expect(await ended).toBe(1);
  expect(prompts.shown).toContain('no model answered');
  expect(prompts.shown).not.toContain(KEY);
  expect(existsSync(configFile)).toBe(true);
});

test('replaces its own sign-in, but no variable that something else uses', async () => {
  mkdirSync(path.dirname(configFile));
  const providers = [{ id: 'work', kind: 'openai-compatible', baseUrl: 'http://127.0.0.1:9', keyEnv: 'LM_STUDIO_API_KEY' }];
  writeFileSync(configFile, JSON.stringify({ backend: backend.url, tokenEnv: 'CHAT_TOKEN_2', providers }));
  const secrets = path.join(path.dirname(configFile), 'environment');
  writeFileSync(secrets, "CHAT_TOKEN_2='old'\nLM_STUDIO_API_KEY_2='of another'\n", { mode: 0o600 });
  const keyring = new MemoryKeyring();
  keyring.list = () => Promise.reject(new InputError('The system keyring cannot be used.', 'Install one.'));
  const script = { 'Keep the current sign-in': false, 'Which models do you': ['current 0', 'found 0'], 'Save these settings': true };
  await setUp(script, keyring).ended;
  const lines = ["LM_STUDIO_API_KEY_2='of another'", `CHAT_TOKEN_2="${TOKEN}"`, `LM_STUDIO_API_KEY_3='${KEY}'`];
  expect(readFileSync(secrets, 'utf8')).toBe(`${lines.join('\n')}\n`);
});

test.skipIf(process.platform === 'win32')('keeps a symbolic link and the permissions of the config file', async () => {
  mkdirSync(path.dirname(configFile));
  const real = path.join(folder, 'real.json');
  writeFileSync(real, '{}');
  chmodSync(real, 0o644);
  symlinkSync(real, configFile);
  expect(await setUp({ 'Which models do you': ['found 0'] }).ended).toBe(0);
  expect(lstatSync(configFile).isSymbolicLink()).toBe(true);
  expect(statSync(real).mode & 0o777).toBe(0o644);
  expect(JSON.parse(readFileSync(real, 'utf8'))).toMatchObject({ backend: backend.url });
});

test('explains a file that cannot be written', async () => {
  writeFileSync(path.dirname(configFile), 'not a folder');
  await expect(setUp({ 'Which models do you': ['found 0'] }).ended).rejects.toThrow(/^Cannot write the file .*\(E\w+\)/);
});
