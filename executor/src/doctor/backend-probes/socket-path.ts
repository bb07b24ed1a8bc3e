import { parseJson, SOCKET_PATH } from '@chat-executor/protocol';
import { asRecord } from '../../providers/http/json-record.ts';
import type { Sighting } from '../finding.ts';
import { findSocketUrl, openSocket } from '../open-socket.ts';
import type { BackendTarget, Probe, ProbeResult } from '../probe.ts';
import type { Answer, ProbeClient } from '../probe-client.ts';

/** Usual socket paths, most common first. */
const PATHS = [SOCKET_PATH, '/socket.io'];

/** Checks that this page reaches Socket.IO at its path over a WebSocket. */
export const socketPath: Probe<BackendTarget> = {
  id: 'socket-path',
  examine: async (target, client) => {
    const url = findSocketUrl(target);
    if (!url) return undefined;
    const { sighting, connection } = await openSocket(url, client, target);
    connection?.close();
    if (connection) return { code: 'socket-answers', tone: 'fine', seen: [sighting] };
    const polling = await requestHandshake(url, client);
    const seen = [sighting, polling.sighting];
    return (await findOtherPath(target, client, seen)) ?? explainFailure(target, polling, seen);
  },
};

async function findOtherPath(target: BackendTarget, client: ProbeClient, seen: Sighting[]): Promise<ProbeResult | undefined> {
  const configured = findSocketUrl(target)?.href;
  for (const path of PATHS) {
    const url = findSocketUrl(target, path);
    if (!url || url.href === configured) continue;
    const { sighting, connection } = await openSocket(url, client, target);
    connection?.close();
    seen.push(sighting);
    if (connection) return { code: 'socket-elsewhere', tone: 'fault', seen, facts: { suggestion: path } };
  }
  return undefined;
}

/** Tries the Engine.IO handshake over HTTP, which even a WebSocket-only server answers. */
async function requestHandshake(socket: URL, client: ProbeClient): Promise<Answer> {
  const url = new URL(socket);
  url.protocol = socket.protocol.replace('ws', 'http');
  url.search = '?EIO=4&transport=polling';
  return client.request({ url });
}

function explainFailure({ environment: { page }, settings }: BackendTarget, polling: Answer, seen: readonly Sighting[]): ProbeResult {
  const isSocketIo = /^0\{|"code":\s*\d|transport|not an accepted origin/i.test(polling.text ?? '') && polling.status !== 404;
  const isCrossOrigin = page !== undefined && page.origin !== new URL(settings.url).origin;
  const isRefused = /not an accepted origin/i.test(polling.text ?? '') || polling.sighting.result === 'nothing' || polling.status === 403;
  if (isCrossOrigin && isRefused) return { code: 'origin-refused', tone: 'fault', seen, facts: { origin: page.origin } };
  if (hasNoWebSockets(polling)) return { code: 'websocket-off', tone: 'fault', seen };
  return { code: isSocketIo ? 'websocket-blocked' : 'no-socket', tone: 'fault', seen };
}

/** Whether the handshake over HTTP succeeds, and the server offers no upgrade to a WebSocket. */
function hasNoWebSockets({ status, text = '' }: Answer): boolean {
  const upgrades = status === 200 && text.startsWith('0') ? asRecord(parseJson(text.slice(1)))?.['upgrades'] : undefined;
  return Array.isArray(upgrades) && !upgrades.includes('websocket');
}
