import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { root } from '../../scripts/workspaces.js';

/** A line of `--log-format json`. */
export type Line = { readonly event: string } & Record<string, unknown>;

/** A running program whose lines on stdout are read, as text or parsed. */
export type Watched<Of> = {
  readonly process: ChildProcess;
  /** Everything on stdout so far. */
  readonly output: () => string;
  /** Everything on stderr so far. */
  readonly errors: () => string;
  /** Resolves with the first line that matches, starting at index `from`. Rejects if the program exits without one. */
  readonly line: (matches: (line: Of) => boolean, from?: number) => Promise<Of>;
  /** The lines of stdout so far. */
  readonly lines: () => readonly Of[];
  /** Resolves when it exits: with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

/** A running executor program. */
export type Program = Watched<Line>;

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
export function watchProgram(child: Child): Program {
  const parse = (line: string) => JSON.parse(line) as Line;
  const watched = watchLines(child);
  return {
    ...watched,
    line: async (matches, from) => parse(await watched.line((line) => matches(parse(line)), from)),
    lines: () => watched.lines().map(parse),
  };
}

type Child = ChildProcessByStdio<Writable | null, Readable, Readable>;

/** Reads the output of any program. */
export function watchLines(child: Child): Watched<string> {
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  let rest = '';
  let errors = '';
  let hasEnded = false;
  const changed = () => {
    for (const watcher of [...watchers]) watcher();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const complete = (rest + text).split('\n');
    rest = complete.pop() ?? '';
    lines.push(...complete);
    changed();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      hasEnded = true;
      resolve(code ?? signal);
      changed();
    });
  });
  const output = () => [...lines, rest].join('\n');
  const line = (matches: (line: string) => boolean, from = 0) =>
    new Promise<string>((resolve, reject) => {
      let next = from;
      const look = () => {
        // Each line once: a program may write many.
        for (; next < lines.length; next += 1) {
          const found = lines[next] ?? '';
          if (!matches(found)) continue;
          watchers.delete(look);
          resolve(found);
          return;
        }
        if (!hasEnded) return;
        watchers.delete(look);
        reject(new Error(`The program exited without that line: ${output()}${errors}`));
      };
      watchers.add(look);
      look();
    });
  return { process: child, output, errors: () => errors, line, lines: () => lines, ended };
}
