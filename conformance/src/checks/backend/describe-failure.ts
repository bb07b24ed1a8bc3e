import { HttpAnswer } from '../../peers/http-answer.ts';
import { show } from '../../peers/json-record.ts';
import type { RawExecutor } from '../../peers/raw-executor.ts';
import { WireLog } from '../../wire-log.ts';
import type { BackendSettings } from './backend-settings.ts';

/** Where Socket.IO is commonly served. */
const COMMON_PATHS = ['/ws/socket.io', '/socket.io', '/ws'];

/** Milliseconds that a look at one of them may take. */
const LOOK_LIMIT = 2_000;

/**
 * Says why the suite's executor cannot connect: which setting is wrong, and how to mend it.
 *
 * @param setting - the option its token came from
 */
export async function describeFailure({ failure }: RawExecutor, { url, socketPath }: BackendSettings, setting: string): Promise<string> {
  if (failure?.kind === 'refused')
    return `The backend refuses the connection with ${setting}: ${show(failure.said)}. Give the token of a user of this backend, one that has not expired.`;
  const at = `${new URL(url).origin}${socketPath}`;
  if (failure?.kind === 'mute')
    return `Something accepts a WebSocket at ${at} and does not answer the Socket.IO connect packet (${failure.why}). Let it serve Socket.IO 5 over Engine.IO 4 there, or give the path where it does as --socket-path.`;
  const { status, why } = failure ?? { status: undefined, why: 'no answer' };
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH/.test(why) && status === undefined)
    return `Nothing answers at --url ${url} (${why}). Start the backend, or give the address where it listens.`;
  const found = await findSocketPath(url, socketPath);
  if (found !== undefined)
    return `There is no Socket.IO at ${at} (HTTP ${status ?? why}), but there is at ${found}. Give --socket-path ${found}.`;
  if (status !== undefined)
    return `${url} answers HTTP, but serves no Socket.IO at ${socketPath} (HTTP ${status}), nor at ${COMMON_PATHS.filter((path) => path !== socketPath).join(' or ')}. Give the address of a backend as --url, and the path of its Socket.IO as --socket-path.`;
  return `What answers at --url ${url} opens no WebSocket at ${socketPath} (${why}). Give the address of a backend as --url (http or https as it is served), and the path of its Socket.IO as --socket-path.`;
}

/** Looks for Socket.IO at the other places where it is commonly served. */
async function findSocketPath(url: string, tried: string): Promise<string | undefined> {
  for (const path of COMMON_PATHS) {
    if (path === tried.replace(/\/$/, '')) continue;
    const answer = new HttpAnswer({ url: `${new URL(url).origin}${path}/?EIO=4&transport=polling`, method: 'GET' }, new WireLog());
    await answer.changes.holds(() => answer.end !== undefined, LOOK_LIMIT);
    // A handshake over polling, or the refusal of polling in Engine.IO's words (code 0: transport unknown; 3: bad request).
    const { body, status } = answer;
    const isEngine = /^\d*:?0\{"sid"/.test(body) || /"code":\s*\d/.test(body) || /invalid transport/i.test(body);
    if (answer.end === undefined) answer.hangUp();
    if (status !== undefined && isEngine) return path;
  }
  return undefined;
}
