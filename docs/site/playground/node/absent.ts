// Modules of the orchestrator that the playground does not use: files, metrics, logs, Redis, and the server of Node.
class Absent {
  readonly contentType = 'text/plain';
  inc(): void {}
  set(): void {}
  metrics(): string {
    return '';
  }
}

/** Stands for a function that is never called here, or whose effect nobody needs. */
export function noop(): void {}

const logger = { info: noop, warn: noop, error: noop, debug: noop, child: () => logger };

export { Absent as Counter, Absent as Gauge, Absent as Registry, noop as createClient, noop as request, noop as serveStatic };
export const pino = Object.assign(() => logger, { destination: noop });
export const existsSync = (): boolean => false;
export const getRequestListener = (): typeof noop => noop;
export const RESPONSE_ALREADY_SENT = undefined;
/** The manifest of the orchestrator, which is the only file that it reads. */
export const readFileSync = (): string => JSON.stringify({ version: ORCHESTRATOR_VERSION });

declare const ORCHESTRATOR_VERSION: string;
