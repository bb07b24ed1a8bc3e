import { describe, expect, test } from 'vitest';
import { isConnect, parsePageMessage } from './parse-page-message.ts';

const BACKEND = 'https://chat.example.com';
const configure = (configuration: unknown) => parsePageMessage({ type: 'configure', configuration });
const read = (change: object = {}) => {
  const message = configure({ backend: BACKEND, ...change });
  return message?.type === 'configure' ? message.configuration : undefined;
};

describe('isConnect', () => {
  test('accepts the type and version of a connect message', () => {
    expect(isConnect({ type: 'chat-executor-frame:connect', version: 1 })).toBe(true);
  });

  test.each([
    undefined,
    null,
    'chat-executor-frame:connect',
    [],
    {},
    { type: 'chat-executor-frame:connect' },
    { type: 'chat-executor-frame:connect', version: '1' },
    { type: 'chat-executor-frame:connect', version: 2 },
    { type: 'chat-executor-frame:ready', version: 1 },
    { type: ['chat-executor-frame:connect'], version: 1 },
  ])('rejects any other value: %j', (data) => {
    expect(isConnect(data)).toBe(false);
  });
});

describe('parsePageMessage', () => {
  test.each([
    { type: 'pause' },
    { type: 'resume' },
    { type: 'cancel', requestId: 'r1' },
    { type: 'token', id: 1, token: 'a-token' },
    { type: 'token', id: 1, token: null },
  ])('parses a message of the protocol: %j', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
  });

  test.each([
    undefined,
    null,
    0,
    'pause',
    [],
    {},
    ['pause'],
    { type: undefined },
    { type: ['pause'] },
    { type: 'PAUSE' },
    { type: 'unlock' },
    { type: 'setProviders', providers: [] },
    { type: 'remove' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'cancel' },
    { type: 'cancel', requestId: 1 },
    { type: 'cancel', requestId: { toString: 'r1' } },
    { type: 'token', id: '1', token: 'a-token' },
    { type: 'token', id: 1 },
    { type: 'token', id: 1, token: { toString: 'a-token' } },
    { type: 'configure' },
    { type: 'configure', configuration: 'https://chat.example.com' },
  ])('rejects a message of any other shape: %j', (message) => {
    expect(parsePageMessage(message)).toBeUndefined();
  });

  test('drops unknown fields of a message', () => {
    expect(parsePageMessage({ type: 'pause', requestId: 'r1', configuration: {} })).toEqual({ type: 'pause' });
    expect(read({ token: 'x', grant: 'all', providers: [], createExecutor: 'x' })).toEqual({
      backend: BACKEND,
      discover: false,
      open: false,
    });
  });

  test('does not pollute prototypes', () => {
    const message = JSON.parse(
      `{"type":"configure","__proto__":{"type":"pause"},"configuration":{"backend":"${BACKEND}","__proto__":{"open":true,"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`,
    );
    expect(parsePageMessage(message)).toEqual({ type: 'configure', configuration: { backend: BACKEND, discover: false, open: false } });
    expect({}).not.toHaveProperty('polluted');
    expect(parsePageMessage(JSON.parse('{"__proto__":{"type":"pause"}}'))).toBeUndefined();
  });
});

describe('configuration', () => {
  test('parses a configuration with all fields', () => {
    const whole = { socketPath: '/socket', name: 'laptop', lang: 'zh', colorScheme: 'dark', discover: true, open: true };
    expect(read(whole)).toEqual({ backend: BACKEND, ...whole });
  });

  test.each([
    ['https://chat.example.com/path?query#part', BACKEND],
    ['https://user:secret@chat.example.com', BACKEND],
    ['HTTPS://CHAT.example.com:443', BACKEND],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['https://example.com@evil.example', 'https://evil.example'],
    ['https://chat.еxample.com', 'https://chat.xn--xample-2of.com'],
  ])('contains only the origin of the backend, which the user grants: %s', (backend, origin) => {
    expect(read({ backend })).toMatchObject({ backend: origin });
  });

  test.each([
    undefined,
    null,
    '',
    'chat.example.com',
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'blob:https://chat.example.com/1',
    'ws://chat.example.com',
    'https://',
    ['https://chat.example.com'],
    { href: 'https://chat.example.com' },
  ])('rejects a configuration without a valid backend URL: %j', (backend) => {
    expect(read({ backend })).toBeUndefined();
  });

  test.each(['socketPath', 'name', 'lang', 'colorScheme'])('rejects a configuration whose %s is not a string', (key) => {
    for (const value of [null, 1, true, [], {}]) expect(read({ [key]: value })).toBeUndefined();
  });

  test.each(['backend', 'socketPath', 'name', 'lang', 'colorScheme'])('rejects a configuration whose %s is too long', (key) => {
    expect(read({ [key]: `${BACKEND}/${'x'.repeat(1_000_000)}` })).toBeUndefined();
  });

  test.each(['only dark', 'dark; background: url(https://evil.example)', 'inherit', 'DARK', 'light dark light'])(
    'drops a color scheme that browsers do not compute: %s',
    (colorScheme) => {
      expect(read({ colorScheme })).not.toHaveProperty('colorScheme');
    },
  );

  test.each([1, 'true', {}, null, undefined])('accepts only true for a boolean: %j', (value) => {
    expect(read({ open: value, discover: value })).toMatchObject({ open: false, discover: false });
  });
});
