import { type ExecutorStatus, STATUS_EVENT, type WaitState } from '@chat-executor/protocol';
import type { RequestState } from '../state.ts';
import type { ActiveRequest } from './active-request.ts';

/** What the backend is told about a status (rule STA-2). */
export const WAIT_STATES: Readonly<Partial<Record<RequestState['status'], WaitState>>> = {
  queued: 'queued',
  asking: 'permission',
  locked: 'unlock',
  running: 'provider',
};

/** Tells a backend that wants to know what a request waits for. Never after the request has failed (rule STA-4). */
export function reportStatus(
  { session, request, controller }: Pick<ActiveRequest, 'session' | 'request' | 'controller'>,
  state: WaitState,
  facts?: Pick<ExecutorStatus, 'seconds' | 'code'>,
): void {
  if (!session.terms?.wants_status || controller.signal.aborted) return;
  session.emit(STATUS_EVENT, { channel: request.channel, state, ...facts } satisfies ExecutorStatus);
}
