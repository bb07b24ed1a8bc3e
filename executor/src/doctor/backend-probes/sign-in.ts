import { parseJson, USER_JOIN_EVENT } from '@chat-executor/protocol';
import { readUserJoinAck } from '../../core/connection/read-acks.ts';
import { readTokenClaims } from '../../core/connection/read-token-claims.ts';
import type { Sighting } from '../finding.ts';
import { findSocketUrl, openSocket, type SocketConnection } from '../open-socket.ts';
import type { BackendTarget, Probe } from '../probe.ts';

/** Checks that the backend accepts the token. */
export const signIn: Probe<BackendTarget> = {
  id: 'sign-in',
  examine: async (target, client) => {
    const token = String(target.settings.token);
    if (token === '') return { code: 'token-missing', tone: 'fault', seen: [] };
    const url = findSocketUrl(target);
    if (!url) return undefined;
    const started = performance.now();
    const { connection } = await openSocket(url, client, target);
    if (!connection) return undefined;
    const { isAnswered, user } = await join(connection, token);
    connection.close();
    const ms = Math.round(performance.now() - started);
    if (!isAnswered) return { code: 'join-unanswered', tone: 'fault', seen: [{ what: USER_JOIN_EVENT, result: 'late', ms }] };
    const joinSighting: Sighting = { what: USER_JOIN_EVENT, result: 'state', detail: user ? 'accepted' : 'refused', ms };
    if (user) return { code: 'token-accepted', tone: 'fine', seen: [joinSighting], facts: { user: client.redact(user) } };
    const { exp } = readTokenClaims(token);
    const expiry = typeof exp === 'number' ? exp * 1000 : Number.POSITIVE_INFINITY;
    if (expiry > target.environment.now()) return { code: 'token-refused', tone: 'fault', seen: [joinSighting] };
    const seen: Sighting[] = [joinSighting, { what: 'token exp', result: 'state', detail: new Date(expiry).toISOString() }];
    return { code: 'token-expired', tone: 'fault', seen };
  },
};

/**
 * Joins as an executor does (rules SES-2 and SES-3). Returns the name of the token's user; a closed socket also counts as an
 * answer.
 */
async function join(connection: SocketConnection, token: string): Promise<{ readonly isAnswered: boolean; readonly user?: string }> {
  const opened = await connection.exchange(`40${JSON.stringify({ token })}`, /^4[04]/);
  if (!opened?.startsWith('40')) return { isAnswered: opened !== undefined || connection.isClosed() };
  const ack = await connection.exchange(`420${JSON.stringify([USER_JOIN_EVENT, { auth: { token } }])}`, /^430/);
  if (ack === undefined) return { isAnswered: connection.isClosed() };
  const answer = parseJson(ack.slice(3));
  const user = readUserJoinAck(Array.isArray(answer) ? answer[0] : undefined);
  return { isAnswered: true, ...(user && { user: user.name ?? user.id }) };
}
