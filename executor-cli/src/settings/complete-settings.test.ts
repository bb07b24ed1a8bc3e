import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { completeSettings } from './complete-settings.ts';
import type { RawSettings } from './raw-settings.ts';

const ENVIRONMENT = { TOKEN: 'token-1', KEY: ' key-1\n', EMAIL: 'a@example.com', PASSWORD: 'pw', EMPTY: ' ' };
const GIVEN: RawSettings = { backend: 'https://chat.example.com', tokenEnv: 'TOKEN', providers: [{ kind: 'ollama' }] };

function errorOf(given: RawSettings, file: RawSettings = {}): string {
  try {
    completeSettings(given, file, ENVIRONMENT);
  } catch (thrown) {
    if (thrown instanceof InputError) return `${thrown.message} ${thrown.cure}`;
  }
  throw new Error('The settings were accepted.');
}

test('completes a backend, a token and a provider with defaults', () => {
  expect(completeSettings(GIVEN, {}, ENVIRONMENT)).toEqual({
    backend: 'https://chat.example.com',
    credentials: { kind: 'token', token: 'token-1', tokenEnv: 'TOKEN' },
    providers: [{ id: 'ollama', kind: 'ollama', name: 'Ollama', baseUrl: 'http://localhost:11434' }],
    fetchImages: false,
    limits: {},
    logFormat: 'text',
    drainMs: 30_000,
    refreshMs: 300_000,
    control: { budgets: [], prices: [] },
  });
});

test('assigns the key and the models to their provider, without duplicates', () => {
  const provider = { kind: 'openai-compatible', baseUrl: 'http://localhost:1234/v1', keyEnv: 'KEY', models: ['a', 'b', 'a'] };
  expect(completeSettings({ ...GIVEN, providers: [provider] }, {}, ENVIRONMENT).providers).toEqual([
    {
      id: 'openai-compatible',
      kind: 'openai-compatible',
      name: 'localhost:1234',
      baseUrl: 'http://localhost:1234/v1',
      apiKey: 'key-1',
      models: ['a', 'b'],
    },
  ]);
});

test('reads the headers of a provider from the environment and the keyring, and keeps its other settings', () => {
  const rest = { extraBody: { top_k: 40, seed: null }, offersNonChat: true, prefix: 'p/', aliases: [{ model: 'm', id: 'smart' }] };
  const provider = { kind: 'ollama', headers: { 'X-Gate': { env: 'KEY' }, 'X-Id': { keyring: 'mine' } }, ...rest };
  const [completed] = completeSettings({ ...GIVEN, providers: [provider] }, {}, ENVIRONMENT, new Map([['mine', 'key-2']])).providers;
  expect(completed).toMatchObject({ headers: { 'X-Gate': 'key-1', 'X-Id': 'key-2' }, ...rest });
});

test('reads a package of the AI SDK, and the secrets in its options from the environment and the keyring', () => {
  const options = {
    region: 'eu',
    secretAccessKey: { env: 'KEY' },
    auth: { credentials: { private_key: { keyring: 'mine' } }, keyFilename: '/a' },
  };
  const rest = { factory: 'createB', providerOptions: { bedrock: { reasoningConfig: { type: 'enabled' } } } };
  const provider = { kind: 'ai-sdk', package: '@ai-sdk/amazon-bedrock', models: ['a', 'a'], options, ...rest };
  const keys = new Map([['mine', 'key-2']]);
  expect(completeSettings({ ...GIVEN, providers: [provider] }, {}, ENVIRONMENT, keys).providers).toEqual([
    {
      id: 'ai-sdk',
      kind: 'ai-sdk',
      name: '@ai-sdk/amazon-bedrock',
      baseUrl: '',
      aiSdk: {
        package: '@ai-sdk/amazon-bedrock',
        models: ['a'],
        options: { region: 'eu', secretAccessKey: 'key-1', auth: { credentials: { private_key: 'key-2' }, keyFilename: '/a' } },
        ...rest,
      },
    },
  ]);
});

test('accepts only another provider of the file as fallback', () => {
  const local = { id: 'local', kind: 'ollama' };
  const withFallback = (provider: string) => ({ ...GIVEN, providers: [local, { kind: 'gemini', fallbacks: [{ provider, model: 'm' }] }] });
  const [, gemini] = completeSettings(withFallback('local'), {}, ENVIRONMENT).providers;
  expect(gemini?.fallbacks).toEqual([{ providerId: 'local', model: 'm' }]);
  expect(errorOf(withFallback('gemini'))).toContain('the provider itself');
  expect(errorOf(withFallback('gone'))).toContain('not a provider in this file');
});

test('reads a key from the keyring by its name, and rejects a second source', () => {
  const provider = { kind: 'openai-compatible', baseUrl: 'http://localhost:1234/v1', keyKeyring: 'mine' };
  const keys = new Map([['mine', 'key-2']]);
  expect(completeSettings({ ...GIVEN, providers: [provider] }, {}, ENVIRONMENT, keys).providers[0]?.apiKey).toBe('key-2');
  expect(errorOf({ ...GIVEN, providers: [{ ...provider, keyEnv: 'KEY' }] })).toContain('Two sources are set for the key');
});

test('options override the file, and a sign-in option replaces the sign-in method of the file', () => {
  const file: RawSettings = { ...GIVEN, name: 'from the file', drainSeconds: 5, logFormat: 'json' };
  const options: RawSettings = { backend: undefined, name: 'from the options', emailEnv: 'EMAIL', passwordEnv: 'PASSWORD' };
  expect(completeSettings(options, file, ENVIRONMENT)).toMatchObject({
    backend: 'https://chat.example.com',
    name: 'from the options',
    drainMs: 5000,
    logFormat: 'json',
    credentials: { kind: 'password', user: 'a@example.com', password: 'pw' },
  });
});

test('reads an LDAP account', () => {
  const given: RawSettings = { ...GIVEN, tokenEnv: undefined, ldapUserEnv: 'EMAIL', passwordEnv: 'PASSWORD' };
  expect(completeSettings(given, {}, ENVIRONMENT).credentials).toMatchObject({ kind: 'ldap', user: 'a@example.com', password: 'pw' });
  expect(errorOf({ ...given, emailEnv: 'EMAIL' })).toContain('Two sign-in methods');
  expect(errorOf({ ...given, passwordEnv: undefined })).toContain('--ldap-user-env and --password-env');
});

test.each<[RawSettings, string]>([
  [{ ...GIVEN, backend: undefined }, 'The backend URL is missing'],
  [{ ...GIVEN, backend: 'chat.example.com' }, 'must start with http:// or https://'],
  [{ ...GIVEN, backend: 'https://u:p-canary@chat.example.com' }, 'user name or password'],
  [{ ...GIVEN, backend: 'https://chat.example.com/c/1' }, 'Use https://chat.example.com.'],
  [{ ...GIVEN, socketPath: 'ws' }, 'must start with a slash'],
  [{ ...GIVEN, name: ' ' }, 'name is empty'],
  [{ ...GIVEN, tokenEnv: undefined }, 'No sign-in method is set'],
  [{ ...GIVEN, tokenEnv: 'ABSENT' }, 'ABSENT (from --token-env) is not set'],
  [{ ...GIVEN, tokenEnv: 'EMPTY' }, 'EMPTY (from --token-env) is empty'],
  [{ ...GIVEN, tokenEnv: 'constructor' }, 'takes the name of an environment variable'],
  [{ ...GIVEN, emailEnv: 'EMAIL' }, 'Two sign-in methods'],
  [{ ...GIVEN, tokenEnv: undefined, emailEnv: 'EMAIL' }, 'both --email-env and --password-env'],
  [{ ...GIVEN, providers: undefined }, 'No provider is set'],
  [{ ...GIVEN, providers: [{ kind: 'telepathy' }] }, 'Use one of: openai-compatible, openai-responses, anthropic, gemini, ollama, ai-sdk.'],
  [{ ...GIVEN, providers: [{ kind: 'built-in' }] }, 'runs only in a web page'],
  [{ ...GIVEN, providers: [{ kind: 'openai-compatible' }] }, 'needs a base URL'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', baseUrl: 'localhost:11434' }] }, 'The provider URL must start'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', models: [''] }] }, 'A model ID is empty'],
  [{ ...GIVEN, providers: [{ kind: 'ollama' }, { kind: 'ollama' }] }, 'Two providers have the id "ollama"'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { Host: { env: 'KEY' } } }] }, 'The custom header Host cannot be set'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { 'X canary': { env: 'KEY' } } }] }, 'The name of a custom header is invalid'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { X: { env: 'ABSENT' } } }] }, 'ABSENT (from --header-env) is not set'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { X: {} } }] }, 'needs one source'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { X: { env: 'KEY', keyring: 'k' } } }] }, 'needs one source'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', headers: { x: { env: 'KEY' }, X: { env: 'KEY' } } }] }, 'A custom header is set twice'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', extraBody: { model: 'x', stream: false } }] }, 'cannot set model, stream'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', prefix: ' ' }] }, 'The prefix is empty'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', models: ['m'] }] }, 'The package of the AI SDK is not set'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', package: '../canary', models: ['m'] }] }, 'not the name of an npm package'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', package: '@a/b' }] }, 'cannot list its models. Name them with --model'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', package: 'a', models: ['m'], extraBody: {} }] }, 'does not support "extraBody"'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', package: 'a', models: ['m'], options: { apiKey: 'canary' } }] }, '"apiKey" is a secret'],
  [{ ...GIVEN, providers: [{ kind: 'ai-sdk', package: 'a', models: ['m'], options: { a: { token: 'canary' } } }] }, '"token" is a secret'],
  [
    { ...GIVEN, providers: [{ kind: 'ai-sdk', package: 'a', models: ['m'], options: { a: { env: 'ABSENT' } } }] },
    'ABSENT (from "a") is not set',
  ],
  [{ ...GIVEN, providers: [{ kind: 'ollama', package: '@a/b' }] }, 'Only a provider of kind ai-sdk has a package'],
  [{ ...GIVEN, providers: [{ kind: 'ollama', aliases: [{ model: 'm', id: '' }] }] }, 'The id of an alias is empty'],
  [{ ...GIVEN, logFormat: 'xml' }, 'must be text or json'],
  [{ ...GIVEN, drainSeconds: -1 }, '--drain-seconds must be between'],
  [{ ...GIVEN, refreshSeconds: 0 }, '--refresh-seconds must be between'],
  [{ ...GIVEN, firstTokenSeconds: 0 }, '--first-token-seconds must be between'],
])('rejects %j and names the problem', (given, sentence) => {
  expect(errorOf(given)).toContain(sentence);
  expect(errorOf(given)).not.toContain('canary');
});

test('reads the time limits of the options and the file', () => {
  const file: RawSettings = { ...GIVEN, firstTokenSeconds: 300, callbackSeconds: 200, idleSeconds: 60 };
  const { limits } = completeSettings({ firstTokenSeconds: 900, totalSeconds: 3600 }, file, ENVIRONMENT);
  expect(limits).toEqual({ firstTokenMs: 900_000, callbackMs: 200_000, idleMs: 60_000, totalMs: 3_600_000 });
});

test('rejects providers in both the options and the file', () => {
  expect(errorOf(GIVEN, GIVEN)).toContain('both by --provider and in the config file');
});

test('does not repeat a secret that is given instead of its variable', () => {
  for (const given of [
    { ...GIVEN, tokenEnv: 'sk-canary-1' },
    { ...GIVEN, providers: [{ kind: 'ollama', keyEnv: 'canarykey1' }] },
  ]) {
    expect(errorOf(given)).toContain('not the secret itself');
    expect(errorOf(given)).not.toContain('canary');
  }
});
