import { isRecord } from '@chat-executor/protocol';
import type { Socket } from 'socket.io';
import type { OrchestratorError, OrchestratorErrorCode } from '../orchestrator-error.ts';
import { type Authenticate, findSignedIn, type SignedIn } from '../users/user.ts';

/** The error of a refused connection. The client gets it as `connect_error` with `data` (rule SES-2). */
class ConnectError extends Error {
  readonly data: { readonly code: OrchestratorErrorCode; readonly message: string; readonly cure: string };

  constructor(error: OrchestratorError) {
    super(error.message);
    this.data = { code: error.code, message: error.text, cure: error.cure };
  }
}

/** Creates the error that refuses a connecting socket. */
export function refuseConnection(error: OrchestratorError): Error {
  return new ConnectError(error);
}

/** The user of a connecting socket, from the token in its handshake. Undefined if the token is invalid. */
export function authenticateSocket(socket: Socket, authenticate: Authenticate): Promise<SignedIn | undefined> {
  const auth: unknown = socket.handshake.auth;
  return findSignedIn(isRecord(auth) ? auth['token'] : undefined, authenticate);
}
