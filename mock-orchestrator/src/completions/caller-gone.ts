import { OrchestratorError } from '../orchestrator-error.ts';

/** Why a request ends whose caller disconnects. */
export function callerGone(): OrchestratorError {
  return new OrchestratorError('cancelled', { sentence: 'The client disconnected.' });
}
