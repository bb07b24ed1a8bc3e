import { rmSync } from 'node:fs';
import path from 'node:path';
import { escapeInvisible } from '@chat-executor/executor';
import { writePrivateFile } from '../write-private-file.ts';
import type { Status } from './status.ts';

/** How long a change waits for further changes before it is written, in milliseconds. */
const WRITE_DELAY_MS = 200;

/** How often the file is written without a change, in milliseconds. An older file belongs to a process that has ended. */
export const HEARTBEAT_MS = 10_000;

/**
 * The status of an executor in a file that only this user can read, for `chat-executor status`. A file works the same on
 * every system and, unlike a socket, accepts no connections.
 */
export class StatusFile {
  readonly #file: string;
  readonly #read: () => Status;
  readonly #onError: (thrown: unknown) => void;
  readonly #heartbeat: ReturnType<typeof setInterval>;
  #pendingWrite: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;

  /**
   * @param read - returns the current status
   * @param onError - called once, when the file cannot be written; the executor keeps running
   */
  constructor(folder: string, read: () => Status, onError: (thrown: unknown) => void) {
    const { host, processId } = read();
    this.#file = path.join(folder, `${host.replaceAll(/[^\w.-]/g, '_')}-${processId}.json`);
    this.#read = read;
    this.#onError = onError;
    this.#write();
    this.#heartbeat = setInterval(() => this.#write(), HEARTBEAT_MS);
  }

  /** Writes the status soon. Call it after each change. */
  scheduleWrite(): void {
    this.#pendingWrite ??= setTimeout(() => this.#write(), WRITE_DELAY_MS);
  }

  /** Removes the file and stops writing. */
  close(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#pendingWrite);
    this.#try(() => rmSync(this.#file, { force: true }));
  }

  #write(): void {
    clearTimeout(this.#pendingWrite);
    this.#pendingWrite = undefined;
    this.#try(() => writePrivateFile(this.#file, escapeInvisible(JSON.stringify(this.#read()))));
  }

  #try(action: () => void): void {
    try {
      action();
    } catch (thrown) {
      if (!this.#hasFailed) this.#onError(thrown);
      this.#hasFailed = true;
    }
  }
}
