import type { Socket } from 'socket.io';
import { OrchestratorError, type OrchestratorErrorCode } from '../orchestrator-error.ts';
import { type Authenticate, findSignedIn, type SignedIn } from '../users/user.ts';

/** A refusal, which reaches the client as `connect_error` with `data` (rule SES-2). */
class ConnectError extends Error {
  readonly data: { readonly code: OrchestratorErrorCode; readonly message: string; readonly cure: string };

  constructor(error: OrchestratorError) {
    super(error.message);
    this.data = { code: error.code, message: error.text, cure: error.cure };
  }
}

/** Creates the error that refuses a connecting socket. */
export function refuseConnection(code: OrchestratorErrorCode): Error {
  return new ConnectError(new OrchestratorError(code));
}

/** The user of a connecting socket, by the token of its handshake; undefined if the token is not valid. */
export function authenticateSocket(socket: Socket, authenticate: Authenticate): Promise<SignedIn | undefined> {
  const auth: unknown = socket.handshake.auth;
  const token = typeof auth === 'object' && auth !== null && 'token' in auth ? auth.token : undefined;
  return findSignedIn(token, authenticate);
}
