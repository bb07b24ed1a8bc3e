// `npm run function -- install`: installs or updates the built function in an Open WebUI, through Open WebUI's API.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The id that executors look for, and that Open WebUI puts in front of every model id. */
const FUNCTION_ID = 'chat_executor';

/** Timeout of a request, in milliseconds. */
const REQUEST_MS = 60_000;

const USAGE = `npm run function -- install --url https://chat.example.com [--token TOKEN]

Builds the function, then installs it in that Open WebUI and turns it on. If it is installed already, it is updated and
keeps its valves, name, description and on/off state.

  --url    URL of the Open WebUI
  --token  token or API key of an administrator; default: the environment variable OPEN_WEBUI_TOKEN.
           The token of a signed-in page is localStorage.token in the browser's console.`;

/**
 * The result of an installation.
 * @typedef {object} Installation
 * @property {string} version of the installed function
 * @property {string | undefined} previous version before an update; undefined for a new installation
 * @property {boolean} isOn whether the function is turned on
 * @property {string} openWebUi version of the Open WebUI
 */

/**
 * Sends a request to an Open WebUI.
 * @param {URL} address
 * @param {string} [token]
 * @param {object} [body] posted as JSON; without it the request is a GET
 * @returns {Promise<{ status: number, answer: any }>} `answer` is undefined if it is not JSON
 * @throws {Error} with the cure, if the server can't be reached or redirects
 */
async function request(address, token, body) {
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // A redirect must not send the token to another address.
    redirect: 'manual',
    signal: AbortSignal.timeout(REQUEST_MS),
  }).catch((/** @type {Error} */ error) => {
    const { code, message } = /** @type {{ code?: string, message: string }} */ (error.cause ?? error);
    throw new Error(`Could not reach ${address.origin} (${code ?? message}). Check the URL, and that Open WebUI is running.`);
  });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    const target = new URL(location, address);
    throw new Error(`${address.origin} redirects to ${target.origin}${target.pathname}. Use the URL of Open WebUI itself.`);
  }
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text) };
  } catch {
    return { status: response.status, answer: undefined };
  }
}

/**
 * @param {{ status: number, answer: any }} response
 * @param {string} action such as `update the function`
 * @returns {Error} with Open WebUI's own message and the cure
 */
function refusalError({ status, answer }, action) {
  const detail = typeof answer?.detail === 'string' ? `: ${answer.detail}` : '';
  const head = `Open WebUI refused to ${action} (HTTP ${status}${detail}).`;
  if (status === 401 || status === 403) {
    return new Error(
      `${head} The token must belong to an administrator and must not have expired. ` +
        'An API key also needs API keys to be enabled, and must not be restricted to other endpoints.',
    );
  }
  return new Error(`${head} See Open WebUI's log for details.`);
}

/**
 * @param {string} url as the user typed it
 * @returns {(path: string) => URL} returns the URL of an API path, below the path of `url`
 * @throws {Error} if `url` is not an HTTP URL
 */
function parseUrl(url) {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol)) {
    throw new Error(`--url must be a URL such as https://chat.example.com, not "${url}".`);
  }
  return (path) => new URL(`${base.pathname.replace(/\/+$/, '')}${path}`, base.origin);
}

/**
 * Installs or updates the function.
 * @param {{ url: string, token: string, content: string }} options `content` is the Python code of the function
 * @returns {Promise<Installation>}
 * @throws {Error} with the cure; it never contains the token
 */
export async function installOrUpdate({ url, token, content }) {
  const to = parseUrl(url);
  // If a token can't be sent in a header, the error of fetch quotes it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error('The token is empty or contains spaces or other characters that no token has.');
  const { answer: about } = await request(to('/api/version'));
  if (typeof about?.version !== 'string') {
    throw new Error(`${to('/')} is not an Open WebUI, or a sign-in page or proxy answers in its place. Check the URL.`);
  }
  const { answer: config } = await request(to('/api/config'), token);
  if (config?.features?.enable_functions === false) {
    throw new Error(
      'This Open WebUI allows no functions: ENABLE_FUNCTIONS or ENABLE_PLUGINS is false. Remove that setting and restart it.',
    );
  }
  const list = await request(to('/api/v1/functions/'), token);
  if (!Array.isArray(list.answer)) throw refusalError(list, 'list its functions');
  const found = list.answer.find(({ id }) => id === FUNCTION_ID);
  const form = {
    id: FUNCTION_ID,
    name: found?.name ?? FUNCTION_ID,
    meta: { ...found?.meta, description: found?.meta?.description ?? '' },
    content,
  };
  const saved = await request(to(`/api/v1/functions/${found ? `id/${FUNCTION_ID}/update` : 'create'}`), token, form);
  if (saved.status !== 200 || saved.answer === null) throw refusalError(saved, found ? 'update the function' : 'install the function');
  let isOn = Boolean(found?.is_active);
  if (!found) {
    const toggled = await request(to(`/api/v1/functions/id/${FUNCTION_ID}/toggle`), token, {});
    if (toggled.status !== 200) throw refusalError(toggled, 'turn on the function, which is installed now');
    isOn = toggled.answer?.is_active === true;
  }
  const versionOf = (/** @type {any} */ installed) => installed.meta?.manifest?.version ?? 'without a version';
  return { version: versionOf(saved.answer), previous: found && versionOf(found), isOn, openWebUi: about.version };
}

/**
 * Runs the command `install`.
 * @param {string[]} args of the command line
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string>} the text to print
 * @throws {Error} with the cure
 */
export async function runFunctionCommand(args, environment) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return USAGE;
  if (positionals.join(' ') !== 'install') throw new Error(`The command is "install".\n\n${USAGE}`);
  const token = values.token ?? environment['OPEN_WEBUI_TOKEN'];
  if (values.url === undefined) throw new Error(`--url is missing.\n\n${USAGE}`);
  if (!token) throw new Error(`The token of an administrator is missing.\n\n${USAGE}`);
  const content = readFileSync(new URL('dist/chat_executor.py', import.meta.url), 'utf8');
  const { version, previous, isOn, openWebUi } = await installOrUpdate({ url: values.url, token, content });
  const done = previous === undefined ? `Installed ${FUNCTION_ID} ${version}` : `Updated ${FUNCTION_ID} from ${previous} to ${version}`;
  const state = isOn ? 'It is on.' : 'It is off: turn it on in Admin Panel → Functions.';
  return `${done} in Open WebUI ${openWebUi}. ${state}`;
}
