import type { ExecutorState } from 'chat-executor';
import 'chat-executor/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { askModel, getToken } from './ask-model.ts';

/** A page with a form, the answer, and the executor. */
export function AskPage() {
  const [state, setState] = useState<ExecutorState>();
  const [answer, setAnswer] = useState('');
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const models = state?.models ?? [];
  const sessionId = state?.connection.sessionId;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sessionId === undefined) return;
    const form = new FormData(event.currentTarget);
    const [model, question] = [String(form.get('model')), String(form.get('question'))];
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setAnswer('');
    try {
      for await (const text of askModel({ model, question, sessionId, signal })) setAnswer((before) => before + text);
    } catch (error) {
      if (!signal.aborted) setAnswer(error instanceof Error ? error.message : String(error));
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
        <button type="submit" disabled={sessionId === undefined || models.length === 0}>
          Ask
        </button>
      </form>
      <output>{answer}</output>
      {/* Finds Ollama, LM Studio and llama.cpp. If none of them runs, the demo model answers. React sets `token` as a property. */}
      <chat-executor discover demo-url="/demo/v1" token={getToken} onchat-executor-state={(event) => setState(event.state)} />
    </main>
  );
}
