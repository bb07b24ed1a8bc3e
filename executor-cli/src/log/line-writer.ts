import { escapeInvisible } from '@chat-executor/executor';
import type { LogFormat } from '../settings/settings.ts';
import { describeLine } from './describe-line.ts';
import type { LogLine } from './log-line.ts';

/** Accepts text, as `process.stdout` does. */
export type TextOutput = {
  write(text: string): unknown;
  /** Replaces the current line of a terminal, which is where log lines start. Only terminals have it. */
  redraw?(text: string): unknown;
};

/** Writes log events as text or JSON. */
export class LineWriter {
  readonly #format: LogFormat;
  readonly #output: TextOutput;
  readonly #beforeReady: TextOutput;
  #hasBeenReady = false;

  /**
   * @param output - receives the first `ready` line and all lines after it
   * @param beforeReady - receives the lines before it, so that the first line of `output` is always `ready`
   */
  constructor(format: LogFormat, output: TextOutput, beforeReady: TextOutput) {
    this.#format = format;
    this.#output = output;
    this.#beforeReady = beforeReady;
  }

  write(line: LogLine): void {
    this.#hasBeenReady ||= line.event === 'ready';
    const output = this.#hasBeenReady ? this.#output : this.#beforeReady;
    output.write(this.#format === 'json' ? `${escapeInvisible(JSON.stringify(line))}\n` : `${timeOfDay()}  ${describeLine(line)}\n`);
  }
}

function timeOfDay(): string {
  return new Date().toLocaleTimeString('en-GB');
}
