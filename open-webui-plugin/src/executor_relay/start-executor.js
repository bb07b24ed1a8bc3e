// Loads <chat-executor> and adds it to the open page of Open WebUI. The function runs this code in a page, without the word
// `export`; the build also puts it into loader.js.

/** How long to wait for the first model, in milliseconds: the browser may ask the user before it reaches local programs. */
const MODEL_WAIT = 20_000;

/**
 * Reads who a token of Open WebUI, a JWT, belongs to.
 * @param {string | undefined} token
 * @returns {string | undefined} the user's id
 */
export function userOf(token) {
  try {
    const payload = token?.split('.')[1] ?? '';
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).id;
  } catch {
    return undefined;
  }
}

/**
 * Gets the element's bundle from the function with a chat completion request, unless this browser has the same version.
 * @param {string} version
 * @returns {Promise<string>}
 */
async function fetchBundle(version) {
  // Missing on pages that are not secure, such as http://192.168.1.2, and where the browser blocks storage.
  const cache = version ? await globalThis.caches?.open('chat-executor').catch(() => undefined) : undefined;
  const key = `/chat-executor.bundle.js?${version}`;
  const cached = await cache?.match(key).catch(() => undefined);
  if (cached) return cached.text();
  const response = await fetch('/api/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${localStorage['token']}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'chat_executor.element', messages: [{ role: 'user', content: 'bundle' }] }),
    signal: AbortSignal.timeout(MODEL_WAIT),
  });
  if (!response.ok) throw new Error(`Could not load the element: HTTP ${response.status}`);
  const { id, choices } = await response.json();
  const bundle = choices[0].message.content;
  // While the function is being updated, the answer may come from another server, with another version.
  if (cache && id === version) await replaceBundle(cache, key, bundle).catch(() => undefined);
  return bundle;
}

/**
 * @param {Cache} cache
 * @param {string} key
 * @param {string} bundle
 */
async function replaceBundle(cache, key, bundle) {
  for (const old of await cache.keys()) await cache.delete(old);
  await cache.put(key, new Response(bundle));
}

/** @param {{ address: string, version: string }} settings see {@link startExecutor} */
async function loadElement({ address, version }) {
  if (customElements.get('chat-executor')) return;
  await import(address || URL.createObjectURL(new Blob([await fetchBundle(version)], { type: 'text/javascript' })));
}

/**
 * @param {{ name: string, granted: boolean, css: string }} settings see {@link startExecutor}
 * @param {string} user
 */
function placeElement({ name, granted, css }, user) {
  const style = document.createElement('style');
  style.textContent = css;
  const element = document.createElement('chat-executor');
  element.name = name;
  // Don't ask a user who has just confirmed. An earlier decision of the user takes precedence.
  if (granted) element.grant = 'all';
  element.discover = true;
  // Signed out while another user is signed in, in another tab.
  element.token = () => (userOf(localStorage['token']) === user ? localStorage['token'] : undefined);
  element.dataset['user'] = user;
  document.head.append(style);
  document.body.append(element);
  return element;
}

/**
 * Returns the element of this page, unless it was started for another user.
 * @param {string} user
 */
export function findElement(user) {
  const element = document.querySelector('chat-executor') ?? undefined;
  return [user, undefined].includes(element?.dataset['user']) ? element : undefined;
}

/**
 * Starts an executor in this page, unless it has one, and waits until its models are announced, or it is clear that it has none. It
 * signs in with the page's own token.
 * @param {object} settings
 * @param {string} settings.address URL of the element's bundle; empty: the function provides it
 * @param {string} settings.version version of the function's bundle, under which this browser keeps it; empty: keep none
 * @param {string} settings.name name of this executor
 * @param {boolean} settings.granted whether this Open WebUI may use every model without asking the user
 * @param {string} settings.css position and colors of the element
 */
export async function startExecutor(settings) {
  const user = userOf(localStorage['token']);
  if (user === undefined) throw new Error('Nobody is signed in to this page');
  await loadElement(settings);
  if (!findElement(user)) document.querySelector('chat-executor')?.remove();
  const element = findElement(user) ?? placeElement(settings, user);
  const isPending = () => {
    const { connection, models, providers } = element.state;
    if (['pending', undefined].includes(connection.announcement)) return true;
    return models.length === 0 && (!element.settled || providers.some(({ status }) => status === 'checking'));
  };
  for (let waited = 0; waited < MODEL_WAIT && isPending(); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
  }
  return element;
}
