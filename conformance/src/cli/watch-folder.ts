import { watch } from 'node:fs';
import process from 'node:process';
import type { Output } from './command.ts';

const DEBOUNCE = 300;
const IGNORED = /(^|[\\/])(node_modules|\.git|dist|__pycache__|\.venv)([\\/]|$)/;

/**
 * Runs, then reruns whenever a file in the working directory changes, until the program is stopped.
 * @returns the exit code of the last run, once SIGINT or SIGTERM comes
 */
export async function watchFolder<Code>(output: Output, run: () => Promise<Code>): Promise<Code> {
  let changed: () => void = () => undefined;
  let isStopped = false;
  const watcher = watch(process.cwd(), { recursive: true }, (_kind, file) => {
    if (file === null || !IGNORED.test(file)) changed();
  });
  const stop = () => {
    isStopped = true;
    changed();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (;;) {
      const code = await run();
      if (isStopped) return code;
      output.print('Waiting for a file to change. Press Ctrl-C to stop.');
      await new Promise<void>((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        changed = () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, isStopped ? 0 : DEBOUNCE);
        };
      });
      if (isStopped) return code;
    }
  } finally {
    watcher.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
