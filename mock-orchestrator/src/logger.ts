import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { maskSecrets } from './journal/mask-secrets.ts';

/** How much is logged. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** An error as it is logged, with possible secrets masked. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: maskSecrets(error.message), stack: maskSecrets(error.stack ?? '') };
}

const OPTIONS: LoggerOptions = { base: null, serializers: { err: describeError } };

/** Creates a logger that writes one JSON line per entry to standard error; standard output is for people. */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  return pino({ ...OPTIONS, level }, destination);
}

/** A logger of the host, with errors masked as in our own. */
export function adoptLogger(logger: Logger): Logger {
  return logger.child({}, { serializers: { err: describeError } });
}
