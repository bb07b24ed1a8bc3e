// Starts <chat-executor> in every page of Open WebUI, for whoever is signed in. Mount this file as /static/loader.js.
// It is made by build.py; edit that.

(() => {
  const SETTINGS = {
    // Address of chat-executor.bundle.js; empty: the function hands it out.
    address: '',
    // What people call the executors that start this way.
    name: 'this browser',
    // Whether this Open WebUI may use every model without the user being asked once.
    granted: false,
    unfold: false,
  };

  async function askForBundle() {
    const answer = await fetch('/api/chat/completions', {
      method: 'POST',
      headers: { authorization: `Bearer ${localStorage.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'chat_executor.element', messages: [{ role: 'user', content: 'bundle' }] }),
    });
    if (!answer.ok) throw new Error(`The element could not be had: HTTP ${answer.status}`);
    const { choices } = await answer.json();
    return URL.createObjectURL(new Blob([choices[0].message.content], { type: 'text/javascript' }));
  }

  const STYLE = `
    chat-executor {
      position: fixed; z-index: 40; inset-block-start: 3.75rem; inset-inline-end: 0.75rem;
      inline-size: min(22rem, 100vw - 1.5rem); max-block-size: calc(100dvh - 12rem); overflow: auto;
      border-radius: 0.75rem; box-shadow: 0 0.25rem 1rem #0002; color-scheme: light;
      --chat-executor-font: Inter, system-ui, sans-serif; --chat-executor-radius: 0.75rem;
      --chat-executor-accent: light-dark(#171717, #ececec); --chat-executor-accent-text: light-dark(#fff, #171717);
      --chat-executor-background: light-dark(#fff, #171717); --chat-executor-surface: light-dark(#f5f5f5, #262626);
      --chat-executor-text: light-dark(#171717, #ececec); --chat-executor-muted: light-dark(#5d5d5d, #b4b4b4);
      --chat-executor-border: light-dark(#e3e3e3, #333);
    }
    .dark chat-executor { color-scheme: dark; }
    chat-executor:not([open]) { inline-size: 18.5rem; }
    @media (min-width: 48rem) { chat-executor { inset-block-start: 0.3rem; inset-inline-end: 9.25rem; } }
  `;

  function placeElement({ name, granted }) {
    const style = document.createElement('style');
    style.textContent = STYLE;
    const element = document.createElement('chat-executor');
    element.name = name;
    // Who has just said yes is not asked again what this Open WebUI may use; what he decided earlier counts more.
    if (granted) element.grant = 'all';
    element.discover = true;
    element.token = () => localStorage.token;
    document.head.append(style);
    document.body.append(element);
    return element;
  }

  async function startExecutor({ address, name, granted, unfold }) {
    if (!customElements.get('chat-executor')) await import(address || (await askForBundle()));
    const element = document.querySelector('chat-executor') ?? placeElement({ name, granted });
    const isReady = ({ connection, models }) => models.length > 0 && !['pending', undefined].includes(connection.announcement);
    for (let waited = 0; waited < 5000 && !isReady(element.state); waited += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Without a model there is something to do in its panel.
    if (unfold && element.state.models.length === 0) element.open = true;
    return { models: element.state.models.map(({ id }) => id) };
  }

  let failures = 0;
  let isStarting = false;

  async function look() {
    const element = document.querySelector('chat-executor');
    if (!localStorage.token) element?.remove();
    if (!localStorage.token || element || isStarting || failures > 5) return;
    isStarting = true;
    try {
      await startExecutor(SETTINGS);
    } catch (error) {
      failures += 1;
      console.warn('chat-executor could not be started:', error);
    }
    isStarting = false;
  }

  setInterval(look, 2000);
})();
