import { expect, test } from 'vitest';
import { DEFAULT_VERSIONS, FURTHER_VERSIONS } from '../interop/versions.js';
import { interopSteps, readInteropArguments } from './interop-steps.js';

test('nothing named: the newest and the oldest supported release, and no part left out', () => {
  expect(readInteropArguments([])).toEqual({ versions: DEFAULT_VERSIONS, without: [], words: [] });
});

test('all releases, or any by its number, each once', () => {
  expect(readInteropArguments(['--versions', 'all'])?.versions).toEqual([...DEFAULT_VERSIONS, ...FURTHER_VERSIONS]);
  expect(readInteropArguments(['--versions', '0.7.2,0.12.4,0.7.2', 'direct'])).toMatchObject({
    versions: ['0.7.2', '0.12.4'],
    words: ['direct'],
  });
});

test('a part or a release that is none is refused with the usage', () => {
  expect(() => readInteropArguments(['--without', 'litellm'])).toThrow(/does not know litellm[\s\S]*--versions/);
  expect(() => readInteropArguments(['--versions', 'newest'])).toThrow(/newest is no release/);
});

test('the function runs in every release with one worker, and with three where Redis is not left out', () => {
  const names = (without: string[], words: string[] = []) =>
    interopSteps({ versions: ['0.12.4', '0.6.5'], without, words }).map(({ name }) => name);
  expect(names([])).toEqual([
    'interop',
    'the function in Open WebUI 0.12.4, one worker',
    'the function in Open WebUI 0.6.5, one worker',
    'the function in Open WebUI 0.12.4, 3 workers',
  ]);
  expect(names(['redis'])).not.toContain('the function in Open WebUI 0.12.4, 3 workers');
  expect(names([], ['direct'])).toEqual(['interop']);
});
