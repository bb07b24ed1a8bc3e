import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import type { RunningSubject, StartExecutor } from './subject-process.ts';

const STOP_GRACE = 3_000;
const KEPT_OUTPUT = 400_000;

/** Starts a subject by a shell command, in its own process group so that all of its processes can be stopped. */
export function startByCommand(command: string, cwd = process.cwd()): StartExecutor {
  return async (environment) => {
    const child = spawn(command, {
      cwd,
      shell: true,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    return new CommandSubject(child);
  };
}

const running = new Set<CommandSubject>();
process.on('exit', () => {
  for (const subject of running) subject.kill('SIGKILL');
});

class CommandSubject implements RunningSubject {
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;
  #output = '';
  #hasEnded = false;

  constructor(child: ChildProcess) {
    this.#child = child;
    running.add(this);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => this.#print(text));
    this.ended = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#hasEnded = true;
        resolve(reason);
      };
      child.on('error', (error) => end(`it did not start: ${error.message}`));
      child.on('exit', (code, signal) =>
        end(signal === null ? `its process ended with exit code ${code}` : `its process was ended by ${signal}`),
      );
    });
  }

  get output(): string {
    return this.#output;
  }

  async stop(): Promise<void> {
    this.kill('SIGTERM');
    const timer = setTimeout(() => this.kill('SIGKILL'), STOP_GRACE);
    await this.ended;
    clearTimeout(timer);
    // The shell may exit before its children.
    this.kill('SIGKILL');
    running.delete(this);
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform !== 'win32') process.kill(-pid, signal);
      else if (!this.#hasEnded) spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    } catch {
      // Already gone.
    }
  }

  #print(text: string): void {
    this.#output += text;
    if (this.#output.length <= KEPT_OUTPUT) return;
    this.#output = `${this.#output.slice(0, KEPT_OUTPUT / 2)}\n…\n${this.#output.slice(-KEPT_OUTPUT / 2)}`;
  }
}
