import { type ScriptedBackend, SOCKET_PATH } from '../../peers/backend/scripted-backend.ts';
import { show } from '../../peers/json.ts';

/** The last output lines of an executor, to find out why it does not connect. */
export function lastLines(output: string): string {
  const lines = output.trimEnd().split('\n').slice(-12).join('\n');
  return lines === '' ? 'The executor printed nothing.' : `Last output of the executor:\n${lines}`;
}

/**
 * Explains why a subject is not connected and signed in: the wrong setting and the fix.
 * @param ended - how its process ended; undefined while it is running
 */
export function diagnoseStart(backend: ScriptedBackend, ended: string | undefined, output: string, seconds: number): string {
  return `The executor is not connected and signed in ${ended === undefined ? `after ${seconds} s` : `(${ended})`}. ${findCause(backend, ended)}\n${lastLines(output)}`;
}

/** Whether waiting is pointless: the executor uses a wrong path, or a wrong token. */
export function hasWrongSettings({ sessions, otherRequests, attempts }: ScriptedBackend): boolean {
  const hasWrongPath = attempts.length === 0 && otherRequests.some(({ url }) => url.includes('EIO='));
  const hasWrongToken =
    sessions.length > 0 && sessions.every(({ joins, joinedAt, hasToken }) => joins.length > 0 && joinedAt === undefined && !hasToken);
  return hasWrongPath || hasWrongToken;
}

function findCause({ sessions, otherRequests, attempts }: ScriptedBackend, ended: string | undefined): string {
  const session = sessions.at(-1);
  if (session === undefined) return describeNoSession(otherRequests, attempts.length, ended);
  if (session.connectedAt === undefined) {
    return `A transport was opened, but no Socket.IO connect packet (text "0…" or "40…") arrived for the namespace "/". ${session.malformed.join('; ')}`;
  }
  const [join] = session.joins;
  if (session.closed !== undefined && (session.hasToken || session.joinedAt !== undefined || join === undefined))
    return `It connected with auth = ${show(session.auth)} and disconnected: ${session.closed.reason}.`;
  if (join === undefined) {
    return `It connected with auth = ${show(session.auth)}. Send the value of CONFORMANCE_TOKEN as auth {"token": …} in the handshake, and emit "user-join" {"auth": {"token": …}} after connecting.`;
  }
  return `Its "user-join" had the arguments ${show(join.args)}. The only argument must be {"auth": {"token": …}} with the value of CONFORMANCE_TOKEN.`;
}

function describeNoSession(otherRequests: ScriptedBackend['otherRequests'], attempts: number, ended: string | undefined): string {
  const request = otherRequests.find(({ url }) => url.includes('EIO=') || url.includes('socket.io')) ?? otherRequests[0];
  if (request) {
    return `It requested ${request.url.split('&t=')[0]}, but Socket.IO is served at the path ${SOCKET_PATH}. Set the client's path to the value of CONFORMANCE_SOCKET_PATH.`;
  }
  if (attempts > 0)
    return 'It tried to connect at the right path, but the connection failed. Use Socket.IO 5 over Engine.IO 4 (query EIO=4).';
  if (ended !== undefined)
    return 'It ended before it connected. Run the same command by hand with the CONFORMANCE_ variables set to see why.';
  return 'It did not try to connect. Connect to the address in CONFORMANCE_BACKEND_URL.';
}
