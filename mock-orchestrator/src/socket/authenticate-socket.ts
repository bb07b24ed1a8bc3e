import type { Socket } from 'socket.io';
import { OrchestratorError, type OrchestratorErrorCode } from '../orchestrator-error.ts';
import { type Authenticate, findSignedIn, type SignedIn } from '../users/user.ts';

/** A refusal as Socket.IO hands it to the client: `connect_error` with `data` (rule SES-2). */
class ConnectError extends Error {
  readonly data: { readonly code: OrchestratorErrorCode; readonly message: string; readonly cure: string };

  constructor(error: OrchestratorError) {
    super(error.message);
    this.data = { code: error.code, message: error.text, cure: error.cure };
  }
}

/** The error to refuse a connecting socket with. */
export function refuseConnection(code: OrchestratorErrorCode): Error {
  return new ConnectError(new OrchestratorError(code));
}

/** Who a connecting socket belongs to, by the token of its handshake; undefined where it has no valid one. */
export function authenticateSocket(socket: Socket, authenticate: Authenticate): Promise<SignedIn | undefined> {
  const auth: unknown = socket.handshake.auth;
  const token = typeof auth === 'object' && auth !== null && 'token' in auth ? auth.token : undefined;
  return findSignedIn(token, authenticate);
}
