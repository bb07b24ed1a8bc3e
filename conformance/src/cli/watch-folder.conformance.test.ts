import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('--watch reruns when a file changes and exits with the code of the last run', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'conformance-watch-'));
  const file = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const subject = `"${process.execPath}" "${file('../../subjects/small-executor/start.ts')}"`;
  const args = ['executor', '--start', subject, '--only', 'ENV-2', '--watch'];
  const program = spawn(process.execPath, [file('../bin.ts'), ...args], { cwd: folder });
  try {
    let printed = '';
    let look: () => void = () => undefined;
    program.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      look();
    });
    const runsEnded = (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (printed.split('Waiting for a file to change').length > count) resolve();
        };
        look();
      });
    await runsEnded(1);
    await writeFile(path.join(folder, 'changed.txt'), 'once more');
    await runsEnded(2);
    expect(printed.match(/1 pass; 1 checks/g)).toHaveLength(2);
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    program.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
