import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXECUTOR_CHECKS } from '../checks/registry.ts';
import { runCommandLine } from './run-command-line.ts';

// These tests start whole programs, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const subjects = fileURLToPath(new URL('../../subjects/', import.meta.url));
const small = `"${process.execPath}" "${path.join(subjects, 'small-executor', 'start.ts')}"`;

function broken(id: string): string {
  return `${small} ${id}`;
}

async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runCommandLine(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    progress: () => undefined,
    hasColour: false,
  });
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'conformance-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('options', () => {
  test('--list prints every check of the profile without running them', async () => {
    const compat = await run('executor', '--list');
    expect(compat.code).toBe(0);
    const own = EXECUTOR_CHECKS.filter(({ profiles }) => profiles.includes('compat'));
    expect(compat.printed.match(/^[A-Z]{3}-\d+/gm)?.length).toBe(own.length);
    expect((await run('executor', '--list', '--profile', 'strict')).printed).toContain(
      `${EXECUTOR_CHECKS.length} checks in the strict profile`,
    );
  });

  test('--only accepts ids, rules, former ids and wildcards', async () => {
    const { printed } = await run('executor', '--list', '--only', 'chn-*,ENV-2,FR-16,ITM-10', '--profile', 'strict');
    expect(printed.match(/^[A-Z]{3}-\S+/gm)?.join(' ')).toBe(
      'ENV-2 ITM-6 ITM-10.whole-part ITM-10.small-messages CHN-2.reserved-channel CHN-2.channel-form CHN-3.channel-in-use CHN-4',
    );
  });

  test.each([
    ['an unknown id', ['--only', 'XX-1'], '"XX-1" is not a check of this target'],
    ['a check of the other profile', ['--only', 'CHN-4'], '"CHN-4" belongs only to the profile strict'],
    ['an exclusion without a reason', ['--exclude', 'ITM-9.two-streams'], '--exclude is "ITM-9.two-streams"; expected ID=reason.'],
    ['an exclusion of an unknown check', ['--exclude', 'XX-1=no'], '--exclude names "XX-1"'],
    ['a limit that is not a number', ['--limit', 'ITM-9.two-streams=soon'], '--limit of ITM-9.two-streams is "soon"'],
    ['an unknown profile', ['--profile', 'lax'], '--profile is "lax"; expected one of compat, strict.'],
    ['a seed that is not a number', ['--seed', 'x'], '--seed is "x"'],
    ['a missing baseline', ['--baseline', '/nowhere.json'], 'The baseline /nowhere.json cannot be read'],
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
  ])('%s is reported and exits with 2', async (_name, args, message) => {
    const { code, errors } = await run('executor', '--start', small, ...args);
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });

  test.each([
    [['executor'], 'executor needs --start COMMAND.'],
    [['executioner'], 'Unknown target "executioner".'],
  ])('%j is reported as incomplete and exits with 2', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });
});

describe('a run', () => {
  test('that passes exits with 0 and writes every report', async () => {
    const file = (name: string) => path.join(folder, 'reports', name);
    const files = ['--json', file('a.json'), '--junit', file('a.xml'), '--html', file('a.html'), '--markdown', file('a.md')];
    const options = ['--only', 'ENV-2,FRM-4.last-event', '--seed', '7', '--name', 'small', ...files];
    const { code, printed } = await run('executor', '--start', small, ...options);
    expect(printed).toContain('1 pass, 1 info; 2 checks');
    expect(code).toBe(0);

    const report = JSON.parse(await readFile(file('a.json'), 'utf8'));
    expect(Object.keys(report)).toEqual(['subject', 'profile', 'suite', 'results', 'summary']);
    expect(report).toMatchObject({ subject: { target: 'executor', name: 'small' }, profile: 'compat', suite: { seed: 7 } });
    const [passed, info] = report.results;
    expect(passed).toEqual({ id: 'ENV-2', aliases: ['EV-7'], level: 'MUST', status: 'pass', title: expect.any(String), rule: 'ENV-2' });
    expect(info).toMatchObject({ id: 'FRM-4.last-event', level: 'MAY', status: 'info', evidence: { notes: [expect.any(String)] } });

    const junit = await readFile(file('a.xml'), 'utf8');
    expect(junit).toContain('<testsuite name="executor small (compat)" tests="2" failures="0" errors="0" skipped="0"');
    expect(await readFile(file('a.md'), 'utf8')).toContain('| ENV-2 | MUST | pass |');
    expect(await readFile(file('a.html'), 'utf8')).toContain('<article id="ENV-2" class="pass">');
  });

  test('that fails exits with 1 and shows expected, observed, the wire and how to reproduce it', async () => {
    const files = ['--json', path.join(folder, 'b.json'), '--junit', path.join(folder, 'b.xml'), '--html', path.join(folder, 'b.html')];
    const { code, printed } = await run('executor', '--start', broken('ignores-null-chat'), '--only', 'ENV-2', '--seed', '7', ...files);
    expect(code).toBe(1);
    expect(printed).toMatch(/✗ ENV-2 +fail An executor MUST answer a request without a chat/);
    expect(printed).toContain('    expected an ack of the call');
    expect(printed).toMatch(/\d ms {2}backend → executor {3}call/);
    expect(printed).toContain("replay: --only 'ENV-2' --profile compat --seed 7");
    const { results } = JSON.parse(await readFile(path.join(folder, 'b.json'), 'utf8'));
    expect(results[0].evidence.wire.length).toBeGreaterThan(3);
    expect(await readFile(path.join(folder, 'b.xml'), 'utf8')).toContain('failures="1"');
    expect(await readFile(path.join(folder, 'b.html'), 'utf8')).toContain('class="arrow right"');
  });

  test('skips what --exclude names and reports the reason', async () => {
    const { code, printed } = await run('executor', '--start', small, '--only', 'ENV-2,REQ-2', '--exclude', 'EV-3=covered elsewhere');
    expect(code).toBe(0);
    expect(printed).toMatch(/– REQ-2 +excluded .*\n +covered elsewhere/);
  });

  test('waits as long as --limit says', async () => {
    const { printed } = await run('executor', '--start', small, '--only', 'SES-5', '--limit', 'HS-9=0.3', '--profile', 'strict');
    expect(printed).toContain('observed none in 0.3 s');
  });

  test('counts failures in --baseline as known, and an entry that no longer fails as stale', async () => {
    const file = path.join(folder, 'baseline.json');
    const entries = { 'EV-7': { status: 'fail', finding: 'It requires a chat.' } };
    await writeFile(file, JSON.stringify({ subject: 'x', profile: 'compat', entries }));
    const known = await run('executor', '--start', broken('ignores-null-chat'), '--only', 'ENV-2', '--baseline', file);
    expect(known.printed).toContain('1 fail, 1 of them known; 1 checks');
    expect(known.code).toBe(0);
    const stale = await run('executor', '--start', small, '--only', 'ENV-2', '--baseline', file);
    expect(stale.printed).toContain('stale baseline: ENV-2: the baseline says fail, this run says pass');
    expect(stale.code).toBe(1);
  });

  test('names the failed case of a matrix, which reruns alone by name and seed', async () => {
    const failed = await run('executor', '--start', broken('trims-each-read'), '--only', 'FRM-3.split-anywhere', '--seed', '5');
    const [, name = ''] = /case ([a-z]+(?:\.[a-z]+)?\.\d+)/.exec(failed.printed) ?? [];
    expect(name).not.toBe('');
    expect(failed.printed).toContain(`replay: --only 'FRM-3.split-anywhere#${name}' --profile compat --seed 5`);
    const again = await run('executor', '--start', broken('trims-each-read'), '--only', `FRM-3.split-anywhere#${name}`, '--seed', '5');
    expect(again.code).toBe(1);
    expect(again.printed).toContain(`case ${name}`);
    expect((await run('executor', '--start', small, '--only', `FRM-3.split-anywhere#${name}`, '--seed', '5')).code).toBe(0);
  });
});

describe('an unreachable subject gets no verdict and the message names the wrong setting', () => {
  test.each([
    ['it exits', 'exit 3', 'It ended before it connected.'],
    ['it fails at once', `"${process.execPath}" -e "console.error('no such model'); process.exit(1)"`, 'no such model'],
    ['it uses another path', wrong({ CONFORMANCE_SOCKET_PATH: '/socket.io' }), 'Socket.IO is served at the path /ws/socket.io'],
    ['it has another token', wrong({ CONFORMANCE_TOKEN: 'mine' }), 'with the value of CONFORMANCE_TOKEN'],
  ])('%s', async (_name, command, message) => {
    const { code, errors } = await run('executor', '--start', command, '--only', 'ENV-2');
    expect(errors).toContain('No verdict.');
    expect(errors).toContain(message);
    expect(code).toBe(2);
  });
});

/** Starts the small executor with settings that differ from the suite's. */
function wrong(settings: Readonly<Record<string, string>>): string {
  const file = path.join(subjects, 'small-executor', 'start.ts');
  return `"${process.execPath}" --import "data:text/javascript,${encodeURIComponent(`Object.assign(process.env,${JSON.stringify(settings)})`).replaceAll("'", '%27')}" "${file}"`;
}
