import { readServerSentEvents } from '@chat-executor/protocol/framing';

/** A question to a model of the executor with this session. */
export type Question = {
  readonly model: string;
  readonly question: string;
  readonly sessionId: string;
  readonly signal: AbortSignal;
};

/** The fields of an OpenAI chunk that this page uses, or an error instead of a chunk. */
type Chunk = {
  readonly choices?: readonly { readonly delta?: { readonly content?: string } }[];
  readonly error?: { readonly message: string };
};

/** Limit on a line of the stream, in characters. */
const MAX_LINE_LENGTH = 1_000_000;

let token: Promise<string> | undefined;

/**
 * Signs in on the first call, and returns the token. A real page already has a signed-in user. This backend gives a token to everyone on
 * the same computer.
 */
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
 * Sends a question to the backend, which calls the executor of this page. Yields the answer piece by piece.
 *
 * @throws Error with the backend's message
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
  return new Error(error?.message ?? 'The backend rejected the question.');
}

/** Reads a body with a reader, because some browsers don't support `for await` on a stream. */
async function* readBytes(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
