import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../scripts/build.js';
import { captureProgram, findNode } from '../scripts/run-program.js';
import { root } from '../scripts/workspaces.js';

const folder = mkdtempSync(path.join(tmpdir(), 'published-suite-'));
const subject = `"${findNode()}" --conditions=chat-executor-source "${path.join(root, 'conformance/subjects/small-executor/start.ts')}"`;
let tarball = '';

/** Runs a shell command. */
function run(command: string, cwd: string): Promise<{ code: number; output: string }> {
  return captureProgram('bash', ['-c', command], { cwd });
}

beforeAll(async () => {
  await build('build:packages');
  const { code, output } = await captureProgram('npm', ['pack', '--loglevel=error', '--pack-destination', folder, './conformance']);
  expect(code, output).toBe(0);
  tarball = path.join(folder, output.trim().split('\n').at(-1) ?? '');
  mkdirSync(path.join(folder, 'installed'));
  writeFileSync(path.join(folder, 'installed', 'package.json'), '{"private":true,"type":"module"}');
  const installed = await run(`npm install --no-audit --no-fund --prefer-offline "${tarball}"`, path.join(folder, 'installed'));
  expect(installed.code, installed.output).toBe(0);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe('the package, installed from its tarball into an empty folder', () => {
  test('lists the checks of every target', async () => {
    for (const target of ['executor', 'backend', 'stack', 'provider', 'wire']) {
      const { code, output } = await run(`npx chat-executor-conformance ${target} --list`, path.join(folder, 'installed'));
      expect(code, output).toBe(0);
      expect(output).toMatch(/\d+ checks in the compat profile/);
    }
  });

  test('tests an executor, and writes every kind of report', async () => {
    const command = `npx chat-executor-conformance executor --start '${subject}' --only 'SES-1.websocket,SES-2,FRM-7.end-mark' --json report.json --badge badge.json --html report.html`;
    const { code, output } = await run(command, path.join(folder, 'installed'));
    expect(code, output).toBe(0);
    const report = JSON.parse(readFileSync(path.join(folder, 'installed', 'report.json'), 'utf8'));
    expect(report.summary).toMatchObject({ total: 3, pass: 3, exitCode: 0 });
    const badge = JSON.parse(readFileSync(path.join(folder, 'installed', 'badge.json'), 'utf8'));
    expect(badge).toEqual({
      schemaVersion: 1,
      label: 'chat-executor executor',
      message: 'compat 3/3',
      color: 'brightgreen',
      isError: false,
    });
  });

  test('works as a library in any test runner', async () => {
    const file = path.join(folder, 'installed', 'suite.test.js');
    writeFileSync(
      file,
      `import test from 'node:test';
import assert from 'node:assert';
import { EXECUTOR_TARGET, executorSubject, runTarget, startByCommand } from '@chat-executor/conformance';
test('our executor conforms', async () => {
  const subject = executorSubject({ name: 'ours' }, startByCommand(${JSON.stringify(subject)}));
  const { summary } = await runTarget(EXECUTOR_TARGET, subject, { only: ['SES-2'] });
  assert.equal(summary.exitCode, 0);
});
`,
    );
    const { code, output } = await run(`"${findNode()}" --test --test-force-exit suite.test.js`, path.join(folder, 'installed'));
    expect(code, output).toBe(0);
  });
});

test('the action runs the suite, keeps the reports and writes the job summary', async () => {
  const cwd = path.join(folder, 'job');
  mkdirSync(cwd);
  const variables = {
    GITHUB_ACTION_PATH: path.join(root, 'conformance'),
    GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md'),
    CONFORMANCE_TARGET: 'executor',
    CONFORMANCE_ARGUMENTS: `--start '${subject}' --only 'HS-*' --exclude 'HS-9=it takes half a minute'`,
    CONFORMANCE_PROFILE: 'strict',
    CONFORMANCE_PACKAGE: tarball,
    CONFORMANCE_REPORT: 'conformance-report',
  };
  const action = readFileSync(path.join(root, 'conformance', 'action.yml'), 'utf8');
  const lines = [...action.matchAll(/^ +run: (.*)$/gm)].map(([, line]) => line).join('\n');
  const settings = Object.entries(variables).map(([name, value]) => `export ${name}=${quote(value)}`);
  const { code, output } = await run([...settings, lines].join('\n'), cwd);
  expect(code, output).toBe(0);
  expect(readFileSync(path.join(cwd, 'summary.md'), 'utf8')).toContain('| SES-2 | MUST | pass |');
  for (const file of ['report.json', 'report.xml', 'report.html', 'report.md', 'badge.json'])
    expect(readFileSync(path.join(cwd, 'conformance-report', file), 'utf8').length).toBeGreaterThan(50);
  for (const name of Object.keys(variables).filter((each) => each.startsWith('CONFORMANCE_')))
    expect(action).toContain(`${name}: $\{{ inputs.`);
});

test('the action fails when the suite fails, and still keeps the reports', async () => {
  const cwd = path.join(folder, 'failing-job');
  mkdirSync(cwd);
  const script = path.join(root, 'conformance', 'action', 'judge.sh');
  const settings = `CONFORMANCE_TARGET=executor CONFORMANCE_PROFILE=compat CONFORMANCE_PACKAGE=${quote(tarball)} CONFORMANCE_REPORT=out CONFORMANCE_ARGUMENTS=${quote(`--start "exit 3"`)}`;
  const { code, output } = await run(`${settings} bash ${quote(script)}`, cwd);
  expect(code, output).toBe(2);
  expect(output).toContain('No verdict.');
});

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
