import type { LogFormat } from '../settings/settings.ts';
import { describeLine } from './describe-line.ts';
import type { LogLine } from './log-line.ts';

/** Takes text; a stream of a process is one. */
export type TextOutput = { write(text: string): unknown };

/** Writes lines in the format asked for. */
export class LineWriter {
  readonly #format: LogFormat;
  readonly #output: TextOutput;
  readonly #beforeReady: TextOutput;
  #hasBeenReady = false;

  /**
   * @param output - where lines go, beginning with the first that says ready
   * @param beforeReady - where they go until then, so that the first line of `output` is always that one
   */
  constructor(format: LogFormat, output: TextOutput, beforeReady: TextOutput) {
    this.#format = format;
    this.#output = output;
    this.#beforeReady = beforeReady;
  }

  write(line: LogLine): void {
    this.#hasBeenReady ||= line.event === 'ready';
    const output = this.#hasBeenReady ? this.#output : this.#beforeReady;
    output.write(`${this.#format === 'json' ? JSON.stringify(line) : `${timeOfDay()}  ${describeLine(line)}`}\n`);
  }
}

function timeOfDay(): string {
  return new Date().toLocaleTimeString('en-GB');
}
