import { isIP } from 'node:net';
import { InputError } from '../input-error.ts';
import { plainText } from '../log/plain-text.ts';
import { isPublicAddress } from '../network/is-public-address.ts';

/** The id that executors look for, and that Open WebUI puts in front of every model id. */
const FUNCTION_ID = 'chat_executor';

/** Timeout of a request, in milliseconds. */
const REQUEST_MS = 60_000;

/** What an installation did. */
export type Installation = {
  /** Version of the installed function. */
  readonly version: string;
  /** Version before an update; undefined for a new installation. */
  readonly previous: string | undefined;
  readonly isOn: boolean;
  /** Version of the Open WebUI. */
  readonly openWebUi: string;
};

/** Where to install, and what. */
export type InstallOptions = {
  readonly url: string;
  /** Of an administrator. */
  readonly token: string;
  /** The Python code of the function. */
  readonly content: string;
  /** Whether the code may replace that of a newer version. */
  readonly mayDowngrade?: boolean;
  readonly fetch?: typeof globalThis.fetch;
};

/** A response of Open WebUI; `answer` is undefined if it is not JSON. */
type Response = { readonly status: number; readonly answer: unknown };

/** A function in Open WebUI's list. */
type Found = { readonly id?: string; readonly name?: string; readonly is_active?: boolean; readonly meta?: Meta };
type Meta = { readonly description?: string; readonly manifest?: { readonly version?: string } };

/**
 * Installs the function in an Open WebUI and turns it on. An installed one is updated, and keeps its valves, name, description and on/off
 * state.
 *
 * @throws InputError with the cure; it never contains the token
 */
export async function installFunction({
  url,
  token,
  content,
  mayDowngrade = false,
  fetch: send = fetch,
}: InstallOptions): Promise<Installation> {
  const to = parseUrl(url);
  // If a token can't be sent in a header, the error of fetch quotes it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new InputError('The token is empty or contains spaces or other characters that no token has.', 'Copy it again.');
  }
  const request = (path: string, init: { readonly token?: string; readonly body?: object } = {}) => sendRequest(send, to(path), init);
  const about = (await request('/api/version')).answer as { version?: unknown } | undefined | null;
  if (typeof about?.version !== 'string') {
    throw new InputError(`${to('/')} is not an Open WebUI, or a sign-in page or proxy answers in its place.`, 'Check the URL.');
  }
  const config = (await request('/api/config', { token })).answer as { features?: { enable_functions?: boolean } } | undefined | null;
  if (config?.features?.enable_functions === false) {
    throw new InputError(
      'This Open WebUI allows no functions: ENABLE_FUNCTIONS or ENABLE_PLUGINS is false.',
      'Remove that setting and restart it.',
    );
  }
  const list = await request('/api/v1/functions/', { token });
  if (!Array.isArray(list.answer)) throw refusalError(list, 'list its functions');
  const found = (list.answer as Found[]).find(({ id }) => id === FUNCTION_ID);
  if (!mayDowngrade) refuseDowngrade(found?.meta?.manifest?.version, /^\s*version:\s*(\S+)/m.exec(content)?.[1]);
  const meta = { ...found?.meta, description: found?.meta?.description ?? '' };
  const body = { id: FUNCTION_ID, name: found?.name ?? FUNCTION_ID, meta, content };
  const saved = await request(`/api/v1/functions/${found ? `id/${FUNCTION_ID}/update` : 'create'}`, { token, body });
  if (saved.status !== 200 || saved.answer === null) throw refusalError(saved, found ? 'update the function' : 'install the function');
  let isOn = Boolean(found?.is_active);
  if (!found) {
    const toggled = await request(`/api/v1/functions/id/${FUNCTION_ID}/toggle`, { token, body: {} });
    if (toggled.status !== 200) throw refusalError(toggled, 'turn on the function, which is installed now');
    isOn = (toggled.answer as Found | undefined)?.is_active === true;
  }
  return { version: versionOf(saved.answer as Found), previous: found && versionOf(found), isOn, openWebUi: plainText(about.version) };
}

function refuseDowngrade(installed: string | undefined, given: string | undefined): void {
  if (installed === undefined || given === undefined || given.localeCompare(installed, 'en', { numeric: true }) >= 0) return;
  throw new InputError(
    `Open WebUI has the newer version ${plainText(installed)} of the function, and this would install ${plainText(given)}.`,
    'Update this program first, or name the older code with --file.',
  );
}

/** A warning if the token would be sent over the internet without encryption. */
export function warnOfPlainHttp(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  if (protocol !== 'http:' || hostname === undefined) return undefined;
  const host = hostname.replace(/^\[|\]$/g, '');
  const isInternal = isIP(host)
    ? !isPublicAddress(host, {})
    : !host.includes('.') || /\.(local|localhost|lan|internal|home\.arpa)$/.test(host);
  return isInternal
    ? undefined
    : `Warning: the administrator's token is sent to ${host} without encryption. Use https:// if it is available.`;
}

/** Formats an installation as one line. */
export function describeInstallation({ version, previous, isOn, openWebUi }: Installation): string {
  const done = previous === undefined ? `Installed ${FUNCTION_ID} ${version}` : `Updated ${FUNCTION_ID} from ${previous} to ${version}`;
  const state = isOn ? 'It is on.' : 'It is off: turn it on in Admin Panel → Functions.';
  return `${done} in Open WebUI ${openWebUi}. ${state}`;
}

function versionOf(installed: Found): string {
  return plainText(installed.meta?.manifest?.version ?? 'without a version');
}

/** Returns a function that adds an API path to the path of the URL. */
function parseUrl(url: string): (path: string) => URL {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || base.username || base.password) {
    throw new InputError('--url must be the URL of an Open WebUI.', 'Use one such as https://chat.example.com.');
  }
  return (path) => new URL(`${base.pathname.replace(/\/+$/, '')}${path}`, base.origin);
}

/** Sends a GET, or a POST if there is a body. */
async function sendRequest(
  send: typeof globalThis.fetch,
  address: URL,
  { token, body }: { readonly token?: string; readonly body?: object },
): Promise<Response> {
  let response: globalThis.Response;
  let text: string;
  try {
    response = await send(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A redirect must not send the token to another address.
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    text = await response.text();
  } catch (thrown) {
    const { code, message } = ((thrown as Error).cause ?? thrown) as { code?: string; message: string };
    throw new InputError(
      `Could not reach ${address.origin} (${plainText(code ?? message)}).`,
      'Check the URL, and that Open WebUI is running.',
    );
  }
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    const target = URL.parse(location, address.href);
    const place = target === null ? 'an invalid address' : `${target.origin}${target.pathname}`;
    throw new InputError(`${address.origin} redirects to ${place}.`, 'Use the URL of Open WebUI itself.');
  }
  try {
    return { status: response.status, answer: JSON.parse(text) };
  } catch {
    return { status: response.status, answer: undefined };
  }
}

/** The error with Open WebUI's own message. `action` is such as `update the function`. */
function refusalError({ status, answer }: Response, action: string): InputError {
  const { detail } = Object(answer) as { detail?: unknown };
  const sentence = `Open WebUI refused to ${action} (HTTP ${status}${typeof detail === 'string' ? `: ${plainText(detail, 500)}` : ''}).`;
  if (status !== 401 && status !== 403) return new InputError(sentence, "See Open WebUI's log for details.");
  return new InputError(
    sentence,
    'The token must belong to an administrator and must not have expired. An API key also needs API keys to be enabled, and must not be restricted to other endpoints.',
  );
}
