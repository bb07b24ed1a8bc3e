import { constants } from 'node:os';
import process from 'node:process';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** One Ctrl-C may arrive several times, from the terminal and from npm, within this time in milliseconds. */
const SAME_KEY_MS = 300;

/** Receives the signals that ask a program to stop. */
export type SignalSource = Pick<typeof process, 'on' | 'off'>;

/**
 * Aborts `signal` at the first signal that asks to stop, and ends the program at the second.
 *
 * @param exit - ends it at once, with 128 + the signal's number
 */
export function leaveOnSignal(exit: (code: number) => void, source: SignalSource = process): { signal: AbortSignal; forget: () => void } {
  const controller = new AbortController();
  let firstAt = 0;
  const receive = (name: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      controller.abort();
    } else if (name !== 'SIGINT' || performance.now() - firstAt > SAME_KEY_MS) {
      exit(128 + constants.signals[name]);
    }
  };
  for (const name of SIGNALS) source.on(name, receive);
  const forget = () => {
    for (const name of SIGNALS) source.off(name, receive);
  };
  return { signal: controller.signal, forget };
}
