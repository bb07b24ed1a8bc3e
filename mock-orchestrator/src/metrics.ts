import { Counter, Gauge, Registry } from 'prom-client';
import type { OrchestratorErrorCode } from './orchestrator-error.ts';

const PREFIX = 'chat_executor_';

/**
 * What an orchestrator counts, for `/metrics`. Labels come only from closed lists, so that a caller cannot create new
 * series; none names a user, a model or a chat.
 */
export type Metrics = {
  readonly registry: Registry;
  /** Completion requests that ended; `outcome` is `completed` or an error code. */
  readonly requests: Counter<'outcome'>;
  /** Calls of an executor. */
  readonly calls: Counter;
  /** Callbacks by verdict: `success`, `error` or `malformed`. */
  readonly callbacks: Counter<'verdict'>;
  /** Timeouts, by error code ending in `-timeout`. */
  readonly timeouts: Counter<'limit'>;
  /** Requests handed on to another executor or to the fallback provider, by the code of the failure before. */
  readonly degradations: Counter<'to' | 'reason'>;
  /** Second and later attempts for one request. */
  readonly retries: Counter;
  /** Items handed on to a caller. */
  readonly items: Counter;
  /** Things emitted on a channel that were thrown away. */
  readonly droppedItems: Counter;
  /** Requests cancelled at an executor. */
  readonly cancels: Counter;
};

/** Sources of the gauges. */
export type Gauges = { readonly sessions: () => number; readonly running: () => number };

/** Creates the counters in their own registry. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter<Label>({ name: PREFIX + name, help, labelNames, registers });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('sessions', 'Connected sessions', gauges.sessions);
  gauge('requests_running', 'Completions that run now', gauges.running);
  return {
    registry,
    requests: counter('requests_total', 'Completions that ended, by outcome', ['outcome']),
    calls: counter('calls_total', 'Calls of an executor'),
    callbacks: counter('callbacks_total', 'Callbacks received, by verdict', ['verdict']),
    timeouts: counter('timeouts_total', 'Time limits that passed, by limit', ['limit']),
    degradations: counter('degradations_total', 'Requests handed on, by whom to and why', ['to', 'reason']),
    retries: counter('retries_total', 'Second and later attempts'),
    items: counter('items_total', 'Items handed on to callers'),
    droppedItems: counter('dropped_items_total', 'Things emitted on a channel that were thrown away'),
    cancels: counter('cancels_total', 'Requests cancelled at an executor'),
  };
}

/** Counts a failure if it is a timeout. */
export function countTimeout(metrics: Metrics, code: OrchestratorErrorCode): void {
  if (code.endsWith('-timeout')) metrics.timeouts.inc({ limit: code });
}
