'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';

// Only in the browser: React sets no properties, such as the token, on an element that comes from the server.
const Executor = dynamic(() => import('./executor.jsx'), { ssr: false });

/** A page with a form, the answer, and the executor. The server renders it without the executor. */
export function AskPage({ backend }) {
  const executor = useRef(null);
  const [state, setState] = useState();
  const [answer, setAnswer] = useState('');

  const models = state?.models ?? [];
  const isConnected = state?.connection.status === 'connected';

  async function submit(event) {
    event.preventDefault();
    const { model, question } = Object.fromEntries(new FormData(event.currentTarget));
    setAnswer('');
    try {
      const chunks = executor.current.complete({ model, messages: [{ role: 'user', content: question }] });
      for await (const { choices } of chunks) setAnswer((before) => before + (choices[0]?.delta.content ?? ''));
    } catch (error) {
      setAnswer(error.message);
    }
  }

  return (
    <main>
      <h1>Use your own model</h1>
      <form onSubmit={submit}>
        <label>
          Model
          <select name="model" required>
            {models.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          Question
          <textarea name="question" rows={3} required defaultValue="Why is the sky blue?" />
        </label>
        <button type="submit" disabled={!isConnected || models.length === 0}>
          Ask
        </button>
      </form>
      <output>{answer}</output>
      {/* Finds Ollama, LM Studio and llama.cpp. If none of them runs, the demo model answers. */}
      <Executor
        ref={executor}
        backend={backend}
        discover
        demo-url={`${backend}/demo/v1`}
        token={() => getToken(backend)}
        onchat-executor-state={(event) => setState(event.state)}
      />
    </main>
  );
}

let token;

/** Signs in on the first call. A real page already has a signed-in user. This backend gives a token to everyone on the same computer. */
function getToken(backend) {
  token ??= signIn(backend);
  return token;
}

async function signIn(backend) {
  const response = await fetch(`${backend}/api/v1/auths/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'You' }),
  });
  const signedIn = await response.json();
  if (!response.ok) throw new Error(signedIn.error.message);
  return signedIn.token;
}
