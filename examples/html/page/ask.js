import '/element/chat-executor.bundle.js';

const executor = document.querySelector('chat-executor');
const form = document.querySelector('form');
const answer = document.querySelector('output');

// A real page already has a signed-in user. This backend gives a token to everyone on the same computer.
const token = signIn();
executor.token = () => token;

executor.addEventListener('chat-executor-state', () => {
  const { connection, models } = executor.state;
  form.querySelector('button').disabled = connection.status !== 'connected' || models.length === 0;
  showModels(models);
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { model, question } = Object.fromEntries(new FormData(form));
  answer.textContent = '';
  try {
    for await (const text of ask(model, question)) answer.textContent += text;
  } catch (error) {
    answer.textContent = error.message;
  }
});

async function signIn() {
  const response = await fetch('/api/v1/auths/signin', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'You' }),
  });
  const signedIn = await response.json();
  if (!response.ok) throw new Error(signedIn.error.message);
  return signedIn.token;
}

/** Lists the models, and keeps the user's choice if that model still exists. */
function showModels(models) {
  const select = form.elements.namedItem('model');
  const chosen = select.value;
  select.replaceChildren(...models.map(({ id, name }) => new Option(name ?? id, id)));
  if (models.some(({ id }) => id === chosen)) select.value = chosen;
}

/** Sends a question to the backend, which calls the executor of this page. Yields the answer piece by piece. */
async function* ask(model, question) {
  const response = await fetch('/api/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
    body: JSON.stringify({
      model,
      stream: true,
      session_id: executor.state.connection.sessionId,
      messages: [{ role: 'user', content: question }],
    }),
  });
  if (!response.ok) throw new Error((await response.json()).error.message);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
      const { choices, error } = JSON.parse(line.slice('data: '.length));
      if (error) throw new Error(error.message);
      yield choices?.[0]?.delta?.content ?? '';
    }
  }
}
