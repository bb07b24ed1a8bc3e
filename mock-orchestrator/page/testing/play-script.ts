import type { ServerResponse } from 'node:http';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';

/** How a scripted model answers each request. */
export type Script = {
  /** Deltas, each sent as one chunk. */
  readonly deltas?: readonly Readonly<Record<string, unknown>>[];
  /** Answers with this status and an error in OpenAI's format instead. */
  readonly status?: number;
  /** Sends a word every 20 ms until the connection is closed. */
  readonly endless?: boolean;
};

const WORD_MS = 20;

/** Answers one request as the script says. */
export async function playScript({ deltas = [], status, endless }: Script, response: ServerResponse): Promise<void> {
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
