import { escapeInvisible } from '@chat-executor/protocol';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { maskSecrets } from './journal/mask-secrets.ts';

/** The lowest level that is logged. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** The logged form of an error, with possible secrets masked. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: maskSecrets(error.message), stack: maskSecrets(error.stack ?? '') };
}

const OPTIONS: LoggerOptions = { base: null, serializers: { err: describeError } };

/** Creates a logger that writes one JSON line per entry to standard error. Standard output is for people. */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  return pino({ ...OPTIONS, level }, { write: (line) => destination.write(escapeInvisible(line)) });
}

/** Wraps a logger of the host, so that secrets in errors are masked. */
export function adoptLogger(logger: Logger): Logger {
  return logger.child({}, { serializers: { err: describeError } });
}
