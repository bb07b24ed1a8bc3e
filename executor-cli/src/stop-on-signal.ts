import { constants } from 'node:os';
import process from 'node:process';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** SIGINTs within this time, in milliseconds, count as one Ctrl-C: the terminal and npm each send one. */
const REPEAT_MS = 300;

/** The process, or a fake one in tests. */
export type SignalSource = Pick<typeof process, 'on' | 'off'>;

/**
 * Aborts the returned signal when the operating system first asks the program to stop. The second time, exits immediately.
 *
 * @param exit - called with 128 + the number of the signal
 */
export function stopOnSignal(
  exit: (code: number) => void,
  source: SignalSource = process,
): { signal: AbortSignal; removeListeners: () => void } {
  const controller = new AbortController();
  let firstAt = 0;
  const receive = (name: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      controller.abort();
    } else if (name !== 'SIGINT' || performance.now() - firstAt > REPEAT_MS) {
      exit(128 + constants.signals[name]);
    }
  };
  for (const name of SIGNALS) source.on(name, receive);
  const removeListeners = () => {
    for (const name of SIGNALS) source.off(name, receive);
  };
  return { signal: controller.signal, removeListeners };
}
