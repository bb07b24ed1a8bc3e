import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { root } from '../workspaces.js';
import { readContainerfile } from './read-containerfile.js';

const text = readFileSync(path.join(root, 'containers/Containerfile'), 'utf8');
const { install, ...images } = readContainerfile(text);

test('the Containerfile is valid', () => {
  expect(validate(text)).toEqual([]);
});

test('every stage starts from one base, pinned by its digest', () => {
  const bases = [install, ...Object.values(images)].map((stage) => stage?.base);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-alpine[\d.]+@sha256:[0-9a-f]{64}$/);
});

test.each(Object.values(images))(
  'the image $name runs as another user than root, and has a health check',
  ({ user, healthcheck, commands, entrypoint }) => {
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(entrypoint.length).toBeGreaterThan(0);
    expect(healthcheck.length).toBeGreaterThan(0);
    // Commands of a final stage would need emulation to build for other platforms.
    expect(commands).toEqual([]);
  },
);

test('reads what a stage starts', () => {
  const stages = readContainerfile(
    'FROM --platform=$BUILDPLATFORM node:1 AS one\nRUN a && \\\n  b\nFROM node:2 AS two\nENV A=1 B=x=y\nUSER 7:8\nENTRYPOINT ["p", "--q"]\nHEALTHCHECK --timeout=5s CMD ["p", "status"]\n',
  );
  expect(stages['one']).toMatchObject({
    base: 'node:1',
    user: '',
    commands: [expect.stringMatching(/^a &&\s+b$/)],
    entrypoint: [],
    healthcheck: [],
  });
  expect(stages['two']).toEqual({
    name: 'two',
    base: 'node:2',
    environment: { A: '1', B: 'x=y' },
    user: '7:8',
    commands: [],
    entrypoint: ['p', '--q'],
    healthcheck: ['p', 'status'],
  });
});
