import { expect, test } from 'vitest';
import { redisUnreachable, resolveRedisOptions } from './redis-options.ts';

test('takes a URL or options', () => {
  expect(resolveRedisOptions('redis://127.0.0.1:6379')).toEqual({
    url: 'redis://127.0.0.1:6379',
    prefix: 'chat-executor:',
    nodeTtlMs: 10_000,
    nodeUrl: '',
  });
  expect(resolveRedisOptions({ url: 'rediss://r/2', prefix: 'p:', nodeTtlMs: 500, nodeUrl: 'http://10.0.0.3:80/' })).toEqual({
    url: 'rediss://r/2',
    prefix: 'p:',
    nodeTtlMs: 500,
    nodeUrl: 'http://10.0.0.3',
  });
  expect(resolveRedisOptions({ url: 'redis://r', nodeUrl: 'http://node:3000/below/' }).nodeUrl).toBe('http://node:3000/below');
});

test.each(['', 'localhost:6379', 'http://localhost', 'redis:', 'redis://'])('refuses the URL %o', (url) => {
  expect(() => resolveRedisOptions(url)).toThrow('must start with redis:// or rediss://');
});

test.each([0, -1, Number.NaN])('refuses the time %o', (nodeTtlMs) => {
  expect(() => resolveRedisOptions({ url: 'redis://r', nodeTtlMs })).toThrow('nodeTtlMs must be a positive number');
});

test.each(['10.0.0.3:3000', 'redis://node', 'http://node/path#x', 'http://node?x', 'http://user:hunter22@node'])(
  'refuses the URL of a node %o',
  (nodeUrl) => {
    expect(() => resolveRedisOptions({ url: 'redis://r', nodeUrl })).toThrow(
      /^nodeUrl must be an http or https URL without query or credentials(?!.*hunter22)/,
    );
  },
);

test('its errors do not contain the password', () => {
  expect(() => resolveRedisOptions('http://user:hunter22@r')).toThrow(/^(?!.*hunter22)/);
  expect(redisUnreachable('redis://user:hunter22@redis:6380/0', undefined).message).toBe(
    'Cannot connect to Redis at redis:6380. Start it, or correct its URL and credentials.',
  );
});
