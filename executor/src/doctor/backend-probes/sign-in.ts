import { USER_JOIN_EVENT } from '@chat-executor/protocol';
import { readUserJoinAck } from '../../core/connection/read-acks.ts';
import { readTokenClaims } from '../../core/connection/read-token-claims.ts';
import { parseJson } from '../../providers/http/json-record.ts';
import type { Sighting } from '../finding.ts';
import { findSocketUrl, openSocket, type SocketTalk } from '../open-socket.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/** Checks that the backend accepts the token. */
export const signIn: Probe<BackendPatient> = {
  id: 'sign-in',
  examine: async (patient, look) => {
    const token = String(patient.settings.token);
    if (token === '') return { code: 'token-missing', tone: 'fault', seen: [] };
    const url = findSocketUrl(patient);
    if (!url) return undefined;
    const started = performance.now();
    const { talk } = await openSocket(url, look);
    if (!talk) return undefined;
    const { isAnswered, user } = await join(talk, token);
    talk.close();
    const ms = Math.round(performance.now() - started);
    if (!isAnswered) return { code: 'join-unanswered', tone: 'fault', seen: [{ what: USER_JOIN_EVENT, result: 'late', ms }] };
    const joining: Sighting = { what: USER_JOIN_EVENT, result: 'state', detail: user ? 'accepted' : 'refused', ms };
    if (user) return { code: 'token-accepted', tone: 'fine', seen: [joining], facts: { user: look.hide(user) } };
    const expiry = readExpiry(token);
    const now = patient.surroundings.now();
    if (expiry === undefined || expiry > now) return { code: 'token-refused', tone: 'fault', seen: [joining] };
    const seen: Sighting[] = [joining, { what: 'token exp', result: 'state', detail: new Date(expiry).toISOString() }];
    return { code: 'token-expired', tone: 'fault', seen };
  },
};

/** The result of joining: whether the backend answered, and the name of the token's user. */
type Joined = { readonly isAnswered: boolean; readonly user?: string };

/** Joins as an executor does (rules SES-2 and SES-3). Closing the socket also counts as an answer. */
async function join(talk: SocketTalk, token: string): Promise<Joined> {
  const opened = await talk.say(`40${JSON.stringify({ token })}`, /^4[04]/);
  if (!opened?.startsWith('40')) return { isAnswered: opened !== undefined || talk.isClosed() };
  const ack = await talk.say(`420${JSON.stringify([USER_JOIN_EVENT, { auth: { token } }])}`, /^430/);
  if (ack === undefined) return { isAnswered: talk.isClosed() };
  const answer = parseJson(ack.slice(3));
  const user = readUserJoinAck(Array.isArray(answer) ? answer[0] : undefined);
  return { isAnswered: true, ...(user && { user: user.name ?? user.id }) };
}

/** The expiry of a JWT, in milliseconds since the epoch; undefined if it has none. Nothing is verified. */
function readExpiry(token: string): number | undefined {
  const { exp } = readTokenClaims(token);
  return typeof exp === 'number' ? exp * 1000 : undefined;
}
