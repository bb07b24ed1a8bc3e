import { show } from '../../peers/json-record.ts';
import type { ScriptedBackend } from '../../peers/scripted-backend.ts';
import { SOCKET_PATH } from '../../peers/scripted-backend.ts';

/** The last lines a subject printed, for somebody who has to find out why it does not come. */
function lastLines(output: string): string {
  const lines = output.trimEnd().split('\n').slice(-12).join('\n');
  return lines === '' ? 'It printed nothing.' : `It printed last:\n${lines}`;
}

/**
 * Says why a subject is not connected and logged in: which setting is wrong, and how to mend it.
 *
 * @param ended - how its process ended; undefined while it runs
 */
export function diagnoseStart(backend: ScriptedBackend, ended: string | undefined, output: string, seconds: number): string {
  return `The executor is not connected and logged in ${ended === undefined ? `after ${seconds} s` : `(${ended})`}. ${findCause(backend, ended)}\n${lastLines(output)}`;
}

/** Whether what the executor does can come to nothing: it asks at a wrong path, or logs in with a wrong token. */
export function isHopeless({ sessions, strays, attempts }: ScriptedBackend): boolean {
  const isLost = attempts.length === 0 && strays.some(({ url }) => url.includes('EIO='));
  const isStranger =
    sessions.length > 0 && sessions.every(({ joins, joinedAt, hasToken }) => joins.length > 0 && joinedAt === undefined && !hasToken);
  return isLost || isStranger;
}

function findCause({ sessions, strays, attempts }: ScriptedBackend, ended: string | undefined): string {
  const session = sessions.at(-1);
  if (session === undefined) return describeNoSession(strays, attempts.length, ended);
  if (session.connectedAt === undefined) {
    return `A transport was opened, but no Socket.IO connect packet (text "0…" or "40…") came for the namespace "/". ${session.malformed.join('; ')}`;
  }
  const [join] = session.joins;
  if (session.closed !== undefined && (session.hasToken || session.joinedAt !== undefined || join === undefined))
    return `It connected with auth = ${show(session.auth)} and left again: ${session.closed.why}.`;
  if (join === undefined) {
    return `It connected with auth = ${show(session.auth)}. Send the value of CONFORMANCE_TOKEN as auth {"token": …} in the handshake, and emit "user-join" {"auth": {"token": …}} after connecting.`;
  }
  return `Its "user-join" carried ${show(join.args)}. Its one argument has to be {"auth": {"token": …}} with the value of CONFORMANCE_TOKEN.`;
}

function describeNoSession(strays: ScriptedBackend['strays'], attempts: number, ended: string | undefined): string {
  const stray = strays.find(({ url }) => url.includes('EIO=') || url.includes('socket.io')) ?? strays[0];
  if (stray) {
    return `It asked for ${stray.url.split('&t=')[0]}, and Socket.IO is served at the path ${SOCKET_PATH}. Set the client's path to the value of CONFORMANCE_SOCKET_PATH.`;
  }
  if (attempts > 0)
    return 'It asked for a connection at the right path, which did not come about. Use Socket.IO 5 over Engine.IO 4 (query EIO=4).';
  if (ended !== undefined)
    return 'It ended before it connected. Start the same command by hand with the CONFORMANCE_ variables set, and see why.';
  return 'It asked for no connection at all. Connect to the address in CONFORMANCE_BACKEND_URL.';
}
