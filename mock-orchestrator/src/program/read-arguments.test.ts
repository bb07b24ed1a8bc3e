import { expect, test } from 'vitest';
import { readArguments, USAGE } from './read-arguments.ts';

test('listens on loopback port 3000 without users and opens the page by default', () => {
  expect(readArguments([], {})).toEqual({
    help: false,
    port: 3000,
    host: '127.0.0.1',
    users: [],
    allowOrigins: [],
    element: undefined,
    fallback: undefined,
    open: true,
    logLevel: 'warn',
    ackMs: undefined,
    redis: undefined,
    loopback: true,
    allowProxiedSignIn: false,
  });
});

test('reads every option', () => {
  const args =
    '--port 4000 --host 0.0.0.0 --user ada:token-of-ada --user ben:a:b:c --allow-origin https://a.example --allow-origin https://b.example';
  const more =
    '--element dist --no-open --log-level debug --ack-limit 2.5 --redis redis://127.0.0.1:6379 --node-url http://10.0.0.3:3000 --fallback-base-url https://api.example.com/v1 --fallback-key-env KEY --fallback-model x';
  expect(readArguments(`${args} ${more}`.split(' '), { KEY: 'the-key', PORT: '1' })).toEqual({
    help: false,
    port: 4000,
    host: '0.0.0.0',
    users: [
      { name: 'ada', token: 'token-of-ada' },
      { name: 'ben', token: 'a:b:c' },
    ],
    allowOrigins: ['https://a.example', 'https://b.example'],
    element: 'dist',
    fallback: { baseUrl: 'https://api.example.com/v1', key: 'the-key', model: 'x' },
    open: false,
    logLevel: 'debug',
    ackMs: 2500,
    redis: { url: 'redis://127.0.0.1:6379', nodeUrl: 'http://10.0.0.3:3000' },
    loopback: false,
    allowProxiedSignIn: false,
  });
});

test('uses the port from the environment unless the command line sets it', () => {
  expect(readArguments([], { PORT: '4321' }).port).toBe(4321);
});

test('recognizes loopback addresses', () => {
  for (const host of ['localhost', '127.0.0.2', '::1']) expect(readArguments(['--host', host], {}).loopback).toBe(true);
  for (const host of ['::', '192.168.0.7', 'chat.example.com']) expect(readArguments(['--host', host], {}).loopback).toBe(false);
});

test.each([
  [['--port', 'x'], '--port must be a number'],
  [['--port', '65536'], '--port must be a number'],
  [['--port', '1.5'], '--port must be a number'],
  [['--user', 'ada'], 'NAME:TOKEN'],
  [['--user', ':token'], 'NAME:TOKEN'],
  [['--log-level', 'loud'], '--log-level must be one of'],
  [['--ack-limit', 'soon'], '--ack-limit must be a number'],
  [['--ack-limit', '0'], '--ack-limit must be a number'],
  [['--fallback-model', 'x'], 'need --fallback-base-url'],
  [['--fallback-base-url', 'file:///x'], 'http or https URL'],
  [['--fallback-base-url', 'https://x.example', '--fallback-key-env', 'NONE'], 'NONE, named by --fallback-key-env, is not set'],
  [['--host', '0.0.0.0', '--allow-proxied-sign-in'], 'needs a local --host'],
  [['--node-url', 'http://10.0.0.3:3000'], '--node-url needs --redis'],
  [['--redis', 'redis://a', '--node-url', 'http://10.0.0.3?x'], '--node-url must be an http or https URL without query'],
  [['--redis', 'localhost:6379'], '--redis must be a redis:// or rediss:// URL'],
  [['--nothing'], '--nothing'],
  [['extra'], 'extra'],
])('refuses %j with a helpful message', (args, message) => {
  expect(() => readArguments(args, {})).toThrow(message);
});

test('lets requests through a proxy sign in by name only on demand', () => {
  expect(readArguments(['--allow-proxied-sign-in'], {})).toMatchObject({ loopback: true, allowProxiedSignIn: true });
});

test('takes the URL of Redis from the environment unless the command line sets it', () => {
  const environment = { CHAT_EXECUTOR_REDIS_URL: 'rediss://user:hunter22@redis.example.com' };
  expect(readArguments([], environment).redis?.url).toBe(environment.CHAT_EXECUTOR_REDIS_URL);
  expect(readArguments(['--redis', 'redis://127.0.0.1'], environment).redis?.url).toBe('redis://127.0.0.1');
  expect(() => readArguments(['--redis', 'http://user:hunter22@redis'], {})).toThrow(/^(?!.*hunter22)/);
});

test('does not repeat a token in an error', () => {
  expect(() => readArguments(['--user', ':secret-token'], {})).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') }),
  );
});

test('lists every option in the help', () => {
  for (const option of [
    'port',
    'host',
    'user',
    'allow-origin',
    'allow-proxied-sign-in',
    'element',
    'fallback-base-url',
    'fallback-key-env',
    'fallback-model',
    'no-open',
    'ack-limit',
    'redis',
    'node-url',
    'log-level',
  ]) {
    expect(USAGE).toContain(`--${option}`);
  }
});

test('reads a user from the environment, whose token other programs cannot see', () => {
  expect(readArguments(['--user', 'ben:b'], { CHAT_EXECUTOR_USER: 'ada:a' }).users.map(({ name }) => name)).toEqual(['ben', 'ada']);
  expect(readArguments([], { CHAT_EXECUTOR_USER: '' }).users).toEqual([]);
  expect(() => readArguments([], { CHAT_EXECUTOR_USER: 'token' })).toThrow(/^CHAT_EXECUTOR_USER must have the form NAME:TOKEN\.$/);
});
