// Loads <chat-executor> and adds it to the open page of Open WebUI. The function runs this code in a page, without the word
// `export`; the build also puts it into loader.js.

/** Gets the element's bundle from the function with a chat completion request, and returns its URL. */
async function fetchBundle() {
  const response = await fetch('/api/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${localStorage['token']}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'chat_executor.element', messages: [{ role: 'user', content: 'bundle' }] }),
  });
  if (!response.ok) throw new Error(`Could not load the element: HTTP ${response.status}`);
  const { choices } = await response.json();
  return URL.createObjectURL(new Blob([choices[0].message.content], { type: 'text/javascript' }));
}

/** @param {{ name: string, granted: boolean, css: string }} settings see {@link startExecutor} */
function placeElement({ name, granted, css }) {
  const style = document.createElement('style');
  style.textContent = css;
  const element = document.createElement('chat-executor');
  element.name = name;
  // Don't ask a user who has just confirmed. An earlier decision of the user takes precedence.
  if (granted) element.grant = 'all';
  element.discover = true;
  element.token = () => localStorage['token'];
  document.head.append(style);
  document.body.append(element);
  return element;
}

/**
 * Starts an executor in this page, unless it has one, and waits up to 5 s until its models are announced. It signs in with
 * the page's own token.
 * @param {object} settings
 * @param {string} settings.address URL of the element's bundle; empty: the function provides it
 * @param {string} settings.name name of this executor
 * @param {boolean} settings.granted whether this Open WebUI may use every model without asking the user
 * @param {boolean} settings.unfold whether to open the panel if there is no model yet
 * @param {string} settings.css position and colors of the element
 */
export async function startExecutor({ address, name, granted, unfold, css }) {
  if (!customElements.get('chat-executor')) await import(address || (await fetchBundle()));
  const element = document.querySelector('chat-executor') ?? placeElement({ name, granted, css });
  /** @param {typeof element.state} state */
  const isReady = ({ connection, models }) => models.length > 0 && !['pending', undefined].includes(connection.announcement);
  for (let waited = 0; waited < 5000 && !isReady(element.state); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (unfold && element.state.models.length === 0) element.open = true;
  return { models: element.state.models.map(({ id }) => id) };
}
