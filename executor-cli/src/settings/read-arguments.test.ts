import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { readArguments } from './read-arguments.ts';

function errorOf(...args: string[]): InputError {
  try {
    readArguments(args);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown;
  }
  throw new Error('The arguments were accepted.');
}

test('maps every option to its setting', () => {
  const args =
    '--backend http://b --socket-path /s --name n --token-env T --email-env E --ldap-user-env L --password-env P --provider ollama --base-url http://p --package @a/b ' +
    '--key-env K --header-env X-Gate=GATE --header-env X-Id=ID --extra-body {"top_k":40} --model a --model b --prefix p/ --non-chat --fetch-images --config c.json --log-format json --drain-seconds 5 --refresh-seconds 60 ' +
    '--first-token-seconds 900 --callback-seconds 300 --idle-seconds 400 --total-seconds 3600';
  expect(readArguments(args.split(' '))).toEqual({
    kind: 'run',
    configFile: 'c.json',
    given: {
      backend: 'http://b',
      socketPath: '/s',
      name: 'n',
      tokenEnv: 'T',
      emailEnv: 'E',
      ldapUserEnv: 'L',
      passwordEnv: 'P',
      fetchImages: true,
      logFormat: 'json',
      firstTokenSeconds: 900,
      callbackSeconds: 300,
      idleSeconds: 400,
      totalSeconds: 3600,
      drainSeconds: 5,
      refreshSeconds: 60,
      providers: [
        {
          kind: 'ollama',
          baseUrl: 'http://p',
          package: '@a/b',
          keyEnv: 'K',
          headers: { 'X-Gate': { env: 'GATE' }, 'X-Id': { env: 'ID' } },
          extraBody: { top_k: 40 },
          models: ['a', 'b'],
          prefix: 'p/',
          offersNonChat: true,
        },
      ],
    },
  });
});

test('--help and --version take precedence', () => {
  expect(readArguments(['--help', '--backend', 'x'])).toEqual({ kind: 'help' });
  expect(readArguments(['-h'])).toEqual({ kind: 'help' });
  expect(readArguments(['--version'])).toEqual({ kind: 'version' });
});

test('`status` accepts only --log-format', () => {
  expect(readArguments(['status'])).toEqual({ kind: 'status', logFormat: 'text' });
  expect(readArguments(['status', '--log-format', 'json'])).toEqual({ kind: 'status', logFormat: 'json' });
  expect(errorOf('status', '--backend', 'x').message).toContain('--backend');
  expect(errorOf('status', 'status').message).toContain('Unknown command or stray argument');
});

test.each<[args: readonly string[], sentence: string, ...command: string[]]>([
  [['--backnd', 'x'], 'Unknown option --backnd'],
  [['--backend'], '--backend needs a value'],
  [['--backend', '--name', 'x'], '--backend needs a value'],
  [['--drain-seconds', '-1'], '--drain-seconds needs a value'],
  [['-z'], 'Unknown option -z'],
  [['--help=1'], '--help takes no value'],
  [['start'], 'Unknown command or stray argument'],
  [['--log-format', 'xml'], 'must be text or json, not "xml"', 'status'],
  [['--drain-seconds', 'long'], '--drain-seconds must be a number of seconds, not "long"'],
  [['--first-token-seconds', '10m'], '--first-token-seconds must be a number'],
  [['--refresh-seconds=-1'], '--refresh-seconds must be a number'],
  [['--model', 'a'], '--model needs --provider'],
  [['--header-env', 'X=Y'], '--header-env needs --provider'],
  [['--non-chat'], '--non-chat needs --provider'],
  [['--provider', 'ollama', '--header-env', 'X: sk-canary'], '--header-env needs the name of a header and of an environment variable'],
  [['--provider', 'ollama', '--header-env', 'X=sk-canary'], '--header-env needs the name of a header and of an environment variable'],
  [['--provider', 'ollama', '--header-env', 'X=A', '--header-env', 'X=B'], '--header-env sets a header twice'],
  [['--provider', 'ollama', '--extra-body', '[1]'], '--extra-body must be a JSON object'],
  [['--provider', 'ollama', '--extra-body', '{a:1}'], '--extra-body must be a JSON object'],
  [['--header', 'X=sk-canary'], 'Secrets are not accepted on the command line'],
  [['--base-url', 'http://p'], '--base-url needs --provider'],
])('rejects %j, and names the option and the cure', (args, sentence, ...command) => {
  const { message, cure } = errorOf(...command, ...args);
  expect(message).toContain(sentence);
  expect(cure).toMatch(/\.$/);
});

test.each([
  [['--backnd', 'x'], 'Did you mean --backend? '],
  [['--Model', 'x'], 'Did you mean --model? '],
  [['statsu'], 'Did you mean status? '],
  [['-z'], 'See `chat-executor --help`.'],
  [['--frobnicate'], 'See `chat-executor --help`.'],
])('after %j, asks for what was probably meant', (args, cure) => {
  expect(errorOf(...args).cure.indexOf(cure)).toBe(0);
});

test('repeats no wrong value that may be a secret', () => {
  expect(errorOf('--idle-seconds', 'sk-canary-0123456789').message).toBe('--idle-seconds must be a number of seconds.');
});

test.each(['--token', '--api-key', '--key', '--password'])(
  'rejects %s, says where secrets go, and does not repeat the secret',
  (option) => {
    for (const args of [[option, 'sk-canary-1'], [`${option}=sk-canary-1`]]) {
      const { message, cure } = errorOf(...args);
      expect(cure).toContain('environment variable');
      expect(message + cure).not.toContain('canary');
    }
    expect(errorOf('sk-canary-1').message).not.toContain('canary');
  },
);

test('reads daily budgets and allowed models', () => {
  const args = ['--allow-model', 'a', '--allow-model', 'b', '--tokens-per-day', '1000', '--usd-per-day', '2.5'];
  expect(readArguments(args)).toMatchObject({ given: { allowedModels: ['a', 'b'], budgets: [{ tokens: 1000, usd: 2.5 }] } });
  expect(() => readArguments(['--usd-per-day', 'two'])).toThrow('--usd-per-day must be a number, not "two"');
});

test('`key` sets, lists and removes keys by name', () => {
  expect(readArguments(['key', 'set', 'openai'])).toEqual({ kind: 'key', action: 'set', name: 'openai' });
  expect(readArguments(['key', 'remove', 'openai'])).toEqual({ kind: 'key', action: 'remove', name: 'openai' });
  expect(readArguments(['key', 'list'])).toEqual({ kind: 'key', action: 'list' });
});

test.each([
  [['key', 'set', 'openai', 'sk-canary-9']],
  [['key', 'set', 'sk-proj-CANARY_9']],
  [['key', 'sk-canary-9']],
  [['key', 'list', 'sk-canary-9']],
  [['key', 'set', 'openai', '--name', 'sk-canary-9']],
])('rejects a key on the command line without repeating it: %j', (args) => {
  const { message, cure } = errorOf(...args);
  expect(`${message} ${cure}`).not.toMatch(/canary/i);
});

test('reads the commands setup, service and function', () => {
  expect(readArguments(['setup', '--config', 'c.json'])).toEqual({ kind: 'setup', configFile: 'c.json' });
  expect(readArguments(['service', 'install', '--yes'])).toEqual({ kind: 'service', action: 'install', yes: true, dryRun: false });
  expect(readArguments(['function', 'install', '--url', 'http://x', '--token-env', 'T', '--file', 'f.py'])).toEqual({
    ...{ kind: 'function', url: 'http://x', tokenEnv: 'T', file: 'f.py' },
  });
});

test.each([
  [['setup', '--backend', 'http://x'], '`setup` does not accept --backend.'],
  [['service', 'instal'], 'Did you mean install?'],
  [['service', 'status', '--yes'], '`service status` does not accept --yes.'],
  [['function', 'install'], '--url is missing.'],
  [['function', 'install', '--url', 'http://x', '--token', 'sk-canary', '--token-env', 'T'], 'Two tokens'],
  [['--yes'], '--yes works only with `service`.'],
  [['doctor', '--log-file', 'x'], '`doctor` does not accept --log-file.'],
  [['--token', 'sk-canary'], 'Secrets are not accepted'],
])('explains %j', (args, words) => {
  const { message, cure } = errorOf(...args);
  expect(`${message} ${cure}`).toContain(words);
  expect(`${message} ${cure}`).not.toContain('canary');
});
