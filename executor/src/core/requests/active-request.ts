import type { Usage } from '@chat-executor/protocol';
import type { ExecutorError } from '../../executor-error.ts';
import type { Session } from '../connection/session.ts';
import type { Route } from '../model-catalog.ts';
import { type Admission, readReportedCost, type Spending } from '../policy.ts';
import { type Receipt, type RequestState, showError } from '../state.ts';
import type { AcceptedRequest } from './accept-request.ts';

/** A waiting or running request. */
export type ActiveRequest = {
  readonly request: AcceptedRequest;
  readonly session: Session;
  readonly controller: AbortController;
  readonly startedAt: number;
  readonly clock: number;
  readonly notes: string[];
  readonly insteadOf: NonNullable<Receipt['insteadOf']>[number][];
  /** Whether the reader cancelled, so that only `done` is sent. */
  cancelled: boolean;
  status: RequestState['status'];
  /** Only while retrying. */
  retry?: NonNullable<RequestState['retry']> | undefined;
  place: () => number;
  /** The model, by the id under which it is offered; until the request is routed, what the catalog would choose. */
  model: string;
  route?: Route;
  firstTokenMs?: number;
  usage?: Usage;
  /** What the calls of earlier providers used, which failed. */
  readonly earlier: Spending[];
  /** Whether all providers failed. */
  allFailed: boolean;
  admission?: Admission;
};

/** The random part of the channel: an id that reveals nothing about the request. */
export function idOf({ request }: ActiveRequest): string {
  return request.channel.slice(request.channel.lastIndexOf(':') + 1);
}

/** What a backend may name as the purpose of a request. */
const TASK = /^[a-z0-9_]{1,40}$/;

function taskOf({ request: { task } }: ActiveRequest): { task?: string } {
  return typeof task === 'string' && TASK.test(task) ? { task } : {};
}

/** The state of a request for display. */
export function describeRequest(active: ActiveRequest): RequestState {
  const { status, route, model, startedAt, retry } = active;
  return {
    id: idOf(active),
    status,
    model,
    ...taskOf(active),
    startedAt,
    ...(route && { providerId: route.settings.id, providerName: route.settings.name, providerModel: route.model }),
    ...(status === 'queued' && { position: active.place() }),
    ...(retry && { retry }),
  };
}

/** The record of a request that has ended. */
export function receiptOf(active: ActiveRequest, error: ExecutorError | undefined, spending: Spending | undefined): Receipt {
  const { route, model, usage, firstTokenMs, startedAt, notes, insteadOf, clock } = active;
  const reported = readReportedCost(usage);
  const stopped = error?.code === 'cancelled' || error?.code === 'paused';
  return {
    id: idOf(active),
    model,
    ...taskOf(active),
    ...(route && { providerId: route.settings.id, providerName: route.settings.name }),
    outcome: !error ? 'completed' : stopped ? 'stopped' : 'failed',
    ...(error && { error: showError(error) }),
    startedAt,
    ...(firstTokenMs !== undefined && { firstTokenMs }),
    durationMs: performance.now() - clock,
    ...(usage?.prompt_tokens !== undefined && { promptTokens: usage.prompt_tokens }),
    ...(usage?.completion_tokens !== undefined && { completionTokens: usage.completion_tokens }),
    ...(reported !== undefined && { costUsd: reported }),
    ...spending,
    ...(insteadOf.length > 0 && { insteadOf }),
    notes,
  };
}
