import type { ServerResponse } from 'node:http';

/** Returns the SSE events of an answer with one chunk per word, without a finish reason and `[DONE]`. */
export function sseEvents(words: readonly string[], lineEnd = '\n'): string {
  return [{ role: 'assistant', content: '' }, ...words.map((content) => ({ content }))]
    .map((delta) => sseChunk(delta, null, lineEnd))
    .join('');
}

/** Returns a complete SSE body with one chunk per word. */
export function sseBody(words: readonly string[], lineEnd: string): Buffer {
  return Buffer.from(`${sseEvents(words, lineEnd)}${sseEnd(lineEnd)}`);
}

/** Returns the end of an SSE body: a finish reason and `[DONE]`. */
export function sseEnd(lineEnd = '\n'): string {
  return `${sseChunk({}, 'stop', lineEnd)}data: [DONE]${lineEnd}${lineEnd}`;
}

/** Returns one chunk as an SSE event. */
export function sseChunk(delta: object, finish: string | null = null, lineEnd = '\n'): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'words', choices };
  return `data: ${JSON.stringify(chunk)}${lineEnd}${lineEnd}`;
}

/** Writes a body in pieces of `size` bytes, each in its own TCP segment if possible. */
export async function writePieces(response: ServerResponse, body: Buffer, size: number): Promise<void> {
  response.socket?.setNoDelay(true);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let start = 0; start < body.length; start += size) {
    response.write(body.subarray(start, start + size));
    // Flushes the piece before the next one is written.
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}
