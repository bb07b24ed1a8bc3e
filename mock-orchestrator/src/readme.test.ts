import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FAULTS } from './faults/registry.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { createOrchestrator } from './orchestrator.ts';
import { USAGE } from './program/read-arguments.ts';
import { SCENARIOS } from './scenarios/registry.ts';
import { createLocalSignIn } from './users/local-sign-in.ts';

describe('the README', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

  test('names exactly the routes that exist', () => {
    const everything = { localSignIn: createLocalSignIn(), journal: true, faults: true, demoModel: true, redis: 'redis://127.0.0.1:1' };
    const { routes, close } = createOrchestrator(everything);
    onTestFinished(close);
    const served = new Set(routes.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`));
    const named = new Set(Array.from(text.matchAll(/`((?:GET|POST|DELETE) \/[^`]*)`/g), (match) => match[1]));
    expect(named).toEqual(served);
  });

  test('gives every limit with its default', () => {
    for (const [limit, value] of Object.entries(DEFAULT_LIMITS)) expect(text).toContain(`| \`${limit}\` | ${value} |`);
  });

  test('names exactly the options of the program', () => {
    const options = (source: string) => new Set(Array.from(source.matchAll(/--[a-z][a-z-]+/g), ([option]) => option));
    const named = options(text);
    const known = options(USAGE);
    known.delete('--help');
    expect(named).toEqual(known);
  });

  test('names every fault and every scenario', () => {
    for (const { name } of [...FAULTS, ...SCENARIOS]) expect(text).toContain(`\`${name}\``);
  });
});
