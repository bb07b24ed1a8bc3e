import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Status } from './status.ts';

/** Changes that come in quick succession are written once, in milliseconds. */
const GATHER_MS = 200;

/** Written this often without a change too, so that a file that is old shows a process that is gone. */
export const HEARTBEAT_MS = 10_000;

/**
 * Keeps a file up to date with what an executor does, for `chat-executor status` to read. Only this user may read it. A
 * file and no socket: it opens nothing that anybody could connect to, and is the same on every system.
 */
export class StatusFile {
  readonly #file: string;
  readonly #read: () => Status;
  readonly #onFault: (thrown: unknown) => void;
  readonly #heartbeat: ReturnType<typeof setInterval>;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #isFaulty = false;

  /**
   * @param read - gives what is to be written
   * @param onFault - called once, when the file cannot be written; the executor runs on without it
   */
  constructor(folder: string, read: () => Status, onFault: (thrown: unknown) => void) {
    const { host, processId } = read();
    this.#file = path.join(folder, `${host.replaceAll(/[^\w.-]/g, '_')}-${processId}.json`);
    this.#read = read;
    this.#onFault = onFault;
    this.#try(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
    this.#write();
    this.#heartbeat = setInterval(() => this.#write(), HEARTBEAT_MS);
  }

  /** Says that there is something new. */
  changed(): void {
    this.#gathering ??= setTimeout(() => this.#write(), GATHER_MS);
  }

  /** Removes the file and stops writing. */
  close(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#gathering);
    this.#try(() => rmSync(this.#file, { force: true }));
  }

  #write(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.#try(() => {
      // Whoever reads sees the old file or the new one, never a half.
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#read()), { mode: 0o600 });
      renameSync(`${this.#file}.new`, this.#file);
    });
  }

  #try(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      if (!this.#isFaulty) this.#onFault(thrown);
      this.#isFaulty = true;
    }
  }
}
