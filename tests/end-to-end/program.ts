import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { root } from '../../scripts/workspaces.js';

/** A line of `--log-format json`. */
export type Line = { readonly event: string } & Record<string, unknown>;

/** A running executor program. */
export type Program = {
  readonly process: ChildProcess;
  /** Everything on stdout so far. */
  readonly output: () => string;
  /** Everything on stderr so far. */
  readonly errors: () => string;
  /** Resolves with the first line that matches, starting at index `from`. Rejects if the program exits without one. */
  readonly line: (matches: (line: Line) => boolean, from?: number) => Promise<Line>;
  /** The parsed lines of stdout so far. */
  readonly lines: () => readonly Line[];
  /** Resolves when it exits: with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

/** Starts `chat-executor` from its sources. The program gets only the given environment variables and PATH, and `input` on stdin. */
export function startProgram(args: readonly string[], environment: Readonly<Record<string, string>> = {}, input = ''): Program {
  const bin = path.join(root, 'executor-cli', 'src', 'bin.ts');
  const child = spawn(process.execPath, ['--conditions=chat-executor-source', '--disable-warning=ExperimentalWarning', bin, ...args], {
    env: { ...(process.env['PATH'] !== undefined && { PATH: process.env['PATH'] }), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined).end(input);
  return watchProgram(child);
}

/** Reads the output of a program that was started with `--log-format json`. */
export function watchProgram(child: ChildProcessByStdio<Writable, Readable, Readable>): Program {
  const written = { output: '', errors: '' };
  const watchers = new Set<() => void>();
  let hasEnded = false;
  const changed = () => {
    for (const watcher of [...watchers]) watcher();
  };
  for (const [name, stream] of [['output', child.stdout] as const, ['errors', child.stderr] as const]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      changed();
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      hasEnded = true;
      resolve(code ?? signal);
      changed();
    });
  });
  const lines = () =>
    written.output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  const line = (matches: (line: Line) => boolean, from = 0) =>
    new Promise<Line>((resolve, reject) => {
      const look = () => {
        const found = lines().slice(from).find(matches);
        if (!found && !hasEnded) return;
        watchers.delete(look);
        if (found) resolve(found);
        else reject(new Error(`The program exited without that line: ${written.output}${written.errors}`));
      };
      watchers.add(look);
      look();
    });
  return { process: child, output: () => written.output, errors: () => written.errors, line, lines, ended };
}
