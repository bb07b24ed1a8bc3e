import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArguments } from '../settings/read-arguments.ts';
import type { ServiceCommand } from '../settings/read-command.ts';
import { findLastingNode, findOwnProgram } from './find-own-program.ts';
import { planLaunchd } from './plan-launchd.ts';
import { planSystemd } from './plan-systemd.ts';
import { planTaskScheduler } from './plan-task-scheduler.ts';
import { runService } from './run-service.ts';
import type { ServiceInput } from './service-plan.ts';

const PROGRAM = ['/opt/my "node" & co/node', '/opt/100% $HOME/bin.js'];
const CONFIG = "/ada/<it's>/config.json";

const unix: ServiceInput = {
  ...{ program: PROGRAM, configFile: CONFIG, home: '/ada', userId: 501, userName: 'ada' },
  environment: { NODE_EXTRA_CA_CERTS: '/etc/ca 1.pem', OPENAI_API_KEY: 'sk-canary', CHAT_PASSWORD: 'canary' },
};
const windows: ServiceInput = {
  ...unix,
  ...{
    program: ['C:\\Program Files\\node\\node.exe', 'C:\\a&b\\bin.js'],
    configFile: 'C:\\Users\\ada\\config.json',
    home: 'C:\\Users\\ada',
  },
  environment: { ...unix.environment, USERDOMAIN: 'WORK', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
};

/** Parses a plist or another XML document with Python's own parsers, and returns it as JSON. */
function parseInPython(program: string, text: string): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', `import json, sys\n${program}`], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`python3 failed: ${stderr}`);
  return JSON.parse(stdout);
}

describe('the definition of the service', () => {
  test('for systemd quotes the command, and restarts after failures only', () => {
    const { content, file } = planSystemd(unix);
    expect(file).toBe('/ada/.config/systemd/user/chat-executor.service');
    const command = String.raw`"/opt/my \"node\" & co/node" "/opt/100%% $$HOME/bin.js" --config "/ada/<it's>/config.json"`;
    expect(content).toContain(`\nExecStart=${command}\n`);
    expect(content).toContain('\nEnvironment="NODE_EXTRA_CA_CERTS=/etc/ca 1.pem"\n');
    expect(content).toContain('\nRestart=on-failure\n');
    expect(content).toContain('\nRestartPreventExitStatus=2\n');
  });

  test('for launchd is a valid property list', () => {
    const { content, file } = planLaunchd(unix);
    expect(file).toBe('/ada/Library/LaunchAgents/chat-executor.plist');
    expect(parseInPython('import plistlib\nprint(json.dumps(plistlib.loads(sys.stdin.buffer.read())))', content)).toMatchObject({
      Label: 'chat-executor',
      ProgramArguments: [...PROGRAM, '--config', CONFIG],
      WorkingDirectory: "/ada/<it's>",
      EnvironmentVariables: { NODE_EXTRA_CA_CERTS: '/etc/ca 1.pem' },
      KeepAlive: { SuccessfulExit: false },
      StandardErrorPath: '/ada/Library/Logs/chat-executor.log',
    });
  });

  test('for the Task Scheduler is valid XML, and needs no administrator', () => {
    const program = `import xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.read().split('?>', 1)[1])
print(json.dumps({each.tag.split('}')[1]: each.text for each in root.iter()}))`;
    expect(planTaskScheduler(windows).content.match(/<(Registration|Logon)Trigger>\s*<Repetition>/g)).toHaveLength(2);
    expect(parseInPython(program, planTaskScheduler(windows).content)).toMatchObject({
      UserId: 'WORK\\ada',
      LogonType: 'InteractiveToken',
      RunLevel: 'LeastPrivilege',
      Command: '%SystemRoot%\\System32\\conhost.exe',
      Arguments:
        '--headless "C:\\Program Files\\node\\node.exe" "C:\\a&b\\bin.js" --config C:\\Users\\ada\\config.json --log-file C:\\Users\\ada\\AppData\\Local\\chat-executor\\chat-executor.log',
      WorkingDirectory: 'C:\\Users\\ada',
    });
  });

  test.each([planSystemd(unix), planLaunchd(unix), planTaskScheduler(windows)])('of $manager contains no secrets', (plan) => {
    expect(JSON.stringify(plan)).not.toContain('canary');
  });

  test('gives the program longer to stop than it takes, and arguments that it accepts', () => {
    expect(Number(/TimeoutStopSec=(\d+)/.exec(planSystemd(unix).content)?.[1])).toBeGreaterThan(36);
    expect(Number(/ExitTimeOut<\/key>\s*<integer>(\d+)</.exec(planLaunchd(unix).content)?.[1])).toBeGreaterThan(36);
    const args = /bin\.js" (--config .*)<\/Arg/.exec(
      planTaskScheduler({ ...windows, program: ['C:\\a b\\bin.js'] }).content.replaceAll('&quot;', '"'),
    );
    expect(readArguments(args?.[1]?.split(' ') ?? [])).toMatchObject({ kind: 'run', configFile: 'C:\\Users\\ada\\config.json' });
  });
});

test.each(['_npx/1', 'pnpm/dlx/1', 'bunx-1-cli'])('a program in the cache %s is not installed as a service', (cache) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-own-'));
  try {
    const script = path.join(folder, cache, 'bin.js');
    mkdirSync(path.dirname(script), { recursive: true });
    writeFileSync(script, '');
    expect(() => findOwnProgram(script)).toThrow('from a cache');
    const installed = path.join(folder, 'bin.js');
    writeFileSync(installed, '');
    expect(findOwnProgram(installed)).toEqual([process.execPath, realpathSync(installed)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a service keeps its Node after an update by Homebrew', () => {
  const installed = '/opt/homebrew/Cellar/node@24/24.9.0_1/bin/node';
  const link = '/opt/homebrew/opt/node@24/bin/node';
  expect(findLastingNode(installed, (file) => file === link)).toBe(link);
  expect(findLastingNode(installed, () => false)).toBe(installed);
  expect(findLastingNode('/usr/bin/node', () => true)).toBe('/usr/bin/node');
});

describe('service', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-service-'));
    writeFileSync(path.join(folder, 'config.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the command on Linux, with commands that end with the code of their first matching pattern. */
  async function run(command: Partial<ServiceCommand>, codes: Record<string, number | undefined> = {}, consents?: boolean, more = {}) {
    const environment = { ...unix.environment, ...more };
    const input = { ...unix, environment, home: folder, configFile: path.join(folder, 'config.json') };
    const ran: string[] = [];
    let shown = '';
    const ended = runService(
      { kind: 'service', action: 'install', yes: false, dryRun: false, ...command },
      {
        ...{ platform: 'linux', input, output: { write: (text) => (shown += text) } },
        ...(consents !== undefined && { prompts: { confirm: async () => consents } as never }),
        run: async (words) => {
          ran.push(words.join(' '));
          const found = Object.entries(codes).find(([part]) => ran.at(-1)?.includes(part));
          return found === undefined ? 0 : found[1];
        },
      },
    );
    const error = await ended.then(
      () => undefined,
      (thrown: { message: string; cure: string }) => `${thrown.message} ${thrown.cure}`,
    );
    return { ran, shown, error, file: path.join(folder, '.config', 'systemd', 'user', 'chat-executor.service') };
  }

  test('install shows the file and the commands, asks, and acts', async () => {
    const { ran, shown, error, file } = await run({}, {}, true);
    expect(error).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toContain('[Service]');
    expect(ran).toEqual(['daemon-reload', `enable ${file}`, 'restart chat-executor.service'].map((each) => `systemctl --user ${each}`));
    for (const command of [...ran, file, '  [Service]']) expect(shown).toContain(command);
    expect(shown).toContain('journalctl --user -u chat-executor');
  });

  test.each([
    ['with --dry-run', { dryRun: true }, undefined, undefined],
    ['if the user says no', {}, false, 'Nothing was changed'],
    ['without a terminal to ask in', {}, undefined, 'Add --yes'],
  ])('install changes nothing %s', async (_name, command, consents, words) => {
    const { ran, error, file } = await run(command, {}, consents);
    expect(error ?? '').toContain(words ?? '');
    expect(ran).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('install shows paths with spaces as one can type them', async () => {
    const { ran, shown } = await run({ yes: true }, {}, undefined, { XDG_CONFIG_HOME: path.join(folder, 'a b') });
    const file = path.join(folder, 'a b', 'systemd', 'user', 'chat-executor.service');
    expect(ran).toContain(`systemctl --user enable ${file}`);
    expect(shown).toContain(`systemctl --user enable "${file}"`);
  });

  test('install needs a config file', async () => {
    rmSync(path.join(folder, 'config.json'));
    expect((await run({ yes: true })).error).toContain('chat-executor setup');
  });

  test.each([
    ['restart', 1, 'failed (exit code 1). Its message is above. If that is not enough: Run this in a session of your own account'],
    ['daemon-reload', undefined, 'was not found'],
  ])('install says that `%s` ended with %s', async (part, code, words) => {
    expect((await run({ yes: true }, { [part]: code })).error).toContain(words);
  });

  test('install warns of a service that cannot start, because it does not see the variables of this terminal', async () => {
    const providers = [{ kind: 'openai-compatible', baseUrl: 'https://llm.example.com/v1', keyEnv: 'OPENAI_API_KEY' }];
    const settings = { backend: 'https://chat.example.com', tokenEnv: 'CHAT_PASSWORD', providers };
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify(settings));
    const secrets = path.join(folder, 'environment');
    writeFileSync(secrets, 'CHAT_PASSWORD=1\n', { mode: 0o600 });
    const { shown, error } = await run({ yes: true }, {}, undefined, { HTTPS_PROXY: 'http://proxy' });
    expect(error).toBeUndefined();
    expect(shown).toMatch(/Warning: The environment variable OPENAI_API_KEY .*is not set\. A service does not see/);
    expect(shown).toContain(`Warning: This terminal uses HTTPS_PROXY. A service does not see`);
    writeFileSync(secrets, 'CHAT_PASSWORD=1\nOPENAI_API_KEY=2\nHTTPS_PROXY=http://proxy\n');
    expect((await run({ yes: true }, {}, undefined, { HTTPS_PROXY: 'http://proxy' })).shown).not.toContain('Warning');
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ ...settings, tokenEnv: 'SET_NOWHERE' }));
    expect((await run({ dryRun: true })).shown).toMatch(/Warning: .*SET_NOWHERE .*is not set\. A service does not see/);
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ ...settings, backend: 'ftp://x' }));
    expect((await run({ dryRun: true })).shown).toMatch(/Warning: The backend URL(?!.*A service)/);
    writeFileSync(path.join(folder, 'config.json'), '{');
    expect((await run({ dryRun: true })).shown).toMatch(/Warning: .*is not valid JSON/);
  });

  test('leaves no file without a service manager', async () => {
    const { error, file } = await run({ yes: true }, { systemctl: undefined });
    expect(error).toContain('was not found');
    expect(existsSync(file)).toBe(false);
    expect((await run({ action: 'uninstall', yes: true }, { systemctl: undefined })).error).toBeUndefined();
  });

  test('uninstall stops the service and removes the file, also if it does not run', async () => {
    await run({ yes: true });
    const { ran, error, file } = await run({ action: 'uninstall', yes: true }, { disable: 1 });
    expect(error).toBeUndefined();
    expect(ran).toEqual(['systemctl --user disable --now chat-executor.service', 'systemctl --user daemon-reload']);
    expect(existsSync(file)).toBe(false);
  });
});
