import { readServerSentEvents } from '@chat-executor/protocol/framing';

/** One question to one model, answered by the executor of one session. */
export type Question = {
  readonly model: string;
  readonly question: string;
  readonly sessionId: string;
  readonly signal: AbortSignal;
};

/** The part of an OpenAI chunk that this page shows; in place of one, an error may come. */
type Chunk = {
  readonly choices?: readonly { readonly delta?: { readonly content?: string } }[];
  readonly error?: { readonly message: string };
};

/** In characters; an answer comes in pieces far below it. */
const MAX_LINE_LENGTH = 1_000_000;

let token: Promise<string> | undefined;

/** A real page has a signed-in user already; this backend gives a token to anybody who sits at its own machine. */
export function getToken(): Promise<string> {
  token ??= signIn();
  return token;
}

async function signIn(): Promise<string> {
  const response = await fetch('/api/v1/auths/signin', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'You' }),
  });
  if (!response.ok) throw readError(await response.json());
  const signedIn = (await response.json()) as { token: string };
  return signedIn.token;
}

/**
 * Asks the backend, which calls the executor of this page, and gives the answer piece by piece.
 *
 * @throws Error with the backend's own sentence
 */
export async function* askModel({ model, question, sessionId, signal }: Question): AsyncGenerator<string, void> {
  const response = await fetch('/api/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await getToken()}` },
    body: JSON.stringify({ model, stream: true, session_id: sessionId, messages: [{ role: 'user', content: question }] }),
    signal,
  });
  if (!response.ok || response.body === null) throw readError(await response.json());
  for await (const { data } of readServerSentEvents(readBytes(response.body), { maxLineLength: MAX_LINE_LENGTH })) {
    if (data === '[DONE]') return;
    const chunk = JSON.parse(data) as Chunk;
    if (chunk.error) throw readError(chunk);
    yield chunk.choices?.[0]?.delta?.content ?? '';
  }
}

function readError({ error }: Chunk): Error {
  return new Error(error?.message ?? 'The backend refused the question.');
}

/** Not every browser lets a body be iterated. */
async function* readBytes(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
