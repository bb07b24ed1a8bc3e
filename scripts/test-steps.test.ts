import { expect, test } from 'vitest';
import { DEFAULT_VERSIONS, FURTHER_VERSIONS } from '../interop/versions.js';
import { interopSteps, readInteropArguments } from './test-steps.js';

test('runs the newest and the oldest supported release with all servers by default', () => {
  expect(readInteropArguments([])).toEqual({ versions: DEFAULT_VERSIONS, without: [], filters: [] });
});

test('accepts all releases, or some by number, each once', () => {
  expect(readInteropArguments(['--versions', 'all'])?.versions).toEqual([...DEFAULT_VERSIONS, ...FURTHER_VERSIONS]);
  expect(readInteropArguments(['--versions', '0.7.2,0.12.4,0.7.2', 'direct'])).toMatchObject({
    versions: ['0.7.2', '0.12.4'],
    filters: ['direct'],
  });
});

test('rejects an unknown server or release, with the usage', () => {
  expect(() => readInteropArguments(['--without', 'litellm'])).toThrow(/not litellm[\s\S]*--versions/);
  expect(() => readInteropArguments(['--versions', 'newest'])).toThrow(/Not a release of Open WebUI: newest/);
});

test('runs the function beside the other tests in every release with one worker, and with three workers unless Redis is left out', () => {
  const names = (without: string[], filters: string[] = []) =>
    interopSteps({ versions: ['0.12.4', '0.6.5'], without, filters }).map((step) =>
      Array.isArray(step) ? step.map((lane) => lane.map(({ name }) => name)) : step.name,
    );
  expect(names([])).toEqual([
    'servers',
    [
      ['interop'],
      [
        'the function in Open WebUI 0.12.4, one worker',
        'the function in Open WebUI 0.6.5, one worker',
        'the function in Open WebUI 0.12.4, 3 workers',
      ],
    ],
  ]);
  expect(names(['redis']).flat(2)).not.toContain('the function in Open WebUI 0.12.4, 3 workers');
  expect(names([], ['direct'])).toEqual(['servers', [['interop'], []]]);
});
