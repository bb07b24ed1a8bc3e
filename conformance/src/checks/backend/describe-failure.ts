import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { HttpResponse } from '../../peers/http/http-response.ts';
import { show } from '../../peers/json.ts';
import { WireLog } from '../../wire-log.ts';
import type { BackendSettings } from './backend-settings.ts';

const COMMON_PATHS = ['/ws/socket.io', '/socket.io', '/ws'];
const PROBE_LIMIT = 2_000;

/** Explains why the suite's executor cannot connect: the wrong setting and the fix. @param setting - the option that provided the token */
export async function describeFailure({ failure }: RawExecutor, { url, socketPath }: BackendSettings, setting: string): Promise<string> {
  if (failure?.kind === 'refused')
    return `The backend refuses the connection with ${setting}: ${show(failure.reason)}. Give a valid token of a user of this backend.`;
  const at = `${new URL(url).origin}${socketPath}`;
  if (failure?.kind === 'no-answer')
    return `A server accepts WebSockets at ${at} but does not answer the Socket.IO connect packet (${failure.reason}). It must serve Socket.IO 5 over Engine.IO 4; give its path as --socket-path.`;
  const { status, reason } = failure ?? { status: undefined, reason: 'no answer' };
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH/.test(reason) && status === undefined)
    return `Nothing answers at --url ${url} (${reason}). Start the backend, or correct --url.`;
  const found = await findSocketPath(url, socketPath);
  if (found !== undefined) return `No Socket.IO at ${at} (HTTP ${status ?? reason}), but at ${found}. Give --socket-path ${found}.`;
  if (status !== undefined)
    return `${url} answers HTTP, but does not serve Socket.IO at ${socketPath} (HTTP ${status}) or at ${COMMON_PATHS.filter((path) => path !== socketPath).join(' or ')}. Give the address of a backend as --url, and its Socket.IO path as --socket-path.`;
  return `The server at --url ${url} opens no WebSocket at ${socketPath} (${reason}). Give the address of a backend as --url (check http or https), and its Socket.IO path as --socket-path.`;
}

async function findSocketPath(url: string, tried: string): Promise<string | undefined> {
  for (const path of COMMON_PATHS) {
    if (path === tried.replace(/\/$/, '')) continue;
    const answer = new HttpResponse({ url: `${new URL(url).origin}${path}/?EIO=4&transport=polling`, method: 'GET' }, new WireLog());
    await answer.waitForEnd(PROBE_LIMIT);
    // A polling handshake, or Engine.IO's refusal of polling (code 0: transport unknown; 3: bad request).
    const { body, head } = answer;
    const isEngine = /^\d*:?0\{"sid"/.test(body) || /"code":\s*\d/.test(body) || /invalid transport/i.test(body);
    if (answer.end === undefined) answer.abort();
    if (head !== undefined && isEngine) return path;
  }
  return undefined;
}
