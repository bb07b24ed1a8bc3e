import { Counter, Gauge, Registry } from 'prom-client';
import type { OrchestratorErrorCode } from './orchestrator-error.ts';

const PREFIX = 'chat_executor_';

/**
 * The metrics of an orchestrator, for `/metrics`. The values of labels come from closed lists, so that a caller cannot
 * create new series. No label contains a user, a model or a chat.
 */
export type Metrics = {
  readonly registry: Registry;
  /** Completion requests that ended; `outcome` is `completed` or an error code. */
  readonly requests: Counter<'outcome'>;
  /** Calls to executors. */
  readonly calls: Counter;
  /** Callbacks; `verdict` is `success`, `error` or `malformed`. */
  readonly callbacks: Counter<'verdict'>;
  /** Timeouts; `limit` is an error code that ends in `-timeout`. */
  readonly timeouts: Counter<'limit'>;
  /** Requests retried with another executor or the fallback provider; `reason` is the error code of the failed attempt. */
  readonly degradations: Counter<'to' | 'reason'>;
  /** Attempts after the first one of a request. */
  readonly retries: Counter;
  /** Items forwarded to callers. */
  readonly items: Counter;
  /** Messages on a channel that were discarded. */
  readonly droppedItems: Counter;
  /** Cancellations sent to executors. */
  readonly cancels: Counter;
};

/** Functions that read the current values of the gauges. */
export type Gauges = { readonly sessions: () => number; readonly running: () => number };

/** Creates the metrics in their own registry. */
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
  gauge('requests_running', 'Completions currently running', gauges.running);
  return {
    registry,
    requests: counter('requests_total', 'Completions that ended, by outcome', ['outcome']),
    calls: counter('calls_total', 'Calls to executors'),
    callbacks: counter('callbacks_total', 'Callbacks received, by verdict', ['verdict']),
    timeouts: counter('timeouts_total', 'Timeouts, by limit', ['limit']),
    degradations: counter('degradations_total', 'Requests retried elsewhere, by target and reason', ['to', 'reason']),
    retries: counter('retries_total', 'Attempts after the first one of a request'),
    items: counter('items_total', 'Items forwarded to callers'),
    droppedItems: counter('dropped_items_total', 'Messages on a channel that were discarded'),
    cancels: counter('cancels_total', 'Cancellations sent to executors'),
  };
}

/** Increments the timeouts if the code is one of a timeout. */
export function countTimeout(metrics: Metrics, code: OrchestratorErrorCode): void {
  if (code.endsWith('-timeout')) metrics.timeouts.inc({ limit: code });
}
