import { SOCKET_PATH } from '@chat-executor/protocol';
import type { Sighting } from '../finding.ts';
import type { Answer, Look } from '../look.ts';
import { findSocketUrl, openSocket } from '../open-socket.ts';
import type { BackendPatient, Found, Probe } from '../probe.ts';

/** Usual socket paths, most common first. */
const PATHS = [SOCKET_PATH, '/socket.io'];

/** Checks that this page reaches Socket.IO at its path over a WebSocket. */
export const socketPath: Probe<BackendPatient> = {
  id: 'socket-path',
  examine: async (patient, look) => {
    const url = findSocketUrl(patient);
    if (!url) return undefined;
    const { sighting, talk } = await openSocket(url, look);
    talk?.close();
    if (talk) return { code: 'socket-answers', tone: 'fine', seen: [sighting] };
    const polling = await askOverHttp(url, look);
    const seen = [sighting, polling.sighting];
    return (await findElsewhere(patient, look, seen)) ?? judge(patient, polling, seen);
  },
};

async function findElsewhere(patient: BackendPatient, look: Look, seen: Sighting[]): Promise<Found | undefined> {
  const here = findSocketUrl(patient)?.href;
  for (const path of PATHS) {
    const url = findSocketUrl(patient, path);
    if (!url || url.href === here) continue;
    const { sighting, talk } = await openSocket(url, look);
    talk?.close();
    seen.push(sighting);
    if (talk) return { code: 'socket-elsewhere', tone: 'fault', seen, facts: { suggestion: path } };
  }
  return undefined;
}

/** Tries the Engine.IO handshake over HTTP, which even a WebSocket-only server answers. */
async function askOverHttp(socket: URL, look: Look): Promise<Answer> {
  const url = new URL(socket);
  url.protocol = socket.protocol.replace('ws', 'http');
  url.search = '?EIO=4&transport=polling';
  return look.ask({ url });
}

function judge({ surroundings: { page }, settings }: BackendPatient, polling: Answer, seen: readonly Sighting[]): Found {
  const isEngine = /^0\{|"code":\s*\d|transport|not an accepted origin/i.test(polling.text ?? '') && polling.status !== 404;
  const isElsewhere = page !== undefined && page.origin !== new URL(settings.url).origin;
  const facts = { origin: page?.origin ?? '' };
  const isRefused = /not an accepted origin/i.test(polling.text ?? '') || polling.sighting.result === 'nothing' || polling.status === 403;
  if (isElsewhere && isRefused) return { code: 'origin-refused', tone: 'fault', seen, facts };
  return { code: isEngine ? 'websocket-blocked' : 'no-socket', tone: 'fault', seen };
}
