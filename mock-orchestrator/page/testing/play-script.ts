import type { ServerResponse } from 'node:http';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';

/** How a scripted model answers each request. */
export type Script = {
  /** Deltas, each sent as one chunk. */
  readonly deltas?: readonly Readonly<Record<string, unknown>>[];
  /** Answers with this status and an error in OpenAI's format instead. */
  readonly status?: number;
  /** Refuses the first request with status 429, to be repeated after this many seconds. */
  readonly limitedFor?: number;
  /** Sends a word every 20 ms until the connection is closed. */
  readonly endless?: boolean;
};

const WORD_MS = 20;

/** Scripts that have refused their first request. */
const limited = new WeakSet<Script>();

/** Answers one request as the script says. */
export async function playScript(script: Script, response: ServerResponse): Promise<void> {
  const { deltas = [], status, endless, limitedFor } = script;
  if (limitedFor !== undefined && !limited.has(script)) {
    limited.add(script);
    // In the message, because a page can't read the header of another origin.
    const error = { message: `Rate limit reached. Please try again in ${limitedFor}s.`, type: 'requests', code: 'rate_limit_exceeded' };
    response.writeHead(429, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
    return;
  }
  if (status !== undefined) {
    const error = { message: 'The provider rejected the request.', type: 'error' };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const delta of deltas) response.write(sseChunk(delta));
  while (endless && !response.closed) {
    response.write(sseChunk({ content: 'word ' }));
    await new Promise((resolve) => setTimeout(resolve, WORD_MS));
  }
  if (!response.closed) response.end(sseEnd());
}
